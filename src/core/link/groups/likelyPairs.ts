import { eachCandidate } from './candidates';
import type { FeatureTable } from './features';
import { PairList } from './pairList';
import type { Comparison } from './similarity';
import { storiesOf } from './stories';

/** Pairs less alike than this count as not alike at all. */
const FLOOR = 0.06;

/**
 * The candidate pairs of one story with their likeness, 0 to about 1; sources on different stories of one folder have none
 * in common.
 *
 * A pair is as alike as its words are, but less so where one of the two has something more alike in the other's source:
 * every claim of a story shares its people and places with many, and the one that says the same stands out among them.
 * A source seldom says a thing twice, so two of its own claims must be very alike to count.
 */
export function likelyPairs(table: FeatureTable, comparison: Comparison): PairList {
  const { items } = table;
  const pairs = new PairList();
  eachCandidate(table, (one, other) => {
    const score = comparison.compare(one, other);
    if (score >= FLOOR) pairs.add(one.index, other.index, score);
  });
  const sources = Int32Array.from(items, ({ source }) => source);
  const count = (items.at(-1)?.source ?? 0) + 1;
  const standing = standingOut(pairs, sources, count);
  const story = storiesOf(pairs, table, count);
  const likely = new PairList();
  for (let at = 0; at < pairs.length; at++) {
    const one = sources[pairs.one(at)] as number;
    const other = sources[pairs.other(at)] as number;
    if (story(one) !== story(other)) continue;
    const score = pairs.value(at);
    const likeness = one === other ? score ** 2 : score * (standing[at] as number);
    if (likeness >= FLOOR) likely.add(pairs.one(at), pairs.other(at), likeness);
  }
  return likely;
}

/** For each pair its score against the highest of either claim in the other's source: geometric mean of the two. */
function standingOut(pairs: PairList, sources: Int32Array, count: number): Float64Array {
  const { starts, places } = pairs.byClaim(sources.length);
  const standing = new Float64Array(pairs.length).fill(1);
  const highest = new Float64Array(count);
  for (let claim = 0; claim < sources.length; claim++) {
    const sourceOfPartner = (at: number): number =>
      sources[pairs.one(at) === claim ? pairs.other(at) : pairs.one(at)] as number;
    const from = starts[claim] as number;
    const to = starts[claim + 1] as number;
    for (let place = from; place < to; place++) {
      const at = places[place] as number;
      const source = sourceOfPartner(at);
      if (pairs.value(at) > (highest[source] as number)) highest[source] = pairs.value(at);
    }
    for (let place = from; place < to; place++) {
      const at = places[place] as number;
      const share = pairs.value(at) / (highest[sourceOfPartner(at)] as number);
      standing[at] = (standing[at] as number) * Math.sqrt(share);
    }
    for (let place = from; place < to; place++) highest[sourceOfPartner(places[place] as number)] = 0;
  }
  return standing;
}
