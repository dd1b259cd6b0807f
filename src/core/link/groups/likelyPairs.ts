import { candidates } from './candidates';
import type { FeatureTable, Item } from './features';
import type { Comparison } from './similarity';
import { storiesOf, type ScoredPair } from './stories';

/** Pairs less alike than this count as not alike at all. */
const FLOOR = 0.1;

/** Two claims that may be the same. */
export interface LikelyPair {
  readonly one: Item;
  readonly other: Item;
  /** 0 to about 1. */
  readonly likeness: number;
  /** How many of the two have in the other one their nearest claim of its source; 0 inside one source. */
  readonly nearest: 0 | 1 | 2;
}

/** The candidate pairs of one story with their likeness; sources on different stories of one folder have none in common. */
export function likelyPairs(table: FeatureTable, comparison: Comparison): readonly LikelyPair[] {
  const pairs: ScoredPair[] = [];
  // The most alike claim in each other source, by claim × sources + source.
  const highest = new Map<number, number>();
  const sources = (table.items.at(-1)?.source ?? 0) + 1;
  for (const [one, other] of candidates(table)) {
    const { score } = comparison.compare(one, other);
    if (score < FLOOR) continue;
    const at = pairs.push({ one, other, score }) - 1;
    if (one.source === other.source) continue;
    for (const key of [one.index * sources + other.source, other.index * sources + one.source]) {
      const known = highest.get(key);
      if (known === undefined || score > (pairs[known]?.score ?? 0)) highest.set(key, at);
    }
  }
  const story = storiesOf(pairs, sources);
  return pairs.flatMap(({ one, other, score }, at) => {
    if (story(one.source) !== story(other.source)) return [];
    const mine = highest.get(one.index * sources + other.source) === at;
    const others = highest.get(other.index * sources + one.source) === at;
    return [{ one, other, likeness: score, nearest: mine && others ? 2 : mine || others ? 1 : 0 } as const];
  });
}
