import type { FeatureTable, Item } from './features';
import { nearLists, type NearLists } from './nearLists';

/** How many postings are read for one claim, rarest features first: keeps the work linear in the number of claims. */
const MOST_READ = 1_000;
/** Candidates that share less than this part of what the best one shares are left out when there are many. */
const WORTH_SORTING = 0.2;
/** How many candidates of a claim are compared in full. */
const MOST_COMPARED = 32;

/**
 * Gives for each claim the later claims of the story worth comparing, through an inverted index: those that share the most
 * weight, found in at most a fixed number of look-ups for each claim.
 */
export function eachCandidate(table: FeatureTable, give: (one: Item, other: Item) => void): void {
  const { features, items } = table;
  const postings: number[][] = features.map(() => []);
  for (const item of items) for (const feature of item.features) (postings[feature] as number[]).push(item.index);
  const reach = new Reach(table);
  const roots = Float64Array.from(items, ({ total }) => Math.sqrt(total));
  const sums = new Float64Array(items.length);
  const touched = new Int32Array(items.length);
  for (const item of items) {
    let size = 0;
    let budget = MOST_READ;
    for (const index of reach.from(item)) {
      const list = postings[index] as number[];
      if (list.length > budget) continue;
      budget -= list.length;
      const weight = reach.weightOf(index);
      for (let at = after(list, item.index); at < list.length; at++) {
        const other = list[at] as number;
        const sum = sums[other] as number;
        if (sum === 0) touched[size++] = other;
        sums[other] = sum + weight / (roots[other] as number);
      }
    }
    const reached = touched.subarray(0, size);
    for (const other of strongest(reached, sums)) give(item, items[other] as Item);
    for (const other of reached) sums[other] = 0;
  }
}

/** The first place of an ascending list that holds more than `value`. */
function after(list: readonly number[], value: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The candidates that share the most, the strongest first when there are many. */
function strongest(touched: Int32Array, sums: Float64Array): Iterable<number> {
  if (touched.length <= MOST_COMPARED) return touched;
  const best: number[] = [];
  let weakest = 0;
  for (const other of touched) {
    const sum = sums[other] as number;
    const isFull = best.length === MOST_COMPARED;
    if (isFull && sum < weakest) continue;
    let at = isFull ? MOST_COMPARED - 1 : best.length;
    if (isFull && !isBefore(other, best[at] as number, sums)) continue;
    for (; at > 0 && isBefore(other, best[at - 1] as number, sums); at--) best[at] = best[at - 1] as number;
    best[at] = other;
    weakest = sums[best.at(-1) as number] as number;
  }
  const least = (sums[best[0] as number] as number) * WORTH_SORTING;
  return best.filter((other) => (sums[other] as number) >= least);
}

function isBefore(one: number, other: number, sums: Float64Array): boolean {
  const mine = sums[one] as number;
  const others = sums[other] as number;
  return mine > others || (mine === others && one < other);
}

/** Finds a claim's own features and the ones near them. */
class Reach {
  readonly #table: FeatureTable;
  readonly #near: NearLists;
  /** For each feature its place when those with the fewest claims come first, and the other way round. */
  readonly #rank: Int32Array;
  readonly #byRank: Int32Array;
  readonly #weights: Float64Array;
  readonly #reached: Uint8Array;

  constructor(table: FeatureTable) {
    const { features } = table;
    this.#table = table;
    this.#near = nearLists(features);
    this.#byRank = Int32Array.from(features.keys()).sort(
      (a, b) => (features[a]?.claims ?? 0) - (features[b]?.claims ?? 0) || a - b,
    );
    this.#rank = new Int32Array(features.length);
    for (const [rank, index] of this.#byRank.entries()) this.#rank[index] = rank;
    this.#weights = new Float64Array(features.length);
    this.#reached = new Uint8Array(features.length);
  }

  /** Those with the fewest claims first. What it gives, and {@link weightOf}, holds until it is called again. */
  from(item: Item): Int32Array {
    const ranks: number[] = [];
    const reach = (index: number, weight: number): void => {
      this.#weights[index] = weight;
      if (this.#reached[index] === 1) return;
      this.#reached[index] = 1;
      ranks.push(this.#rank[index] as number);
    };
    const { starts, others, nearness } = this.#near;
    for (const index of item.features) {
      const { weight } = this.#table.features[index] as FeatureTable['features'][number];
      reach(index, weight);
      for (let at = starts[index] as number; at < (starts[index + 1] as number); at++) {
        const other = others[at] as number;
        if (this.#reached[other] === 0) reach(other, weight * (nearness[at] as number));
      }
    }
    const found = Int32Array.from(ranks).sort();
    for (let at = 0; at < found.length; at++) {
      const index = this.#byRank[found[at] as number] as number;
      found[at] = index;
      this.#reached[index] = 0;
    }
    return found;
  }

  /** What a feature that was reached weighs. */
  weightOf(index: number): number {
    return this.#weights[index] as number;
  }
}
