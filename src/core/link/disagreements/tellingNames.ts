import type { StorySource } from '../../model';

/** What more sources than this name, or than this part of all, tells no report from another. */
const FEW = 10;
const SOME = 0.1;
/** Who names so many, and none that another one names, reports on something else. */
const ENOUGH = 3;

/** The people and bodies of each source, without those that many sources of the story name. */
export class TellingNames {
  readonly #sources: readonly StorySource[];
  readonly #bySource = new Map<StorySource, ReadonlySet<string>>();
  #counts: ReadonlyMap<string, number> | undefined;

  constructor(sources: readonly StorySource[]) {
    this.#sources = sources;
  }

  /** Whether each of two sources names enough, and none of them is the same. */
  areOthers(one: StorySource, other: StorySource): boolean {
    const [names, others] = [this.#of(one), this.#of(other)];
    if (names.size < ENOUGH || others.size < ENOUGH) return false;
    for (const name of names) if (others.has(name)) return false;
    return true;
  }

  #of(source: StorySource): ReadonlySet<string> {
    const known = this.#bySource.get(source);
    if (known) return known;
    const counts = (this.#counts ??= countsOf(this.#sources));
    const most = Math.max(FEW, SOME * this.#sources.length);
    const names = new Set([...namesOf(source)].filter((name) => (counts.get(name) ?? 0) <= most));
    this.#bySource.set(source, names);
    return names;
  }
}

/** How many sources name each. */
function countsOf(sources: readonly StorySource[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const source of sources) for (const name of namesOf(source)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Kept as long as the source is. */
const NAMES = new WeakMap<StorySource, ReadonlySet<string>>();

/** The ids of the people and bodies that a source names. */
function namesOf(source: StorySource): ReadonlySet<string> {
  const known = NAMES.get(source);
  if (known) return known;
  const names = new Set(source.mentions.filter(({ type }) => type !== 'place').map(({ entity }) => entity));
  NAMES.set(source, names);
  return names;
}
