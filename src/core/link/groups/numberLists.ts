/** So many numbers are kept in one block of memory. */
const BLOCK = 4096;

/**
 * Makes short lists of numbers that never change, many of them in one block of memory: a list in memory of its own takes up
 * two hundred bytes more. A block is let go when none of its lists is there any more.
 */
export class NumberLists {
  #integers = new Int32Array(0);
  #fractions = new Float32Array(0);
  #usedIntegers = 0;
  #usedFractions = 0;

  /** Room for whole numbers. */
  integers(length: number): Int32Array {
    if (length > BLOCK / 8) return new Int32Array(length);
    if (this.#usedIntegers + length > this.#integers.length) {
      this.#integers = new Int32Array(BLOCK);
      this.#usedIntegers = 0;
    }
    const list = new Int32Array(this.#integers.buffer, 4 * this.#usedIntegers, length);
    this.#usedIntegers += length;
    return list;
  }

  /** Room for numbers of 24 significant bits. */
  fractions(length: number): Float32Array {
    if (length > BLOCK / 8) return new Float32Array(length);
    if (this.#usedFractions + length > this.#fractions.length) {
      this.#fractions = new Float32Array(BLOCK);
      this.#usedFractions = 0;
    }
    const list = new Float32Array(this.#fractions.buffer, 4 * this.#usedFractions, length);
    this.#usedFractions += length;
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
