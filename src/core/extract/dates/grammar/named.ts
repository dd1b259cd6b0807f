/** Dates that name a day or month. */
import type { DateTerm, Pointer } from '../form';
import { daysInMonth, isCalendarDay } from '../calendar';
import type { Piece } from '../pieces';
import { isDash, isPossessive, word, type Match } from './match';
import { ordinal } from './numbers';
import { dateMatch, isAmount, pickYear, yearWords } from './years';

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
  const day = dayStart > afterMonth && countsNoun(pieces, dayStart) ? undefined : dayAt(pieces, dayStart);
  // "On October 5 women marched": after "on" stands a day, whatever follows.
  const counts = word(pieces, at - 1) !== 'on' && day !== undefined && isAmount(pieces, day.to);
  if (day && !counts && !isClockTail(pieces, day.to)) {
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

/** "By July the first battalion": the ordinal belongs to the noun after it. */
function countsNoun(pieces: readonly Piece[], at: number): boolean {
  const nth = ordinal(pieces, at);
  return nth !== undefined && /^(?:NN|JJ)/.test(pieces[nth.to]?.tag ?? '');
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
    lead !== 'and' &&
    lead !== 'of'
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
