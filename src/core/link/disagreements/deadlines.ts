import type { WordedDate } from './dates';
import type { Member } from './storyIndex';

const DEADLINES: ReadonlySet<string> = new Set(['by', 'before']);
/** Verbs by which somebody sets a deadline, as lemmas. Compiled for this project. */
const ORDERING = new Set(
  'order tell ask demand require set give announce decide call instruct summon urge warn request'.split(' '),
);

type Dated = readonly [Member, WordedDate];

/** "To sign by July 1", "ordered on June 10": one is until when it is to be done, the other the day on which that was said. */
export function areOrderAndDeadline(left: Dated, right: Dated): boolean {
  return isDeadlineOf(left, right) || isDeadlineOf(right, left);
}

function isDeadlineOf([, { bound, date: end }]: Dated, [{ claim }, { bound: other, date: day }]: Dated): boolean {
  if (!DEADLINES.has(bound ?? '') || other !== undefined || !ORDERING.has(claim.action ?? '')) return false;
  return end.interval !== undefined && day.interval !== undefined && day.interval.to < end.interval.from;
}
