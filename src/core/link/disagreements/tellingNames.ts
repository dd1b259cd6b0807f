import type { StorySource } from '../../model';
import { isExchange } from '../groups/exchanges';
import type { SourceChanges } from '../sourceChanges';

/** What more sources than this name, or than this part of all, tells no report from another. */
const FEW = 10;
const SOME = 0.1;
/** Who names so many, and none that another one names, reports on something else. */
const ENOUGH = 3;

/**
 * The people and bodies of each source, without those that many sources of the story name. Keeps up with a story that
 * changes: they are chosen again only for a source that is another object, or when other names are of many.
 */
export class TellingNames {
  /** How many sources name each. */
  readonly #counts = new Map<string, number>();
  #most = FEW;
  #telling = new WeakMap<StorySource, ReadonlySet<string>>();

  /** Sets the sources of the story. Gives whether the names of a source that has not changed may be others than before. */
  update(
    sources: readonly StorySource[],
    { gone, fresh }: Pick<SourceChanges<StorySource>, 'gone' | 'fresh'>,
  ): boolean {
    const moved = new Map<string, number>();
    for (const source of gone) this.#count(source, -1, moved);
    for (const source of fresh) this.#count(source, 1, moved);
    const most = Math.max(FEW, SOME * sources.length);
    const isMoved = ([name, count]: readonly [string, number]): boolean =>
      count > most !== (this.#counts.get(name) ?? 0) > most;
    const isAnew = most !== this.#most || [...moved].some(isMoved);
    if (isAnew) this.#telling = new WeakMap();
    this.#most = most;
    return isAnew;
  }

  /** @param moved takes in what the names of the source were counted before */
  #count(source: StorySource, by: 1 | -1, moved: Map<string, number>): void {
    for (const name of namesOf(source)) {
      const count = this.#counts.get(name) ?? 0;
      if (!moved.has(name)) moved.set(name, count);
      if (count + by > 0) this.#counts.set(name, count + by);
      else this.#counts.delete(name);
    }
  }

  /** Whether each of two sources names enough, and none of them is the same. */
  areOthers(one: StorySource, other: StorySource): boolean {
    const [names, others] = [this.#of(one), this.#of(other)];
    if (names.size < ENOUGH || others.size < ENOUGH) return false;
    for (const name of names) if (others.has(name)) return false;
    return true;
  }

  #of(source: StorySource): ReadonlySet<string> {
    const known = this.#telling.get(source);
    if (known) return known;
    const names = new Set([...namesOf(source)].filter((name) => (this.#counts.get(name) ?? 0) <= this.#most));
    this.#telling.set(source, names);
    return names;
  }
}

/** Kept as long as the source is. */
const NAMES = new WeakMap<StorySource, ReadonlySet<string>>();

/** The ids of the people and bodies that a source names, but for exchanges. */
function namesOf(source: StorySource): ReadonlySet<string> {
  const known = NAMES.get(source);
  if (known) return known;
  const named = source.mentions.filter(({ type, entity }) => type !== 'place' && !isExchange(entity));
  const names = new Set(named.map(({ entity }) => entity));
  NAMES.set(source, names);
  return names;
}
