/** Dates that name a day, month, quarter, season, year, decade or century. */
import type { DateTerm, Pointer, TimeTerm, YearPartTerm } from '../form';
import { daysInMonth, isCalendarDay } from '../calendar';
import type { Piece } from '../pieces';
import { isDash, isPossessive, word, type Match } from './match';
import { ordinal, spelledYear } from './numbers';

/** A month name standing at an index; abbreviations and ordinary words ("may", "march") only with a capital. */
export function monthAt(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  const facts = piece?.facts;
  if (!piece || facts?.month === undefined) return undefined;
  return facts.capitalOnly && !piece.capital ? undefined : facts.month;
}

/** A weekday name standing at an index. */
export function weekdayAt(pieces: readonly Piece[], at: number): number | undefined {
  const piece = pieces[at];
  const facts = piece?.facts;
  if (!piece || facts?.weekday === undefined || facts.plural) return undefined;
  return facts.capitalOnly && !piece.capital ? undefined : facts.weekday;
}

/** Four digits (or words) that can be a year. */
export function yearAt(
  pieces: readonly Piece[],
  at: number,
): { readonly to: number; readonly year: number } | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (piece.digits === undefined) {
    const spelled = spelledYear(pieces, at);
    return spelled && { to: spelled.to, year: spelled.value };
  }
  return piece.width === 4 && piece.end - piece.start === 4 && piece.digits >= 1000 && piece.digits <= 2199
    ? { to: at + 1, year: piece.digits }
    : undefined;
}

/** Day of the month as digits or an ordinal. */
function dayAt(pieces: readonly Piece[], at: number): { readonly to: number; readonly day: number } | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (piece.digits !== undefined) {
    return piece.width <= 2 && piece.end - piece.start === piece.width && piece.digits >= 1 && piece.digits <= 31
      ? { to: at + 1, day: piece.digits }
      : undefined;
  }
  const nth = ordinal(pieces, at);
  return nth && nth.value >= 1 && nth.value <= 31 ? { to: nth.to, day: nth.value } : undefined;
}

/** What year a month belongs to: written out, or pointed at. */
interface YearWords {
  readonly to: number;
  readonly year?: number;
  readonly short?: boolean;
  readonly yearAt?: Pointer;
}

/** ", 2023", "of 2022", "'22", "last year", "of this year", "of the following year". */
function yearWords(pieces: readonly Piece[], at: number): YearWords | undefined {
  let from = at;
  const comma = word(pieces, from) === ',';
  if (comma || word(pieces, from) === 'of' || word(pieces, from) === 'in') from++;
  else if (isDash(word(pieces, from))) from++;
  const year = yearAt(pieces, from);
  if (year && !isAmount(pieces, year.to)) return year;
  if (comma) return undefined;
  const apostrophe = word(pieces, from);
  if ((apostrophe === "'" || apostrophe === '’' || apostrophe === '‘') && pieces[from + 1]?.glued) {
    const short = pieces[from + 1];
    if (short?.digits !== undefined && short.width === 2) return { to: from + 2, year: short.digits, short: true };
  }
  if (word(pieces, at) === 'in') return undefined;
  const pointed = pointedYear(pieces, from);
  if (pointed) return { to: pointed.to, yearAt: pointed.at };
  return undefined;
}

/** "last year", "the previous year", "that same year". */
export function pointedYear(
  pieces: readonly Piece[],
  at: number,
): { readonly to: number; readonly at: Pointer } | undefined {
  let from = word(pieces, at) === 'the' ? at + 1 : at;
  const deictic = pieces[from]?.facts.deictic;
  if (deictic === undefined) return undefined;
  from++;
  if (word(pieces, from) === 'same') from++;
  if (pieces[from]?.facts.unit !== 'Y' || pieces[from]?.facts.plural) return undefined;
  const pointer: Partial<Record<typeof deictic, Pointer>> = {
    last: -1,
    past: -1,
    previous: 'before',
    next: 1,
    coming: 1,
    following: 'after',
    this: 0,
    current: 0,
    that: 'that',
    same: 'that',
  };
  const to = pointer[deictic];
  return to === undefined ? undefined : { to: from + 1, at: to };
}

const COUNTED_AFTER = new Set([
  'percent',
  '%',
  'people',
  'men',
  'women',
  'troops',
  'soldiers',
  'dollars',
  'euros',
  'pounds',
  'meters',
  'metres',
  'miles',
  'km',
  'feet',
  'tons',
  'tonnes',
  'million',
  'billion',
  'thousand',
  'points',
  'votes',
  'jobs',
  'homes',
  'gmt',
  'est',
  'edt',
  'pst',
  'hours',
  'hrs',
  'shares',
  'units',
  'seats',
  'employees',
  'workers',
  'members',
  'cases',
  'deaths',
  'years',
]);

/** A number here counts things instead of naming a year. */
function isAmount(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next !== undefined && COUNTED_AFTER.has(next.lower);
}

function dateMatch(from: number, to: number, term: TimeTerm): Match {
  return { from, to, type: 'DATE', term };
}

/** "Friday", "Friday, March 17", "March 17, 2023", "17 March", "March 20-22, 2023", "March 2023", "March". */
export function namedDate(pieces: readonly Piece[], at: number): Match | undefined {
  const weekday = weekdayAt(pieces, at);
  if (weekday !== undefined) {
    let next = at + 1;
    if (word(pieces, next) === ',') next++;
    if (word(pieces, next) === 'the') next++;
    const date = monthDate(pieces, next) ?? dayFirst(pieces, next);
    if (date?.term.is === 'date' && date.term.day !== undefined) {
      return dateMatch(at, date.to, { ...date.term, weekday });
    }
    const nth = word(pieces, at + 1) === 'the' ? ordinal(pieces, at + 2) : undefined;
    if (nth && nth.value <= 31) return dateMatch(at, nth.to, { is: 'date', weekday, day: nth.value });
    if (pieces[at]?.facts.needsCompany && !pieces[at]?.lower.endsWith('.')) return undefined;
    return dateMatch(at, at + 1, { is: 'date', weekday });
  }
  if (word(pieces, at) === 'the') {
    const nth = dayFirst(pieces, at + 1);
    return nth && pieces[at + 1]?.digits === undefined ? { ...nth, from: at } : undefined;
  }
  return monthDate(pieces, at) ?? dayFirst(pieces, at);
}

function monthDate(pieces: readonly Piece[], at: number): Match | undefined {
  const month = monthAt(pieces, at);
  if (month === undefined) return undefined;
  const afterMonth =
    word(pieces, at + 1) === '.' && pieces[at + 1]?.glued && pieces[at]?.facts.needsCompany ? at + 2 : at + 1;
  const dayStart = word(pieces, afterMonth) === 'the' ? afterMonth + 1 : afterMonth;
  const day = dayAt(pieces, dayStart);
  if (day && !isAmount(pieces, day.to) && !isClockTail(pieces, day.to)) {
    const range = secondDay(pieces, day.to, day.day);
    const to = range?.to ?? day.to;
    const year = yearWords(pieces, to);
    const base: DateTerm = { is: 'date', month, ...pickYear(year) };
    const first: DateTerm = { ...base, day: day.day };
    return dateMatch(at, year?.to ?? to, range ? { is: 'range', from: first, to: { ...base, day: range.day } } : first);
  }
  const year = yearWords(pieces, afterMonth);
  if (year) return dateMatch(at, year.to, { is: 'date', month, ...pickYear(year) });
  if (pieces[at]?.facts.needsCompany && !pieces[at]?.lower.endsWith('.')) return undefined;
  if (pieces[at]?.facts.capitalOnly && !isMonthContext(pieces, at)) return undefined;
  return dateMatch(at, at + 1, { is: 'date', month });
}

/** "10 a.m.", "10:30": the number belongs to a clock time. */
function isClockTail(pieces: readonly Piece[], at: number): boolean {
  const next = word(pieces, at);
  return next === 'a.m.' || next === 'p.m.' || next === 'am' || next === 'pm';
}

const MONTH_LEADS = new Set(
  'in of by since until the a till during through throughout from to last next this early late mid mid- before after between and or for - – end beginning start middle next'.split(
    ' ',
  ),
);

/** "May" alone is the month only after words that lead to one; "March" and "August" too. */
function isMonthContext(pieces: readonly Piece[], at: number): boolean {
  return MONTH_LEADS.has(word(pieces, at - 1));
}

function pickYear(year: YearWords | undefined): Pick<DateTerm, 'year' | 'yearAt' | 'short'> {
  if (!year) return {};
  if (year.yearAt !== undefined) return { yearAt: year.yearAt };
  if (year.year === undefined) return {};
  return year.short ? { year: year.year, short: true } : { year: year.year };
}

/** "-22", "to 22", "and 22", "through 24th" after a first day. */
function secondDay(
  pieces: readonly Piece[],
  at: number,
  first: number,
): { readonly to: number; readonly day: number } | undefined {
  const joint = word(pieces, at);
  const joins =
    isDash(joint) ||
    joint === 'to' ||
    joint === 'and' ||
    joint === 'or' ||
    joint === 'through' ||
    joint === 'until' ||
    joint === 'till';
  if (!joins) return undefined;
  const start = word(pieces, at + 1) === 'the' ? at + 2 : at + 1;
  const day = dayAt(pieces, start);
  if (!day || day.day <= first || isAmount(pieces, day.to) || isClockTail(pieces, day.to)) return undefined;
  // "March 20 to 22 countries": a noun that is counted follows.
  const next = pieces[day.to];
  const counts =
    !isDash(joint) && pieces[start]?.digits !== undefined && next?.tag === 'NNS' && next.facts.month === undefined;
  return counts ? undefined : day;
}

/** "20 March 2023", "the 20th of March", "20-22 March", "20 and 22 March". */
function dayFirst(pieces: readonly Piece[], at: number): Match | undefined {
  const first = dayAt(pieces, at);
  if (!first) return undefined;
  const range = secondDay(pieces, first.to, first.day);
  for (const [to, last] of range
    ? ([
        [range.to, range.day],
        [first.to, undefined],
      ] as const)
    : ([[first.to, undefined]] as const)) {
    let next = to;
    if (word(pieces, next) === 'of' || isDash(word(pieces, next)) || word(pieces, next) === '/') next++;
    if (word(pieces, next) === 'the') continue;
    const month = monthAt(pieces, next);
    if (month === undefined) {
      const pointed = word(pieces, to) === 'of' ? pointedMonth(pieces, to + 1) : undefined;
      if (pointed && last === undefined)
        return dateMatch(at, pointed.to, { is: 'date', monthAt: pointed.at, day: first.day });
      continue;
    }
    if (
      first.day > daysInMonth(2000, month) ||
      (pieces[at]?.facts.cardinal !== undefined && pieces[at]?.digits === undefined)
    )
      continue;
    const year = yearWords(pieces, next + 1);
    const base: DateTerm = { is: 'date', month, ...pickYear(year) };
    const from: DateTerm = { ...base, day: first.day };
    return dateMatch(
      at,
      year?.to ?? next + 1,
      last === undefined ? from : { is: 'range', from, to: { ...base, day: last } },
    );
  }
  return undefined;
}

/** "this month", "last month", "that month" after "the 5th of". */
function pointedMonth(pieces: readonly Piece[], at: number): { readonly to: number; readonly at: Pointer } | undefined {
  const from = word(pieces, at) === 'the' ? at + 1 : at;
  const deictic = pieces[from]?.facts.deictic;
  const isMonth = pieces[from + 1]?.facts.unit === 'M' && !pieces[from + 1]?.facts.plural;
  if (!isMonth) return undefined;
  if (deictic === 'last' || deictic === 'past') return { to: from + 2, at: -1 };
  if (deictic === 'next') return { to: from + 2, at: 1 };
  if (deictic === 'this' || deictic === 'current') return { to: from + 2, at: 0 };
  if (deictic === 'that' || deictic === 'same') return { to: from + 2, at: 'that' };
  return undefined;
}

/** "2023-03-20", "2023-03", "3/20/2023", "20.03.2023", "20-Mar-2023". */
export function numericDate(pieces: readonly Piece[], at: number): Match | undefined {
  const first = pieces[at];
  if (!first || first.width === 0) return undefined;
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(first.lower);
  if (dotted) return dmy(at, at + 1, Number(dotted[1]), Number(dotted[2]), Number(dotted[3]), false);
  const mark = word(pieces, at + 1);
  const second = pieces[at + 2];
  const tight = pieces[at + 1]?.glued && second?.glued;
  if (!tight || (mark !== '-' && mark !== '/') || first.digits === undefined || second?.digits === undefined)
    return undefined;
  const third = word(pieces, at + 3) === mark && pieces[at + 4]?.glued ? pieces[at + 4] : undefined;
  if (first.width === 4 && second.width <= 2) {
    const day = third && /^(\d{1,2})(t|$)/.exec(third.lower);
    if (day && isCalendarDay(first.digits, second.digits, Number(day[1]))) {
      return dateMatch(at, at + 5, { is: 'date', year: first.digits, month: second.digits, day: Number(day[1]) });
    }
    const plausible =
      mark === '-' &&
      first.digits >= 1900 &&
      first.digits <= 2100 &&
      second.width === 2 &&
      second.lower.startsWith('0');
    return plausible && !third && second.digits >= 1
      ? dateMatch(at, at + 3, { is: 'date', year: first.digits, month: second.digits })
      : undefined;
  }
  if (third?.digits === undefined || (third.width !== 4 && third.width !== 2) || first.width > 2 || second.width > 2)
    return undefined;
  const year = third.width === 4 ? third.digits : third.digits + (third.digits < 50 ? 2000 : 1900);
  return dmy(at, at + 5, first.digits, second.digits, year, mark === '/');
}

function dmy(
  from: number,
  to: number,
  first: number,
  second: number,
  year: number,
  monthFirst: boolean,
): Match | undefined {
  const [day, month] = (monthFirst && first <= 12) || second > 12 ? [second, first] : [first, second];
  return isCalendarDay(year, month, day) ? dateMatch(from, to, { is: 'date', year, month, day }) : undefined;
}

/** Words after which four digits are a year. */
const YEAR_LEADS = new Set(
  "in since by from of until till during to through throughout and between before after for the early late mid year fiscal or circa around - – ( end ' spring summer autumn fall winter into both starting beginning ending ended".split(
    ' ',
  ),
);

/** "2023", "the year 2000", "fiscal 1989", "1914-18", "44 BC". */
export function bareYear(pieces: readonly Piece[], at: number): Match | undefined {
  let from = at;
  let named = false;
  if (word(pieces, from) === 'the' && (word(pieces, from + 1) === 'year' || word(pieces, from + 1) === 'fiscal'))
    from++;
  if (word(pieces, from) === 'fiscal' || word(pieces, from) === 'fy') {
    from++;
    named = true;
  }
  if (word(pieces, from) === 'year') {
    from++;
    named = true;
  }
  if (from > at && !named) return undefined;
  const era = eraYear(pieces, at);
  if (era) return era;
  const year = yearAt(pieces, from);
  if (!year) return undefined;
  if (!named && !isYearContext(pieces, from, year.to, year.year)) return undefined;
  const second = yearRangeEnd(pieces, year.to, year.year);
  if (second) {
    return dateMatch(at, second.to, {
      is: 'range',
      from: { is: 'date', year: year.year },
      to: { is: 'date', year: second.year },
    });
  }
  return dateMatch(at, year.to, { is: 'date', year: year.year });
}

/** "-18" after 1914, "/23" after 2022. */
function yearRangeEnd(
  pieces: readonly Piece[],
  at: number,
  first: number,
): { readonly to: number; readonly year: number } | undefined {
  const mark = word(pieces, at);
  const next = pieces[at + 1];
  if (
    (!isDash(mark) && mark !== '/') ||
    !pieces[at]?.glued ||
    !next?.glued ||
    next.digits === undefined ||
    next.width !== 2
  )
    return undefined;
  const year = Math.floor(first / 100) * 100 + next.digits;
  return year > first && !isAmount(pieces, at + 2) ? { to: at + 2, year } : undefined;
}

/** "44 BC", "AD 79", "300 BCE". */
function eraYear(pieces: readonly Piece[], at: number): Match | undefined {
  const piece = pieces[at];
  if (piece?.lower === 'ad' && piece.tag !== 'NN') {
    const year = pieces[at + 1]?.digits;
    return year !== undefined && Number.isInteger(year) && year < 2100
      ? dateMatch(at, at + 2, { is: 'date', year })
      : undefined;
  }
  if (piece?.digits === undefined || !Number.isInteger(piece.digits) || piece.digits > 9999) return undefined;
  const era = word(pieces, at + 1);
  if (era === 'bc' || era === 'bce' || era === 'b.c.' || era === 'b.c.e.')
    return dateMatch(at, at + 2, { is: 'date', year: piece.digits, bc: true });
  if (era === 'ad' || era === 'a.d.' || era === 'ce' || era === 'c.e.')
    return dateMatch(at, at + 2, { is: 'date', year: piece.digits });
  return undefined;
}

/** Words and marks after which four digits count, number or pay for something. */
const COUNTED_BEFORE = new Set(
  '$ £ € ¥ # no no. than over nearly almost flight room route highway boeing about approximately some least model resolution at rs rs. usd % + = x × @ nikkei : .'.split(
    ' ',
  ),
);
/** Leads that also go before amounts: "rose to 2000 troops". */
const AMOUNT_LEADS = new Set(['to', 'around', 'of']);

function isYearContext(pieces: readonly Piece[], at: number, to: number, year: number): boolean {
  const before = pieces[at - 1];
  const after = pieces[to];
  if (isAmount(pieces, to)) return false;
  if (before && (COUNTED_BEFORE.has(before.lower) || before.digits !== undefined)) return false;
  // "2000-year", "ABC-1999"
  if (after && isDash(after.lower) && after.glued && pieces[to + 1]?.glued && pieces[to + 1]?.facts.unit !== undefined)
    return false;
  if (before?.lower === '-' && before.glued && pieces[at - 2]?.width !== 4 && !YEAR_LEADS.has(word(pieces, at - 2)))
    return false;
  const modern = year >= 1900 && year < 2060;
  if (before && YEAR_LEADS.has(before.lower)) return modern || after?.tag !== 'NNS' || !AMOUNT_LEADS.has(before.lower);
  return modern && after?.tag !== 'NNS' && after?.facts.unit === undefined;
}

/** "the 1980s", "the '90s", "the nineties", "1920s". */
export function decade(pieces: readonly Piece[], at: number): Match | undefined {
  let from = word(pieces, at) === 'the' ? at + 1 : at;
  const apostrophe = word(pieces, from);
  if (apostrophe === "'" || apostrophe === '’' || apostrophe === '‘') from++;
  const value = pieces[from]?.facts.decade;
  if (value === undefined) return undefined;
  const split = from + 1;
  if (value >= 1000) return value < 2200 ? dateMatch(at, split, { is: 'decade', start: value }) : undefined;
  if (from === at) return undefined;
  const before = word(pieces, at - 1);
  const ages = before === 'his' || before === 'her' || before === 'their' || before === 'my';
  return ages || value === 0 ? undefined : dateMatch(at, split, { is: 'decade', start: value, short: true });
}

/** "the 20th century", "nineteenth-century". */
export function century(pieces: readonly Piece[], at: number): Match | undefined {
  const from = word(pieces, at) === 'the' ? at + 1 : at;
  const nth = ordinal(pieces, from);
  if (!nth || nth.value < 1 || nth.value > 30) return undefined;
  const unit = isDash(word(pieces, nth.to)) ? nth.to + 1 : nth.to;
  if (pieces[unit]?.facts.unit !== 'CE') return undefined;
  const era = word(pieces, unit + 1);
  const bc = era === 'bc' || era === 'bce' || era === 'b.c.';
  return dateMatch(
    at,
    bc ? unit + 2 : unit + 1,
    bc ? { is: 'century', n: nth.value, bc } : { is: 'century', n: nth.value },
  );
}

/** Index after the year words of a season, quarter or half, with them. */
function partYear(pieces: readonly Piece[], at: number): YearWords | undefined {
  const from =
    word(pieces, at) === 'of' && word(pieces, at + 1) === 'the' && pieces[at + 2]?.facts.unit === 'Y' ? undefined : at;
  if (from === undefined) return { to: at + 3 };
  const fiscal = word(pieces, at) === 'of' && word(pieces, at + 1) === 'fiscal' ? at + 2 : undefined;
  if (fiscal !== undefined) {
    const year = yearAt(pieces, fiscal);
    return year && { to: year.to, year: year.year };
  }
  return yearWords(pieces, at);
}

const HALVES: Readonly<Record<string, number>> = { first: 1, '1st': 1, second: 2, '2nd': 2, latter: 2, last: 2 };

/** "the third quarter", "third-quarter", "Q3 2023", "the 1988 second quarter", "the first half of 2023". */
export function quarterOrHalf(pieces: readonly Piece[], at: number): Match | undefined {
  const code = /^([qh])([1-4])$/.exec(word(pieces, at));
  if (code && pieces[at]?.capital) {
    const n = Number(code[2]);
    if (code[1] === 'h' && n > 2) return undefined;
    const year = yearWords(pieces, at + 1);
    if (code[1] === 'h' && !year) return undefined;
    return part(at, year?.to ?? at + 1, { is: code[1] === 'q' ? 'quarter' : 'half', n, ...pickYear(year) });
  }
  let from = word(pieces, at) === 'the' || word(pieces, at) === 'its' || word(pieces, at) === 'their' ? at + 1 : at;
  let before: YearWords | undefined;
  const year = yearAt(pieces, from);
  if (year) {
    before = year;
    from = year.to;
  } else {
    const pointed = pointedYear(pieces, from);
    if (pointed && isPossessive(word(pieces, pointed.to))) {
      before = { to: pointed.to + 1, yearAt: pointed.at };
      from = pointed.to + 1;
    } else if (
      (word(pieces, from) === 'comparable' || word(pieces, from) === 'corresponding') &&
      word(pieces, from + 1) === 'year'
    ) {
      from++;
    }
    if (
      word(pieces, from) === 'year' &&
      isDash(word(pieces, from + 1)) &&
      (word(pieces, from + 2) === 'earlier' || word(pieces, from + 2) === 'ago')
    ) {
      before = { to: from + 3, yearAt: 'before' };
      from += 3;
    }
  }
  if (before && (pieces[from]?.facts.unit === 'Q' || word(pieces, from) === 'period') && !pieces[from]?.facts.plural) {
    return part(at, from + 1, { is: 'quarter', ...pickYear(before) });
  }
  if (word(pieces, from) === 'fiscal') from++;
  const half = HALVES[word(pieces, from)];
  const nth = ordinal(pieces, from);
  const numberEnd = nth?.to ?? from + 1;
  let unit = isDash(word(pieces, numberEnd)) ? numberEnd + 1 : numberEnd;
  if (word(pieces, unit) === 'fiscal') unit++;
  if (nth && nth.value <= 4 && pieces[unit]?.facts.unit === 'Q' && !pieces[unit]?.facts.plural) {
    const after = before ? undefined : partYear(pieces, unit + 1);
    return part(at, after?.to ?? unit + 1, { is: 'quarter', n: nth.value, ...pickYear(before ?? after) });
  }
  if (half !== undefined && word(pieces, unit) === 'half') {
    const after = before ? undefined : partYear(pieces, unit + 1);
    if (!before && !after) return undefined;
    return part(at, after?.to ?? unit + 1, { is: 'half', n: half, ...pickYear(before ?? after) });
  }
  return undefined;
}

/** "summer 2022", "the winter of 1994", "the summer", "spring" after "in". */
export function season(pieces: readonly Piece[], at: number): Match | undefined {
  const article = word(pieces, at) === 'the';
  const from = article ? at + 1 : at;
  const name = pieces[from]?.facts.season;
  if (name === undefined) return undefined;
  const year = yearWords(pieces, from + 1);
  if (year) return part(at, year.to, { is: 'season', season: name, ...pickYear(year) });
  // "fall" and "spring" are verbs and nouns too.
  const before = word(pieces, at - 1);
  const led =
    before === 'in' ||
    before === 'over' ||
    before === 'by' ||
    before === 'during' ||
    before === 'since' ||
    before === 'until' ||
    before === 'early' ||
    before === 'late' ||
    before === 'mid' ||
    before === '-';
  const plain = name === 'SU' || name === 'WI' || word(pieces, from) === 'autumn';
  const next = pieces[from + 1];
  const heads = next !== undefined && /^NN/.test(next.tag) && !article;
  if (!led || heads || (!plain && !article) || word(pieces, from + 1) === 'of') return undefined;
  return part(at, from + 1, { is: 'season', season: name });
}

function part(from: number, to: number, term: YearPartTerm): Match {
  return dateMatch(from, to, term);
}

/** "the 21st": a day number alone, when no noun follows that it could count. */
export function bareDay(pieces: readonly Piece[], at: number): Match | undefined {
  if (word(pieces, at) !== 'the') return undefined;
  const piece = pieces[at + 1];
  const day = piece?.nth;
  if (day === undefined || day < 1 || day > 31) return undefined;
  const lead = word(pieces, at - 1);
  if (
    lead !== 'on' &&
    lead !== 'until' &&
    lead !== 'by' &&
    lead !== 'since' &&
    lead !== 'from' &&
    lead !== 'before' &&
    lead !== 'after' &&
    lead !== 'till' &&
    lead !== 'through' &&
    lead !== 'to' &&
    lead !== 'and'
  )
    return undefined;
  const range = secondDay(pieces, at + 2, day);
  const to = range?.to ?? at + 2;
  const next = pieces[to];
  if (
    next &&
    !next.glued &&
    /^(?:NN|JJ|VBG|CD|FW)/.test(next.tag) &&
    !next.facts.part &&
    next.facts.weekday === undefined
  )
    return undefined;
  if (isPossessive(next?.lower ?? '') || next?.lower === 'of' || next?.lower === '-') return undefined;
  if (lead !== 'on' && next !== undefined && !/^[.,;:()]$|^(?:IN|TO|CC|VB[DZP]|MD|RB)$/.test(next.tag))
    return undefined;
  return dateMatch(
    at,
    to,
    range ? { is: 'range', from: { is: 'date', day }, to: { is: 'date', day: range.day } } : { is: 'date', day },
  );
}
