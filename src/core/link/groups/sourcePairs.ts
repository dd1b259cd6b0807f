const NOBODY: ReadonlySet<number> = new Set();

/** Pairs of sources that have something in common, found from either of the two by its number. */
export class SourcePairs {
  readonly #partners = new Map<number, Set<number>>();

  /** How many numbers there are up to the highest one. */
  get size(): number {
    return Math.max(-1, ...this.#partners.keys()) + 1;
  }

  of(source: number): ReadonlySet<number> {
    return this.#partners.get(source) ?? NOBODY;
  }

  has(source: number, other: number): boolean {
    return this.of(source).has(other);
  }

  /** Says that two sources are a pair, or none. Gives whether that is new. */
  set(source: number, other: number, isPair: boolean): boolean {
    if (isPair === this.has(source, other)) return false;
    this.#setOne(source, other, isPair);
    this.#setOne(other, source, isPair);
    return true;
  }

  #setOne(source: number, other: number, isPair: boolean): void {
    const known = this.#partners.get(source) ?? new Set<number>();
    this.#partners.set(source, known);
    if (isPair) known.add(other);
    else known.delete(other);
  }
}
