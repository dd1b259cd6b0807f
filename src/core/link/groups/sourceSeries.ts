import { addTo } from '../../lists';

/** Which sources are reports of one series: what they tell is each its own day's, and none of it differs. */
export class SourceSeries {
  readonly #partners = new Map<string, Set<string>>();

  /** @param pairs ids of sources, two and two */
  constructor(pairs: Iterable<readonly [string, string]> = []) {
    for (const [one, other] of pairs) {
      addTo(this.#partners, one, other);
      addTo(this.#partners, other, one);
    }
  }

  /** Whether two sources are reports of one series, by their ids. */
  has(one: string, other: string): boolean {
    return this.#partners.get(one)?.has(other) ?? false;
  }
}
