/** So many numbers are kept in one block of memory. */
const BLOCK = 4096;

/** Makes lists of one type of number, in memory of their own or in that of another list. */
interface ListType<List> {
  readonly BYTES_PER_ELEMENT: number;
  new (length: number): List;
  new (memory: ArrayBufferLike, offset: number, length: number): List;
}

/** Blocks of memory for short lists of one type of number. */
class Blocks<List extends Int32Array | Float32Array> {
  readonly #type: ListType<List>;
  #block: List;
  #used = 0;

  constructor(type: ListType<List>) {
    this.#type = type;
    this.#block = new type(0);
  }

  list(length: number): List {
    if (length > BLOCK / 8) return new this.#type(length);
    if (this.#used + length > this.#block.length) {
      this.#block = new this.#type(BLOCK);
      this.#used = 0;
    }
    const list = new this.#type(this.#block.buffer, this.#type.BYTES_PER_ELEMENT * this.#used, length);
    this.#used += length;
    return list;
  }
}

/**
 * Makes short lists of numbers that never change, many of them in one block of memory: a list in memory of its own takes up
 * two hundred bytes more. A block is let go when none of its lists is there any more.
 */
export class NumberLists {
  readonly #integers = new Blocks<Int32Array>(Int32Array);
  readonly #fractions = new Blocks<Float32Array>(Float32Array);

  /** Room for whole numbers. */
  integers(length: number): Int32Array {
    return this.#integers.list(length);
  }

  /** Room for numbers of 24 significant bits. */
  fractions(length: number): Float32Array {
    return this.#fractions.list(length);
  }

  /** Whole numbers in ascending order. */
  ascending(numbers: ReadonlySet<number>): Int32Array {
    const list = this.integers(numbers.size);
    let at = 0;
    for (const number of numbers) list[at++] = number;
    return list.sort();
  }
}
