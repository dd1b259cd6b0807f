/** Calendar days, TIMEX3 values and publication dates in words. */
import type { Interval, TimeExpression } from '../model';
import type { WordCode } from '../words';
import type { Wording } from './wording';

const DAY_MS = 86_400_000;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly time: number;
}

/** Days in words: "Friday 17 March 2023", "20–22 March 2023", "March 2023", "week of 13 March 2023", "2023". */
export function daysInWords({ from, to }: Interval, words: Wording): string {
  const first = parse(from);
  const last = parse(to);
  if (!first || !last) return from === to ? from : `${from}/${to}`;
  if (first.time === last.time) return words.say('calendar.weekday', weekday(first, words), oneDay(first, words));
  return wholePeriod(first, last, words) ?? range(first, last, words);
}

/** One day in words without its weekday; the text itself when it is not a day. */
export function dayInWords(day: string, words: Wording): string {
  const parsed = parse(day);
  return parsed ? oneDay(parsed, words) : day;
}

/** What a time expression stands for, in words: days where it has days, else the TIMEX3 value read out; undefined where no words say it. */
export function timeInWords({ interval, value, type }: TimeExpression, words: Wording): string | undefined {
  if (interval) return daysInWords(interval, words);
  const spoken = reference(value, words) ?? duration(value, words);
  return spoken !== undefined && type === 'SET' ? words.say('calendar.repeated', spoken) : spoken;
}

/** Days from the first to the last, both included; 0 when they are no days. */
export function lengthInDays({ from, to }: Interval): number {
  const first = parse(from);
  const last = parse(to);
  return first && last ? Math.round((last.time - first.time) / DAY_MS) + 1 : 0;
}

function parse(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  return month >= 1 && month <= 12 ? { year, month, day, time } : undefined;
}

function weekday(day: Day, words: Wording): string {
  return words.say(`weekday.${new Date(day.time).getUTCDay()}` as WordCode);
}

function monthName(day: Day, words: Wording): string {
  return words.say(`month.${day.month}` as WordCode);
}

function oneDay(day: Day, words: Wording): string {
  return words.say('calendar.day', String(day.day), monthName(day, words), String(day.year));
}

function isLastOfMonth(day: Day): boolean {
  return new Date(day.time + DAY_MS).getUTCDate() === 1;
}

function wholePeriod(first: Day, last: Day, words: Wording): string | undefined {
  const isMonday = new Date(first.time).getUTCDay() === 1;
  if (isMonday && last.time - first.time === 6 * DAY_MS) return words.say('calendar.week', oneDay(first, words));
  if (first.day !== 1 || !isLastOfMonth(last)) return undefined;
  const isYears = first.month === 1 && last.month === 12;
  if (first.year === last.year && first.month === last.month) {
    return words.say('calendar.month', monthName(first, words), String(first.year));
  }
  if (isYears && first.year === last.year) return String(first.year);
  if (isYears && first.year % 10 === 0 && last.year === first.year + 9) {
    return words.say('calendar.decade', String(first.year));
  }
  if (isYears) return words.say('calendar.range', String(first.year), String(last.year));
  const start = words.say('calendar.month', monthName(first, words), String(first.year));
  const end = words.say('calendar.month', monthName(last, words), String(last.year));
  return words.say('calendar.range', first.year === last.year ? monthName(first, words) : start, end);
}

function range(first: Day, last: Day, words: Wording): string {
  if (first.year !== last.year) return words.say('calendar.range', oneDay(first, words), oneDay(last, words));
  if (first.month === last.month) {
    return words.say('calendar.days', String(first.day), String(last.day), monthName(last, words), String(last.year));
  }
  const start = words.say('calendar.day-month', String(first.day), monthName(first, words));
  return words.say('calendar.range', start, oneDay(last, words));
}

function reference(value: string, words: Wording): string | undefined {
  if (value === 'PAST_REF') return words.say('calendar.past');
  if (value === 'PRESENT_REF') return words.say('calendar.present');
  if (value === 'FUTURE_REF') return words.say('calendar.future');
  return undefined;
}

/** "P3D" as "3 days"; only durations of one unit. */
function duration(value: string, words: Wording): string | undefined {
  const match = /^P(T?)(\d{1,6})([DWMYH])$/.exec(value);
  if (!match) return undefined;
  const amount = Number(match[2]);
  switch (`${match[1] ?? ''}${match[3] ?? ''}`) {
    case 'D':
      return words.count('unit.D', amount);
    case 'W':
      return words.count('unit.W', amount);
    case 'M':
      return words.count('unit.M', amount);
    case 'Y':
      return words.count('unit.Y', amount);
    case 'TH':
      return words.count('unit.H', amount);
    case 'TM':
      return words.count('unit.TM', amount);
    default:
      return undefined;
  }
}
