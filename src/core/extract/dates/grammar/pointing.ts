/** Dates that point instead of naming: "yesterday", "last week", "this Friday", "that day", "now". */
import type { CalendarUnit, DateTerm, Pointer, TimeTerm } from '../form';
import type { Piece } from '../pieces';
import { monthAt, namedDate, weekdayAt } from './named';
import { holiday } from './holiday';
import { isDash, isPossessive, word, type Match } from './match';
import { ordinal } from './numbers';

function date(from: number, to: number, term: TimeTerm): Match {
  return { from, to, type: 'DATE', term };
}

/** "today", "yesterday", "the day before yesterday", "the day after tomorrow". */
export function relativeDay(pieces: readonly Piece[], at: number): Match | undefined {
  const day = pieces[at]?.facts.relativeDay;
  if (day !== undefined) return date(at, at + 1, { is: 'unit', unit: 'D', at: day as Pointer });
  if (word(pieces, at) !== 'the' || word(pieces, at + 1) !== 'day') return undefined;
  if (word(pieces, at + 2) === 'before' && word(pieces, at + 3) === 'yesterday')
    return date(at, at + 4, { is: 'unit', unit: 'D', at: -2 });
  if (word(pieces, at + 2) === 'after' && word(pieces, at + 3) === 'tomorrow')
    return date(at, at + 4, { is: 'unit', unit: 'D', at: 2 });
  return undefined;
}

/** "last", "next", "this", "that" before a unit, weekday, month or season. */
export function pointed(pieces: readonly Piece[], at: number): Match | undefined {
  const article = word(pieces, at) === 'the';
  let from = article ? at + 1 : at;
  const deictic = pieces[from]?.facts.deictic;
  if (deictic === undefined || deictic === 'recent') return article ? theUnit(pieces, at) : undefined;
  from++;
  const second = pieces[from]?.facts.deictic;
  if (second === 'same' || (deictic === 'this' && (second === 'coming' || second === 'past'))) from++;
  if (word(pieces, from) === 'very') from++;
  const fiscal = word(pieces, from) === 'fiscal';
  if (fiscal) from++;
  const piece = pieces[from];
  if (!piece) return undefined;
  const toward = second === 'past' ? 'last' : second === 'coming' ? 'next' : TOWARD[deictic];
  const weekday = weekdayAt(pieces, from);
  if (weekday !== undefined && toward !== undefined && (!article || toward === 'before' || toward === 'after'))
    return datedWeekday(pieces, at, from, { is: 'date', weekday, toward });
  const month = monthAt(pieces, from);
  if (month !== undefined && (deictic === 'that' || second === 'same') && !article)
    return date(at, from + 1, { is: 'date', month, yearAt: 'that' });
  if (month !== undefined && toward !== undefined && (!article || toward === 'before' || toward === 'after')) {
    const day = pieces[from + 1];
    const number =
      day?.digits !== undefined && day.width <= 2 && day.digits >= 1 && day.digits <= 31 ? day.digits : day?.nth;
    return number === undefined
      ? date(at, from + 1, { is: 'date', month, toward })
      : date(at, from + 2, { is: 'date', month, day: number, toward });
  }
  const feast = toward !== undefined && !article ? holiday(pieces, from) : undefined;
  if (feast?.term.is === 'holiday') return { ...feast, from: at, term: { ...feast.term, toward } };
  const pointer = article && deictic === 'next' && piece.facts.unit === 'D' ? 'after' : pointerOf(deictic, article);
  if (pointer === undefined) return undefined;
  const { season, unit, plural } = piece.facts;
  if (season !== undefined) return date(at, from + 1, { is: 'season', season, at: pointer });
  if (unit === undefined || plural || unit.startsWith('T') || piece.lower === 'second') return undefined;
  if (piece.lower === 'yr') return undefined;
  if (deictic === 'same' && !article && word(pieces, at) === 'same') return undefined;
  if (unit === 'D' && (deictic === 'last' || deictic === 'past' || deictic === 'current')) return undefined;
  if (deictic === 'past' && second === undefined && !article) return undefined;
  return unitMatch(pieces, at, from, unit as CalendarUnit, pointer);
}

/** "this coming Sunday, March 8": the date says more than the pointing word. */
function datedWeekday(pieces: readonly Piece[], at: number, weekdayAtIndex: number, term: DateTerm): Match {
  const dated = namedDate(pieces, weekdayAtIndex);
  return dated?.term.is === 'date' && dated.term.day !== undefined
    ? { ...dated, from: at }
    : date(at, weekdayAtIndex + 1, term);
}

function unitMatch(
  pieces: readonly Piece[],
  from: number,
  unitAt: number,
  unit: CalendarUnit,
  pointer: Pointer,
): Match {
  const to = unitAt + 1;
  // "year-end", "week-long"
  if (isDash(word(pieces, to)) && pieces[to]?.glued && word(pieces, to + 1) === 'end')
    return date(from, to + 2, { is: 'unit', unit, at: pointer });
  return date(
    from,
    to,
    unit === 'Q'
      ? { is: 'quarter', at: pointer }
      : unit === 'H'
        ? { is: 'half', at: pointer }
        : { is: 'unit', unit, at: pointer },
  );
}

const TOWARD: Readonly<Record<string, NonNullable<DateTerm['toward']>>> = {
  last: 'last',
  past: 'last',
  previous: 'before',
  next: 'next',
  coming: 'next',
  following: 'after',
  this: 'this',
};

function pointerOf(deictic: string, article: boolean): Pointer | undefined {
  switch (deictic) {
    case 'last':
    case 'past':
      return -1;
    case 'previous':
      return 'before';
    case 'next':
      return 1;
    case 'coming':
      return 1;
    case 'following':
      return 'after';
    case 'this':
    case 'current':
      return 0;
    case 'that':
    case 'same':
      return article && deictic === 'that' ? undefined : 'that';
    default:
      return undefined;
  }
}

/** "the week", "the quarter", "the weekend", "the year" without a pointing word. */
function theUnit(pieces: readonly Piece[], at: number): Match | undefined {
  let unitAt = at + 1;
  const latest = word(pieces, unitAt) === 'latest';
  const full = word(pieces, unitAt) === 'full';
  if (latest || full) unitAt++;
  if (word(pieces, unitAt) === 'fiscal') unitAt++;
  if (pieces[unitAt]?.facts.unit === 'Y' && ENDINGS.has(word(pieces, unitAt + 1))) {
    return { from: at, to: unitAt + 1, type: 'DURATION', term: { is: 'length', value: 'P1Y', amount: 1, unit: 'Y' } };
  }
  const piece = pieces[unitAt];
  const unit = piece?.facts.unit;
  if (!piece || piece.facts.plural) return undefined;
  if ((latest || full) && unit === 'Y') return date(at, unitAt + 1, { is: 'unit', unit, at: latest ? -1 : 0 });
  if (latest && piece.lower === 'period') return date(at, unitAt + 1, { is: 'quarter', at: 'that' });
  if (unit === 'WE') return date(at, unitAt + 1, { is: 'unit', unit: 'WE', at: 0 });
  if (unit === 'Q' && word(pieces, unitAt + 1) !== 'of')
    return date(at, unitAt + 1, { is: 'quarter', at: latest ? -1 : 'that' });
  if (unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y') {
    const lead = word(pieces, at - 1);
    const early = word(pieces, at - 2);
    const phased =
      (lead === 'in' || lead === 'of') &&
      (early === 'earlier' ||
        early === 'later' ||
        early === 'early' ||
        early === 'late' ||
        early === 'end' ||
        early === 'beginning' ||
        early === 'start' ||
        early === 'middle' ||
        early === 'rest' ||
        early === 'half' ||
        early === 'part');
    if (phased) return date(at, unitAt + 1, { is: 'unit', unit, at: unit === 'D' ? 'that' : 'here' });
    const side = word(pieces, unitAt + 1);
    if (
      (side === 'before' || side === 'after') &&
      (unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y') &&
      endsThere(pieces, unitAt + 2)
    ) {
      return date(at, unitAt + 2, { is: 'unit', unit, at: side === 'before' ? 'before' : 'after' });
    }
  }
  return undefined;
}

const ENDINGS = new Set(['ended', 'ending', 'ends']);

function endsThere(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next === undefined || /^[.,;:!?)]$/.test(next.lower);
}

/** "enters its second year", "now in its third week": the year or week of publication. */
export function ongoing(pieces: readonly Piece[], at: number): Match | undefined {
  const owner = word(pieces, at - 1);
  if (owner !== 'its' && owner !== 'their') return undefined;
  const nth = ordinal(pieces, at);
  const unit = nth && pieces[nth.to]?.facts.unit;
  if (!nth || pieces[nth.to]?.facts.plural || (unit !== 'Y' && unit !== 'M' && unit !== 'W' && unit !== 'D'))
    return undefined;
  const verb = word(pieces, at - 2);
  const entering = verb === 'into' || verb.startsWith('enter') || (verb === 'in' && word(pieces, at - 3) === 'now');
  return entering ? date(at, nth.to + 1, { is: 'unit', unit, at: 0 }) : undefined;
}

/** "year-end", "year's end", "month's end". */
export function unitEnd(pieces: readonly Piece[], at: number): Match | undefined {
  const article = word(pieces, at) === 'the' ? at + 1 : at;
  const piece = pieces[article];
  const unit = piece?.facts.unit;
  if (!piece || piece.facts.plural || (unit !== 'Y' && unit !== 'M' && unit !== 'W')) return undefined;
  const joint = word(pieces, article + 1);
  if ((isDash(joint) || isPossessive(joint)) && word(pieces, article + 2) === 'end')
    return { ...date(at, article + 3, { is: 'unit', unit, at: 0 }), mod: 'END' };
  if (unit === 'Y' && joint === 'end' && article === at)
    return { ...date(at, article + 2, { is: 'unit', unit, at: 0 }), mod: 'END' };
  return undefined;
}

const PRESENT = new Set(['now', 'currently', 'nowadays', 'presently']);
const PAST = new Set(['recently']);

/** Words that only say now, before or later. */
export function reference(pieces: readonly Piece[], at: number): Match | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  const vague = (to: number, value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Match => ({
    ...date(at, to, { is: 'ref', value }),
    vague: true,
  });
  if (PRESENT.has(piece.lower)) return vague(at + 1, 'PRESENT_REF');
  if (PAST.has(piece.lower)) return vague(at + 1, 'PAST_REF');
  if (piece.lower === 'current' && !pieces[at + 1]?.facts.unit) return vague(at + 1, 'PRESENT_REF');
  return piece.lower === 'the' ? shapeless(pieces, at) : undefined;
}

/** "the future", "the near future", "in the past". */
function shapeless(pieces: readonly Piece[], at: number): Match | undefined {
  const next = word(pieces, at + 1);
  const noun = next === 'near' || next === 'foreseeable' ? at + 2 : at + 1;
  if (word(pieces, noun) === 'future' && pieces[noun]?.tag.startsWith('NN'))
    return { ...date(at, noun + 1, { is: 'ref', value: 'FUTURE_REF' }), vague: true };
  const lead = word(pieces, at - 1);
  const past = next === 'past' && (lead === 'in' || lead === 'of') && !/^(?:NN|CD|JJ)/.test(pieces[at + 2]?.tag ?? '');
  return past ? { ...date(at, at + 2, { is: 'ref', value: 'PAST_REF' }), vague: true } : undefined;
}
