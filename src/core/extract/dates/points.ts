/** Definite stretches of the calendar with their TIMEX3 values. Days are day numbers (see calendar.ts). */
import { addMonths, calendarDay, dayNumber, daysInMonth, isoDay, isoWeek, mondayOf, two, yearText } from './calendar';
import type { SeasonCode } from './form';

/** How fine a date is given. */
export type Grain =
  'day' | 'week' | 'weekend' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'decade' | 'century';

/** A stretch of days, both ends inclusive, and how TIMEX3 writes it. */
export interface Point {
  readonly grain: Grain;
  readonly from: number;
  readonly to: number;
  readonly value: string;
}

/** One day. */
export function dayPoint(day: number): Point {
  return { grain: 'day', from: day, to: day, value: isoDay(day) };
}

/** The ISO week of a day, Monday to Sunday. */
export function weekPoint(day: number): Point {
  const monday = mondayOf(day);
  const { year, week } = isoWeek(day);
  return { grain: 'week', from: monday, to: monday + 6, value: `${yearText(year)}-W${two(week)}` };
}

/** Saturday and Sunday of the ISO week of a day. */
export function weekendPoint(day: number): Point {
  const week = weekPoint(day);
  return { grain: 'weekend', from: week.to - 1, to: week.to, value: `${week.value}-WE` };
}

/** A month. */
export function monthPoint(year: number, month: number): Point {
  return {
    grain: 'month',
    from: dayNumber(year, month, 1),
    to: dayNumber(year, month, daysInMonth(year, month)),
    value: `${yearText(year)}-${two(month)}`,
  };
}

/** The month so many months from that of a day. */
export function monthFrom(day: number, months: number): Point {
  const { year, month } = calendarDay(addMonths(day, months));
  return monthPoint(year, month);
}

/** A quarter (3 months) of a year. */
export function quarterPoint(year: number, n: number): Point {
  const first = (n - 1) * 3 + 1;
  return {
    grain: 'quarter',
    from: dayNumber(year, first, 1),
    to: dayNumber(year, first + 2, daysInMonth(year, first + 2)),
    value: `${yearText(year)}-Q${n}`,
  };
}

/** A half of a year. */
export function halfPoint(year: number, n: number): Point {
  return {
    grain: 'half',
    from: dayNumber(year, n === 1 ? 1 : 7, 1),
    to: n === 1 ? dayNumber(year, 6, 30) : dayNumber(year, 12, 31),
    value: `${yearText(year)}-H${n}`,
  };
}

const SEASON_START: Readonly<Record<SeasonCode, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A meteorological season of the northern hemisphere; the winter of a year begins in its December. */
export function seasonPoint(year: number, season: SeasonCode): Point {
  const from = dayNumber(year, SEASON_START[season], 1);
  return { grain: 'season', from, to: addMonths(from, 3) - 1, value: `${yearText(year)}-${season}` };
}

/** A calendar year. */
export function yearPoint(year: number): Point {
  return { grain: 'year', from: dayNumber(year, 1, 1), to: dayNumber(year, 12, 31), value: yearText(year) };
}

/** Ten years from `start`. TIMEX3 leaves the last digit out. */
export function decadePoint(start: number): Point {
  return {
    grain: 'decade',
    from: dayNumber(start, 1, 1),
    to: dayNumber(start + 9, 12, 31),
    value: yearText(start).slice(0, -1),
  };
}

/** The nth century, as `19` for the twentieth. */
export function centuryPoint(n: number): Point {
  return {
    grain: 'century',
    from: dayNumber((n - 1) * 100 || 1, 1, 1),
    to: dayNumber(n * 100 - 1, 12, 31),
    value: two(n - 1),
  };
}

/** The nth century before the common era, as `BC04` for the fifth. */
export function centuryBefore(n: number): Point {
  return {
    grain: 'century',
    from: dayNumber(1 - n * 100, 1, 1),
    to: dayNumber(-(n - 1) * 100, 12, 31),
    value: `BC${two(n - 1)}`,
  };
}

/** The part of a stretch that "early", "mid-" or "late" leaves; only long stretches are cut. */
export function narrowed(point: Point, mod: string | undefined): Point {
  const long =
    point.grain === 'decade' || point.grain === 'century' || point.grain === 'year' || point.grain === 'month';
  if (!long || (mod !== 'START' && mod !== 'MID' && mod !== 'END')) return point;
  const [first, last] = [calendarDay(point.from), calendarDay(point.to)];
  if (point.grain === 'month') {
    const days = last.day;
    const [from, to] = mod === 'START' ? [1, 10] : mod === 'MID' ? [11, 20] : [21, days];
    return { ...point, from: point.from + from - 1, to: point.from + to - 1 };
  }
  const months = (last.year - first.year + 1) * 12;
  const [from, to] =
    mod === 'START' ? [0, months / 2] : mod === 'MID' ? [months / 4, (months * 3) / 4] : [months / 2, months];
  return { ...point, from: addMonths(point.from, from), to: addMonths(point.from, to) - 1 };
}
