import type { Span, TimeExpression } from '../../model';
import { haveClocks } from './clockTimes';
import { compareDates, daysBetween, isLostRange, type WordedDate } from './dates';
import { areOrderAndDeadline } from './deadlines';
import type { Difference } from './findings';
import { numbersAgree } from './numbers';
import { inOrder } from './overtaken';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { areOfPlannedEvent } from './plannedEvents';
import { isStatement, wordedDate } from './place';
import { isOfOneEvent, keyOf, relativeTime } from './relativeTimes';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isOfPronoun, isSubjectTold } from './subjects';
import { isNoDayOf, isTakenBack } from './takenBackDays';
import { areOverOtherTimes } from './timesBehind';
import { hasAny } from './wordMarks';

const datesOf = remembered((member: Member): readonly WordedDate[] => {
  if (!hasAny(member, 'date')) return NONE;
  return member.atoms
    .filter((atom) => atom.kind === 'date')
    .filter((atom) => !isOfAThing(member, atom))
    .map(({ date }) => wordedDate(member, date));
});

const NONE: readonly WordedDate[] = [];

/** Those that lie in the calendar, on which the claim says that it is, once. */
const daysIn = remembered((member: Member): readonly WordedDate[] =>
  datesOf(member).filter(({ date }) => date.interval && date.type !== 'SET' && !isNoDayOf(member, date)),
);

/** The days of a claim on which it says that it is not. */
const daysTakenBack = remembered((member: Member): readonly WordedDate[] =>
  datesOf(member).filter(({ date }) => date.interval && isTakenBack(member, date)),
);

/** "in 2012 and 2013": nothing lies between them, so that a list of them is the whole range. */
function areNeighbours([first, last]: readonly WordedDate[]): boolean {
  const [one, other] = [first?.date.interval, last?.date.interval];
  return one !== undefined && other !== undefined && daysBetween(one.to, other.from) === 1;
}

/** "Sunday's game", "the 2013 Academy Awards": the date is the game's, or that of one of many, whatever else is told of it. */
function isOfAThing({ words }: Member, { start, end }: Span): boolean {
  const behind = words({ start: end, end: end + 2 });
  if (/^['’]s?\b/.test(behind)) return true;
  const before = words({ start: Math.max(0, start - BEFORE), end: start });
  return /^ \p{Lu}/u.test(behind) && /^\d{4}$/.test(words({ start, end })) && !IN_A_YEAR.test(before);
}

/** "In 2013 Ann Leigh won": the year is that of what is told. */
const IN_A_YEAR = /\b(?:in|since|until|till|by|from|during|before|after|of|and|to) $/iu;
const BEFORE = 8;

/** Dates that cannot both be right for what the two claims tell, and lists of days that were a range. */
export function differentDates(pair: Pair): Difference | undefined {
  const { left, right, likeness } = pair;
  const settled = settledSince(pair);
  if (settled) return settled;
  const lefts = daysIn(left);
  const rights = daysIn(right);
  const [l] = lefts;
  const [r] = rights;
  if (!l || !r) return undefined;
  const sides = {
    left: { key: `#${l.date.value}`, words: l.words },
    right: { key: `#${r.date.value}`, words: r.words },
  };
  if (isLostRange(daysOf(lefts), r.date) || isLostRange(daysOf(rights), l.date)) {
    return {
      kind: 'date',
      status: 'garble',
      code: 'differs.range-lost',
      left: { key: keysOf(lefts), words: spanning(left, lefts) },
      right: { key: keysOf(rights), words: spanning(right, rights) },
      strength: 0.8,
    };
  }
  const isList = [isListed(left, lefts), isListed(right, rights)] as const;
  if (
    lefts.length === 2 &&
    rights.length === 2 &&
    isList[0] !== isList[1] &&
    areSameDays(lefts, rights) &&
    !areNeighbours(lefts)
  ) {
    return {
      kind: 'date',
      status: 'garble',
      code: 'differs.range-lost',
      left: { key: isList[0] ? 'list' : 'range', words: spanning(left, lefts) },
      right: { key: isList[1] ? 'list' : 'range', words: spanning(right, rights) },
      strength: 0.8,
    };
  }
  if (lefts.length > 1 || rights.length > 1) return undefined;
  if ((isSameRange(l, r) || areSameWeekdays(l, r)) && isListOfDays(left, l) !== isListOfDays(right, r)) {
    const [list, range] = isListOfDays(left, l) ? [sides.left, sides.right] : [sides.right, sides.left];
    return {
      kind: 'date',
      status: 'garble',
      code: 'differs.range-lost',
      left: { key: 'list', words: list.words },
      right: { key: 'range', words: range.words },
      strength: 0.8,
      ...(list === sides.left ? {} : { in: [right, left] }),
    };
  }
  if (areOtherCounts(left, right)) return undefined;
  if (areOrderAndDeadline([left, l], [right, r])) return undefined;
  const verdict = compareDates(l, r);
  if (verdict === 'year-missing')
    return { kind: 'date', status: 'garble', code: 'differs.year-missing', ...sides, strength: 0.6 };
  if (
    verdict !== 'differ' ||
    !(
      isOneEvent(pair) ||
      isOneTurn(pair) ||
      isOneSitting(pair) ||
      areOneEnd(pair, l, r) ||
      areOfOneDay(pair, l, r) ||
      isCorrected(left, r) ||
      isCorrected(right, l)
    ) ||
    (isStatement(left) && isStatement(right))
  )
    return undefined;
  return { kind: 'date', status: 'differs', code: 'differs.date', ...sides, strength: Math.min(0.9, 0.4 + likeness) };
}

/** Other numbers that came together over other times: "128 until August", "211 by the end of September". */
function areOtherCounts(left: Member, right: Member): boolean {
  const [l, r] = [left.claim.quantities[0], right.claim.quantities[0]];
  return l !== undefined && r !== undefined && !numbersAgree(l, r) && areOverOtherTimes([left, l], [right, r]);
}

/** "in the coming months" in an older source, a definite date in a newer one. */
function settledSince(pair: Pair): Difference | undefined {
  if (!isVague(pair.left) && !isVague(pair.right)) return undefined;
  const order = inOrder(pair.left, pair.right);
  const vague = order && isVague(order[0]) ? datesOf(order[0])[0] : undefined;
  if (!order || !vague) return undefined;
  const definite = datesOf(order[1]).find(({ date }) => date.interval !== undefined && date.type === 'DATE');
  if (!definite || !isOneEvent(pair)) return undefined;
  const older = { key: '#FUTURE_REF', words: vague.words };
  const newer = { key: `#${definite.date.value}`, words: definite.words };
  const [left, right] = order[0] === pair.left ? [older, newer] : [newer, older];
  return { kind: 'date', status: 'overtaken', code: 'differs.overtaken', left, right, strength: 0.6 };
}

/** Whether all that a claim says of when is that it is to come. */
function isVague(member: Member): boolean {
  const dates = datesOf(member);
  return dates.length === 1 && dates[0]?.date.value === 'FUTURE_REF';
}

function daysOf(dates: readonly WordedDate[]): readonly TimeExpression[] {
  return dates.map(({ date }) => date);
}

function keysOf(dates: readonly WordedDate[]): string {
  return dates.map(({ date }) => `#${date.value}`).join();
}

/** From this strength of the links on, plans near in meaning of somebody named in both are one. */
const SURELY_LINKED = 0.85;

/** Whether two claims tell of one event: the same act, nearly the same words, or the same people's plan. */
function isOneEvent(pair: Pair): boolean {
  const { left, right, likeness } = pair;
  const arePlans = [left, right].every(({ claim }) => claim.modality === 'planned' || claim.modality === 'possible');
  if (arePlans && pair.link >= SURELY_LINKED && pair.isNearAction && pair.sharedNames > 0) return true;
  if (!pair.isOfSameNames) return false;
  if (pair.link >= LINKED && areOfPlannedEvent(pair, daysIn(left), daysIn(right))) return true;
  if (likeness >= 0.5 || (likeness >= 0.3 && pair.isSameAction)) return true;
  const covers =
    (pair.sharedNames > 0 || pair.link >= LINKED) && pair.isNearAction ? [pair.leftCover, pair.rightCover] : [0];
  if (Math.max(...covers) >= 0.5 && Math.min(...covers) >= 0.3) return true;
  return arePlans && pair.sharedNames >= 2 && likeness >= 0.3;
}

/** Whether a claim takes back the very day that is told elsewhere. */
function isCorrected(member: Member, day: WordedDate): boolean {
  return daysTakenBack(member).some((one) => compareDates(one, day) === 'agree');
}

/** What a body does when it meets, as lemmas. Compiled for this project. */
const SITTING = new Set('meet convene sit gather discuss debate deal consider vote'.split(' '));
/** From this strength of the links on, a body that is to meet does so once. */
const OF_ONE_BODY = 0.75;

/** "The council will deal with the attack on Thursday", "the council is due to meet on Friday". */
function isOneSitting({ left, right, link }: Pair): boolean {
  const actor = left.claim.actors?.[0];
  return (
    link >= OF_ONE_BODY &&
    actor !== undefined &&
    actor === right.claim.actors?.[0] &&
    [left, right].every(({ claim }) => claim.modality === 'planned' && SITTING.has(claim.action ?? ''))
  );
}

/** Verbs by which a thing begins, and by which it ends, as lemmas. */
const TURNS = ['begin start open launch commence kick resume', 'end finish close conclude complete expire'].map(
  (verbs) => new Set(verbs.split(' ')),
);

/** "Work will start in March", "work on the site will begin in September": one thing begins or ends. */
function isOneTurn({ left, right, link, isOfSameNames }: Pair): boolean {
  const isSame = TURNS.some((verbs) => [left, right].every(({ claim }) => verbs.has(claim.action ?? '')));
  return (
    isSame &&
    link >= LINKED &&
    isOfSameNames &&
    [left, right].every((one) => isOfPronoun(one) || isSubjectTold(one, one === left ? right : left))
  );
}

/** From this strength of the links on, what does not come before some day is one thing. */
const ONE_WAIT = 0.7;

/** Both tell how long one thing goes on, or since when: "the contract runs until 2026", "has a contract until 2025". */
function areOneEnd(
  { left, right, link, isOfSameNames, leftCover, rightCover }: Pair,
  l: WordedDate,
  r: WordedDate,
): boolean {
  if (l.bound === undefined || l.bound !== r.bound || !isOfSameNames) return false;
  return (
    (link >= LINKED && Math.max(leftCover, rightCover) >= 0.5) ||
    (link >= ONE_WAIT && l.bound === 'before' && left.claim.negated && right.claim.negated)
  );
}

/** From this strength of the links on, two times of one day are of one happening, whatever word tells it. */
const BEYOND_DOUBT = 0.9;

/** From this strength of the links on, two hours of one day are of one act. */
const ONE_HOUR = 0.6;

/** "launched at 6 a.m. on Tuesday", "lifted off at 8 a.m. on Tuesday". */
function areOfOneDay(pair: Pair, { date: l }: WordedDate, { date: r }: WordedDate): boolean {
  if (!pair.isOfSameNames || l.interval?.from !== r.interval?.from || l.interval?.to !== r.interval?.to) return false;
  return (
    (pair.link >= BEYOND_DOUBT && pair.sharedNames > 0) ||
    (pair.link >= ONE_HOUR && pair.isNearAction && haveClocks(l, r))
  );
}

function isSameRange({ date: left }: WordedDate, { date: right }: WordedDate): boolean {
  const { interval } = left;
  return (
    interval !== undefined &&
    interval.from === right.interval?.from &&
    interval.to === right.interval.to &&
    daysBetween(interval.from, interval.to) >= 2
  );
}

/** "Tuesday to Friday" and "Tuesday and Friday", which may be taken for days of two weeks. */
function areSameWeekdays({ words: left }: WordedDate, { words: right }: WordedDate): boolean {
  const days = (words: string) => words.toLowerCase().match(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g) ?? [];
  const [l, r] = [days(left), days(right)];
  return l.length === 2 && r.length === 2 && l.every((day, at) => day === r[at]);
}

/** "Tuesday and Friday" names two days; "between Tuesday and Friday" names all four. */
function isListOfDays(member: Member, { date, words }: WordedDate): boolean {
  if (!/\sand\s/.test(words)) return false;
  return (
    !/\b(?:between|from)\s*(?:the\s+)?$/i.test(member.text.slice(0, date.start - member.span.start)) &&
    !/^(?:between|from)\b/i.test(words)
  );
}

/** Two days with "and" between them, which are no range. */
function isListed(member: Member, [first, last]: readonly WordedDate[]): boolean {
  if (!first || !last) return false;
  const between = member.text.slice(first.date.end - member.span.start, last.date.start - member.span.start);
  return /^\s*and\s*(?:on\s*)?$/i.test(between) && isListOfDays(member, { ...first, words: ' and ' });
}

function areSameDays(lefts: readonly WordedDate[], rights: readonly WordedDate[]): boolean {
  return lefts.every(({ date }, at) => date.value === rights[at]?.date.value);
}

function spanning(member: Member, dates: readonly WordedDate[]): string {
  const first = dates[0];
  const last = dates.at(-1);
  return first && last
    ? member.text.slice(first.date.start - member.span.start, last.date.end - member.span.start)
    : '';
}

/** "days before the vote" against "weeks before", "during the talks" against "after the summit". */
export function differentRelativeTimes(pair: Pair): Difference | undefined {
  const { left, right, likeness, link } = pair;
  if (likeness < 0.2 && (link < LINKED || pair.sharedNames < 2)) return undefined;
  const l = relativeTime(left);
  const r = relativeTime(right);
  if (!l || !r || !isOfOneEvent(l, r)) return undefined;
  const isOtherSide = l.relation !== r.relation;
  const isOtherDistance = !isOtherSide && l.unit !== undefined && r.unit !== undefined && l.unit !== r.unit;
  if (!isOtherSide && !isOtherDistance) return undefined;
  const words = (member: Member, time: typeof l) =>
    member.text.slice(time.start - member.span.start, time.end - member.span.start);
  return {
    kind: 'date',
    status: 'differs',
    code: 'differs.distance',
    left: { key: keyOf(l), words: words(left, l) },
    right: { key: keyOf(r), words: words(right, r) },
    strength: 0.75,
  };
}

/** {@link differentDates}, of claims that give a time. */
export const dates: Slot = { isIn: (member) => datesOf(member).length > 0, of: 'both', compare: differentDates };

/** {@link differentRelativeTimes}, of claims that tell a time by an event. */
export const relativeTimes: Slot = {
  isIn: (member) => relativeTime(member) !== undefined,
  of: 'both',
  compare: differentRelativeTimes,
};
