import { candidates } from './candidates';
import type { FeatureTable, Item } from './features';
import { Comparison } from './similarity';

/** Two claims at least this alike are tried for one group. */
export const ALIKE = 0.36;
/** What the members of two groups must average before they become one. */
export const TOGETHER = 0.3;
/** A group is compared by this many of its members, so that large groups stay cheap. */
const CORE = 8;

/**
 * Groups claims, the most alike first. Two groups become one only when their members are alike on average, so that a
 * chain of neighbours never joins what lies far apart.
 */
export function clusters(table: FeatureTable): readonly (readonly Item[])[] {
  const comparison = new Comparison(table);
  const edges: { readonly a: Item; readonly b: Item; readonly score: number }[] = [];
  for (const [a, b] of candidates(table)) {
    const { score } = comparison.compare(a, b);
    if (score >= ALIKE) edges.push({ a, b, score });
  }
  edges.sort((x, y) => y.score - x.score || x.a.index - y.a.index || x.b.index - y.b.index);
  const groupOf = new Map<Item, Item[]>();
  const groups = new Set<Item[]>();
  const get = (item: Item): Item[] => groupOf.get(item) ?? [item];
  for (const { a, b } of edges) {
    const one = get(a);
    const other = get(b);
    if (one === other || average(comparison, one, other) < TOGETHER) continue;
    const joined = [...one, ...other];
    groups.delete(one);
    groups.delete(other);
    groups.add(joined);
    for (const item of joined) groupOf.set(item, joined);
  }
  return [...groups].map((group) => group.sort((a, b) => a.index - b.index));
}

function average(comparison: Comparison, one: readonly Item[], other: readonly Item[]): number {
  let sum = 0;
  let pairs = 0;
  for (const a of one.slice(0, CORE)) {
    for (const b of other.slice(0, CORE)) {
      sum += comparison.compare(a, b).score;
      pairs++;
    }
  }
  return sum / pairs;
}
