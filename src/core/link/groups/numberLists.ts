/** So many numbers are kept in one block of memory. */
const BLOCK = 4096;

/**
 * Makes short lists of whole numbers that never change, many of them in one block of memory: a list in memory of its own
 * takes up two hundred bytes more. A block is let go when none of its lists is there any more.
 */
export class NumberLists {
  #block = new Int32Array(0);
  #used = 0;

  /** Room for whole numbers. */
  integers(length: number): Int32Array {
    if (length > BLOCK / 8) return new Int32Array(length);
    if (this.#used + length > this.#block.length) {
      this.#block = new Int32Array(BLOCK);
      this.#used = 0;
    }
    const list = this.#block.subarray(this.#used, this.#used + length);
    this.#used += length;
    return list;
  }

  /** Whole numbers in ascending order. */
  ascending(numbers: ReadonlySet<number>): Int32Array {
    const list = this.integers(numbers.size);
    let at = 0;
    for (const number of numbers) list[at++] = number;
    return list.sort();
  }
}
