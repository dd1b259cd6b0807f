const PAGE_BITS = 12;
const PAGE = 1 << PAGE_BITS;

/**
 * 32-bit whole numbers in a list that grows: an array of objects in their place takes many times the memory. A full page
 * is put away; a list that never fills one costs no more than an array.
 */
export class NumberList {
  readonly #pages: Int32Array[] = [];
  #last: number[] = [];

  get length(): number {
    return this.#pages.length * PAGE + this.#last.length;
  }

  push(number: number): void {
    if (this.#last.length === PAGE) {
      this.#pages.push(Int32Array.from(this.#last));
      this.#last = [];
    }
    this.#last.push(number);
  }

  /** @param index below {@link length} */
  at(index: number): number {
    const page = this.#pages[index >> PAGE_BITS] ?? this.#last;
    return page[index & (PAGE - 1)] as number;
  }
}
