import { addTo, areEqual } from '../../lists';

type SourceIds = readonly [string, string];

/** Which sources are reports of one series: what they tell is each its own day's, and none of it differs. */
export class SourceSeries {
  readonly #partners = new Map<string, Set<string>>();

  readonly #pairs: readonly SourceIds[];

  /** @param pairs ids of sources, two and two */
  constructor(pairs: readonly SourceIds[] = []) {
    this.#pairs = pairs;
    for (const [one, other] of pairs) {
      addTo(this.#partners, one, other);
      addTo(this.#partners, other, one);
    }
  }

  /** Whether these are the pairs, in the order in which they were given. */
  isOf(pairs: readonly SourceIds[]): boolean {
    const known = this.#pairs;
    return known.length === pairs.length && known.every((pair, at) => areEqual(pair, pairs[at] ?? []));
  }

  /** Whether two sources are reports of one series, by their ids. */
  has(one: string, other: string): boolean {
    return this.#partners.get(one)?.has(other) ?? false;
  }
}
