/** A list of whole numbers that grows: half of what an array takes up, for lists that may be very long. */
export class IndexList {
  #list = new Int32Array(256);
  #size = 0;

  /** What it holds now. Does not change with it. */
  get all(): Int32Array {
    return this.#list.subarray(0, this.#size);
  }

  push(index: number): void {
    if (this.#size === this.#list.length) {
      const longer = new Int32Array(2 * this.#size);
      longer.set(this.#list);
      this.#list = longer;
    }
    this.#list[this.#size++] = index;
  }
}
