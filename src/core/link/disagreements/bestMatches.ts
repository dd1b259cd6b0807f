import { push } from '../../lists';
import type { Fit } from './comparable';
import type { Measure } from './measures';
import type { Member } from './storyIndex';

/** A number of a source, with the claim that it stands in. */
export interface Counted {
  readonly member: Member;
  readonly measure: Measure;
}

/** Numbers of two sources that may be given for one thing. */
export interface Match {
  readonly l: Counted;
  readonly r: Counted;
  readonly fit: Fit;
  /** How much speaks for it. */
  readonly evidence: number;
}

/** For each further number of either source that could as well measure the same; so many of each count. */
const RIVAL = -0.8;
const MOST_RIVALS = 3;
/** With so much less evidence another number is no rival any more. */
const NO_RIVAL = 2.5;

/**
 * The matches of two sources that are the best of both their numbers, each weakened by what could stand in its place.
 *
 * @param least the evidence that is asked of each
 */
export function bestMatches(matches: readonly Match[], least: number): readonly Match[] {
  const weakened = amongRivals(matches);
  const most = new Map<Counted, number>();
  for (const { l, r, evidence } of weakened)
    for (const number of [l, r]) most.set(number, Math.max(most.get(number) ?? -Infinity, evidence));
  return weakened.filter(
    ({ l, r, evidence }) => evidence >= least && evidence >= (most.get(l) ?? 0) && evidence >= (most.get(r) ?? 0),
  );
}

function amongRivals(matches: readonly Match[]): readonly Match[] {
  const byNumber = new Map<Counted, Match[]>();
  for (const match of matches) for (const number of [match.l, match.r]) push(byNumber, number, match);
  return matches.map((match) => {
    const [left = 0, right = 0] = [match.l, match.r].map((number) => rivalsOf(match, byNumber.get(number) ?? []));
    return { ...match, evidence: match.evidence + RIVAL * (left + right) };
  });
}

/** How many of the other matches of a number are as likely: one that is less so counts for less. */
function rivalsOf(match: Match, others: readonly Match[]): number {
  let sum = 0;
  for (const other of others)
    if (other !== match) sum += Math.min(1, Math.max(0, 1 - (match.evidence - other.evidence) / NO_RIVAL));
  return Math.min(MOST_RIVALS, sum);
}
