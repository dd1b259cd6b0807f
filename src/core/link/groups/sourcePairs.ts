const NOBODY: ReadonlySet<number> = new Set();

/** Pairs of sources that have something in common, found from either of the two by its number. */
export class SourcePairs {
  readonly #partners = new Map<number, Set<number>>();
  #size = 0;

  /** How many numbers there are up to the highest one that was in a pair. */
  get size(): number {
    return this.#size;
  }

  of(source: number): ReadonlySet<number> {
    return this.#partners.get(source) ?? NOBODY;
  }

  /** Each pair once. */
  *pairs(): Generator<readonly [number, number]> {
    for (const [source, others] of this.#partners)
      for (const other of others) if (source < other) yield [source, other];
  }

  has(source: number, other: number): boolean {
    return this.of(source).has(other);
  }

  /** Says that two sources are a pair, or none. Gives whether that is new. */
  set(source: number, other: number, isPair: boolean): boolean {
    if (isPair === this.has(source, other)) return false;
    this.#setOne(source, other, isPair);
    this.#setOne(other, source, isPair);
    this.#size = Math.max(this.#size, source + 1, other + 1);
    return true;
  }

  #setOne(source: number, other: number, isPair: boolean): void {
    const known = this.#partners.get(source) ?? new Set<number>();
    this.#partners.set(source, known);
    if (isPair) known.add(other);
    else known.delete(other);
  }
}
