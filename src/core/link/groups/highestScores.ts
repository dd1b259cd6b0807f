import type { ClaimTable } from './claimTable';
import type { Pairs } from './pairs';

/**
 * The highest score that a claim has in the source of each of its partners, while no score changes. Not kept with the pairs,
 * for it is soon found and there are as many of them.
 */
export class HighestScores {
  readonly #sourceOf: (claim: number) => number;
  readonly #pairs: Pairs;
  /** By claim, how far behind the places of its partners their highest scores stand, and 1 where they are found. */
  readonly #shift: Int32Array;
  readonly #isFound: Uint8Array;
  #scores = new Float64Array(1024);
  #size = 0;
  /** By source, that of the claim that is looked at. */
  readonly #highest: number[] = [];

  constructor(table: Pick<ClaimTable, 'sourceOf' | 'places'>, pairs: Pairs) {
    this.#sourceOf = (claim) => table.sourceOf(claim);
    this.#pairs = pairs;
    this.#shift = new Int32Array(table.places.length);
    this.#isFound = new Uint8Array(table.places.length);
  }

  /** @param at the place of the partner */
  of(claim: number, at: number): number {
    if (this.#isFound[claim] === 0) this.#find(claim);
    return this.#scores[at + (this.#shift[claim] as number)] as number;
  }

  #find(claim: number): void {
    const { others, likelihoods } = this.#pairs;
    const start = this.#pairs.start(claim);
    const end = this.#pairs.end(claim);
    const highest = this.#highest;
    for (let at = start; at < end; at++) {
      const source = this.#sourceOf(others[at] as number);
      const score = likelihoods[at] as number;
      if (score > (highest[source] ?? 0)) highest[source] = score;
    }
    this.#makeRoom(end - start);
    this.#isFound[claim] = 1;
    this.#shift[claim] = this.#size - start;
    for (let at = start; at < end; at++)
      this.#scores[this.#size++] = highest[this.#sourceOf(others[at] as number)] as number;
    for (let at = start; at < end; at++) highest[this.#sourceOf(others[at] as number)] = 0;
  }

  #makeRoom(count: number): void {
    const needed = this.#size + count;
    if (needed <= this.#scores.length) return;
    const longer = new Float64Array(2 * needed);
    longer.set(this.#scores);
    this.#scores = longer;
  }
}
