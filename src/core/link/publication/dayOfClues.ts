/** The day that the clues of one source lead to. */
import type { Publication } from '../../model';
import { isoDay } from '../../extract/dates/calendar';
import type { Clues } from './clues';
import { fit, placed, type Fit, type PlacedDay, type Surroundings } from './score';

/** Days before and after a named day that are tried. */
const REACH = 40;
/** At most so many named days of a source give days to try: the newest. */
const MOST_ANCHORS = 12;
/** Sources that name only weekdays take the week from the others when those lie within so many days. */
const CLOSE = 14;
/** Sources that name no day at all take the date of the others when those lie within so many days. */
const VERY_CLOSE = 3;
/** Below this the clues say too little. */
const LEAST_POINTS = 0.9;

/**
 * The day that fits the clues of a source best, if any fits well enough.
 *
 * @param years in which dates without a year may lie, likeliest first
 * @param alone leaves out sources without a named day of their own
 */
export function dayOfClues(
  clues: Clues,
  years: readonly number[],
  around: Surroundings,
  alone: boolean,
): Publication | undefined {
  if (years.length === 0) return undefined;
  const own = clues.named.map((named) => placed(named, years, false));
  const anchors = own
    .flat()
    .map(({ from }) => from)
    .sort((a, b) => b - a)
    .slice(0, MOST_ANCHORS);
  if (alone && anchors.length === 0) return undefined;
  if (anchors.length === 0 || !alone)
    anchors.push(
      ...[...around.published.keys()].slice(0, MOST_ANCHORS),
      ...(alone ? [] : around.ahead.map(({ from }) => from).slice(0, MOST_ANCHORS)),
      ...around.shared.map(({ day }) => day),
    );
  let best: Fit | undefined;
  let bestDay = 0;
  for (const day of days(anchors)) {
    const now = fit(day, clues, own, { ...around, year: years[0] });
    if (!best || now.points > best.points + 1e-9) [best, bestDay] = [now, day];
  }
  const isAnchorless = anchorless(own.flat(), clues);
  if (isAnchorless && around.shared.length === 0 && !isTight(around.published, clues.near.length > 0)) return undefined;
  if (!best || best.points < LEAST_POINTS || best.evidence.length === 0) return undefined;
  return {
    date: isoDay(bestDay),
    confidence: isAnchorless ? 'low' : confidence(best.points),
    evidence: best.evidence.slice(0, 4),
  };
}

/** Does the source itself tie its words to no day at all? */
function anchorless(own: readonly PlacedDay[], clues: Clues): boolean {
  return own.length === 0 && clues.weeksAhead.length === 0 && clues.horizons.length === 0;
}

/** Do the other sources lie so close together that they tell when this one came out? */
function isTight(published: ReadonlyMap<number, number>, hasWeekday: boolean): boolean {
  const days = [...published.keys()];
  const sources = [...published.values()].reduce((sum, count) => sum + count, 0);
  const spread = days.length === 0 ? 0 : Math.max(...days) - Math.min(...days);
  return hasWeekday ? spread <= CLOSE : sources > 1 && spread <= VERY_CLOSE;
}

/** Every day within reach of the anchors once, in order. */
function days(anchors: readonly number[]): readonly number[] {
  const all = new Set<number>();
  for (const anchor of anchors) for (let day = anchor - REACH; day <= anchor + REACH; day++) all.add(day);
  return [...all].sort((a, b) => a - b);
}

/** A clear clue earns one point, the week of a named day more than two. */
function confidence(points: number): Publication['confidence'] {
  if (points >= 3.9) return 'high';
  return points >= 2.8 ? 'medium' : 'low';
}
