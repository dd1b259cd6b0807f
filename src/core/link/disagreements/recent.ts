/**
 * Values of so many sources' places are young: at most twice as many are kept. Those of an edit, or of some hundred groups,
 * are far fewer.
 */
const YOUNG = 4_000;

/**
 * What was made lately of the sources of a story. All of it can be made again, which costs little next to what it would take
 * to keep it for every source: what has not been asked for in a long while is let go.
 */
export class RecentlyMade<Source extends object, Value> {
  #young = new Map<Source, Map<number, Value>>();
  #old = new Map<Source, Map<number, Value>>();
  #count = 0;

  /** What was made for a place of a source, by a number for the place. */
  get(source: Source, place: number): Value | undefined {
    const young = this.#young.get(source)?.get(place);
    if (young !== undefined) return young;
    const old = this.#old.get(source)?.get(place);
    if (old !== undefined) this.set(source, place, old);
    return old;
  }

  /** Keeps what was made for a place of a source. */
  set(source: Source, place: number, value: Value): void {
    if (this.#count >= YOUNG) {
      this.#old = this.#young;
      this.#young = new Map();
      this.#count = 0;
    }
    this.#count++;
    const known = this.#young.get(source);
    if (known) known.set(place, value);
    else this.#young.set(source, new Map([[place, value]]));
  }
}
