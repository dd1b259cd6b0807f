/** Pairs of claims, by their indexes, with a number for each: in flat lists, for there are hundreds of thousands. */
export class PairList {
  #ones = new Int32Array(1024);
  #others = new Int32Array(1024);
  #values = new Float64Array(1024);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  add(one: number, other: number, value: number): void {
    const at = this.#length++;
    if (at === this.#ones.length) this.#grow();
    this.#ones[at] = one;
    this.#others[at] = other;
    this.#values[at] = value;
  }

  one(at: number): number {
    return this.#ones[at] as number;
  }

  other(at: number): number {
    return this.#others[at] as number;
  }

  value(at: number): number {
    return this.#values[at] as number;
  }

  /**
   * For each claim the places of the pairs it is in, ascending: those of claim `n` from `starts[n]` to `starts[n + 1]`.
   *
   * @param claims how many claims there are
   */
  byClaim(claims: number): { readonly starts: Int32Array; readonly places: Int32Array } {
    const starts = new Int32Array(claims + 1);
    const count = (claim: number): void => {
      starts[claim + 1] = (starts[claim + 1] as number) + 1;
    };
    for (let at = 0; at < this.#length; at++) {
      count(this.one(at));
      count(this.other(at));
    }
    for (let claim = 0; claim < claims; claim++)
      starts[claim + 1] = (starts[claim + 1] as number) + (starts[claim] as number);
    const places = new Int32Array(2 * this.#length);
    const next = starts.slice();
    const put = (claim: number, at: number): void => {
      const place = next[claim] as number;
      places[place] = at;
      next[claim] = place + 1;
    };
    for (let at = 0; at < this.#length; at++) {
      put(this.one(at), at);
      put(this.other(at), at);
    }
    return { starts, places };
  }

  #grow(): void {
    const size = 2 * this.#ones.length;
    const longer = <T extends Int32Array | Float64Array>(list: T, made: T): T => (made.set(list), made);
    this.#ones = longer(this.#ones, new Int32Array(size));
    this.#others = longer(this.#others, new Int32Array(size));
    this.#values = longer(this.#values, new Float64Array(size));
  }
}
