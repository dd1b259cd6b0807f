/** Years: written out, pointed at, before the common era, and what only looks like one. */
import type { DateTerm, Pointer, TimeTerm } from '../form';
import type { Piece } from '../pieces';
import { isDash, word, type Match } from './match';
import { eraYearAt } from './eras';
import { spelledYear } from './numbers';

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

/** What year a month belongs to: written out, or pointed at. */
export interface YearWords {
  readonly to: number;
  readonly year?: number;
  readonly short?: boolean;
  readonly yearAt?: Pointer;
}

/** ", 2023", "of 2022", "'22", "last year", "of this year", "of the following year". */
export function yearWords(pieces: readonly Piece[], at: number): YearWords | undefined {
  let from = at;
  const comma = word(pieces, from) === ',';
  if (comma || word(pieces, from) === 'of' || word(pieces, from) === 'in') from++;
  else if (isDash(word(pieces, from))) from++;
  const year = eraYearAt(pieces, from) ?? yearAt(pieces, from);
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
export function isAmount(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next !== undefined && COUNTED_AFTER.has(next.lower);
}

/** A match of type DATE. */
export function dateMatch(from: number, to: number, term: TimeTerm): Match {
  return { from, to, type: 'DATE', term };
}

/** The fields of a date that year words give. */
export function pickYear(year: YearWords | undefined): Pick<DateTerm, 'year' | 'yearAt' | 'short'> {
  if (!year) return {};
  if (year.yearAt !== undefined) return { yearAt: year.yearAt };
  if (year.year === undefined) return {};
  return year.short ? { year: year.year, short: true } : { year: year.year };
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
  const era = eraYearAt(pieces, at);
  if (era) return dateMatch(at, era.to, { is: 'date', year: era.year });
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
