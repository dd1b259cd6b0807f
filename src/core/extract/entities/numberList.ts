/** Whole numbers in a flat list that grows: an array of objects in their place takes many times the memory. */
export class NumberList {
  #numbers = new Int32Array(256);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const larger = new Int32Array(this.#length * 2);
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[this.#length++] = number;
  }

  /** @param index below {@link length} */
  at(index: number): number {
    return this.#numbers[index] as number;
  }
}
