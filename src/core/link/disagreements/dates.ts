import type { Interval, TimeExpression } from '../../model';
import { clocksDiffer, haveClocks, isClockAlone, tellsHalf } from './clockTimes';

/** How two time expressions for one thing stand to each other. */
type DateVerdict = 'agree' | 'differ' | 'year-missing' | 'unknown';

/** A time expression with its words. */
export interface WordedDate {
  readonly date: TimeExpression;
  readonly words: string;
  /** Its source's publication date is only guessed at, and with it the value of "Friday" or "in May". */
  readonly isGuessed: boolean;
  /** "since", "until", "by": the word before it that makes it one end of a time. */
  readonly bound?: string;
  /** What is measured by it: "lowest" in "at its lowest since May". Nothing happened then. */
  readonly record?: string;
}

/** Compares two time expressions of the same thing by the days they cover, or by their values when they cover none. */
export function compareDates(left: WordedDate, right: WordedDate): DateVerdict {
  // the same words with another value hang on two publication dates, not on what the writers say
  if (left.date.value === right.date.value || bare(left.words) === bare(right.words)) return 'agree';
  if (isDuration(left.date) || isDuration(right.date)) return compareDurations(left, right);
  if (left.record !== right.record) return 'unknown';
  if (left.date.type === 'SET' || right.date.type === 'SET') return 'unknown';
  const a = left.date.interval;
  const b = right.date.interval;
  if (!a || !b) return comparePatterns(left.date.value, right.date.value);
  const isDayless = isClockAlone(left.date, left.words) || isClockAlone(right.date, right.words);
  if (overlaps(a, b) || isDayless) {
    const areHalvesTold = tellsHalf(left.words) && tellsHalf(right.words);
    if (clocksDiffer(left.date, right.date, areHalvesTold) || haveOneOtherEnd(left, right)) return 'differ';
    return overlaps(a, b) || haveClocks(left.date, right.date) ? 'agree' : 'unknown';
  }
  if ([left, right].some(({ date, words }) => isOpen(date) || ANCHORED.test(words)) || !areComparable(left, right))
    return 'unknown';
  if (isToday(left) !== isToday(right) && areNeighbours(a, b)) return 'unknown';
  if (!isSameTimeOfYear(a, b)) return 'differ';
  const withYear = [left, right].filter(({ words }) => YEAR.test(words)).length;
  if (withYear === 2) return 'differ';
  const without = YEAR.test(left.words) ? right : left;
  return withYear === 1 && !without.isGuessed && formOf(without.words) === 'calendar' ? 'year-missing' : 'unknown';
}

/** "three weeks *after the vote*": what stands behind a length of time makes it a distance from something, and no length of anything. */
export function isDistance(behind: string): boolean {
  return /^\s+(?:after|before|ago|later|earlier|since)\b/i.test(behind);
}

/** A range that is written with both of its ends. */
const BOTH_ENDS = /\w\s?(?:\bto\b|\btill\b|\buntil\b|\bthrough\b|[-–—])\s?\w/i;

/** "Monday to Wednesday", "Monday to Friday": two ranges with one end in common and not the other. */
function haveOneOtherEnd(left: WordedDate, right: WordedDate): boolean {
  if (!BOTH_ENDS.test(left.words) || !BOTH_ENDS.test(right.words)) return false;
  const [a, b] = [left.date.interval, right.date.interval];
  return a !== undefined && b !== undefined && (a.from === b.from) !== (a.to === b.to);
}

/** "this afternoon" and "yesterday" keep their words when an article is printed again a day later. */
function isToday({ words }: WordedDate): boolean {
  return formOf(words) === 'relative';
}

function areNeighbours(left: Interval, right: Interval): boolean {
  return Math.abs(daysBetween(left.from, right.from)) <= 1 && Math.abs(daysBetween(left.to, right.to)) <= 1;
}

/** The words without what only points: "the weekend", "this weekend". */
function bare(words: string): string {
  return words.toLowerCase().replace(/^(?:on |in |at )?(?:the |this |that )?/, '');
}

/** A date told by its distance from another event, whose own date may be another one in the other text. */
const ANCHORED = /\b(?:earlier|later|before|after|previous|following|same|prior|then|that)\b/i;

const YEAR = /\b(?:1[89]|20)\d\d\b/;
const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i;
const MONTH =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|september|october|november|december)\b/i;

/** What a date is given by: a day or month of the calendar, the name of a weekday, or its distance from today. */
function formOf(words: string): 'calendar' | 'weekday' | 'relative' {
  if (MONTH.test(words) || /\d/.test(words)) return 'calendar';
  return WEEKDAY.test(words) ? 'weekday' : 'relative';
}

/** Whether two dates can be held against each other: a guessed publication date decides nothing between "Friday" and "May 4". */
function areComparable(left: WordedDate, right: WordedDate): boolean {
  // a bare year is of another order than a day ("on Sunday", "in his 1995 coupé")
  if (
    left.date.value.length === 4
      ? right.date.value.length > 7
      : right.date.value.length === 4 && left.date.value.length > 7
  )
    return false;
  if (!left.isGuessed && !right.isGuessed) return true;
  const form = formOf(left.words);
  if (form !== formOf(right.words) || form === 'relative') return false;
  return (
    form === 'calendar' || WEEKDAY.exec(left.words)?.[0].toLowerCase() !== WEEKDAY.exec(right.words)?.[0].toLowerCase()
  );
}

/** Whether a list of two days is the first and the last day of a range: "Tuesday and Friday" for Tuesday to Friday. */
export function isLostRange(days: readonly TimeExpression[], range: TimeExpression): boolean {
  const [first, last] = days;
  if (days.length !== 2 || !first?.interval || !last?.interval || !range.interval) return false;
  if (first.interval.from !== first.interval.to || last.interval.from !== last.interval.to) return false;
  const { from, to } = range.interval;
  return first.interval.from === from && last.interval.from === to && daysBetween(from, to) >= 2;
}

/** Days from one calendar day to a later one (negative when it is earlier). */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

function overlaps(left: Interval, right: Interval): boolean {
  return left.from <= right.to && right.from <= left.to;
}

/** "before 5 May", "since 2010": the interval is not the whole story. */
function isOpen(date: TimeExpression): boolean {
  return date.mod === 'BEFORE' || date.mod === 'AFTER' || date.mod === 'ON_OR_BEFORE' || date.mod === 'ON_OR_AFTER';
}

function isDuration(date: TimeExpression): boolean {
  return date.type === 'DURATION';
}

const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7, M: 30.44, Y: 365.25 };

/** Days of a plain ISO duration ("P3D", "PT2H"); undefined for vague ones ("PXD"). */
function daysOf(value: string): number | undefined {
  const match = /^P(T?)(\d{1,6}(?:\.\d{1,3})?)([DWMYHS])$/.exec(value);
  if (!match) return undefined;
  const amount = Number(match[2]);
  if (match[1]) return match[3] === 'H' ? amount / 24 : match[3] === 'M' ? amount / 1440 : amount / 86_400;
  return amount * (DAYS_IN[match[3] ?? ''] ?? Number.NaN);
}

/** Whether two lengths of time cannot be the same. */
export function durationsDiffer(left: WordedDate, right: WordedDate): boolean {
  return compareDurations(left, right) === 'differ';
}

function compareDurations(left: WordedDate, right: WordedDate): DateVerdict {
  if (!isDuration(left.date) || !isDuration(right.date)) return 'unknown';
  const a = daysOf(left.date.value);
  const b = daysOf(right.date.value);
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return 'unknown';
  const loose = left.date.mod !== undefined || right.date.mod !== undefined;
  const ratio = Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
  return ratio <= (loose ? 1.5 : 1.08) ? 'agree' : 'differ';
}

/** Values without a reference date ("XXXX-03-20"): they differ when two known figures of one field do. */
function comparePatterns(left: string, right: string): DateVerdict {
  if (!/^[\dX]{4}-/.test(left) || !/^[\dX]{4}-/.test(right) || left.length !== right.length) return 'unknown';
  if (left.includes('W') !== right.includes('W')) return 'unknown';
  for (let index = 0; index < left.length; index++) {
    const a = left.charAt(index);
    const b = right.charAt(index);
    if (a !== b && a !== 'X' && b !== 'X') return 'differ';
  }
  return 'agree';
}

/** The same month (and day) in different years. */
function isSameTimeOfYear(left: Interval, right: Interval): boolean {
  return left.from.slice(5) === right.from.slice(5) && left.to.slice(5, 7) === right.to.slice(5, 7);
}
