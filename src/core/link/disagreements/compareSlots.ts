import type { Modality, Quantity } from '../../model';
import type { Alignment } from './align';
import { stem } from './atoms';
import { creditOf } from './credits';
import { isHedged } from './certainty';
import { compareDates, daysBetween, isLostRange, type WordedDate } from './dates';
import type { Difference } from './findings';
import { areSameBody } from './names';
import { numbersAgree } from './numbers';
import { wordedDate, wordsOf } from './place';
import { keyOf, relativeTime } from './relativeTimes';
import type { Member } from './storyIndex';
import { areExclusive, isExclusive, negators } from './wordLists';

/**
 * Differences between two claims of one group that are worded differently: their dates, their only number for one
 * thing, how sure they are. Less certain than what {@link compareAligned} finds, so it asks for more in common.
 */
export function compareSlots(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  const pair: Pair = {
    left,
    right,
    likeness: alignment.sharing,
    isSameAction: isSameAction(left, right),
    isOfSameNames: namesContained(left, right) || namesContained(right, left),
  };
  return [
    differentDates(pair),
    differentRelativeTimes(pair),
    differentCounts(pair),
    differentModality(pair),
    differentHearsay(pair),
    differentPolarity(pair),
    differentDesignation(pair),
  ].filter((one) => one !== undefined);
}

interface Pair {
  readonly left: Member;
  readonly right: Member;
  /** What they share, whatever the order of words, 0 to 1. */
  readonly likeness: number;
  readonly isSameAction: boolean;
  /** All names of one are named in the other. */
  readonly isOfSameNames: boolean;
}

function namesContained(inner: Member, outer: Member): boolean {
  const names = outer.atoms.filter((atom) => atom.kind === 'name');
  return inner.atoms.every(
    (atom) =>
      atom.kind !== 'name' || names.some((other) => other.key === atom.key || areSameBody(other.entity, atom.entity)),
  );
}

function isSameAction(left: Member, right: Member): boolean {
  const a = left.claim.action;
  const b = right.claim.action;
  return a !== undefined && b !== undefined && stem(a) === stem(b) && !LIGHT_VERBS.has(a);
}

const LIGHT_VERBS = new Set(['be', 'become', 'have', 'do', 'make', 'take', 'get', 'go', 'say']);

function datesOf(member: Member): readonly WordedDate[] {
  return member.atoms.filter((atom) => atom.kind === 'date').map(({ date }) => wordedDate(member, date));
}

function differentDates({ left, right, likeness, isSameAction }: Pair): Difference | undefined {
  const lefts = datesOf(left).filter(({ date }) => date.interval && date.type !== 'SET');
  const rights = datesOf(right).filter(({ date }) => date.interval && date.type !== 'SET');
  const [l] = lefts;
  const [r] = rights;
  if (!l || !r) return undefined;
  const sides = {
    left: { key: `#${l.date.value}`, words: l.words },
    right: { key: `#${r.date.value}`, words: r.words },
  };
  if (
    isLostRange(
      lefts.map(({ date }) => date),
      r.date,
    )
  ) {
    const key = lefts.map(({ date }) => `#${date.value}`).join();
    return {
      kind: 'date',
      status: 'garble',
      code: 'differs.range-lost',
      left: { key, words: spanning(left, lefts) },
      right: sides.right,
      strength: 0.8,
    };
  }
  if (
    isLostRange(
      rights.map(({ date }) => date),
      l.date,
    )
  ) {
    const key = rights.map(({ date }) => `#${date.value}`).join();
    return {
      kind: 'date',
      status: 'garble',
      code: 'differs.range-lost',
      left: sides.left,
      right: { key, words: spanning(right, rights) },
      strength: 0.8,
    };
  }
  if (lefts.length > 1 || rights.length > 1) return undefined;
  if (isSameRange(l, r) && isListOfDays(left, l) !== isListOfDays(right, r)) {
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
  const verdict = compareDates(l, r);
  if (verdict === 'year-missing')
    return { kind: 'date', status: 'garble', code: 'differs.year-missing', ...sides, strength: 0.6 };
  if (verdict !== 'differ' || !(isSameAction || likeness >= 0.5)) return undefined;
  return { kind: 'date', status: 'differs', code: 'differs.date', ...sides, strength: Math.min(0.9, 0.4 + likeness) };
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

/** "Monday and Wednesday" names two days; "between Monday and Wednesday" names all three. */
function isListOfDays(member: Member, { date, words }: WordedDate): boolean {
  if (!/\sand\s/.test(words)) return false;
  return (
    !/\b(?:between|from)\s*(?:the\s+)?$/i.test(member.text.slice(0, date.start - member.span.start)) &&
    !/^(?:between|from)\b/i.test(words)
  );
}

function spanning(member: Member, dates: readonly WordedDate[]): string {
  const first = dates[0];
  const last = dates.at(-1);
  return first && last
    ? member.text.slice(first.date.start - member.span.start, last.date.end - member.span.start)
    : '';
}

/** "days before the invasion" against "weeks before", "during the visit" against "after the trip". */
function differentRelativeTimes({ left, right, likeness }: Pair): Difference | undefined {
  if (likeness < 0.2) return undefined;
  const l = relativeTime(left.atoms);
  const r = relativeTime(right.atoms);
  if (!l || !r || l.event !== r.event) return undefined;
  const isOtherSide = l.relation !== r.relation;
  const isOtherDistance = !isOtherSide && l.unit !== undefined && r.unit !== undefined && l.unit !== r.unit;
  if (!isOtherSide && !isOtherDistance) return undefined;
  const words = (member: Member, time: typeof l) =>
    member.text.slice(time.start - member.span.start, time.end - member.span.start);
  return {
    kind: 'date',
    status: 'differs',
    code: 'differs.date',
    left: { key: keyOf(l), words: words(left, l) },
    right: { key: keyOf(r), words: words(right, r) },
    strength: 0.75,
  };
}

/** Units that count anything: a shared unit alone says nothing about what is counted. */
const GENERAL_UNITS = new Set([
  'percent',
  '%',
  'dollar',
  'euro',
  'pound',
  'yuan',
  'year',
  'month',
  'week',
  'day',
  'hour',
  'minute',
  'time',
  'people',
  'person',
  'mile',
  'kilometer',
  'kilometre',
  'meter',
  'metre',
  'man',
  'woman',
]);

function differentCounts({ left, right, likeness, isSameAction }: Pair): Difference | undefined {
  const lefts = countsOf(left);
  const allRights = countsOf(right);
  for (const l of lefts) {
    const unit = l.unit;
    if (unit === '' || lefts.filter((other) => other.unit === unit).length !== 1) continue;
    const rights = allRights.filter((other) => other.unit === unit);
    const [r] = rights;
    if (rights.length !== 1 || !r || numbersAgree(l, r)) continue;
    const isGeneral = GENERAL_UNITS.has(unit);
    if (likeness < (isGeneral ? 0.45 : 0.25) || (isGeneral && !isSameAction)) continue;
    return {
      kind: 'number',
      status: 'differs',
      code: 'differs.number',
      left: { key: numberKey(l), words: counted(left, l) },
      right: { key: numberKey(r), words: counted(right, r) },
      strength: Math.min(0.85, 0.4 + likeness),
    };
  }
  return undefined;
}

/** The numbers of a claim that count a whole: not "one" for "a", not "three other", not "two of the three". */
function countsOf({ claim, span, text }: Member): readonly Quantity[] {
  return claim.quantities.filter((quantity) => {
    const before = text.slice(Math.max(0, quantity.start - span.start - 12), Math.max(0, quantity.start - span.start));
    const after = text.slice(Math.max(0, quantity.end - span.start), quantity.end - span.start + 12);
    return (
      quantity.value !== 1 &&
      !/\bof (?:the |its |his |her |their )?$/i.test(before) &&
      !/^\s+(?:of|other|others|more|another|additional|further)\b/i.test(after)
    );
  });
}

function numberKey(quantity: Quantity): string {
  return `=${quantity.value}${quantity.to === undefined ? '' : `-${quantity.to}`}`;
}

/** The number and the two words after it. */
function counted(member: Member, quantity: Quantity): string {
  const at = member.atoms.findIndex((atom) => atom.start >= quantity.end);
  const last = at < 0 ? member.atoms.at(-1) : (member.atoms[at + 1] ?? member.atoms[at]);
  return member.text.slice(
    quantity.start - member.span.start,
    Math.max(quantity.end, last?.end ?? 0) - member.span.start,
  );
}

const SURE: ReadonlySet<Modality> = new Set<Modality>(['stated', 'planned']);

/** Verbs of denial; "rejected" and "dismissed" are acts, not denials. */
const DENIALS = new Set(['deny', 'refute', 'rebut', 'disprove']);

function differentModality(pair: Pair): Difference | undefined {
  const { left, right, likeness, isSameAction, isOfSameNames } = pair;
  const a = left.claim.modality;
  const b = right.claim.modality;
  if (a === b || !isOfSameNames) return undefined;
  const sides = { left: { key: a, words: left.text }, right: { key: b, words: right.text } };
  const unsure = !SURE.has(a) ? left : right;
  const sure = unsure === left ? right : left;
  if (!SURE.has(sure.claim.modality) || sure.claim.negated || !areOfLikeLength(left, right)) return undefined;
  switch (unsure.claim.modality) {
    case 'denied':
      if (likeness < 0.4 || !DENIALS.has(unsure.claim.action ?? '')) return undefined;
      return { kind: 'negation', status: 'differs', code: 'differs.denied', ...sides, strength: 0.5 + likeness / 2 };
    case 'unconfirmed':
      if (likeness < 0.35 || coverOf(unsure, sure) < 0.6) return undefined;
      return {
        kind: 'negation',
        status: 'differs',
        code: 'differs.unconfirmed',
        ...sides,
        strength: 0.45 + likeness / 2,
      };
    case 'rumoured':
      if (likeness < 0.6 || isHedged(sure)) return undefined;
      return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: 0.45 + likeness / 2 };
    case 'possible':
      if (likeness < 0.5 || !isSameAction || isHedged(sure) || sure.claim.modality !== 'stated') return undefined;
      return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: 0.3 + likeness / 2 };
    default:
      return undefined;
  }
}

/** How much of a claim the other one says too, 0 to 1. */
function coverOf(inner: Member, outer: Member): number {
  const keys = new Set(outer.atoms.map(({ key }) => key));
  const whole = inner.atoms.reduce((sum, { worth }) => sum + worth, 0);
  const covered = inner.atoms.reduce((sum, { worth, key }) => sum + (keys.has(key) ? worth : 0), 0);
  return whole === 0 ? 0 : covered / whole;
}

/** Whether the word of weight after a negation is in the other claim: what is negated there is affirmed here. */
function isNegatedShared(negated: Member, other: Member): boolean {
  const keys = new Set(other.atoms.map(({ key }) => key));
  return negated.atoms.some((atom, at) => {
    if (atom.kind !== 'word' || !negators.has(atom.lower)) return false;
    const next = negated.atoms.slice(at + 1, at + 5).find(({ worth }) => worth === 1);
    return next !== undefined && keys.has(next.key);
  });
}

/** Neither claim says clearly more than the other, so that a word of doubt is about the same thing in both. */
function areOfLikeLength(left: Member, right: Member): boolean {
  const [short, long] = [left, right]
    .map(({ atoms }) => atoms.reduce((sum, { worth }) => sum + worth, 0))
    .sort((a, b) => a - b);
  return (short ?? 0) >= 0.45 * (long ?? 0);
}

/** Rumour in one source, with a named source in another. */
function differentHearsay({ left, right, likeness }: Pair): Difference | undefined {
  if (likeness < 0.2) return undefined;
  const [l, r] = [creditOf(left), creditOf(right)];
  if (!l || !r || l.isRumour === r.isRumour) return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: 'differs.hearsay',
    left: { key: l.isRumour ? 'rumour' : 'source', words: l.words },
    right: { key: r.isRumour ? 'rumour' : 'source', words: r.words },
    strength: 0.5 + likeness / 2,
  };
}

/** "state visit" against "official visit", wherever they stand. */
function differentDesignation({ left, right }: Pair): Difference | undefined {
  for (const [index, atom] of left.atoms.entries()) {
    const noun = left.atoms[index + 1];
    if (atom.kind !== 'word' || noun?.kind !== 'word' || !isExclusive(atom.lower)) continue;
    const at = right.atoms.findIndex(
      (other, place) =>
        other.kind === 'word' && areExclusive(atom.lower, other.lower) && right.atoms[place + 1]?.key === noun.key,
    );
    const other = right.atoms[at];
    if (other?.kind !== 'word') continue;
    return {
      kind: 'name',
      status: 'differs',
      code: 'differs.designation',
      left: { key: atom.lower, words: wordsOf(left, [atom, noun]) },
      right: { key: other.lower, words: wordsOf(right, right.atoms.slice(at, at + 2)) },
      strength: 0.5,
    };
  }
  return undefined;
}

function differentPolarity({ left, right, likeness, isSameAction, isOfSameNames }: Pair): Difference | undefined {
  if (
    left.claim.negated === right.claim.negated ||
    !isSameAction ||
    !isOfSameNames ||
    likeness < 0.5 ||
    !areOfLikeLength(left, right)
  )
    return undefined;
  const [negated, other] = left.claim.negated ? [left, right] : [right, left];
  if (!isNegatedShared(negated, other)) return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.negation',
    left: { key: String(left.claim.negated), words: left.text },
    right: { key: String(right.claim.negated), words: right.text },
    strength: likeness,
  };
}
