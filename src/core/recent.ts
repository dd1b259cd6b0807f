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

  /**
   * What was made for a key; made again when it is not kept any more, or of no more use.
   *
   * @param isGood whether what was made is of use still
   */
  get(key: Key, make: () => Value, isGood: (known: Value) => boolean = () => true): Value {
    const young = this.#young.get(key);
    if (young !== undefined && isGood(young)) return young;
    const old = young ?? this.#old.get(key);
    const value = old !== undefined && isGood(old) ? old : make();
    if (this.#young.size >= this.#least && !this.#young.has(key)) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
    return value;
  }
}
