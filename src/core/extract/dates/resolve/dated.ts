/** Named dates: whatever of year, month, day and weekday the words give, the rest from publication or context. */
import { reason, type Reason } from '../../../words';
import { calendarDay, dayNumber, isCalendarDay, isoDay, mondayOf, two, weekdayOf, yearText } from '../calendar';
import type { TimeContext } from '../context';
import type { DateTerm, Pointer, TimeFormData } from '../form';
import { dayPoint, monthFrom, monthPoint, yearPoint, type Point } from '../points';
import { at, type Found } from './found';

/** The year that the words give or point at. */
export function yearOf(
  term: { readonly year?: number; readonly short?: boolean; readonly yearAt?: Pointer },
  context: TimeContext,
): { readonly year: number; readonly how: Reason } | undefined {
  if (term.year !== undefined)
    return { year: term.short ? fullYear(term.year, context) : term.year, how: reason('date.written-out') };
  const { yearAt } = term;
  if (yearAt === undefined) return undefined;
  if (typeof yearAt === 'number') {
    if (context.reference === undefined) return undefined;
    return {
      year: calendarDay(context.reference).year + yearAt,
      how: reason('date.from-publication', isoDay(context.reference)),
    };
  }
  const spoken = context.last;
  const base = spoken?.from ?? context.reference;
  if (base === undefined) return undefined;
  const by = yearAt === 'that' ? 0 : yearAt === 'before' ? -1 : 1;
  return { year: calendarDay(base).year + by, how: reason('date.from-spoken', spoken?.value ?? isoDay(base)) };
}

/** Two digits of a year: this century up to ten years ahead, otherwise the last. */
function fullYear(short: number, context: TimeContext): number {
  const now = context.reference === undefined ? 2030 : calendarDay(context.reference).year + 10;
  return short + 2000 <= now ? short + 2000 : short + 1900;
}

/** Resolves a named date. */
export function dateTerm(term: DateTerm, form: TimeFormData, context: TimeContext): Found {
  const year = yearOf(term, context);
  if (term.month !== undefined) {
    if (year) return dayOrMonth(year.year, term, year.how);
    if (term.yearAt !== undefined) return unknown(term);
    return yearless(term, form, context);
  }
  if (term.day !== undefined) return bareDay(term, form, context);
  if (term.weekday !== undefined) return weekday(term, form, context);
  if (year) return at(yearPoint(year.year), year.how);
  return unknown(term);
}

function dayOrMonth(year: number, term: DateTerm, how: Reason): Found {
  const month = term.month ?? 1;
  if (term.day === undefined) return at(monthPoint(year, month), how);
  if (!isCalendarDay(year, month, term.day)) return { value: `${yearText(year)}-${two(month)}-${two(term.day)}`, how };
  return at(dayPoint(dayNumber(year, month, term.day)), how);
}

/** What can be said without a reference day. */
function unknown(term: DateTerm): Found {
  const how = reason('date.no-reference');
  if (term.month !== undefined)
    return { value: `XXXX-${two(term.month)}${term.day === undefined ? '' : `-${two(term.day)}`}`, how };
  if (term.weekday !== undefined) return { value: `XXXX-WXX-${term.weekday}`, how };
  if (term.day !== undefined) return { value: `XXXX-XX-${two(term.day)}`, how };
  return { value: 'XXXX', how };
}

/** The stretch a month, or a day of it, covers in a year; undefined for 29 February of most years. */
function inYear(term: DateTerm, year: number): Point | undefined {
  const month = term.month ?? 1;
  if (term.day === undefined) return monthPoint(year, month);
  return isCalendarDay(year, month, term.day) ? dayPoint(dayNumber(year, month, term.day)) : undefined;
}

/** Fits a weekday that stands with a day and month, if one does. */
function agrees(term: DateTerm, point: Point): boolean {
  return term.weekday === undefined || term.day === undefined || weekdayOf(point.from) === term.weekday;
}

/** A month or day of a month without its year. */
function yearless(term: DateTerm, form: TimeFormData, context: TimeContext): Found {
  const { reference } = context;
  const narrated = narratedYear(term, form, context);
  if (narrated) return narrated;
  if (reference === undefined) return unknown(term);
  const now = calendarDay(reference).year;
  const points = [now - 1, now, now + 1].map((year) => inYear(term, year)).filter((point) => point !== undefined);
  const fitting = points.filter((point) => agrees(term, point));
  const choices = fitting.length > 0 ? fitting : points;
  const point = choose(choices, term, form, reference);
  if (!point) return unknown(term);
  const when =
    point.to < reference ? 'date.last-before' : point.from > reference ? 'date.next-after' : 'date.around-publication';
  return at(point, reason(when, isoDay(reference)));
}

/** "until Tuesday" lies ahead, whatever the tense. */
const WAITING = new Set(['until', 'till']);

function choose(
  points: readonly Point[],
  term: DateTerm,
  { tense, lead }: TimeFormData,
  reference: number,
): Point | undefined {
  const before = points.filter((point) => point.from <= reference).at(-1);
  const after = points.find((point) => point.to >= reference);
  if (term.toward === 'last' || term.toward === 'before')
    return points.filter((point) => point.to < reference && !isLastMonth(point, reference)).at(-1);
  if (term.toward === 'next' || term.toward === 'after') return points.find((point) => point.from > reference);
  if (term.toward === 'this')
    return points.find((point) => calendarDay(point.from).year === calendarDay(reference).year);
  if (!before || !after) return before ?? after;
  const [back, ahead] = [reference - before.to, after.from - reference];
  // Writers add "last" and "next" or the year when a date is far off: a near one wins over the tense.
  const soon = term.day === undefined ? ahead < (tense === 'past' ? 31 : 75) && back > 270 : ahead < 100 && back > 250;
  if (lead === 'ended') return before;
  if (tense === 'past' && !WAITING.has(lead ?? '')) return soon ? after : before;
  if (tense === 'future' || WAITING.has(lead ?? '')) return ahead > 200 && back < 150 ? before : after;
  return soon || ahead < back / 2 ? after : before;
}

/** The month just gone is called "last month" and, within the year, not by its name. */
function isLastMonth(point: Point, reference: number): boolean {
  return (
    point.grain === 'month' &&
    monthFrom(reference, -1).value === point.value &&
    calendarDay(reference).year === calendarDay(point.from).year
  );
}

/** Days that a story may go back inside the year it has reached before a month means the next year's. */
const BACK = 210;

/** In a story of the past, or right beside a year of the past, the year goes on until another is named. */
function narratedYear(term: DateTerm, form: TimeFormData, context: TimeContext): Found | undefined {
  if (term.toward === 'before' || term.toward === 'after') return besideSpoken(term, context);
  if (term.toward !== undefined || !context.follows(form)) return undefined;
  const { year, last } = context;
  if (year === undefined) return undefined;
  const how = reason('date.year-spoken-of', yearText(year));
  const here = inYear(term, year);
  if (!here || !last || GRAINS_OF_YEARS.has(last.grain)) return dayOrMonth(year, term, how);
  const around = [here, inYear(term, year + 1), inYear(term, year - 1)].filter((point) => point !== undefined);
  const fitting = around.filter((point) => agrees(term, point));
  const choices = fitting.length > 0 ? fitting : around;
  return at(choices.find((point) => point.to >= last.from - BACK) ?? here, how);
}

const GRAINS_OF_YEARS: ReadonlySet<Point['grain']> = new Set(['year', 'half', 'decade', 'century']);

/** "the following September", "the previous May 5", counted from the date spoken of. */
function besideSpoken(term: DateTerm, { last }: TimeContext): Found | undefined {
  if (!last) return undefined;
  const { year } = calendarDay(last.from);
  const points = [year - 1, year, year + 1].map((each) => inYear(term, each)).filter((point) => point !== undefined);
  const point =
    term.toward === 'after'
      ? points.find(({ from }) => from > last.to || (last.grain === 'year' && from > last.from))
      : points.filter(({ to }) => to < last.from).at(-1);
  return point && at(point, reason('date.from-spoken', last.value));
}

/** "the 21st", "Friday the 17th", "the 5th of last month". */
function bareDay(term: DateTerm, form: TimeFormData, context: TimeContext): Found {
  const day = term.day ?? 1;
  const { reference } = context;
  const running = context.follows(form) && typeof term.monthAt !== 'number';
  const base = running || term.monthAt === 'that' ? context.last?.from : reference;
  if (base === undefined) return unknown(term);
  const how =
    base === reference
      ? reason('date.last-before', isoDay(reference))
      : reason('date.from-spoken', context.last?.value ?? '');
  const spoken = running || term.monthAt === 'that';
  const months =
    typeof term.monthAt === 'number'
      ? [term.monthAt]
      : spoken
        ? [isNextMonths(day, context, term) ? 1 : 0]
        : form.tense === 'future'
          ? [0, 1, 2]
          : [0, -1, -2];
  for (const by of months) {
    const { year, month } = calendarDay(monthFrom(base, by).from);
    if (!isCalendarDay(year, month, day)) continue;
    const point = dayPoint(dayNumber(year, month, day));
    const open =
      typeof term.monthAt === 'number' || spoken || (form.tense === 'future' ? point.from >= base : point.from <= base);
    if (open && agrees(term, point))
      return at(point, form.tense === 'future' && base === reference ? reason('date.next-after', isoDay(base)) : how);
  }
  return unknown(term);
}

/** Told after the 28th, "on the 2nd" is the next month's. */
function isNextMonths(day: number, { last }: TimeContext, { monthAt }: DateTerm): boolean {
  return monthAt === undefined && last?.grain === 'day' && calendarDay(last.from).day - day > 15;
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** "Friday", "last Friday", "this Friday", "Friday of next week". */
function weekday(term: DateTerm, form: TimeFormData, context: TimeContext): Found {
  const wanted = term.weekday ?? 1;
  const name = WEEKDAYS[wanted - 1] ?? '';
  const { reference } = context;
  if (context.day && term.toward === undefined && term.weekAt === undefined && context.narrative) {
    const next = context.day.from + ((wanted - weekdayOf(context.day.from) + 7) % 7);
    return at(dayPoint(next), reason('date.from-spoken', context.day.value));
  }
  if ((term.toward === 'before' || term.toward === 'after') && context.day) {
    const away =
      term.toward === 'after'
        ? ((wanted - weekdayOf(context.day.from) + 6) % 7) + 1
        : -(((weekdayOf(context.day.from) - wanted + 6) % 7) + 1);
    return at(dayPoint(context.day.from + away), reason('date.from-spoken', context.day.value));
  }
  if (reference === undefined) return unknown(term);
  const today = weekdayOf(reference);
  const back = (today - wanted + 7) % 7;
  const ahead = (wanted - today + 7) % 7;
  const published = isoDay(reference);
  const before = (days: number): Found =>
    at(
      dayPoint(reference - days),
      days === 0 ? reason('date.publication-day', published) : reason('date.weekday-before', name, published),
    );
  const after = (days: number): Found =>
    at(
      dayPoint(reference + days),
      days === 0 ? reason('date.publication-day', published) : reason('date.weekday-after', name, published),
    );
  if (term.weekAt !== undefined) {
    const weeks =
      typeof term.weekAt === 'number' ? term.weekAt : term.weekAt === 'after' ? 1 : term.weekAt === 'before' ? -1 : 0;
    return at(dayPoint(mondayOf(reference) + 7 * weeks + wanted - 1), reason('date.from-publication', published));
  }
  if (term.toward === 'last' || term.toward === 'before') return before(back === 0 ? 7 : back);
  if (term.toward === 'next' || term.toward === 'after')
    return wanted > today && wanted - today <= 1
      ? after(ahead + 7)
      : after(mondayOf(reference) + 6 + wanted - reference);
  if (term.toward === 'this')
    return form.tense === 'past' || ahead === 0 ? (back <= ahead ? before(back) : after(ahead)) : after(ahead);
  return form.tense === 'future' || WAITING.has(form.lead ?? '') ? after(ahead) : before(back);
}
