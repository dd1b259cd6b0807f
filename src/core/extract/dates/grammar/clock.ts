/** Clock times and parts of the day. */
import type { DayPart, TimeTerm } from '../form';
import type { Piece } from '../pieces';
import { word, type Match } from './match';
import { numeral, type Numeral } from './numbers';

const ZONES = new Set(['gmt', 'utc', 'est', 'edt', 'pst', 'pdt', 'cst', 'cdt', 'cet', 'bst', 'et', 'pt', 'ist', 'msk']);

interface Clock {
  readonly to: number;
  readonly hour: number;
  readonly minute?: number;
  readonly second?: number;
  /** Certainly a clock time, also without "at". */
  readonly sure: boolean;
}

function half(text: string): 'am' | 'pm' | undefined {
  if (text === 'a.m.' || text === 'am' || text === 'a.m') return 'am';
  if (text === 'p.m.' || text === 'pm' || text === 'p.m') return 'pm';
  return undefined;
}

/** "5 p.m.", "10:35 a.m.", "17:00", "5pm", "1400 GMT", "five o'clock". */
function clockAt(pieces: readonly Piece[], at: number): Clock | undefined {
  const piece = pieces[at];
  if (!piece) return undefined;
  if (piece.width === 0) return spoken(pieces, at);
  const shape = /^(\d{1,2})(?:[:.](\d\d))?(?::(\d\d))?(am|pm|a|p)?$/.exec(piece.lower);
  if (!shape) return military(pieces, at);
  const hour = Number(shape[1]);
  const minute = shape[2] === undefined ? undefined : Number(shape[2]);
  const attached = shape[4];
  let to = at + 1;
  let side = attached === 'am' || attached === 'pm' ? attached : undefined;
  if (!attached) {
    side = half(word(pieces, to));
    if (side) to++;
    else if (word(pieces, to) === "o'clock" || (word(pieces, to) === 'o' && word(pieces, to + 2) === 'clock'))
      return { to: word(pieces, to) === 'o' ? to + 3 : to + 1, hour, sure: true };
  } else if (!side) {
    // "5p" "." "m" "."
    if (word(pieces, to) !== '.' || !word(pieces, to + 1).startsWith('m')) return undefined;
    side = attached === 'a' ? 'am' : 'pm';
    to += 2;
  }
  if ((minute ?? 0) > 59 || hour > 24 || (side && (hour > 12 || hour === 0))) return undefined;
  const colon = piece.lower.includes(':');
  if (!side && !colon) return minute === undefined ? bareHour(pieces, { to, value: hour }) : undefined;
  const full = side === 'pm' && hour < 12 ? hour + 12 : side === 'am' && hour === 12 ? 0 : hour;
  const seconds = shape[3] === undefined ? {} : { second: Number(shape[3]) };
  return {
    to,
    hour: full,
    ...(minute === undefined ? {} : { minute }),
    ...seconds,
    sure: side !== undefined || ZONES.has(word(pieces, to)),
  };
}

/** "1400 GMT", "0735 GMT". */
function military(pieces: readonly Piece[], at: number): Clock | undefined {
  const piece = pieces[at];
  if (piece?.digits === undefined || piece.width !== 4 || piece.end - piece.start !== 4) return undefined;
  const next = word(pieces, at + 1);
  if (!ZONES.has(next) && next !== 'hours' && next !== 'hrs') return undefined;
  const [hour, minute] = [Math.floor(piece.digits / 100), piece.digits % 100];
  return hour < 25 && minute < 60 ? { to: at + 1, hour, minute, sure: true } : undefined;
}

/** "five o'clock", "noon", "midnight". */
function spoken(pieces: readonly Piece[], at: number): Clock | undefined {
  const text = word(pieces, at);
  if (text === 'noon') return { to: at + 1, hour: 12, minute: 0, sure: true };
  if (text === 'midday' && word(pieces, at - 1) === 'at') return { to: at + 1, hour: 12, minute: 0, sure: true };
  if (text === 'midnight') return { to: at + 1, hour: 24, minute: 0, sure: true };
  const number = numeral(pieces, at);
  if (number && number.value <= 12 && number.value >= 1) {
    const next = word(pieces, number.to);
    if (next === "o'clock") return { to: number.to + 1, hour: number.value, sure: true };
    const side = half(next);
    if (side)
      return {
        to: number.to + 1,
        hour: side === 'pm' && number.value < 12 ? number.value + 12 : number.value,
        sure: true,
      };
    return minutesPastOrTo(pieces, number) ?? bareHour(pieces, number);
  }
  return pastOrTo(pieces, at) ?? (number && minutesPastOrTo(pieces, number));
}

/** "four in the morning", "10 at night": the part of the day that follows makes a clock time of a number. */
function bareHour(pieces: readonly Piece[], { to, value }: Numeral): Clock | undefined {
  // "lost by three this afternoon"
  const isOfDay = word(pieces, to - 2) !== 'by' && dayPartOfDay(pieces, to) !== undefined;
  const isHour = value >= 1 && value <= 12 && (isOfDay || dayPartBehind(pieces, to) !== undefined);
  return isHour ? { to, hour: value, sure: false } : undefined;
}

/** "half past five", "a quarter to nine". */
function pastOrTo(pieces: readonly Piece[], at: number): Clock | undefined {
  const from = word(pieces, at) === 'a' ? at + 1 : at;
  const share = word(pieces, from);
  const side = word(pieces, from + 1);
  if (share !== 'half' && share !== 'quarter') return undefined;
  if (side !== 'past' && (side !== 'to' || share === 'half')) return undefined;
  const hour = numeral(pieces, from + 2);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return undefined;
  const minute = share === 'half' ? 30 : side === 'past' ? 15 : 45;
  // "profits fell from a half to a quarter to one" has more behind it than a time of the day
  const isSure = side === 'past' || dayPartBehind(pieces, hour.to) !== undefined;
  return { to: hour.to, hour: side === 'past' ? hour.value : (hour.value + 11) % 12, minute, sure: isSure };
}

/** "twenty to six in the morning", "ten past nine", "eight minutes to five". */
function minutesPastOrTo(pieces: readonly Piece[], { to, value }: Numeral): Clock | undefined {
  if (!Number.isInteger(value) || value < 1 || value > 29) return undefined;
  const isNamed = word(pieces, to) === 'minutes' || word(pieces, to) === 'minute';
  const joint = isNamed ? to + 1 : to;
  const side = word(pieces, joint);
  if (side !== 'past' && side !== 'to') return undefined;
  const hour = numeral(pieces, joint + 1);
  if (!hour || !Number.isInteger(hour.value) || hour.value < 1 || hour.value > 12) return undefined;
  if (isCounted(pieces, hour.to)) return undefined;
  // "from twenty to six"
  const from = to - widthOf(pieces, to, value);
  const isTime = HOUR_LEADS.has(word(pieces, from - 1)) || dayPartBehind(pieces, hour.to) !== undefined;
  if (!isTime) return undefined;
  return side === 'past'
    ? { to: hour.to, hour: hour.value, minute: value, sure: true }
    : { to: hour.to, hour: (hour.value + 11) % 12, minute: 60 - value, sure: true };
}

/** "twenty to six people", "five past six hours": a number of something is no hour. */
function isCounted(pieces: readonly Piece[], at: number): boolean {
  const next = pieces[at];
  return next !== undefined && (/^(?:NN|JJ)/.test(next.tag) || next.facts.unit !== undefined);
}

/** How many pieces a number takes up that ends in front of another piece: "twenty-five" takes three. */
function widthOf(pieces: readonly Piece[], to: number, value: number): number {
  for (let width = 1; width <= 3; width++) {
    const number = numeral(pieces, to - width);
    if (number?.to === to && number.value === value) return width;
  }
  return 1;
}

/** What stands in front of a time of the day, and of no number that grows or shrinks. */
const HOUR_LEADS = new Set('at around until till before after since'.split(' '));

/** "this morning", "on Thursday evening", "last night": the part of a day that is told with the day, behind an hour. */
export function dayPartOfDay(pieces: readonly Piece[], at: number): DayPart | undefined {
  const day = word(pieces, at) === 'on' ? at + 1 : at;
  if (word(pieces, day) === 'tonight') return 'NI';
  const { deictic, weekday } = pieces[day]?.facts ?? {};
  const isDay =
    deictic === 'this' ||
    deictic === 'last' ||
    weekday !== undefined ||
    /^(?:yesterday|tomorrow)$/.test(word(pieces, day));
  return isDay ? pieces[day + 1]?.facts.part : undefined;
}

/** "in the morning", "at night": the part of the day, and the index after it. */
function dayPartBehind(
  pieces: readonly Piece[],
  at: number,
): { readonly part: DayPart; readonly to: number } | undefined {
  if (word(pieces, at) === 'at' && word(pieces, at + 1) === 'night') return { part: 'NI', to: at + 2 };
  if (word(pieces, at) !== 'in' || word(pieces, at + 1) !== 'the') return undefined;
  const part = pieces[at + 2]?.facts.part;
  return part && { part, to: at + 3 };
}

/** What follows a number that is the hour of a day. */
const BARE_LEADS = new Set('at by around about until till from before after since past nearly almost'.split(' '));

/** A clock time with its zone and "in the evening". */
export function clock(pieces: readonly Piece[], at: number): Match | undefined {
  const found = clockAt(pieces, at);
  if (!found) return undefined;
  const lead = word(pieces, at - 1);
  const led =
    lead === 'at' ||
    lead === 'by' ||
    lead === 'around' ||
    lead === 'about' ||
    lead === 'until' ||
    lead === 'from' ||
    lead === 'before' ||
    lead === 'after' ||
    lead === 'since' ||
    lead === ',' ||
    at === 0 ||
    lead === '';
  // "four in the morning" may be four people
  const isBare = !found.sure && found.minute === undefined;
  if (!found.sure && !(isBare ? BARE_LEADS.has(lead) : led)) return undefined;
  let { to, hour } = found;
  if (ZONES.has(word(pieces, to)) || (word(pieces, to) === 'local' && word(pieces, to + 1) === 'time'))
    to += word(pieces, to) === 'local' ? 2 : 1;
  else if (word(pieces, to) === 'hours' && pieces[at]?.width === 4) to++;
  if (
    (word(pieces, to) === 'eastern' ||
      word(pieces, to) === 'local' ||
      word(pieces, to) === 'central' ||
      word(pieces, to) === 'pacific') &&
    word(pieces, to + 1) === 'time'
  )
    to += 2;
  const part = dayPartBehind(pieces, to);
  if (part) {
    hour = hourIn(part.part, hour);
    to = part.to;
  }
  const minute = found.minute === undefined ? {} : { minute: found.minute };
  const second = found.second === undefined ? {} : { second: found.second };
  return { from: at, to, type: 'TIME', term: { is: 'clock', hour, ...minute, ...second } };
}

/** "ten at night" is 22, "two at night" 2, "twelve at night" midnight. */
export function hourIn(part: DayPart, hour: number): number {
  if (part === 'MO') return hour === 12 ? 0 : hour;
  if (part === 'NI') return hour === 12 ? 24 : hour >= 6 && hour < 12 ? hour + 12 : hour;
  return hour < 12 ? hour + 12 : hour;
}

/** "this morning", "last night", "tonight", "overnight", "the evening", "morning" after a day. */
export function dayPart(pieces: readonly Piece[], at: number): Match | undefined {
  const text = word(pieces, at);
  if (text === 'tonight') return time(at, at + 1, 'NI', { is: 'unit', unit: 'D', at: 0 });
  const deictic = pieces[at]?.facts.deictic;
  if (deictic !== undefined) {
    const next = pieces[at + 1]?.facts.part;
    if (next === undefined) return undefined;
    if (deictic === 'last') return time(at, at + 2, next, { is: 'unit', unit: 'D', at: -1 });
    if (deictic === 'this') return time(at, at + 2, next, { is: 'unit', unit: 'D', at: 0 });
    if (deictic === 'that') return time(at, at + 2, next, { is: 'unit', unit: 'D', at: 'that' });
    return undefined;
  }
  const article = text === 'the' ? at + 1 : at;
  const edge = edgeOfDay(pieces, article);
  if (edge || article === at) return edge && { ...edge, from: at };
  const pointing = pieces[article]?.facts.deictic;
  if (pointing === 'next' || pointing === 'following' || pointing === 'previous' || pointing === 'same') {
    const part = pieces[article + 1]?.facts.part;
    return (
      part &&
      time(at, article + 2, part, {
        is: 'unit',
        unit: 'D',
        at: pointing === 'previous' ? 'before' : pointing === 'same' ? 'that' : 'after',
      })
    );
  }
  const lead = word(pieces, at - 1);
  const hours = partHours(pieces, article);
  if (hours) return { from: at, ...hours };
  const part = pieces[article]?.facts.part;
  const dated = DAY_JOINTS.has(word(pieces, article + 1)) && startsDay(pieces, article + 2);
  const led = lead === 'in' || lead === 'during' || lead === 'of' || dated;
  if (part === undefined || !led || word(pieces, article).endsWith('s') || pieces[article + 1]?.tag.startsWith('NN'))
    return undefined;
  return { from: at, to: article + 1, type: 'TIME', term: { is: 'part', part } };
}

/** What stands between a part of a day and the day: "the night of June 4", "dawn on 7 May". */
const DAY_JOINTS = new Set(['of', 'on']);
/** What "dawn", "dusk" stand after when they tell the time; otherwise they are figures of speech or names. */
const EDGE_LEADS = new Set(['at', 'by', 'before', 'after', 'until', 'around', 'about', 'since']);

function startsDay(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[word(pieces, at) === 'the' ? at + 1 : at];
  if (piece === undefined) return false;
  return piece.facts.month !== undefined || piece.facts.weekday !== undefined || piece.width > 0;
}

/** "at dawn", "dawn on 7 May". */
function edgeOfDay(pieces: readonly Piece[], at: number): Match | undefined {
  const { part, edge } = pieces[at]?.facts ?? {};
  if (part === undefined || !edge) return undefined;
  const dated = DAY_JOINTS.has(word(pieces, at + 1)) && startsDay(pieces, at + 2);
  const led =
    EDGE_LEADS.has(word(pieces, at - 1)) && word(pieces, at + 1) !== 'of' && !pieces[at + 1]?.tag.startsWith('NN');
  return dated || led ? { from: at, to: at + 1, type: 'TIME', term: { is: 'part', part } } : undefined;
}

/** "the early morning hours of 1 November", "the small hours", "the early hours of Friday"; index of the word after "the". */
function partHours(pieces: readonly Piece[], at: number): Pick<Match, 'to' | 'type' | 'term'> | undefined {
  const first = word(pieces, at);
  const early = first === 'early' || first === 'late' || first === 'small';
  const named = pieces[early ? at + 1 : at]?.facts;
  const hours = (early ? at + 1 : at) + (named?.part === undefined ? 0 : 1);
  if (word(pieces, hours) !== 'hours' || (!early && named?.part === undefined)) return undefined;
  const part = named?.part ?? (first === 'late' ? 'NI' : 'MO');
  const dated = DAY_JOINTS.has(word(pieces, hours + 1)) && startsDay(pieces, hours + 2);
  return dated || named?.part !== undefined ? { to: hours + 1, type: 'TIME', term: { is: 'part', part } } : undefined;
}

function time(from: number, to: number, part: DayPart, on: TimeTerm): Match {
  return { from, to, type: 'TIME', term: { is: 'part', part, on } };
}
