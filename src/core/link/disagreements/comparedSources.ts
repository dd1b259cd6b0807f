import type { StorySource } from '../../model';
import type { Steps } from '../../steps';

/** Up to this many sources all are compared with each other; beyond it each with the next ones. */
export const ALL_COMPARED = 10;
const NEXT = 3;
/** So many sources are compared with others in one step. */
const STEP = 4;

/**
 * The sources that one is compared with, of those behind it: all where there are few, else the next ones, so that the work
 * grows with the sources, not with their pairs.
 *
 * @param at its place among all
 */
export function comparedWith<Source>(sources: readonly Source[], at: number): readonly Source[] {
  return sources.slice(at + 1, at + 1 + (sources.length <= ALL_COMPARED ? sources.length : NEXT));
}

/** Two sources that were compared, and what was found. */
export interface SourcePair<Found> {
  readonly left: StorySource;
  readonly right: StorySource;
  readonly found: readonly Found[];
}

/** What was found between the sources of a story that changes. */
export class ComparedSources<Found> {
  /** By the ids of the left sources, with their right ones. */
  #pairs: ReadonlyMap<string, readonly SourcePair<Found>[]> = new Map();
  #withFindings: readonly SourcePair<Found>[] = [];

  /** The pairs in which something was found, of those that were compared last. */
  get pairs(): readonly SourcePair<Found>[] {
    return this.#withFindings;
  }

  /**
   * Compares sources with others behind them: a pair is compared again only when one of the two is another object.
   *
   * @param othersOf those that a source, by its place among all, is compared with
   * @param compare gives what it finds; told what was found between two sources of these ids before
   */
  *update(
    sources: readonly StorySource[],
    othersOf: (at: number) => readonly StorySource[],
    compare: (left: StorySource, right: StorySource, before: SourcePair<Found> | undefined) => readonly Found[],
  ): Steps<void> {
    const now = new Map<string, readonly SourcePair<Found>[]>();
    let compared = 0;
    for (const [at, left] of sources.entries()) {
      const known = this.#pairs.get(left.id);
      const others = othersOf(at);
      if (known && areSame(known, left, others)) {
        now.set(left.id, known);
        continue;
      }
      if (compared++ % STEP === 0) yield;
      const pairs = others.map((right) => {
        const before = known?.find((pair) => pair.right.id === right.id);
        const isSame = before?.left === left && before.right === right;
        return isSame ? before : { left, right, found: compare(left, right, before) };
      });
      now.set(left.id, pairs);
    }
    this.#pairs = now;
    const withFindings: SourcePair<Found>[] = [];
    for (const pairs of now.values()) for (const pair of pairs) if (pair.found.length > 0) withFindings.push(pair);
    this.#withFindings = withFindings;
  }
}

/** Whether pairs are those of a source with others, the same objects. */
function areSame<Found>(
  pairs: readonly SourcePair<Found>[],
  left: StorySource,
  others: readonly StorySource[],
): boolean {
  return pairs.length === others.length && pairs.every((pair, at) => pair.left === left && pair.right === others[at]);
}
