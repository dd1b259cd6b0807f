import type { Feature, FeatureTable, Item } from './features';

/** How many postings are read for one claim, rarest features first: keeps the work linear in the number of claims. */
const MOST_READ = 1_000;
/** Candidates that share less than this part of what the best one shares are left out when there are many. */
const WORTH_SORTING = 0.2;
/** How many candidates of a claim are compared in full. */
const MOST_COMPARED = 32;

/**
 * For each claim the later claims of the story worth comparing, through an inverted index: those that share the most
 * weight, found in at most a fixed number of look-ups for each claim.
 */
export function* candidates({ features, items }: FeatureTable): Generator<readonly [Item, Item]> {
  const postings: number[][] = features.map(() => []);
  for (const item of items) for (const feature of item.features) (postings[feature] as number[]).push(item.index);
  const sums = new Float64Array(items.length);
  for (const item of items) {
    const touched: number[] = [];
    let budget = MOST_READ;
    for (const { index, weight } of reaching(item, features)) {
      const list = postings[index] as number[];
      if (list.length > budget) continue;
      budget -= list.length;
      for (const other of list) {
        if (other <= item.index) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other] = (sums[other] as number) + weight / Math.sqrt((items[other] as Item).total);
      }
    }
    for (const other of strongest(touched, sums)) yield [item, items[other] as Item];
    for (const other of touched) sums[other] = 0;
  }
}

/** The candidates that share the most; what shares less than a fraction of the best one's is not even sorted. */
function strongest(touched: readonly number[], sums: Float64Array): readonly number[] {
  if (touched.length <= MOST_COMPARED) return touched;
  let most = 0;
  for (const other of touched) most = Math.max(most, sums[other] as number);
  return touched
    .filter((other) => (sums[other] as number) >= most * WORTH_SORTING)
    .sort((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
    .slice(0, MOST_COMPARED);
}

/** A claim's own features and the ones near them, those with the fewest claims first. */
function reaching(item: Item, features: readonly Feature[]): { index: number; weight: number }[] {
  const reached = new Map<number, number>();
  for (const index of item.features) {
    const feature = features[index] as Feature;
    reached.set(index, feature.weight);
    for (const [near, nearness] of feature.near) if (!reached.has(near)) reached.set(near, feature.weight * nearness);
  }
  return [...reached]
    .map(([index, weight]) => ({ index, weight }))
    .sort((a, b) => (features[a.index] as Feature).claims - (features[b.index] as Feature).claims || a.index - b.index);
}
