/** Lengths of time, and points counted from another point: "three days", "two weeks ago", "the past three months". */
import type { TimeMod, TimeTerm, TimeUnit } from '../form';
import type { Piece } from '../pieces';
import { namedDate } from './named';
import { holiday } from './holiday';
import { isDash, word, type Match } from './match';
import { amount, type Amount } from './numbers';
import { pointed } from './pointing';

const LETTERS: Readonly<Record<TimeUnit, string>> = {
  D: 'D',
  W: 'W',
  M: 'M',
  Q: 'Q',
  H: 'H',
  Y: 'Y',
  FN: 'W',
  WE: 'WE',
  DE: 'Y',
  CE: 'Y',
  ML: 'Y',
  TH: 'H',
  TM: 'M',
  TS: 'S',
};
const FACTOR: Readonly<Partial<Record<TimeUnit, number>>> = { FN: 2, DE: 10, CE: 100, ML: 1000 };
/** Letters of an uncounted number of them. */
const VAGUE_LETTERS: Readonly<Partial<Record<TimeUnit, string>>> = { DE: 'DE', CE: 'C', ML: 'ML' };

/** Units as words, with the next smaller one for halves. */
const HALF_OF: Readonly<Partial<Record<TimeUnit, readonly [number, TimeUnit]>>> = {
  Y: [6, 'M'],
  DE: [60, 'M'],
  D: [12, 'TH'],
  TH: [30, 'TM'],
  TM: [30, 'TS'],
};

/** A length of time as TIMEX3 writes it: `P3D`, `PT30M`, `P2Y6M`, `PXW`. */
export function lengthValue(unit: TimeUnit, count: number | undefined): string {
  const clock = unit.startsWith('T') ? 'T' : '';
  if (count === undefined) return `P${clock}X${VAGUE_LETTERS[unit] ?? LETTERS[unit]}`;
  const letter = LETTERS[unit];
  const whole = Math.floor(count);
  const half = HALF_OF[unit];
  if (count - whole === 0.5 && half) {
    const small = lengthValue(half[1], half[0]).slice(1);
    const big = whole > 0 ? `${clock}${whole * (FACTOR[unit] ?? 1)}${letter}` : '';
    return `P${big}${clock && big ? small.slice(1) : small}`;
  }
  if (unit === 'Q') return lengthValue('M', count * 3);
  const total = count * (FACTOR[unit] ?? 1);
  return `P${clock}${Number.isInteger(total) ? total : Number(total.toFixed(2))}${letter}`;
}

interface Length {
  readonly to: number;
  readonly unit: TimeUnit;
  readonly amount?: number;
  readonly value: string;
  readonly hyphen: boolean;
}

/** "half-century", "quarter-century". */
function fraction(pieces: readonly Piece[], at: number): Amount | undefined {
  const value = word(pieces, at) === 'half' ? 0.5 : word(pieces, at) === 'quarter' ? 0.25 : undefined;
  const unit = pieces[at + 2]?.facts.unit;
  const long = unit === 'CE' || unit === 'DE' || unit === 'TH' || unit === 'Y' || unit === 'D';
  return value !== undefined && long && isDash(word(pieces, at + 1)) ? { to: at + 1, value } : undefined;
}

const BETWEEN = new Set([
  'more',
  'full',
  'straight',
  'consecutive',
  'additional',
  'long',
  'whole',
  'business',
  'working',
  'trading',
  'calendar',
  'extra',
  'further',
  'other',
  'solid',
  'fiscal',
  'school',
  'short',
  'successive',
  'crucial',
  'critical',
  'turbulent',
  'good',
]);

/** "three days", "a year and a half", "two-year", "several weeks", "half an hour". */
function length(pieces: readonly Piece[], at: number): Length | undefined {
  const count = amount(pieces, at) ?? fraction(pieces, at);
  // "$12-an-hour"
  if (
    !count ||
    (pieces[at]?.glued && isDash(word(pieces, at - 1)) && (word(pieces, at) === 'an' || word(pieces, at) === 'a'))
  )
    return undefined;
  let to = count.to;
  const hyphen = isDash(word(pieces, to)) && (pieces[to]?.glued ?? false);
  if (hyphen) to++;
  else while (BETWEEN.has(word(pieces, to)) && to < count.to + 2) to++;
  const unit = pieces[to]?.facts.unit;
  if (unit === undefined) return undefined;
  if (!fits(pieces, at, to, count, unit, hyphen)) return undefined;
  to++;
  let value = count.most !== undefined || count.vague ? lengthValue(unit, undefined) : lengthValue(unit, count.value);
  let total = count.vague ? undefined : count.value;
  if (
    word(pieces, to) === 'and' &&
    word(pieces, to + 1) === 'a' &&
    word(pieces, to + 2) === 'half' &&
    total !== undefined
  ) {
    total += 0.5;
    value = lengthValue(unit, total);
    to += 3;
  } else if (total !== undefined) {
    const smaller = word(pieces, to) === 'and' || word(pieces, to) === ',' ? to + 1 : to;
    const rest = amount(pieces, smaller);
    const restUnit = rest && pieces[rest.to]?.facts.unit;
    if (rest && restUnit && !rest.vague && isSmaller(restUnit, unit) && pieces[rest.to]?.lower !== 'second') {
      value = joinLengths(value, lengthValue(restUnit, rest.value));
      to = rest.to + 1;
    }
  }
  if (word(pieces, to) === 'or' && word(pieces, to + 1) === 'so') to += 2;
  return { to, unit, value, hyphen, ...(total === undefined ? {} : { amount: total }) };
}

const ORDER: readonly TimeUnit[] = ['TS', 'TM', 'TH', 'D', 'W', 'M', 'Y'];

function isSmaller(small: TimeUnit, big: TimeUnit): boolean {
  const index = ORDER.indexOf(small);
  return index >= 0 && index < ORDER.indexOf(big);
}

function joinLengths(big: string, small: string): string {
  return big.includes('T') ? big + small.slice(2) : big + small.slice(1);
}

function fits(
  pieces: readonly Piece[],
  at: number,
  to: number,
  count: Amount,
  unit: TimeUnit,
  hyphen: boolean,
): boolean {
  const piece = pieces[to];
  if (!piece) return false;
  // "a second chance", "one second half"
  if (piece.lower === 'second' && !hyphen) return pieces[at]?.digits !== undefined && count.value === 1;
  if (piece.lower === 'min' || piece.lower === 'yr' || piece.lower === 'hr') return pieces[at]?.digits !== undefined;
  if (unit === 'Q') return (hyphen ? false : (piece.facts.plural ?? false)) && !isFractionOf(pieces, at, to);
  if (unit === 'WE') return true;
  const article = word(pieces, at) === 'a' || word(pieces, at) === 'an';
  if (
    !hyphen &&
    !piece.facts.plural &&
    !article &&
    count.value !== 1 &&
    count.value !== 0.5 &&
    pieces[to + 1]?.facts.deictic === undefined
  ) {
    return count.value > 1 && pieces[to + 1] !== undefined && /^(?:NN|JJ)/.test(pieces[to + 1]?.tag ?? '');
  }
  return true;
}

/** "three quarters of the vote". */
function isFractionOf(pieces: readonly Piece[], at: number, to: number): boolean {
  return word(pieces, to + 1) === 'of' && (word(pieces, at) === 'three' || pieces[at]?.digits === 3);
}

/** Someone's age: "69 years old", "a 10-year-old boy", "aged 12 years". */
function isAge(pieces: readonly Piece[], to: number): boolean {
  const next = word(pieces, to);
  if (next === 'old' || next === 'olds') return true;
  if (isDash(next) && (word(pieces, to + 1) === 'old' || word(pieces, to + 1) === 'olds')) return true;
  return next === 'of' && word(pieces, to + 1) === 'age';
}

/** "$500 million a year", "four flights a week": so much in each, no length of time. */
function isRate(pieces: readonly Piece[], at: number, to: number): boolean {
  const article = word(pieces, at) === 'a' || word(pieces, at) === 'an';
  const next = word(pieces, to);
  if (!article || to !== at + 2 || next === 'ago' || BEFORE_WORDS.has(next) || AFTER_WORDS.has(next)) return false;
  const before = pieces[at - 1];
  return (
    before !== undefined &&
    (before.digits !== undefined || before.facts.scale !== undefined || before.tag === 'NNS' || before.tag === 'CD')
  );
}

const BEFORE_WORDS = new Set(['earlier', 'before', 'previously', 'beforehand', 'prior']);
const AFTER_WORDS = new Set(['later', 'after', 'afterward', 'afterwards', 'thereafter', 'following']);

/** Lengths, and points counted by them. */
export function lengthOrOffset(pieces: readonly Piece[], at: number): Match | undefined {
  const found = length(pieces, at) ?? bareUnits(pieces, at);
  if (!found) return undefined;
  if (isAge(pieces, found.to)) return undefined;
  const dash = isDash(word(pieces, found.to)) ? found.to + 1 : found.to;
  if (word(pieces, dash) === 'long' && dash > found.to) return plain(at, dash + 1, found);
  if (word(pieces, dash) === 'ago' || (word(pieces, dash) === 'earlier' && dash > found.to)) {
    const year = dash > found.to && word(pieces, dash) === 'earlier';
    return offset(at, dash + 1, found, -1, year ? 'then' : 'now');
  }
  const next = word(pieces, found.to);
  if (found.hyphen) return plain(at, found.to, found);
  if (isRate(pieces, at, found.to)) return undefined;
  if (next === 'from' && word(pieces, found.to + 1) === 'now') return offset(at, found.to + 2, found, 1, 'now');
  if (next === 'hence') return offset(at, found.to + 1, found, 1, 'now');
  if (next === 'from') {
    const anchor = anchorDate(pieces, found.to + 1);
    return anchor ? offset(at, anchor.to, found, 1, anchor.term) : plain(at, found.to, found);
  }
  if (BEFORE_WORDS.has(next) || AFTER_WORDS.has(next)) return counted(pieces, at, found);
  return plain(at, found.to, found);
}

/** "two days before March 20", "a year earlier", "weeks before the vote". */
function counted(pieces: readonly Piece[], at: number, found: Length): Match {
  const next = word(pieces, found.to);
  const sign = BEFORE_WORDS.has(next) ? -1 : 1;
  const tail = next === 'prior' && word(pieces, found.to + 1) === 'to' ? found.to + 2 : found.to + 1;
  if (next === 'before' || next === 'after' || next === 'prior') {
    const anchor = anchorDate(pieces, tail);
    if (anchor) return offset(at, anchor.to, found, sign, anchor.term);
    if (word(pieces, tail) === 'that') return offset(at, tail + 1, found, sign, 'then');
    // "a month after the vote": how long after is told, not when.
    if (found.amount !== undefined && !endsClause(pieces[tail])) return plain(at, found.to, found);
  }
  return offset(
    at,
    next === 'before' || next === 'prior' || next === 'earlier' || next === 'later' ? tail : found.to + 1,
    found,
    sign,
    'then',
  );
}

function endsClause(piece: Piece | undefined): boolean {
  return piece === undefined || /^[.,;:!?)\]”"]$/.test(piece.lower);
}

/** A date or day word that something is counted from. */
function anchorDate(
  pieces: readonly Piece[],
  at: number,
): { readonly to: number; readonly term: TimeTerm } | undefined {
  const day = pieces[at]?.facts.relativeDay;
  if (day !== undefined) return { to: at + 1, term: { is: 'unit', unit: 'D', at: day as -1 | 0 | 1 } };
  const date = namedDate(pieces, at) ?? holiday(pieces, at) ?? pointed(pieces, at);
  return date && (date.term.is === 'date' || date.term.is === 'holiday') ? { to: date.to, term: date.term } : undefined;
}

function plain(from: number, to: number, found: Length): Match {
  const size = found.amount === undefined ? {} : { amount: found.amount, unit: found.unit };
  return { from, to, type: 'DURATION', term: { is: 'length', value: found.value, ...size } };
}

function offset(from: number, to: number, found: Length, sign: -1 | 1, anchor: 'now' | 'then' | TimeTerm): Match {
  return {
    from,
    to,
    type: found.unit.startsWith('T') ? 'TIME' : 'DATE',
    term: {
      is: 'offset',
      unit: found.unit,
      amount: found.amount ?? 1,
      sign,
      from: anchor,
      ...(found.amount === undefined ? { vague: true } : {}),
    },
  };
}

/** "years", "decades", "weeks": units without a number. */
function bareUnits(pieces: readonly Piece[], at: number): Length | undefined {
  const piece = pieces[at];
  const unit = piece?.facts.unit;
  if (!piece || unit === undefined) return undefined;
  if (
    piece.lower === 'year' &&
    isDash(word(pieces, at + 1)) &&
    (word(pieces, at + 2) === 'earlier' || word(pieces, at + 2) === 'ago')
  ) {
    return { to: at + 1, unit, amount: 1, value: 'P1Y', hyphen: true };
  }
  if (isDash(word(pieces, at + 1)) && word(pieces, at + 2) === 'long') {
    const one = piece.facts.plural ? undefined : 1;
    return {
      to: at + 1,
      unit,
      value: lengthValue(unit, one),
      hyphen: true,
      ...(one === undefined ? {} : { amount: one }),
    };
  }
  if (
    !piece.facts.plural ||
    piece.lower.length < 4 ||
    piece.lower === 'minutes' ||
    piece.lower === 'seconds' ||
    unit === 'Q'
  )
    return undefined;
  if (word(pieces, at + 1) === 'of' || (word(pieces, at - 1) === 'of' && word(pieces, at - 2) === 'matter'))
    return undefined;
  if (unit === 'D' && !BARE_DAYS.has(word(pieces, at + 1)) && !BARE_LEADS.has(word(pieces, at - 1))) return undefined;
  return { to: at + 1, unit, value: lengthValue(unit, undefined), hyphen: false };
}

const BARE_DAYS = new Set(['before', 'after', 'later', 'earlier', 'ago', 'prior']);
const BARE_LEADS = new Set(['for', 'within', 'in', 'of']);

interface Edge {
  readonly to: number;
  readonly side?: -1 | 1;
}

/** "the past", "the last", "the next", "the coming", "recent", "the first". */
function edge(pieces: readonly Piece[], at: number): Edge | undefined {
  const from = word(pieces, at) === 'the' || word(pieces, at) === 'these' || word(pieces, at) === 'those' ? at + 1 : at;
  const first = pieces[from];
  if (!first) return undefined;
  const deictic = first.facts.deictic;
  if (deictic === 'last' && from === at && isVerbal(pieces, at)) return undefined;
  if (deictic === 'last' || deictic === 'past' || deictic === 'recent') return { to: from + 1, side: -1 };
  if (deictic === 'next' || deictic === 'coming') return { to: from + 1, side: 1 };
  if (deictic === 'previous' || deictic === 'following') return { to: from + 1 };
  if (first.lower === 'first' || first.lower === 'final' || first.lower === 'latest') return { to: from + 1 };
  return from > at ? { to: from } : undefined;
}

/** "is expected to last six weeks". */
function isVerbal(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1];
  return before !== undefined && (before.lower === 'to' || before.tag === 'MD' || before.lower === 'not');
}

/** "the past three months", "the next few days", "recent years", "the first nine months", "in the past year". */
export function edgeLength(pieces: readonly Piece[], at: number): Match | undefined {
  const start = edge(pieces, at);
  if (!start) return undefined;
  const found = length(pieces, start.to);
  const sided = start.side === undefined ? {} : { side: start.side };
  if (found && !found.hyphen) {
    if (isAge(pieces, found.to)) return undefined;
    if (word(pieces, found.to) === 'ago') return undefined;
    if (found.amount === undefined && start.side !== undefined && !found.value.includes('T'))
      return around(at, found.to, start.side, found.unit);
    return {
      from: at,
      to: found.to,
      type: 'DURATION',
      term: {
        is: 'length',
        value: found.value,
        ...sided,
        ...(found.amount === undefined ? {} : { amount: found.amount, unit: found.unit }),
      },
    };
  }
  const unit = pieces[start.to]?.facts.unit;
  if (unit === undefined || start.side === undefined) return undefined;
  if (pieces[start.to]?.facts.plural) {
    const upcoming = pieces[start.to - 1]?.facts.deictic;
    if (upcoming === 'recent' && unit !== 'Y')
      return {
        from: at,
        to: start.to + 1,
        type: 'DURATION',
        term: { is: 'length', value: lengthValue(unit === 'Q' ? 'M' : unit, undefined), side: -1 },
      };
    return upcoming === 'last' || upcoming === 'next' ? undefined : around(at, start.to + 1, start.side, unit);
  }
  return wholeYear(pieces, at, start.to, start.side, unit);
}

/** "the past year", "in the last decade": a rolling length that ends at the reference day. */
function wholeYear(
  pieces: readonly Piece[],
  at: number,
  unitAt: number,
  side: -1 | 1,
  unit: TimeUnit,
): Match | undefined {
  const deictic = pieces[unitAt - 1]?.facts.deictic;
  const article = word(pieces, at) === 'the';
  const lead = word(pieces, at - 1);
  const over =
    lead === 'over' ||
    lead === 'during' ||
    lead === 'within' ||
    lead === 'for' ||
    lead === 'throughout' ||
    lead === 'in';
  const rolling =
    (deictic === 'past' && article) ||
    (article && over && (deictic === 'last' || (deictic === 'next' && lead !== 'in'))) ||
    (article && deictic === 'last' && (unit === 'DE' || unit === 'CE'));
  if (!rolling || pieces[unitAt]?.facts.unit === 'WE' || unit === 'Q' || pieces[unitAt]?.lower === 'second')
    return undefined;
  const soft = word(pieces, unitAt + 1) === 'or' && word(pieces, unitAt + 2) === 'so';
  return {
    from: at,
    to: soft ? unitAt + 3 : unitAt + 1,
    type: 'DURATION',
    term: { is: 'length', value: lengthValue(unit, 1), side, amount: 1, unit },
  };
}

function around(from: number, to: number, side: -1 | 1, unit: TimeUnit): Match {
  return { from, to, type: 'DATE', term: { is: 'ref', value: side < 0 ? 'PAST_REF' : 'FUTURE_REF', unit } };
}

const BOUNDS: readonly (readonly [readonly string[], TimeMod])[] = [
  [['more', 'than'], 'MORE_THAN'],
  [['less', 'than'], 'LESS_THAN'],
  [['fewer', 'than'], 'LESS_THAN'],
  [['no', 'more', 'than'], 'EQUAL_OR_LESS'],
  [['no', 'less', 'than'], 'EQUAL_OR_MORE'],
  [['at', 'least'], 'EQUAL_OR_MORE'],
  [['at', 'most'], 'EQUAL_OR_LESS'],
  [['up', 'to'], 'EQUAL_OR_LESS'],
  [['as', 'long', 'as'], 'EQUAL_OR_LESS'],
  [['nearly'], 'LESS_THAN'],
  [['almost'], 'LESS_THAN'],
  [['over'], 'MORE_THAN'],
  [['about'], 'APPROX'],
  [['around'], 'APPROX'],
  [['approximately'], 'APPROX'],
  [['roughly'], 'APPROX'],
  [['some'], 'APPROX'],
];

const boundsByWord = new Map<string, (typeof BOUNDS)[number][]>();
for (const bound of BOUNDS) {
  const [first = ''] = bound[0];
  boundsByWord.set(first, [...(boundsByWord.get(first) ?? []), bound]);
}

/** Words before an amount that bound it: "more than", "nearly", "about"; index after them. */
export function bound(
  pieces: readonly Piece[],
  at: number,
): { readonly to: number; readonly mod: TimeMod } | undefined {
  for (const [words, mod] of boundsByWord.get(word(pieces, at)) ?? []) {
    if (words.every((text, index) => word(pieces, at + index) === text)) return { to: at + words.length, mod };
  }
  return undefined;
}
