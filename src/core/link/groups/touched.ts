import { addTo } from '../../lists';

/** Claims that have other partners or scores than before, and the two sources of each such pair once. */
export class Touched {
  readonly claims = new Set<number>();
  readonly sources = new Map<number, Set<number>>();
  readonly #isThere: (claim: number) => boolean;
  readonly #sourceOf: (claim: number) => number;

  /**
   * @param isThere whether a claim is not gone
   * @param sourceOf the number of the source that a claim is or was of
   */
  constructor(isThere: (claim: number) => boolean, sourceOf: (claim: number) => number) {
    this.#isThere = isThere;
    this.#sourceOf = sourceOf;
  }

  add(one: number, other: number): void {
    for (const claim of [one, other]) if (this.#isThere(claim)) this.claims.add(claim);
    this.addSources(this.#sourceOf(one), this.#sourceOf(other));
  }

  /** Takes in that pairs of two sources are to be looked at again. */
  addSources(one: number, other: number): void {
    if (one === other) return;
    const [first, second] = one < other ? [one, other] : [other, one];
    addTo(this.sources, first, second);
  }
}
