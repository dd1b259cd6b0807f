import type { Interval, TimeExpression } from '../../model';

/** How two time expressions for one thing stand to each other. */
export type DateVerdict = 'agree' | 'differ' | 'year-missing' | 'range-lost' | 'unknown';

/** A time expression with its words. */
export interface WordedDate {
  readonly date: TimeExpression;
  readonly words: string;
  /** Its year, when the words give none, comes from a publication date that is only guessed at. */
  readonly isYearUnsure: boolean;
}

/** Compares two time expressions of the same thing by the days they cover, or by their values when they cover none. */
export function compareDates(left: WordedDate, right: WordedDate): DateVerdict {
  // the same words with another value hang on two publication dates, not on what the writers say
  if (left.date.value === right.date.value || left.words.toLowerCase() === right.words.toLowerCase()) return 'agree';
  if (isDuration(left.date) || isDuration(right.date)) return compareDurations(left, right);
  if (left.date.type === 'SET' || right.date.type === 'SET') return 'unknown';
  const a = left.date.interval;
  const b = right.date.interval;
  if (a && b) {
    if (overlaps(a, b)) return compareClock(left.date, right.date);
    if (isOpen(left.date) || isOpen(right.date)) return 'unknown';
    if (!lacksYear(left, right) && !lacksYear(right, left)) return 'differ';
    return left.isYearUnsure || right.isYearUnsure ? 'unknown' : 'year-missing';
  }
  return comparePatterns(left.date.value, right.date.value);
}

/** Whether a list of two days is the first and the last day of a range: "Monday and Wednesday" for Monday to Wednesday. */
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

/** Days by which two intervals miss each other; 0 when they touch or overlap. */
export function daysApart(left: Interval, right: Interval): number {
  return Math.max(0, daysBetween(left.to, right.from), daysBetween(right.to, left.from));
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

function compareDurations(left: WordedDate, right: WordedDate): DateVerdict {
  if (!isDuration(left.date) || !isDuration(right.date)) return 'unknown';
  const a = daysOf(left.date.value);
  const b = daysOf(right.date.value);
  if (a === undefined || b === undefined || Number.isNaN(a) || Number.isNaN(b)) return 'unknown';
  const loose = left.date.mod !== undefined || right.date.mod !== undefined;
  const ratio = Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
  return ratio <= (loose ? 1.5 : 1.08) ? 'agree' : 'differ';
}

/** On one day, two clock times differ ("T15:00", "T18:00"). */
function compareClock(left: TimeExpression, right: TimeExpression): DateVerdict {
  const a = /T(\d\d):(\d\d)/.exec(left.value);
  const b = /T(\d\d):(\d\d)/.exec(right.value);
  if (!a || !b || left.value.includes('/') || right.value.includes('/')) return 'agree';
  return a[1] === b[1] && a[2] === b[2] ? 'agree' : 'differ';
}

/** Values without a reference date ("XXXX-03-20"): they differ when two known figures of one field do. */
function comparePatterns(left: string, right: string): DateVerdict {
  if (!/^[\dX]{4}-/.test(left) || !/^[\dX]{4}-/.test(right) || left.length !== right.length) return 'unknown';
  for (let index = 0; index < left.length; index++) {
    const a = left.charAt(index);
    const b = right.charAt(index);
    if (a !== b && a !== 'X' && b !== 'X') return 'differ';
  }
  return 'agree';
}

/** The same month (and day) a year or more apart, where only one side writes its year down. */
function lacksYear(without: WordedDate, other: WordedDate): boolean {
  const a = without.date.interval;
  const b = other.date.interval;
  if (!a || !b) return false;
  const written = /\b(?:1[89]|20)\d\d\b/;
  if (written.test(without.words) || !written.test(other.words)) return false;
  return a.from.slice(5) === b.from.slice(5) && a.to.slice(5, 7) === b.to.slice(5, 7) && a.from.slice(0, 4) !== b.from.slice(0, 4);
}
