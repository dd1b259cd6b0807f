/** Dates, by kind of words. */
import { reason } from '../../../words';
import { calendarDay, isoDay, mondayOf, weekdayOf, yearText } from '../calendar';
import type { TimeContext } from '../context';
import type { CalendarUnit, Pointer, TimeFormData, TimeTerm, TimeUnit, YearPartTerm } from '../form';
import { holidayIn } from '../holidays';
import { lengthValue } from '../grammar/lengths';
import {
  centuryBefore,
  centuryPoint,
  dayPoint,
  decadePoint,
  halfPoint,
  monthFrom,
  quarterPoint,
  seasonPoint,
  weekPoint,
  weekendPoint,
  yearPoint,
  type Point,
} from '../points';
import { dateTerm, yearOf } from './dated';
import { at, type Found } from './found';
import { shifted } from './rolling';

/** Resolves every kind of term that can be a date. */
export function definite(term: TimeTerm, form: TimeFormData, context: TimeContext): Found {
  switch (term.is) {
    case 'date':
      return dateTerm(term, form, context);
    case 'unit':
      return unitAt(term.unit, term.at, form, context);
    case 'offset':
      return offset(term, form, context);
    case 'range':
      return range(term, form, context);
    case 'decade':
      return decade(term.start, term.short ?? false, context);
    case 'century':
      return at(term.bc ? centuryBefore(term.n) : centuryPoint(term.n), reason('date.written-out'));
    case 'season':
    case 'quarter':
    case 'half':
      return yearPart(term, form, context);
    case 'holiday':
      return holiday(term, form, context);
    default:
      return { value: 'XXXX-XX-XX', how: reason('date.vague') };
  }
}

function decade(start: number, short: boolean, context: TimeContext): Found {
  if (!short) return at(decadePoint(start), reason('date.written-out'));
  const now = context.reference === undefined ? 2000 : calendarDay(context.reference).year;
  const full = 1900 + start;
  const recent = full + 100;
  return at(decadePoint(recent <= now && start < 20 ? recent : full), reason('date.written-out'));
}

const REFS: Readonly<Record<string, string>> = {
  '-2': 'PAST_REF',
  '-1': 'PAST_REF',
  '0': 'PRESENT_REF',
  '1': 'FUTURE_REF',
  '2': 'FUTURE_REF',
};

/** "last week", "yesterday", "that day", "the following year". */
function unitAt(unit: CalendarUnit, pointing: Pointer, form: TimeFormData, context: TimeContext): Found {
  const { reference } = context;
  const follows = context.last !== undefined && context.follows(form);
  const pointer = follows ? spokenPointer(pointing, unit, form) : pointing === 'here' ? 0 : pointing;
  if (typeof pointer !== 'number') {
    return fromSpoken(unit, pointer === 'before' ? -1 : pointer === 'after' ? 1 : 0, context);
  }
  // What a story of the past says of "today" is told by its writer, whenever that was.
  if (follows && unit === 'D' && pointer === 0) return { value: 'PRESENT_REF', how: reason('date.vague') };
  if (reference === undefined)
    return { value: REFS[String(pointer)] ?? 'PRESENT_REF', how: reason('date.no-reference') };
  if (unit === 'WE') return weekend(pointer, form, reference);
  const week = unit === 'W' && weekdayOf(reference) === 7 ? reference + 1 : reference;
  const how =
    unit === 'D' && pointer === 0
      ? reason('date.publication-day', isoDay(reference))
      : reason('date.from-publication', isoDay(reference));
  return at(whole(unit, week, pointer), how);
}

/** "the next year", "the end of the month" in a story of the past count from the date spoken of. */
function spokenPointer(pointing: Pointer, unit: CalendarUnit, { tense }: TimeFormData): Pointer {
  if (pointing === 'here') return 'that';
  if (pointing === 1) return 'after';
  return pointing === 0 && unit !== 'D' && tense === 'past' ? 'that' : pointing;
}

/** The unit that a day lies in, moved by so many units. */
function whole(unit: CalendarUnit, day: number, by: number): Point {
  const { year } = calendarDay(day);
  switch (unit) {
    case 'D':
      return dayPoint(day + by);
    case 'W':
      return weekPoint(day + 7 * by);
    case 'FN':
      return weekPoint(day + 14 * by);
    case 'WE':
      return weekendPoint(day + 7 * by);
    case 'M':
      return monthFrom(day, by);
    case 'Q':
      return quarterFrom(day, by);
    case 'H':
      return halfPoint(year + by, 1);
    case 'Y':
      return yearPoint(year + by);
    case 'DE':
      return decadePoint(Math.floor(year / 10) * 10 + by * 10);
    case 'CE':
    case 'ML':
      return centuryPoint(Math.floor(year / 100) + 1 + by);
  }
}

function quarterFrom(day: number, by: number): Point {
  const { year, month } = calendarDay(day);
  const index = year * 4 + Math.floor((month - 1) / 3) + by;
  return quarterPoint(Math.floor(index / 4), (((index % 4) + 4) % 4) + 1);
}

/** The weekend just gone; what is planned, and on a Friday what is not told as past, looks ahead. */
function weekend(pointer: number, form: TimeFormData, reference: number): Found {
  const today = weekdayOf(reference);
  const gone =
    pointer === 0 && form.tense !== 'future' && (today < 5 || (today === 5 && form.tense === 'past')) ? -1 : 0;
  return at(
    weekendPoint(mondayOf(reference) + 7 * (pointer + gone)),
    reason('date.from-publication', isoDay(reference)),
  );
}

/** A unit counted from the date last spoken of. */
function fromSpoken(unit: CalendarUnit, by: number, context: TimeContext): Found {
  const anchor = unit === 'D' ? (context.day ?? context.last) : context.last;
  if (anchor && (unit !== 'D' || anchor.grain === 'day')) {
    return at(whole(unit, anchor.from, by), reason('date.from-spoken', anchor.value));
  }
  if (context.reference === undefined || (unit === 'D' && by !== 0)) {
    return {
      value: unit === 'D' ? 'XXXX-XX-XX' : by < 0 ? 'PAST_REF' : by > 0 ? 'FUTURE_REF' : 'PRESENT_REF',
      how: reason('date.vague'),
    };
  }
  return at(whole(unit, context.reference, by), reason('date.from-publication', isoDay(context.reference)));
}

const GRAIN_ORDER: readonly Point['grain'][] = [
  'day',
  'weekend',
  'week',
  'month',
  'quarter',
  'season',
  'half',
  'year',
  'decade',
  'century',
];
const UNIT_GRAIN: Readonly<Partial<Record<TimeUnit, Point['grain']>>> = {
  D: 'day',
  W: 'week',
  FN: 'week',
  WE: 'week',
  M: 'month',
  Q: 'quarter',
  H: 'half',
  Y: 'year',
  DE: 'year',
  CE: 'year',
};

/** Sentences over which "a year earlier" still means the quarter spoken of. */
const QUARTER_REACH = 4;

/** "two days ago", "a year earlier", "three weeks after March 5". */
function offset(term: Extract<TimeTerm, { is: 'offset' }>, form: TimeFormData, context: TimeContext): Found {
  const { unit, amount, sign, vague } = term;
  const named = term.from === 'now' || term.from === 'then' ? undefined : definite(term.from, form, context).point;
  if (term.from !== 'now' && vague) return vagueOffset(unit, sign, named, form, context);
  if (vague) return { value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF', how: reason('date.vague') };
  const spoken = term.from === 'then' ? context.anchor(unit) : named;
  const fromNow =
    term.from === 'now' ||
    (term.from === 'then' &&
      (!spoken ||
        (sign < 0 && !context.follows(form) && form.tense !== 'none' && unit === 'Y' && spoken.grain !== 'quarter')));
  const base = fromNow ? context.reference : spoken?.from;
  if (base === undefined || (term.from === 'then' && !spoken && sign > 0))
    return { value: lengthValue(unit, amount), how: reason('date.length') };
  const quarter = context.quarterNear(form.sentence, QUARTER_REACH);
  if (unit === 'Y' && amount === 1 && sign < 0 && quarter) {
    const { year } = calendarDay(quarter.from);
    return at(quarterPoint(year - 1, Number(quarter.value.slice(-1))), reason('date.from-spoken', quarter.value));
  }
  const how = fromNow
    ? reason('date.from-publication', isoDay(base))
    : reason('date.from-spoken', spoken?.value ?? isoDay(base));
  const day = shifted(base, unit, amount * sign);
  if (day === undefined)
    return { value: unit.startsWith('T') ? `${isoDay(base)}TXX` : sign < 0 ? 'PAST_REF' : 'FUTURE_REF', how };
  const fine = named?.grain === 'day' || (term.from === 'then' && unit === 'W' && spoken?.grain === 'day');
  if (fine && unit !== 'M' && unit !== 'Y') return at(dayPoint(day), how);
  return at(inGrain(day, coarser(UNIT_GRAIN[unit] ?? 'day', fromNow ? 'day' : (spoken?.grain ?? 'day'))), how);
}

/** Counted from a month, days lead to a month: the coarser of two grains. */
function coarser(unit: Point['grain'], from: Point['grain']): Point['grain'] {
  const known = from === 'season' || from === 'weekend' ? 'month' : from;
  return GRAIN_ORDER.indexOf(known) > GRAIN_ORDER.indexOf(unit) ? known : unit;
}

function inGrain(day: number, grain: Point['grain']): Point {
  const unit: CalendarUnit =
    grain === 'week'
      ? 'W'
      : grain === 'month'
        ? 'M'
        : grain === 'quarter'
          ? 'Q'
          : grain === 'year' || grain === 'half'
            ? 'Y'
            : 'D';
  return whole(unit, day, 0);
}

/** "a few weeks before …": inside the coarser date of its sentence that it explains, or only a length. */
function vagueOffset(
  unit: TimeUnit,
  sign: -1 | 1,
  named: Point | undefined,
  form: TimeFormData,
  context: TimeContext,
): Found {
  const grain = UNIT_GRAIN[unit];
  const near = named === undefined ? context.lastIn(form.sentence) : undefined;
  if (near && sign < 0 && grain && GRAIN_ORDER.indexOf(grain) < GRAIN_ORDER.indexOf(near.grain)) {
    return at(near, reason('date.explains', near.value));
  }
  return { value: lengthValue(unit, undefined), how: reason('date.vague') };
}

function range(term: Extract<TimeTerm, { is: 'range' }>, form: TimeFormData, context: TimeContext): Found {
  const first = definite(term.from, form, context);
  const second = first.point
    ? endOfRange(term.from, term.to, first.point, form, context)
    : definite(term.to, form, context);
  const value = `${first.value}/${second.value}`;
  if (!first.point || !second.point || second.point.to < first.point.from) return { value, how: first.how };
  return {
    point: { grain: first.point.grain, from: first.point.from, to: second.point.to, value },
    value,
    how: first.how,
  };
}

/** The end of a range lies after its start: what it leaves unsaid comes from there. */
function endOfRange(from: TimeTerm, to: TimeTerm, start: Point, form: TimeFormData, context: TimeContext): Found {
  if (to.is !== 'date' || from.is !== 'date') return definite(to, form, context);
  const { year, month } = calendarDay(start.from);
  if (to.weekday !== undefined && to.day === undefined) {
    return at(
      dayPoint(start.from + ((to.weekday - weekdayOf(start.from) + 7) % 7)),
      reason('date.from-spoken', start.value),
    );
  }
  if (to.month === undefined && to.day !== undefined) return dateTerm({ ...to, year, month }, form, context);
  if (to.month !== undefined && to.year === undefined && to.yearAt === undefined) {
    return dateTerm({ ...to, year: to.month < month ? year + 1 : year }, form, context);
  }
  return dateTerm(to, form, context);
}

/** Seasons, quarters and halves of a year. */
function yearPart(term: YearPartTerm, form: TimeFormData, context: TimeContext): Found {
  const make = (year: number): Point => {
    if (term.is === 'season') return seasonPoint(year, term.season ?? 'SU');
    return term.is === 'quarter' ? quarterPoint(year, term.n ?? 1) : halfPoint(year, term.n ?? 1);
  };
  const { reference } = context;
  if (term.is === 'quarter' && term.n === undefined) return unnumberedQuarter(term, form, context);
  const year = yearOf(term, context);
  if (year !== undefined) return at(make(year.year), year.how);
  const spoken = context.follows(form) || term.at === 'that' || term.at === 'after' || term.at === 'before';
  const running = spoken ? fromStory(term, make, context) : undefined;
  if (running) return running;
  if (reference === undefined) {
    const tail = make(2000).value.slice(4);
    return { value: `XXXX${tail}`, how: reason('date.no-reference') };
  }
  const now = calendarDay(reference).year;
  const how = reason('date.from-publication', isoDay(reference));
  if (term.at === -1 || term.at === 'before')
    return at([now, now - 1, now - 2].map(make).find((point) => point.to < reference) ?? make(now - 1), how);
  const ended = make(now).to < reference ? make(now) : make(now - 1);
  // Results "will be" reported for the quarter that has just ended.
  if (term.at === undefined && term.is === 'quarter' && reference - ended.to < 75) return at(ended, how);
  if (term.at === 1 || term.at === 'after' || form.tense === 'future') {
    const open =
      term.at === undefined ? (point: Point) => point.to >= reference : (point: Point) => point.from > reference;
    return at([now, now + 1].map(make).find(open) ?? make(now + 1), how);
  }
  if (term.at === 0 || term.at === 'that') return at(make(now), how);
  return at([now, now - 1].map(make).find((point) => point.from <= reference) ?? make(now - 1), how);
}

/** "that summer", "the following spring", and in a story of the past "in the winter". */
function fromStory(term: YearPartTerm, make: (year: number) => Point, context: TimeContext): Found | undefined {
  const { last, year } = context;
  if (term.at !== undefined && last) {
    const { year: now } = calendarDay(last.from);
    const points = [now - 1, now, now + 1].map(make);
    const how = reason('date.from-spoken', last.value);
    if (term.at === 'after' || term.at === 1)
      return at(points.find(({ from }) => from > last.from) ?? make(now + 1), how);
    if (term.at === 'before' || term.at === -1)
      return at(points.filter(({ to }) => to < last.from).at(-1) ?? make(now - 1), how);
    return at(points.find(({ from, to }) => from <= last.from && last.from <= to) ?? make(now), how);
  }
  return year === undefined ? undefined : at(make(year), reason('date.year-spoken-of', yearText(year)));
}

/** "the quarter", "last quarter", "the year-earlier quarter", "the 1988 period". */
function unnumberedQuarter(term: YearPartTerm, form: TimeFormData, context: TimeContext): Found {
  if (term.year === undefined && term.yearAt === undefined) return pointedQuarter(term.at ?? 'that', form, context);
  const { quarter, reference } = context;
  const now = quarter?.from ?? reference;
  const year =
    term.yearAt === 'before'
      ? now === undefined
        ? undefined
        : calendarDay(now).year - 1
      : yearOf(term, context)?.year;
  if (year === undefined) return { value: 'XXXX-QX', how: reason('date.no-reference') };
  if (!quarter)
    return at(
      yearPoint(year),
      reason('date.from-publication', reference === undefined ? String(year) : isoDay(reference)),
    );
  return at(quarterPoint(year, Number(quarter.value.slice(-1))), reason('date.from-spoken', quarter.value));
}

function pointedQuarter(pointer: Pointer, form: TimeFormData, context: TimeContext): Found {
  const { reference, quarter } = context;
  if (quarter && (pointer === 'that' || pointer === 'before' || pointer === 'after')) {
    return at(
      quarterFrom(quarter.from, pointer === 'that' ? 0 : pointer === 'before' ? -1 : 1),
      reason('date.from-spoken', quarter.value),
    );
  }
  if (reference === undefined) return { value: 'XXXX-QX', how: reason('date.no-reference') };
  const by = typeof pointer === 'number' ? pointer : pointer === 'after' ? 1 : form.tense === 'future' ? 0 : -1;
  return at(quarterFrom(reference, by), reason('date.from-publication', isoDay(reference)));
}

function holiday(term: Extract<TimeTerm, { is: 'holiday' }>, form: TimeFormData, context: TimeContext): Found {
  const inYear = (year: number) => holidayIn(term.name, year);
  const year = yearOf(term, context);
  if (year) {
    const day = inYear(year.year);
    if (day !== undefined) return at(dayPoint(day), year.how);
  }
  const { reference } = context;
  if (context.year !== undefined && context.follows(form)) {
    const day = inYear(context.year);
    if (day !== undefined) return at(dayPoint(day), reason('date.year-spoken-of', yearText(context.year)));
  }
  if (reference === undefined) return { value: 'XXXX-XX-XX', how: reason('date.no-reference') };
  const now = calendarDay(reference).year;
  const days = [now - 1, now, now + 1].map(inYear).filter((day) => day !== undefined);
  const before = days.filter((day) => day <= reference).at(-1);
  const after = days.find((day) => day >= reference);
  const ahead =
    term.toward === 'next' ||
    term.toward === 'after' ||
    (term.toward !== 'last' &&
      term.toward !== 'before' &&
      (form.tense === 'future' ||
        (form.tense !== 'past' && (after ?? Infinity) - reference < reference - (before ?? -Infinity))));
  const day = ahead ? (after ?? before) : (before ?? after);
  if (day === undefined) return { value: 'XXXX-XX-XX', how: reason('date.vague') };
  return at(dayPoint(day), reason(day <= reference ? 'date.last-before' : 'date.next-after', isoDay(reference)));
}
