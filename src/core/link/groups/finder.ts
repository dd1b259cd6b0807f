import { hashText } from '../../text/hash';
import type { ClaimTable } from './claimTable';
import type { Feature, Item } from './features';

/** How many places of features are read for one claim, those of its rarest features first: keeps the work linear in the number of claims. */
const MOST_READ = 1_500;
/** A feature that only stands near one of a claim's own is read for it when it stands in at most so many claims. */
const MOST_WHEN_NEAR = 62;
/** A feature that stands in more claims than this tells nothing about where to look. */
const MOST_CLAIMS = 1_022;

/** A size class of features, by the number of claims they stand in: 1–2, 3–6, 7–14, … */
export function sizeOf(claims: number): number {
  return 31 - Math.clz32(claims + 1);
}

/** Whether a feature that stands in so many claims leads to them from what is near it. */
export function isReadWhenNear(claims: number): boolean {
  return claims <= MOST_WHEN_NEAR;
}

/** Finds the claims that share something with a claim, by looking up the places of its features and of those near them. */
export class Finder {
  readonly #table: ClaimTable;
  /** By feature, what decides among features of one size. */
  #hashes = new Int32Array(0);
  /** By claim the most common feature that it is found by; -1 when there is none. */
  #last = new Int32Array(0);
  /** By feature, how much it counts for the claim that is read. */
  #counts = new Float64Array(0);
  /** By claim. */
  #sums = new Float64Array(0);
  #most = new Float64Array(0);
  #found = new Int32Array(0);

  constructor(table: ClaimTable) {
    this.#table = table;
  }

  /** What the claims found share with the one asked for, in weight. Holds until the next call. */
  get sums(): Float64Array {
    return this.#sums;
  }

  /** Makes room for what the table has now. */
  grow(): void {
    const { features, items } = this.#table;
    const known = this.#hashes.length;
    if (known < features.length) {
      const hashes = new Int32Array(Math.ceil(features.length * 1.25));
      hashes.set(this.#hashes);
      this.#hashes = hashes;
      this.#counts = new Float64Array(hashes.length);
    }
    for (let index = this.#hashed; index < features.length; index++)
      this.#hashes[index] = hashText((features[index] as Feature).key);
    this.#hashed = features.length;
    if (this.#last.length >= items.length) return;
    const last = new Int32Array(Math.ceil(items.length * 1.25)).fill(-1);
    last.set(this.#last);
    this.#last = last;
    this.#sums = new Float64Array(last.length);
    this.#most = new Float64Array(last.length);
    this.#found = new Int32Array(last.length);
  }
  #hashed = 0;

  /** The claims that a claim finds. {@link sums} must be set back to 0 for each of them. */
  from(item: Item): Int32Array {
    const { features } = this.#table;
    const counts = this.#counts;
    const reached: number[] = [];
    const own = [...item.features].sort((one, other) => this.#byRarity(one, other));
    let budget = MOST_READ;
    let last = -1;
    for (const index of own) {
      const { weight, claims } = features[index] as Feature;
      // all of one size cost the same, so that one claim more or less changes nothing
      budget -= 2 ** (sizeOf(claims.length) + 1) - 2;
      if (budget < 0) break;
      counts[index] = weight;
      reached.push(index);
      last = index;
    }
    this.#last[item.index] = last;
    for (const index of own) {
      const { weight, claims, near } = features[index] as Feature;
      if (claims.length > MOST_CLAIMS) continue;
      for (let at = 0; at < near.others.length; at++) {
        const other = near.others[at] as number;
        if (!isReadWhenNear((features[other] as Feature).claims.length)) continue;
        const count = weight * (near.values[at] as number);
        const known = counts[other] as number;
        if (known === 0) reached.push(other);
        if (count > known) counts[other] = count;
      }
    }
    let size = 0;
    const sums = this.#sums;
    for (const index of reached) {
      const count = counts[index] as number;
      counts[index] = 0;
      for (const claim of (features[index] as Feature).claims) {
        const sum = sums[claim] as number;
        if (sum === 0) this.#found[size++] = claim;
        sums[claim] = sum + count;
      }
    }
    return this.#found.subarray(0, size);
  }

  /** The claims that find a claim: with the same {@link sums} as {@link from} gives for each of them. */
  to(item: Item): Int32Array {
    const { features } = this.#table;
    const sums = this.#sums;
    const finding: number[] = [];
    let size = 0;
    for (const index of item.features) {
      const { claims, weight, near } = features[index] as Feature;
      finding.length = 0;
      if (claims.length <= MOST_CLAIMS)
        for (const claim of claims) if (this.#isFoundBy(claim, index)) this.#count(claim, weight, finding);
      if (isReadWhenNear(claims.length)) {
        for (let at = 0; at < near.others.length; at++) {
          const other = features[near.others[at] as number] as Feature;
          if (other.claims.length > MOST_CLAIMS) continue;
          const count = other.weight * (near.values[at] as number);
          for (const claim of other.claims) this.#count(claim, count, finding);
        }
      }
      for (const claim of finding) {
        const sum = sums[claim] as number;
        if (sum === 0) this.#found[size++] = claim;
        sums[claim] = sum + (this.#most[claim] as number);
        this.#most[claim] = 0;
      }
    }
    return this.#found.subarray(0, size);
  }

  #count(claim: number, count: number, finding: number[]): void {
    const known = this.#most[claim] as number;
    if (known === 0) finding.push(claim);
    if (count > known) this.#most[claim] = count;
  }

  /** Whether a claim that has a feature is looked for by it. */
  #isFoundBy(claim: number, index: number): boolean {
    const last = this.#last[claim] as number;
    return last === index || (last >= 0 && this.#byRarity(index, last) < 0);
  }

  /** Rare features first; by size, so that the order seldom changes. */
  #byRarity(one: number, other: number): number {
    const { features } = this.#table;
    const a = features[one] as Feature;
    const b = features[other] as Feature;
    return (
      sizeOf(a.claims.length) - sizeOf(b.claims.length) ||
      (this.#hashes[one] as number) - (this.#hashes[other] as number) ||
      (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)
    );
  }
}
