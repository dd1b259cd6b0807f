import { candidates } from './candidates';
import type { FeatureTable, Item } from './features';
import type { Comparison } from './similarity';
import { storiesOf, type ScoredPair } from './stories';

/** Pairs less alike than this count as not alike at all. */
const FLOOR = 0.06;

/** Two claims that may be the same. */
export interface LikelyPair {
  readonly one: Item;
  readonly other: Item;
  /** 0 to about 1. */
  readonly likeness: number;
}

/**
 * The candidate pairs of one story with their likeness; sources on different stories of one folder have none in common.
 *
 * A pair is as alike as its words are, but less so where one of the two has something more alike in the other's source:
 * every claim of a story shares its people and places with many, and the one that says the same stands out among them.
 * A source seldom says a thing twice, so two of its own claims must be very alike to count.
 */
export function likelyPairs(table: FeatureTable, comparison: Comparison): readonly LikelyPair[] {
  const pairs: ScoredPair[] = [];
  for (const [one, other] of candidates(table)) {
    const score = comparison.compare(one, other);
    if (score >= FLOOR) pairs.push({ one, other, score });
  }
  const sources = (table.items.at(-1)?.source ?? 0) + 1;
  const standing = standingOut(pairs, table.items.length, sources);
  const story = storiesOf(pairs, table.features, sources);
  return pairs.flatMap(({ one, other, score }, at) => {
    if (story(one.source) !== story(other.source)) return [];
    const likeness = one.source === other.source ? score ** 2 : score * (standing[at] as number);
    return likeness < FLOOR ? [] : [{ one, other, likeness }];
  });
}

/** For each pair its score against the highest of either claim in the other's source: geometric mean of the two. */
function standingOut(pairs: readonly ScoredPair[], claims: number, sources: number): Float64Array {
  const pairsOf: number[][] = Array.from({ length: claims }, () => []);
  for (const [at, { one, other }] of pairs.entries()) {
    (pairsOf[one.index] as number[]).push(at);
    (pairsOf[other.index] as number[]).push(at);
  }
  const standing = new Float64Array(pairs.length).fill(1);
  const highest = new Float64Array(sources);
  for (const [claim, mine] of pairsOf.entries()) {
    const partner = (at: number): Item => {
      const { one, other } = pairs[at] as ScoredPair;
      return one.index === claim ? other : one;
    };
    for (const at of mine) {
      const { source } = partner(at);
      highest[source] = Math.max(highest[source] as number, (pairs[at] as ScoredPair).score);
    }
    for (const at of mine)
      standing[at] =
        (standing[at] as number) * Math.sqrt((pairs[at] as ScoredPair).score / (highest[partner(at).source] as number));
    for (const at of mine) highest[partner(at).source] = 0;
  }
  return standing;
}
