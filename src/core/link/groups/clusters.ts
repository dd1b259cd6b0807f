import { candidates } from './candidates';
import type { FeatureTable, Item } from './features';
import { Heap } from './heap';
import { Comparison } from './similarity';
import { storiesOf } from './stories';

/** What two groups must average, over all pairs of their members, to become one. */
const TOGETHER = 0.27;
/** How alike two single claims must be to begin a group. */
const BEGINNING = 0.3;
/** Pairs less alike than this count as not alike at all. */
const FLOOR = 0.1;
/** What it speaks for a pair that of all claims in the other's source this one is the nearest. */
const NEAREST = 0.08;

interface Cluster {
  readonly members: Item[];
  /** Sum of the likenesses to another cluster's members. */
  readonly sums: Map<Cluster, number>;
  readonly order: number;
  gone: boolean;
}

interface Pair {
  readonly a: Cluster;
  readonly b: Cluster;
  readonly average: number;
}

/**
 * Groups claims from the most alike downwards by average linkage: two groups become one while their members are alike
 * on average, so that a chain of neighbours never joins what lies far apart. Works on the candidate pairs only.
 */
export function clusters(table: FeatureTable): readonly (readonly Item[])[] {
  const comparison = new Comparison(table);
  const all: Cluster[] = table.items.map((item) => ({
    members: [item],
    sums: new Map(),
    order: item.index,
    gone: false,
  }));
  const heap = new Heap<Pair>(
    (x, y) =>
      x.average > y.average ||
      (x.average === y.average && (x.a.order < y.a.order || (x.a.order === y.a.order && x.b.order < y.b.order))),
  );
  for (const { one, other, score } of scored(table, comparison)) {
    const a = all[one.index] as Cluster;
    const b = all[other.index] as Cluster;
    a.sums.set(b, score);
    b.sums.set(a, score);
    if (score >= BEGINNING) heap.push({ a, b, average: score });
  }
  for (let pair = heap.pop(); pair; pair = heap.pop()) {
    const { a, b } = pair;
    if (a.gone || b.gone) continue;
    const joined = join(a, b);
    all.push(joined);
    for (const [other, sum] of joined.sums) {
      const average = sum / (joined.members.length * other.members.length);
      if (average >= TOGETHER)
        heap.push(joined.order < other.order ? { a: joined, b: other, average } : { a: other, b: joined, average });
    }
  }
  return all
    .filter(({ gone, members }) => !gone && members.length > 1)
    .map(({ members }) => members.sort((x, y) => x.index - y.index));
}

/** Two claims with how alike they are. */
export interface ScoredPair {
  readonly one: Item;
  readonly other: Item;
  readonly score: number;
}

/** The candidate pairs of one story with their likeness; more for a claim that is the nearest one in its source, most when both are. */
function scored(table: FeatureTable, comparison: Comparison): readonly ScoredPair[] {
  const pairs: ScoredPair[] = [];
  // The nearest claim to each claim in each other source, by claim × sources + source.
  const nearest = new Map<number, ScoredPair>();
  const sources = (table.items.at(-1)?.source ?? 0) + 1;
  for (const [one, other] of candidates(table)) {
    const { score } = comparison.compare(one, other);
    if (score < FLOOR) continue;
    const pair = { one, other, score };
    pairs.push(pair);
    if (one.source === other.source) continue;
    for (const key of [one.index * sources + other.source, other.index * sources + one.source]) {
      if (score > (nearest.get(key)?.score ?? 0)) nearest.set(key, pair);
    }
  }
  const story = storiesOf(pairs, sources);
  return pairs.flatMap((pair) => {
    const { one, other, score } = pair;
    if (story(one.source) !== story(other.source)) return [];
    const sides =
      Number(nearest.get(one.index * sources + other.source) === pair) +
      Number(nearest.get(other.index * sources + one.source) === pair);
    return [{ one, other, score: score + NEAREST * sides }];
  });
}

function join(a: Cluster, b: Cluster): Cluster {
  a.gone = true;
  b.gone = true;
  const joined: Cluster = {
    members: [...a.members, ...b.members],
    sums: new Map(),
    order: Math.min(a.order, b.order),
    gone: false,
  };
  for (const [one, rest] of [
    [a, b],
    [b, a],
  ] as const) {
    for (const [other, sum] of one.sums) {
      if (other.gone || joined.sums.has(other)) continue;
      const total = sum + (rest.sums.get(other) ?? 0);
      joined.sums.set(other, total);
      other.sums.set(joined, total);
    }
  }
  for (const other of joined.sums.keys()) {
    other.sums.delete(a);
    other.sums.delete(b);
  }
  return joined;
}
