/** Calendar arithmetic on whole days in the proleptic Gregorian calendar. Days are counted from 1970-01-01 (day 0, a Thursday). */
import type { Interval } from '../../model';

/** A calendar day taken apart; `month` 1 to 12, `day` 1 to 31. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Day number of a date. Algorithm: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil). */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The date of a day number (civil_from_days of the same source). */
export function calendarDay(number: number): CalendarDay {
  const z = number + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** Number of days of a month, leap years included. */
export function daysInMonth(year: number, month: number): number {
  return month === 12 ? 31 : dayNumber(year, month + 1, 1) - dayNumber(year, month, 1);
}

/** Is there such a day? */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day of the week, 1 Monday to 7 Sunday (ISO 8601). */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** First day (Monday) of the ISO week that a day lies in. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** ISO 8601 week: the year it belongs to and its number. */
export function isoWeek(number: number): { readonly year: number; readonly week: number } {
  const { year } = calendarDay(mondayOf(number) + 3);
  return { year, week: (mondayOf(number) - mondayOf(dayNumber(year, 1, 4))) / 7 + 1 };
}

/** Moves a day by months, keeping the day of the month where the target month has it. */
export function addMonths(number: number, months: number): number {
  const from = calendarDay(number);
  const index = from.year * 12 + from.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

/** A year as TIMEX3 writes it: four digits, after "BC" before the common era (0 is 1 BC). */
export function yearText(year: number): string {
  return year > 0 ? String(year).padStart(4, '0') : `BC${String(1 - year).padStart(4, '0')}`;
}

/** Two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** `YYYY-MM-DD` of a day number. */
export function isoDay(number: number): string {
  const { year, month, day } = calendarDay(number);
  return `${yearText(year)}-${two(month)}-${two(day)}`;
}

/** Day number of `YYYY-MM-DD`; undefined when it is not a calendar day. */
export function parseIsoDay(text: string): number | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return isCalendarDay(year, month, day) ? dayNumber(year, month, day) : undefined;
}

/** Days `from` to `to`, both inclusive, as the model has them; undefined outside the years 1 to 9999. */
export function intervalOf(from: number, to: number): Interval | undefined {
  if (from < FIRST_DAY || to > LAST_DAY || to < from) return undefined;
  return { from: isoDay(from), to: isoDay(to) };
}

const FIRST_DAY = dayNumber(1, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** Easter Sunday of a year: the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const n = h + l - 7 * m;
  const month = Math.floor((n + 90) / 25);
  return dayNumber(year, month, (n + 33 * month + 19) % 32);
}

/** The `nth` given weekday of a month; -1 is the last one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number {
  if (nth > 0) {
    const first = dayNumber(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  }
  const last = dayNumber(year, month, daysInMonth(year, month));
  return last - ((weekdayOf(last) - weekday + 7) % 7);
}
