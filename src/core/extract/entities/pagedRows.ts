/** The largest page is this long, if no row is longer: pages neither leave copies behind nor much room unused. */
const LONGEST_PAGE = 1 << 15;
const FIRST_PAGE = 1 << 9;

/** Rows of numbers, one behind the other in pages that are never moved. */
export class PagedRows {
  readonly #pages: Float64Array[] = [];
  #used = 0;

  /** Adds the first `length` numbers of a row. */
  add(row: Float64Array, length: number): void {
    let page = this.#pages.at(-1);
    if (!page || this.#used + length > page.length) {
      page = new Float64Array(Math.max(length, page ? Math.min(page.length * 2, LONGEST_PAGE) : FIRST_PAGE));
      this.#pages.push(page);
      this.#used = 0;
    }
    for (let at = 0; at < length; at++) page[this.#used + at] = row[at] as number;
    this.#used += length;
  }

  /** Gives the rows again in the order in which they were added. */
  rows(): RowReader {
    return new RowReader(this.#pages);
  }
}

class RowReader {
  readonly #pages: readonly Float64Array[];
  #page = 0;
  #used = 0;

  constructor(pages: readonly Float64Array[]) {
    this.#pages = pages;
  }

  /** @param length that of the next row; the row is a view, not a copy */
  next(length: number): Float64Array {
    // a row is never torn: where it did not fit any more, it began a page
    if (this.#used + length > (this.#pages[this.#page] as Float64Array).length) {
      this.#page++;
      this.#used = 0;
    }
    this.#used += length;
    return (this.#pages[this.#page] as Float64Array).subarray(this.#used - length, this.#used);
  }
}
