import { longer } from './longer';

/** How many candidates of a claim are compared in full. */
const MOST_COMPARED = 32;
/** How many are kept, so that the next best need not be looked for when one goes. */
const MOST_KEPT = 40;
/** Candidates that share less than this part of what the best one shares are not compared. */
const WORTH_COMPARING = 0.2;
/** What two claims share in weight is a whole multiple of this. */
const UNIT = 2 ** -20;
/** More than this is not counted: no two sentences share so much. */
const MOST_SHARED = 2 ** 32 - 1;
/** So much more room than is needed is left for claims that an edit adds. */
const SPARE = 1.05;

const NONE = new Int32Array(0);

/**
 * For each claim the claims that share the most with it, the best first: in flat lists, for there are many. What they share
 * counts in each of them by its own scale.
 */
export class NearestLists {
  #ids = new Int32Array(0);
  /** What is shared, in units. */
  #shared = new Uint32Array(0);
  #sizes = new Uint8Array(0);
  /** How many of them are worth comparing. */
  #worth = new Uint8Array(0);
  /** 1 where the list holds all there are. */
  #complete = new Uint8Array(0);
  #places: Int32Array = new Int32Array(0);
  /** By claim: how much what it shares with another counts there. */
  #scales = new Float64Array(0);
  /** The list that is made, with what counts in it. */
  readonly #newIds = new Int32Array(MOST_KEPT);
  readonly #newCounts = new Float64Array(MOST_KEPT);
  readonly #newShared = new Uint32Array(MOST_KEPT);

  /** @param places of the claims in the story: of two that share as much, the first one is before the other */
  grow(claims: number, places: Int32Array): void {
    this.#places = places;
    if (this.#sizes.length >= claims) return;
    const size = Math.ceil(claims * SPARE);
    this.#ids = longer(this.#ids, new Int32Array(size * MOST_KEPT));
    this.#shared = longer(this.#shared, new Uint32Array(size * MOST_KEPT));
    this.#sizes = longer(this.#sizes, new Uint8Array(size));
    this.#worth = longer(this.#worth, new Uint8Array(size));
    this.#complete = longer(this.#complete, new Uint8Array(size));
    this.#scales = longer(this.#scales, new Float64Array(size));
  }

  /** Sets the scale of a claim, which no list may hold, or is to hold any longer, by another one. */
  scale(claim: number, scale: number): void {
    this.#scales[claim] = scale;
  }

  /** The candidates of a claim that are worth comparing: as they are now. */
  of(claim: number): Int32Array {
    const from = claim * MOST_KEPT;
    const count = this.#worth[claim] as number;
    return count === 0 ? NONE : this.#ids.slice(from, from + count);
  }

  /** Whether a claim is among those that are worth comparing with another one. */
  has(claim: number, other: number): boolean {
    const ids = this.#ids;
    const from = claim * MOST_KEPT;
    const to = from + (this.#worth[claim] as number);
    for (let at = from; at < to; at++) if (ids[at] === other) return true;
    return false;
  }

  clear(claim: number): void {
    this.#sizes[claim] = 0;
    this.#worth[claim] = 0;
    this.#complete[claim] = 1;
  }

  /**
   * Makes the list of a claim anew.
   *
   * @param sums by claim, what it shares; set back to 0
   */
  fill(claim: number, found: Int32Array, sums: Float64Array): void {
    const [ids, counts, shared] = [this.#newIds, this.#newCounts, this.#newShared];
    const places = this.#places;
    const scales = this.#scales;
    let size = 0;
    let isComplete = 1;
    let least = 0;
    for (let next = 0; next < found.length; next++) {
      const id = found[next] as number;
      const sum = unitsOf(sums[id] as number);
      sums[id] = 0;
      if (id === claim) continue;
      const count = sum * (scales[id] as number);
      if (size === MOST_KEPT) {
        isComplete = 0;
        if (count < least) continue;
        const last = ids[MOST_KEPT - 1] as number;
        if (count === least && (places[id] as number) > (places[last] as number)) continue;
        size--;
      }
      let at = size;
      for (; at > 0; at--) {
        const known = counts[at - 1] as number;
        if (known > count) break;
        if (known === count && (places[ids[at - 1] as number] as number) < (places[id] as number)) break;
        ids[at] = ids[at - 1] as number;
        counts[at] = known;
        shared[at] = shared[at - 1] as number;
      }
      ids[at] = id;
      counts[at] = count;
      shared[at] = sum;
      least = counts[size++] as number;
    }
    const from = claim * MOST_KEPT;
    for (let at = 0; at < size; at++) {
      this.#ids[from + at] = ids[at] as number;
      this.#shared[from + at] = shared[at] as number;
    }
    this.#sizes[claim] = size;
    this.#complete[claim] = isComplete;
    this.settle(claim);
  }

  /** Whether any that is kept for a claim is marked. */
  hasMarked(claim: number, marks: Uint8Array): boolean {
    const ids = this.#ids;
    const from = claim * MOST_KEPT;
    const to = from + (this.#sizes[claim] as number);
    for (let at = from; at < to; at++) if (marks[ids[at] as number] !== 0) return true;
    return false;
  }

  /** The list is to be settled afterwards. */
  removeMarked(claim: number, marks: Uint8Array): void {
    const from = claim * MOST_KEPT;
    const to = from + (this.#sizes[claim] as number);
    let next = from;
    for (let at = from; at < to; at++) {
      const id = this.#ids[at] as number;
      if (marks[id] !== 0) continue;
      this.#ids[next] = id;
      this.#shared[next++] = this.#shared[at] as number;
    }
    this.#sizes[claim] = next - from;
  }

  /** Whether too few are left of more that there were: they must be looked for again. */
  isShort(claim: number): boolean {
    return this.#complete[claim] === 0 && (this.#sizes[claim] as number) < MOST_COMPARED;
  }

  /** Whether a claim that shares so much would be kept. */
  isWanted(claim: number, other: number, sum: number): boolean {
    const size = this.#sizes[claim] as number;
    if (size < MOST_KEPT && this.#complete[claim] === 1) return true;
    return size > 0 && this.#isBefore(other, unitsOf(sum), claim * MOST_KEPT + size - 1);
  }

  /** Puts a claim that {@link isWanted} in its place. The list is to be settled afterwards. */
  insert(claim: number, other: number, sum: number): void {
    const shared = unitsOf(sum);
    const from = claim * MOST_KEPT;
    let size = this.#sizes[claim] as number;
    if (size === MOST_KEPT) {
      this.#complete[claim] = 0;
      size--;
    }
    let at = from + size;
    for (; at > from && this.#isBefore(other, shared, at - 1); at--) {
      this.#ids[at] = this.#ids[at - 1] as number;
      this.#shared[at] = this.#shared[at - 1] as number;
    }
    this.#ids[at] = other;
    this.#shared[at] = shared;
    this.#sizes[claim] = size + 1;
  }

  /** There are more than those that are kept. */
  setIncomplete(claim: number): void {
    this.#complete[claim] = 0;
  }

  /** Takes in that a list is another one: finds how many of it are worth comparing. */
  settle(claim: number): void {
    const from = claim * MOST_KEPT;
    const most = Math.min(this.#sizes[claim] as number, MOST_COMPARED);
    let count = 0;
    if (most > 0) {
      const least = this.#countAt(from) * WORTH_COMPARING;
      while (count < most && this.#countAt(from + count) >= least) count++;
    }
    this.#worth[claim] = count;
  }

  #countAt(at: number): number {
    return (this.#shared[at] as number) * (this.#scales[this.#ids[at] as number] as number);
  }

  #isBefore(other: number, shared: number, at: number): boolean {
    const count = shared * (this.#scales[other] as number);
    const known = this.#countAt(at);
    if (count !== known) return count > known;
    return (this.#places[other] as number) < (this.#places[this.#ids[at] as number] as number);
  }
}

function unitsOf(sum: number): number {
  return Math.min(sum / UNIT, MOST_SHARED);
}
