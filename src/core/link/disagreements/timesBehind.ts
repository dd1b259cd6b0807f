import type { Interval, Span } from '../../model';
import type { Atom } from './atoms';
import { daysBetween } from './dates';
import { numberAt, numbersAgree, type Numeric } from './numbers';
import { wordedDate } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** How far behind a number a length of time may stand: behind its unit and a preposition. */
const REACH = 5;

/** Whether two numbers come together over other lengths of time: "fell 2,000 points in nine days", "fell 679 points in one day". */
export function areOverOtherTimes([left, l]: readonly [Member, Span], [right, r]: readonly [Member, Span]): boolean {
  const [before, after] = [periodIn(left), periodIn(right)];
  if (before && after && before.to !== after.to) return true;
  const one = timeBehind(left, l);
  const other = one && timeBehind(right, r);
  return other !== undefined && one !== other;
}

/** Whether two lengths of time are those in which other numbers came together. */
export function areOfOtherNumbers([left, l]: readonly [Member, Span], [right, r]: readonly [Member, Span]): boolean {
  const one = numberInFront(left, l);
  const other = one && numberInFront(right, r);
  return one !== undefined && other !== undefined && !numbersAgree(one, other);
}

function numberInFront({ atoms }: Member, { start }: Span): Numeric | undefined {
  const at = atoms.findIndex((atom) => atom.start >= start);
  const before = atoms.slice(Math.max(0, at - REACH), Math.max(0, at));
  return before.flatMap((atom) => numberAt(atom) ?? []).at(-1);
}

/** A stretch of the calendar of so many days is what is counted over, no day on which something happened. */
const PERIOD = 27;

/** The shortest period that a claim gives: "between January and August", "by the end of September". */
const periodIn = remembered((member: Member): Interval | undefined => {
  const periods = member.atoms.flatMap((atom, at) => {
    const interval = atom.kind === 'date' && atom.date.type === 'DATE' ? atom.date.interval : undefined;
    if (!interval || atom.kind !== 'date') return [];
    const beginning = beginningOf(interval, member.atoms[at - 1], member.atoms[at - 2], member);
    if (beginning) return [beginning];
    const isEnd = ENDING.has(wordedDate(member, atom.date).bound ?? '');
    return isEnd || daysBetween(interval.from, interval.to) >= PERIOD ? [interval] : [];
  });
  return periods.sort((a, b) => daysBetween(a.from, a.to) - daysBetween(b.from, b.to))[0];
});

/** "The first eight months of this year". */
function beginningOf(
  { from, to }: Interval,
  of: Atom | undefined,
  length: Atom | undefined,
  { words }: Member,
): Interval | undefined {
  if (length?.kind !== 'date' || of?.kind !== 'word' || of.lower !== 'of' || !/^(?:the )?first /iu.test(words(length)))
    return undefined;
  const months = Number(/^P(\d{1,2})M$/.exec(length.date.value)?.[1] ?? 0);
  const isYear = from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`;
  if (!isYear || months < 1 || months > 11) return undefined;
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), months, 0)).toISOString().slice(0, 10);
  return { from, to: last };
}

const ENDING = new Set(['by', 'until', 'till']);

/** The length of time behind a number. */
function timeBehind({ atoms }: Member, { end }: Span): string | undefined {
  const at = atoms.findIndex(({ start }) => start >= end);
  if (at < 0) return undefined;
  const time = atoms.slice(at, at + REACH).find(({ kind }) => kind === 'date');
  return time?.kind === 'date' && time.date.type === 'DURATION' ? time.date.value : undefined;
}
