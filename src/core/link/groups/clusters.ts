import type { FeatureTable, Item } from './features';
import { Heap } from './heap';
import type { LikelyPair } from './likelyPairs';

/** What two groups must average, over all pairs of their members, to become one. */
const TOGETHER = 0.27;
/** How alike two single claims must be to begin a group. */
const BEGINNING = 0.3;
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
 * on average, so that a chain of neighbours never joins what lies far apart. Pairs that are not among the likely ones
 * count as not alike at all.
 */
export function clusters(table: FeatureTable, pairs: readonly LikelyPair[]): readonly (readonly Item[])[] {
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
  for (const { one, other, likeness, nearest } of pairs) {
    const score = likeness + NEAREST * nearest;
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
