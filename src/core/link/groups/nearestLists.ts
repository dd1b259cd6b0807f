/** How many candidates of a claim are compared in full. */
const MOST_COMPARED = 32;
/** How many are kept, so that the next best need not be looked for when one goes. */
const MOST_KEPT = 40;
/** Candidates that share less than this part of what the best one shares are not compared. */
const WORTH_COMPARING = 0.2;

/** For each claim the claims that share the most with it, the best first: in flat lists, for there are many. */
export class NearestLists {
  #ids = new Int32Array(0);
  #sums = new Float64Array(0);
  #sizes = new Uint8Array(0);
  /** 1 where the list holds all there are. */
  #complete = new Uint8Array(0);
  #places: Int32Array = new Int32Array(0);

  /** @param places of the claims in the story: of two that share as much, the first one is before the other */
  grow(claims: number, places: Int32Array): void {
    this.#places = places;
    if (this.#sizes.length >= claims) return;
    const size = Math.ceil(claims * 1.25);
    const longer = <T extends Int32Array | Float64Array | Uint8Array>(list: T, made: T): T => (made.set(list), made);
    this.#ids = longer(this.#ids, new Int32Array(size * MOST_KEPT));
    this.#sums = longer(this.#sums, new Float64Array(size * MOST_KEPT));
    this.#sizes = longer(this.#sizes, new Uint8Array(size));
    this.#complete = longer(this.#complete, new Uint8Array(size));
  }

  /** The candidates of a claim that are worth comparing. */
  of(claim: number): Int32Array {
    const from = claim * MOST_KEPT;
    return this.#ids.subarray(from, from + this.#worthComparing(claim));
  }

  /** Whether a claim is among those that are worth comparing with another one. */
  has(claim: number, other: number): boolean {
    const from = claim * MOST_KEPT;
    const to = from + this.#worthComparing(claim);
    for (let at = from; at < to; at++) if (this.#ids[at] === other) return true;
    return false;
  }

  #worthComparing(claim: number): number {
    const from = claim * MOST_KEPT;
    const most = Math.min(this.#sizes[claim] as number, MOST_COMPARED);
    const least = (this.#sums[from] as number) * WORTH_COMPARING;
    let count = 0;
    while (count < most && (this.#sums[from + count] as number) >= least) count++;
    return count;
  }

  clear(claim: number): void {
    this.#sizes[claim] = 0;
    this.#complete[claim] = 1;
  }

  /** Whether any that is kept for a claim is marked. */
  hasMarked(claim: number, marks: Uint8Array): boolean {
    const from = claim * MOST_KEPT;
    const to = from + (this.#sizes[claim] as number);
    for (let at = from; at < to; at++) if (marks[this.#ids[at] as number] !== 0) return true;
    return false;
  }

  removeMarked(claim: number, marks: Uint8Array): void {
    const from = claim * MOST_KEPT;
    const to = from + (this.#sizes[claim] as number);
    let next = from;
    for (let at = from; at < to; at++) {
      const id = this.#ids[at] as number;
      if (marks[id] !== 0) continue;
      this.#ids[next] = id;
      this.#sums[next++] = this.#sums[at] as number;
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
    return size > 0 && this.#isBefore(other, sum, claim * MOST_KEPT + size - 1);
  }

  /** Puts a claim that {@link isWanted} in its place. */
  insert(claim: number, other: number, sum: number): void {
    const from = claim * MOST_KEPT;
    let size = this.#sizes[claim] as number;
    if (size === MOST_KEPT) {
      this.#complete[claim] = 0;
      size--;
    }
    let at = from + size;
    for (; at > from && this.#isBefore(other, sum, at - 1); at--) {
      this.#ids[at] = this.#ids[at - 1] as number;
      this.#sums[at] = this.#sums[at - 1] as number;
    }
    this.#ids[at] = other;
    this.#sums[at] = sum;
    this.#sizes[claim] = size + 1;
  }

  /** There are more than those that are kept. */
  setIncomplete(claim: number): void {
    this.#complete[claim] = 0;
  }

  #isBefore(other: number, sum: number, at: number): boolean {
    const known = this.#sums[at] as number;
    if (sum !== known) return sum > known;
    return (this.#places[other] as number) < (this.#places[this.#ids[at] as number] as number);
  }
}
