import type { Modality, Quantity } from '../../model';
import type { Alignment } from './align';
import { stem } from './atoms';
import { compareDates, daysApart, isLostRange, type WordedDate } from './dates';
import type { Difference } from './findings';
import { numbersAgree } from './numbers';
import { wordedDate } from './place';
import { relativeTime } from './relativeTimes';
import type { Member } from './storyIndex';

/**
 * Differences between two claims of one group that are worded differently: their dates, their only number for one
 * thing, how sure they are. Less certain than what {@link compareAligned} finds, so it asks for more in common.
 */
export function compareSlots(left: Member, right: Member, alignment: Alignment): readonly Difference[] {
  const pair: Pair = { left, right, likeness: alignment.sharing, isSameAction: isSameAction(left, right) };
  return [differentDates(pair), differentRelativeTimes(pair), differentCounts(pair), differentModality(pair), differentPolarity(pair)].filter(
    (one) => one !== undefined,
  );
}

interface Pair {
  readonly left: Member;
  readonly right: Member;
  readonly likeness: number;
  readonly isSameAction: boolean;
}

function isSameAction(left: Member, right: Member): boolean {
  const a = left.claim.action;
  const b = right.claim.action;
  return a !== undefined && b !== undefined && stem(a) === stem(b) && !LIGHT_VERBS.has(a);
}

const LIGHT_VERBS = new Set(['be', 'have', 'do', 'make', 'take', 'get', 'go', 'say']);

function datesOf(member: Member): readonly WordedDate[] {
  return member.atoms
    .filter((atom) => atom.kind === 'date')
    .map(({ date }) => wordedDate(member, date));
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
  if (isLostRange(lefts.map(({ date }) => date), r.date)) {
    const key = lefts.map(({ date }) => `#${date.value}`).join();
    return { kind: 'date', status: 'garble', code: 'differs.range-lost', left: { key, words: spanning(left, lefts) }, right: sides.right, strength: 0.8 };
  }
  if (isLostRange(rights.map(({ date }) => date), l.date)) {
    const key = rights.map(({ date }) => `#${date.value}`).join();
    return { kind: 'date', status: 'garble', code: 'differs.range-lost', left: sides.left, right: { key, words: spanning(right, rights) }, strength: 0.8 };
  }
  if (lefts.length > 1 || rights.length > 1) return undefined;
  const verdict = compareDates(l, r);
  if (verdict === 'year-missing') return { kind: 'date', status: 'garble', code: 'differs.year-missing', ...sides, strength: 0.6 };
  if (verdict !== 'differ' || !(isSameAction || likeness >= 0.4)) return undefined;
  if (l.date.interval && r.date.interval && daysApart(l.date.interval, r.date.interval) <= margin(left, right, l, r)) return undefined;
  return { kind: 'date', status: 'differs', code: 'differs.date', ...sides, strength: Math.min(0.9, 0.4 + likeness) };
}

function spanning(member: Member, dates: readonly WordedDate[]): string {
  const first = dates[0];
  const last = dates.at(-1);
  return first && last ? member.text.slice(first.date.start - member.span.start, last.date.end - member.span.start) : '';
}

/** Days to allow when a date hangs on a publication date that is only inferred. */
function margin(left: Member, right: Member, l: WordedDate, r: WordedDate): number {
  return Math.max(marginOf(left, l), marginOf(right, r));
}

function marginOf(member: Member, { date }: WordedDate): number {
  if (date.how.code === 'date.written-out') return 0;
  const confidence = member.source.published?.confidence;
  return confidence === 'given' || confidence === 'high' ? 1 : 8;
}

/** "days before the invasion" against "weeks before", "during the visit" against "after the trip". */
function differentRelativeTimes({ left, right }: Pair): Difference | undefined {
  const l = relativeTime(left.atoms);
  const r = relativeTime(right.atoms);
  if (!l || !r || l.event !== r.event) return undefined;
  const isOtherSide = l.relation !== r.relation;
  const isOtherDistance = !isOtherSide && l.unit !== undefined && r.unit !== undefined && l.unit !== r.unit;
  if (!isOtherSide && !isOtherDistance) return undefined;
  const words = (member: Member, time: typeof l) => member.text.slice(time.start - member.span.start, time.end - member.span.start);
  return {
    kind: 'date',
    status: 'differs',
    code: 'differs.date',
    left: { key: `${l.unit ?? ''} ${l.relation}`, words: words(left, l) },
    right: { key: `${r.unit ?? ''} ${r.relation}`, words: words(right, r) },
    strength: 0.75,
  };
}

/** Units that count anything: a shared unit alone says nothing about what is counted. */
const GENERAL_UNITS = new Set(['', 'percent', '%', 'dollar', 'euro', 'pound', 'yuan', 'year', 'month', 'week', 'day', 'hour', 'minute', 'time', 'people', 'person', 'mile', 'kilometer', 'kilometre', 'meter', 'metre', 'man', 'woman']);

function differentCounts({ left, right, likeness, isSameAction }: Pair): Difference | undefined {
  for (const l of left.claim.quantities) {
    const unit = l.unit;
    if (left.claim.quantities.filter((other) => other.unit === unit).length !== 1) continue;
    const rights = right.claim.quantities.filter((other) => other.unit === unit);
    const [r] = rights;
    if (rights.length !== 1 || !r || numbersAgree(l, r)) continue;
    const isGeneral = GENERAL_UNITS.has(unit);
    if (likeness < (isGeneral ? 0.45 : 0.25) || (isGeneral && !isSameAction)) continue;
    return {
      kind: 'number',
      status: 'differs',
      code: 'differs.number',
      left: { key: keyOf(l), words: counted(left, l) },
      right: { key: keyOf(r), words: counted(right, r) },
      strength: Math.min(0.85, 0.4 + likeness),
    };
  }
  return undefined;
}

function keyOf(quantity: Quantity): string {
  return `=${quantity.value}${quantity.to === undefined ? '' : `-${quantity.to}`}`;
}

/** The number and the two words after it. */
function counted(member: Member, quantity: Quantity): string {
  const at = member.atoms.findIndex((atom) => atom.start >= quantity.end);
  const last = at < 0 ? member.atoms.at(-1) : (member.atoms[at + 1] ?? member.atoms[at]);
  return member.text.slice(quantity.start - member.span.start, Math.max(quantity.end, last?.end ?? 0) - member.span.start);
}

const UNSURE: ReadonlySet<Modality> = new Set<Modality>(['rumoured', 'unconfirmed']);
const SURE: ReadonlySet<Modality> = new Set<Modality>(['stated', 'planned']);

function differentModality({ left, right, likeness, isSameAction }: Pair): Difference | undefined {
  const a = left.claim.modality;
  const b = right.claim.modality;
  if (a === b) return undefined;
  const sides = { left: { key: a, words: left.text }, right: { key: b, words: right.text } };
  if (a === 'denied' || b === 'denied') {
    return { kind: 'negation', status: 'differs', code: 'differs.denied', ...sides, strength: 0.5 + likeness / 2 };
  }
  if ((UNSURE.has(a) && SURE.has(b)) || (UNSURE.has(b) && SURE.has(a))) {
    const isOpen = a === 'unconfirmed' || b === 'unconfirmed';
    return { kind: isOpen ? 'negation' : 'modality', status: 'differs', code: isOpen ? 'differs.unconfirmed' : 'differs.modality', ...sides, strength: 0.45 + likeness / 2 };
  }
  if (!isSameAction || likeness < 0.35) return undefined;
  if ((a === 'possible' && b === 'stated') || (b === 'possible' && a === 'stated')) {
    return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: 0.3 + likeness / 2 };
  }
  return undefined;
}

function differentPolarity({ left, right, likeness, isSameAction }: Pair): Difference | undefined {
  if (left.claim.negated === right.claim.negated || !isSameAction || likeness < 0.5) return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.negation',
    left: { key: String(left.claim.negated), words: left.text },
    right: { key: String(right.claim.negated), words: right.text },
    strength: likeness,
  };
}
