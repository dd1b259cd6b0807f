/** Puts rules together: words that narrow a date, a day with its clock time, ranges and lists. */
import type { DateTerm, DayPart, TimeMod, TimeTerm } from '../form';
import { holidaysFrom } from '../holidays';
import { NOTHING, type Piece } from '../pieces';
import { bareDay, monthAt, namedDate, numericDate } from './named';
import { century, decade, quarterOrHalf, season } from './periods';
import { bareYear } from './years';
import { clock, dayPart, dayPartOfDay, hourIn } from './clock';
import { holiday } from './holiday';
import { bound, edgeLength, lengthOrOffset } from './lengths';
import { isDash, word, type Match, type Rule } from './match';
import { ongoing, pointed, reference, relativeDay, unitEnd } from './pointing';
import { recurring } from './sets';

const RULES: readonly Rule[] = [
  recurring,
  numericDate,
  clock,
  quarterOrHalf,
  namedDate,
  holiday,
  bareDay,
  decade,
  century,
  season,
  edgeLength,
  relativeDay,
  dayPart,
  pointed,
  ongoing,
  unitEnd,
  lengthOrOffset,
  bareYear,
  reference,
];

/** Words that a time expression can start with when a number or a word of the lexicon is not far behind. */
const LEADING = new Set(
  "the a an ' ’ ‘ more less fewer no at up as nearly almost over about around approximately roughly some".split(' '),
);
/** So many words behind at the most. */
const LONGEST_LEAD = 8;

/** Words that a time expression can start with besides those, numbers and the words of the lexicon. */
const OPENERS = new Set(
  (
    'few several many numerous multiple various couple half dozens hundreds thousands tens ' +
    'every each once twice now currently nowadays presently recently previously formerly soon future tonight overnight noon midnight first final latest these those its their ad fiscal fy q1 q2 q3 q4 h1 h2'
  ).split(' '),
);

function canStart(pieces: readonly Piece[], at: number): boolean {
  const first = pieces[at];
  if (!first) return false;
  if (isOfTime(first)) return true;
  if (!LEADING.has(first.lower)) return false;
  for (let next = at + 1; next < pieces.length && next - at <= LONGEST_LEAD; next++)
    if (isOfTime(pieces[next] as Piece)) return true;
  return false;
}

function isOfTime({ width, facts, lower, capital }: Piece): boolean {
  return width > 0 || facts !== NOTHING || OPENERS.has(lower) || (capital && holidaysFrom(lower).length > 0);
}

/** The longest time expression from an index on, or undefined. */
export function timeAt(pieces: readonly Piece[], at: number): Match | undefined {
  if (!canStart(pieces, at)) return undefined;
  return phased(pieces, at) ?? bounded(pieces, at) ?? joined(pieces, at);
}

function simple(pieces: readonly Piece[], at: number): Match | undefined {
  let best: Match | undefined;
  for (const rule of RULES) {
    const found = rule(pieces, at);
    if (found && (!best || found.to > best.to)) best = found;
  }
  return best && !isName(pieces, best) ? best : undefined;
}

const PAPERS = new Set(
  'times mail mirror telegraph post express herald world star tribune journal night show age sun business news'.split(
    ' ',
  ),
);
const FIRST_NAMES = new Set(['april', 'may', 'june', 'august', 'january', 'march']);

/** "The Sunday Times", "April Jones". */
function isName(pieces: readonly Piece[], found: Match): boolean {
  if (isTitle(pieces, found)) return true;
  if (found.to !== found.from + 1) return false;
  const piece = pieces[found.from];
  const next = pieces[found.to];
  if (!piece?.capital || !next?.capital || next.glued) return false;
  if (piece.facts.weekday !== undefined) return PAPERS.has(next.lower) && next.facts.part === undefined;
  if (!FIRST_NAMES.has(piece.lower)) return false;
  const lead = pieces[found.from - 1];
  return next.tag.startsWith('NNP') && (lead === undefined || !/^(?:IN|TO)$/.test(lead.tag));
}

/** A show or paper called "This Week", "60 Minutes", "Today": capitals in the middle of a sentence that is not all capitals. */
function isTitle(pieces: readonly Piece[], found: Match): boolean {
  const { term } = found;
  if (term.is !== 'unit' && term.is !== 'length' && term.is !== 'ref' && term.is !== 'part') return false;
  if (term.is === 'part' && !(term.on?.is === 'unit' && pieces[found.from - 1]?.capital)) return false;
  if (found.from === 0 || !pieces[found.to - 1]?.capital) return false;
  const words = pieces.slice(found.from, found.to);
  if (!words.every((piece) => piece.capital || piece.width > 0)) return false;
  return pieces.some(
    (piece) => !piece.capital && piece.lower.length > 4 && piece.width === 0 && /^[a-z]/.test(piece.lower),
  );
}

const PHASE_NOUNS: ReadonlyMap<string, TimeMod> = new Map<string, TimeMod>(
  Object.entries({
    beginning: 'START',
    start: 'START',
    onset: 'START',
    outset: 'START',
    dawn: 'START',
    middle: 'MID',
    midst: 'MID',
    end: 'END',
    close: 'END',
  }),
);

interface Phase {
  readonly to: number;
  readonly mod: TimeMod;
  /** "earlier", "later" also go before "in", "on". */
  readonly loose: boolean;
}

/** "early", "mid-", "the end of", "earlier in". */
function phase(pieces: readonly Piece[], at: number): Phase | undefined {
  const article = word(pieces, at) === 'the' ? at + 1 : at;
  const piece = pieces[article];
  if (!piece) return undefined;
  const noun = PHASE_NOUNS.get(piece.lower);
  if (noun !== undefined && word(pieces, article + 1) === 'of') return { to: article + 2, mod: noun, loose: false };
  const edge = edgeOf(pieces, article);
  if (edge) return edge;
  const mod = piece.facts.phase;
  if (mod === undefined || piece.lower === 'middle') return undefined;
  const comparative = piece.lower === 'earlier' || piece.lower === 'later';
  if (comparative) {
    const next = word(pieces, article + 1);
    return article > at
      ? undefined
      : { to: next === 'in' || next === 'on' ? article + 2 : article + 1, mod, loose: true };
  }
  return { to: isDash(word(pieces, article + 1)) ? article + 2 : article + 1, mod, loose: false };
}

const EDGES: ReadonlyMap<string, TimeMod> = new Map<string, TimeMod>(
  Object.entries({
    first: 'START',
    opening: 'START',
    last: 'END',
    final: 'END',
    closing: 'END',
  }),
);

/** "first week of", "final days of" a month or year. */
function edgeOf(pieces: readonly Piece[], at: number): Phase | undefined {
  const mod = EDGES.get(word(pieces, at));
  const few = word(pieces, at + 1) === 'few' || word(pieces, at + 1) === 'two' ? at + 2 : at + 1;
  const unit = pieces[few]?.facts.unit;
  if (
    mod === undefined ||
    (unit !== 'D' && unit !== 'W' && unit !== 'WE' && unit !== 'TH') ||
    word(pieces, few + 1) !== 'of'
  )
    return undefined;
  const date = namedDate(pieces, few + 2) ?? bareYear(pieces, few + 2);
  return date ? { to: few + 2, mod, loose: false } : undefined;
}

function phased(pieces: readonly Piece[], at: number): Match | undefined {
  const lead = phase(pieces, at);
  if (!lead) return undefined;
  const inner = lead.loose
    ? joined(pieces, lead.to)
    : (decadeAfter(pieces, lead.to) ??
      partAfter(pieces, lead) ??
      joined(pieces, lead.to) ??
      seasonAfter(pieces, lead.to) ??
      monthAfter(pieces, lead.to));
  if (!inner || inner.vague || (inner.type !== 'DATE' && inner.type !== 'TIME') || inner.term.is === 'ref')
    return undefined;
  if (inner.term.is === 'offset' && lead.loose) return undefined;
  // "At the end of the day" is a manner of speaking.
  if (lead.mod === 'END' && inner.term.is === 'unit' && inner.term.unit === 'D' && word(pieces, at - 1) === 'at')
    return undefined;
  return { ...inner, from: at, mod: lead.mod };
}

/** "mid-afternoon", "early evening"; not "late-night talks". */
function partAfter(pieces: readonly Piece[], { to: at, mod }: Phase): Match | undefined {
  if (mod !== 'MID' && pieces[at]?.glued) return undefined;
  const part = pieces[at]?.facts.part;
  if (part === undefined || word(pieces, at).endsWith('s')) return undefined;
  const to = word(pieces, at + 1) === 'hours' ? at + 2 : at + 1;
  return withTail(pieces, { from: at, to, type: 'TIME', term: { is: 'part', part } });
}

/** "late 80s", "early nineties". */
function decadeAfter(pieces: readonly Piece[], at: number): Match | undefined {
  const value = pieces[at]?.facts.decade;
  // "mid-30s" are mostly ages, degrees or per cent.
  if (value === undefined || value >= 1000 || value < 50) return undefined;
  return { from: at, to: at + 1, type: 'DATE', term: { is: 'decade', start: value, short: true } };
}

function seasonAfter(pieces: readonly Piece[], at: number): Match | undefined {
  const name = pieces[at]?.facts.season;
  return name && { from: at, to: at + 1, type: 'DATE', term: { is: 'season', season: name } };
}

function monthAfter(pieces: readonly Piece[], at: number): Match | undefined {
  const month = monthAt(pieces, at);
  return month === undefined ? undefined : { from: at, to: at + 1, type: 'DATE', term: { is: 'date', month } };
}

/** "more than four hours", "nearly two years", "about a week ago". */
function bounded(pieces: readonly Piece[], at: number): Match | undefined {
  const lead = bound(pieces, at);
  if (!lead) return undefined;
  const inner = lengthOrOffset(pieces, lead.to);
  return inner && { ...inner, from: at, mod: lead.mod };
}

/** A date with its clock time or part of the day, and ranges. */
function joined(pieces: readonly Piece[], at: number): Match | undefined {
  const first = simple(pieces, at);
  if (!first) return undefined;
  const whole = withTail(pieces, first);
  return range(pieces, whole) ?? whole;
}

function isDay(term: TimeTerm): boolean {
  if (term.is === 'unit') return term.unit === 'D';
  if (term.is === 'date') return term.day !== undefined || term.weekday !== undefined;
  return term.is === 'holiday';
}

function withTail(pieces: readonly Piece[], found: Match): Match {
  const { term, to } = found;
  if (isDay(term)) return dayTail(pieces, found);
  if (term.is === 'part' && term.on !== undefined && word(pieces, to) === 'at') {
    const time = clock(pieces, to + 1);
    if (time?.term.is === 'clock') return { ...time, from: found.from, term: { ...time.term, on: term.on } };
  }
  if ((term.is === 'clock' || term.is === 'part') && term.on === undefined) {
    let next = afterBracket(pieces, to);
    if (word(pieces, next) === 'on' || word(pieces, next) === ',' || word(pieces, next) === 'of') next++;
    const day = simple(pieces, next);
    const timed = term.is === 'clock' && day ? hourOnPart(pieces, term, dayTail(pieces, day)) : undefined;
    if (timed) return { ...found, ...timed };
    if (day && isDay(day.term)) return { ...found, to: day.to, term: { ...term, on: day.term } };
  }
  return found;
}

/** "nine o'clock on Thursday evening", "six this morning": an hour with the part of its day. */
function hourOnPart(
  pieces: readonly Piece[],
  hour: TimeTerm & { readonly is: 'clock' },
  { term, from, to }: Match,
): Pick<Match, 'to' | 'term'> | undefined {
  if (term.is !== 'part' || term.on === undefined || dayPartOfDay(pieces, from) !== term.part) return undefined;
  if (!isHourOf(term.part, hour.hour)) return undefined;
  // "10:35 a.m. on Friday morning", "17:30 this afternoon"
  const isWhole = hour.hour > 12 || /^[ap]\.?m\.?$/.test(word(pieces, from - 1));
  return { to, term: { ...hour, hour: isWhole ? hour.hour : hourIn(term.part, hour.hour), on: term.on } };
}

/** Whether an hour surely is one of that part of its day: "one last night" is of the next day, "twelve" may be noon. */
function isHourOf(part: DayPart, hour: number): boolean {
  if (hour >= 12) return hour > 12;
  if (part === 'MO') return true;
  return part === 'AF' ? hour <= 6 : hour >= (part === 'NI' ? 6 : 5);
}

/** "10:35 a.m. (0735 GMT) Friday": index after a short bracket. */
function afterBracket(pieces: readonly Piece[], at: number): number {
  if (word(pieces, at) !== '(') return at;
  for (let next = at + 1; next < at + 7; next++) if (word(pieces, next) === ')') return next + 1;
  return at;
}

/** "Thursday morning", "Friday at 5 p.m.", "Monday of next week", "a Friday in March". */
function dayTail(pieces: readonly Piece[], found: Match): Match {
  const { term, to } = found;
  const part = pieces[to]?.facts.part;
  if (part !== undefined && !word(pieces, to).endsWith('s')) {
    if (pieces[to]?.capital && pieces[to + 1]?.capital && !pieces[to + 1]?.glued) return found;
    return { ...found, to: to + 1, type: 'TIME', term: { is: 'part', part, on: term } };
  }
  if (term.is === 'date' && term.day === undefined && term.month === undefined && term.toward === undefined) {
    const next = word(pieces, to) === 'of' ? to + 1 : to;
    const week = pointed(pieces, next);
    if (week && week.term.is === 'unit' && week.term.unit === 'W')
      return { ...found, to: week.to, term: { ...term, weekAt: week.term.at } };
  }
  const at = word(pieces, to) === 'at' || word(pieces, to) === ',' ? to + 1 : to;
  const time = clock(pieces, at);
  if (time && time.term.is === 'clock')
    return { ...found, to: time.to, type: 'TIME', term: { ...time.term, on: term } };
  return found;
}

/** Two dates that are one stretch of time because the second or the first is only half said. */
function range(pieces: readonly Piece[], first: Match): Match | undefined {
  if (first.type !== 'DATE' || (first.term.is !== 'date' && first.term.is !== 'season')) return undefined;
  const joint = word(pieces, first.to);
  const dash = isDash(joint);
  if (!dash && joint !== 'and' && joint !== 'or' && joint !== 'to' && joint !== 'through' && joint !== 'until')
    return undefined;
  const early = phase(pieces, first.to + 1);
  const second = simple(pieces, early && !early.loose ? early.to : first.to + 1);
  if (second?.type !== 'DATE' || second.term.is !== 'date' || first.term.is !== 'date') return undefined;
  const lead = word(pieces, first.from - 1);
  const between = lead === 'between';
  // "in August and September 1956", "from July to November 1938": two dates, the year holds for both.
  if (apart(first.term, second.term, joint, lead)) return { ...first, term: inherit(first.term, second.term) };
  const shared = share(first.term, second.term, joint, dash, between);
  return shared && { from: first.from, to: second.to, type: 'DATE', term: shared };
}

function apart(from: DateTerm, to: DateTerm, joint: string, lead: string): boolean {
  if (from.month === undefined || from.year !== undefined || from.yearAt !== undefined || from.toward !== undefined)
    return false;
  if (to.month === undefined || (to.year === undefined && to.yearAt === undefined)) return false;
  return lead === 'from'
    ? joint === 'to' || joint === 'until' || joint === 'through'
    : joint === 'and' && lead !== 'between';
}

function share(from: DateTerm, to: DateTerm, joint: string, dash: boolean, between: boolean): TimeTerm | undefined {
  const monthOnly = (term: DateTerm) =>
    term.month !== undefined && term.day === undefined && term.weekday === undefined;
  const weekdayOnly = (term: DateTerm) =>
    term.weekday !== undefined && term.day === undefined && term.month === undefined;
  const yearless = from.year === undefined && from.yearAt === undefined;
  if (monthOnly(from) && monthOnly(to) && from.toward === undefined) {
    const sharesYear = yearless && (to.year !== undefined || to.yearAt !== undefined);
    if (joint === 'and' && !between && !sharesYear) return undefined;
    if (!yearless && !dash) return undefined;
    return { is: 'range', from: yearless ? inherit(from, to) : from, to };
  }
  if (weekdayOnly(from) && weekdayOnly(to) && from.toward === undefined && to.toward === undefined) {
    if ((from.weekday ?? 0) >= (to.weekday ?? 0) || from.weekAt !== undefined) return undefined;
    return { is: 'range', from: to.weekAt === undefined ? from : { ...from, weekAt: to.weekAt }, to };
  }
  if (!dash) return undefined;
  if (from.day !== undefined && to.day !== undefined && from.month !== undefined && to.month !== undefined) {
    return { is: 'range', from: yearless ? inherit(from, to) : from, to };
  }
  const years =
    from.month === undefined && to.month === undefined && from.weekday === undefined && to.weekday === undefined;
  return years && from.year !== undefined && to.year !== undefined && to.year > from.year && to.short
    ? { is: 'range', from, to }
    : undefined;
}

/** The year that stands at the second date holds for the first, a year less when the months run over New Year. */
function inherit(from: DateTerm, to: DateTerm): DateTerm {
  if (to.yearAt !== undefined) return { ...from, yearAt: to.yearAt };
  if (to.year === undefined) return from;
  const over = (from.month ?? 1) > (to.month ?? 12) ? 1 : 0;
  return { ...from, year: to.year - over, ...(to.short ? { short: true } : {}) };
}
