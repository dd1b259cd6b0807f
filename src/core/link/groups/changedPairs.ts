import { longer } from './longer';

/** Pairs of claims, by their indexes, that are more or less alike than they were: in lists side by side, for there are many. */
export class ChangedPairs {
  #ones = new Int32Array(256);
  #others = new Int32Array(256);
  #now = new Float64Array(256);
  #before = new Float64Array(256);
  #size = 0;

  /** How many there are. */
  get size(): number {
    return this.#size;
  }

  /** @param now how alike the two are now, @param before what they were; 0 when they do not count as alike */
  add(one: number, other: number, now: number, before: number): void {
    const at = this.#size++;
    if (at === this.#ones.length) this.#grow(2 * at);
    this.#ones[at] = one;
    this.#others[at] = other;
    this.#now[at] = now;
    this.#before[at] = before;
  }

  /** The first claim of the pair at a place. */
  one(at: number): number {
    return this.#ones[at] as number;
  }

  /** The second one. */
  other(at: number): number {
    return this.#others[at] as number;
  }

  now(at: number): number {
    return this.#now[at] as number;
  }

  before(at: number): number {
    return this.#before[at] as number;
  }

  #grow(length: number): void {
    this.#ones = longer(this.#ones, new Int32Array(length));
    this.#others = longer(this.#others, new Int32Array(length));
    this.#now = longer(this.#now, new Float64Array(length));
    this.#before = longer(this.#before, new Float64Array(length));
  }
}
