/**
 * What was made for keys, of which only what was asked for or made last is kept: at least for so many keys, at most for twice as
 * many.
 */
export class RecentMap<Key, Value> {
  readonly #least: number;
  #young = new Map<Key, Value>();
  #old = new Map<Key, Value>();

  /** @param least for how many keys something is kept in any case */
  constructor(least: number) {
    this.#least = least;
  }

  /** What was made for a key; made again when it is not kept any more. */
  get(key: Key, make: () => Value): Value {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const value = this.#old.get(key) ?? make();
    if (this.#young.size >= this.#least) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
