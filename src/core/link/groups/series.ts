import type { Claim } from '../../model';
import { runningCounts } from '../disagreements/wordLists';

/** From so many numbers of alike claims that differ on, two reports do not tell the same with a slip. */
const LEAST_OTHERS = 3;
/** In two reports of a series at least this part of the numbers differ; a few stay, as what was said the day before. */
const OTHER_NUMBERS = 0.7;

/**
 * Whether two sources that begin with different days are reports of a kind that comes out again and again, like closing
 * prices: what they tell alike has other numbers nearly everywhere, since each tells of its own day.
 *
 * @param pairs claims of the two that are alike, the most alike first
 */
export function areOfSeries(pairs: Iterable<readonly [Claim, Claim]>): boolean {
  const seen = new Set<Claim>();
  let [equal, other] = [0, 0];
  for (const [one, two] of pairs) {
    if (one.quantities.length === 0 || two.quantities.length === 0 || seen.has(one) || seen.has(two)) continue;
    seen.add(one).add(two);
    const [some, rest] = [one, two].map(({ quantities }) => new Set(quantities.map(({ value }) => value)));
    const shared = [...(some ?? [])].filter((value) => rest?.has(value)).length;
    equal += shared;
    other += Math.min(some?.size ?? 0, rest?.size ?? 0) - shared;
  }
  return other >= LEAST_OTHERS && other >= OTHER_NUMBERS * (equal + other);
}

/** Whether a claim counts what goes on: the dead of one event grow from report to report too. */
export function countsOn({ quantities }: Claim): boolean {
  return quantities.some(({ unit }) => runningCounts.has(unit));
}
