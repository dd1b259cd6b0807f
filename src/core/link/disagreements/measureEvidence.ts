import { commonness } from '../../data/related/related';
import type { Atom, WordAtom } from './atoms';
import type { Fit } from './comparable';
import { isDemand } from './demands';
import { tellsBefore } from './earlierTimes';
import type { Measure } from './measures';
import { holdNear } from './nearWords';
import type { Pair } from './pair';
import { rarityOf } from './rarity';
import { areSwapped, areTimesTen } from './slips';
import type { Member } from './storyIndex';

/** What it speaks for two numbers of a kind that they measure one thing, before anything else is looked at. */
const KIND: Readonly<Record<Fit, number>> = {
  people: 1,
  age: 1,
  money: 0,
  size: -0.3,
  same: 0.5,
  part: 0.25,
  near: 0.25,
  time: -0.5,
  share: -1.2,
};
/** Where nothing speaks for or against it, two numbers nearly equal most likely measure one thing. */
const BASE = 3;
/** What it adds that both count what is hardly ever counted. */
const RARITY = 0.6;
const SAME_ACT = 0.5;
const NEAR_ACT = 0.25;
const SHARED_WORD = 0.4;
const SHARED_PART = 1.2;
const SHARED_NAME = 0.5;
/** A name that the other claim does not have, and one on both sides. */
const OTHER_NAME = -0.25;
const OTHER_NAMES = -0.7;
/** Both say that the same happened to those they count. */
const SAME_FATE = 0.8;
/** Only one says what happened to those it counts. */
const ONE_FATE = -0.8;
/** What is counted is of a kind of which the other claim says nothing: "11 armed pirates". */
const NARROWER = -0.8;
/** Nothing but the number ties two claims together, where units measure anything. */
const NOTHING_SHARED = -1;
const MEASURING_ANYTHING: ReadonlySet<Fit> = new Set<Fit>(['time', 'share', 'size']);
/** One claim says what the money is, "in deposits", of which the other says nothing. */
const OTHER_MONEY = -1;
/** For each time that one number is e times the other one. */
const APART = -2.2;

/** The digits of one in another order make the other: a slip of the pen. */
const SWAPPED = 0.8;
/** How far apart numbers count as that have the same digits and other noughts. */
const TIMES_TEN = 0.5;

/** So many people are a crowd. */
const CROWD = 1000;

/** How much speaks for it that two numbers, which do not agree, are given for one thing: from about 1.5 on they mostly are. */
export function evidenceFor(pair: Pair, l: Measure, r: Measure, fit: Fit): number {
  const { left, right } = pair;
  const [a, b] = [around(left, l), around(right, r)];
  const shared = Math.min(
    rarityOf(a.filter((atom) => holdNear(b, atom))),
    rarityOf(b.filter((atom) => holdNear(a, atom))),
  );
  const whole = Math.min(rarityOf(a), rarityOf(b));
  const [names, others] = [namesIn(left), namesIn(right)];
  const common = [...names.known].filter((name) => others.known.has(name)).length;
  const ownLeft = names.written.filter((name) => !others.known.has(name)).length;
  const ownRight = others.written.filter((name) => !names.known.has(name)).length;
  return (
    BASE +
    KIND[fit] +
    (fit === 'same' || fit === 'near' ? RARITY * (1 - commonness(l.number.unit)) : 0) +
    (pair.isSameAction ? SAME_ACT : pair.isNearAction || areConverse(pair) ? NEAR_ACT : 0) +
    SHARED_WORD * Math.min(shared, 3) +
    SHARED_PART * (whole === 0 ? 0 : shared / whole) +
    SHARED_NAME * Math.min(common, 2) +
    OTHER_NAME * Math.min(ownLeft + ownRight, 2) +
    (ownLeft > 0 && ownRight > 0 ? OTHER_NAMES : 0) +
    (MEASURING_ANYTHING.has(fit) && shared === 0 && common === 0 && !pair.isNearAction ? NOTHING_SHARED : 0) +
    (fit === 'money' && (isOfOtherMoney(left, l, right) || isOfOtherMoney(right, r, left)) ? OTHER_MONEY : 0) +
    fateEvidence(l, r) +
    termEvidence(pair, l, r) +
    (isDemand(left) && isDemand(right) ? BOTH_WANT : 0) +
    (tellsBefore(left) === tellsBefore(right) ? 0 : ONE_BEFORE) +
    (isNarrower(l, right, left) || isNarrower(r, left, right) ? NARROWER : 0) +
    distanceEvidence(pair, l, r)
  );
}

/** Whether nothing but the sums ties two claims together; those who want so much each put it in their own words. */
export function areSumsAlone(pair: Pair, l: Measure, r: Measure): boolean {
  const { left, right, isNearAction } = pair;
  if (isNearAction || areConverse(pair) || (isDemand(left) && isDemand(right))) return false;
  if (isForEach(left) && isForEach(right)) return false;
  const [a, b] = [around(left, l), around(right, r)];
  if (a.some((atom) => holdNear(b, atom)) || b.some((atom) => holdNear(a, atom))) return false;
  const [names, others] = [namesIn(left), namesIn(right)];
  return ![...names.known].some((name) => others.known.has(name));
}

/** "Each of them will receive 400 euros", "250 euros each". */
function isForEach({ text }: Member): boolean {
  return /\b(?:each|every|per)\b/iu.test(text);
}

/** "$52 billion in value", but not "$2.1 billion in cash". */
const MONEY_IN = /^(?: ?(?:dollars|euros|pounds|yen))? in (?!cash\b|all\b|total\b|exchange\b|return\b)(?=\p{Ll})/iu;

/** Whether a claim says what money it is, of which the other one says nothing. */
function isOfOtherMoney({ atoms, words, span }: Member, { number: { end } }: Measure, other: Member): boolean {
  const [told] = MONEY_IN.exec(words({ start: end, end: span.end })) ?? [];
  if (told === undefined) return false;
  const what = atoms.find(({ start }) => start >= end + told.length);
  return what?.kind === 'word' && what.worth === 1 && !holdNear(other.atoms, what);
}

function distanceEvidence({ isNearAction }: Pair, l: Measure, r: Measure): number {
  const [one, other] = [Math.abs(l.number.value), Math.abs(r.number.value)];
  const ratio = Math.abs(Math.log(one / other));
  if (areSwapped(one, other)) return SWAPPED + APART * Math.min(ratio, TIMES_TEN);
  if (areTimesTen(one, other) && (isNearAction || isOfPeople(l, r))) return APART * TIMES_TEN;
  return APART * (isCrowd(l, r) ? ratio / 2 : Math.min(ratio, 3));
}

/** Verbs for one act, seen from who gives and from who gets. Compiled for this project. */
const GIVING = new Set('pay give compensate award grant send deliver hand refund reimburse'.split(' '));
const GETTING = new Set('receive get obtain collect'.split(' '));

/** Whether one claim tells of giving, the other of getting. */
function areConverse({ left, right }: Pair): boolean {
  const [l, r] = [left.claim.action ?? '', right.claim.action ?? ''];
  return (GIVING.has(l) && GETTING.has(r)) || (GETTING.has(l) && GIVING.has(r));
}

function fateEvidence({ fate: left }: Measure, { fate: right }: Measure): number {
  if (left === undefined && right === undefined) return 0;
  return left === right ? SAME_FATE : ONE_FATE;
}

/** Crowds are estimated, and by either side otherwise. */
function isCrowd(l: Measure, r: Measure): boolean {
  return [l, r].every(
    ({ number: { value }, scale, fate }) => scale === 'people' && fate === undefined && value >= CROWD,
  );
}

/** "200 supporters gathered", "2,000 people demonstrated". */
function isOfPeople({ scale: one }: Measure, { scale: other }: Measure): boolean {
  return one === 'people' && other === 'people';
}

function isNarrower({ at, length, things }: Measure, other: Member, { atoms }: Member): boolean {
  if (things.length === 0) return false;
  return atoms.slice(at + 1, at + length - 1).some((atom) => atom.worth === 1 && !holdNear(other.atoms, atom));
}

/** Words that claims on any two sums may share. Compiled for this project. */
const MONEY: ReadonlySet<string> = new Set('money sum sums amount amounts'.split(' '));

/** The words of weight of a claim besides the number and what it counts. */
function around({ atoms }: Member, { at, length }: Measure): readonly WordAtom[] {
  return atoms.filter(
    (atom, place): atom is WordAtom =>
      atom.kind === 'word' && atom.worth === 1 && !MONEY.has(atom.lower) && (place < at || place >= at + length),
  );
}

/** Words of a punishment by years. Compiled for this project. */
const PUNISHING = new Set(
  'jail jailed prison imprisonment imprisoned sentence sentenced term bars probation suspended convicted guilty serve'.split(
    ' ',
  ),
);

/** Both lengths of time are punishments; a suspended one is another than one to be served. */
function termEvidence({ left, right }: Pair, l: Measure, r: Measure): number {
  if (l.scale !== 'time' || r.scale !== 'time') return 0;
  const [a, b] = [left, right].map(({ atoms }) =>
    atoms.some((atom) => atom.kind === 'word' && PUNISHING.has(atom.lower)),
  );
  return a && b ? 1 : 0;
}

/** Both say how much somebody wants. */
const BOTH_WANT = 0.6;
/** Only one claim tells of what was before: "before that he spent four seasons", "last year it was 84 percent". */
const ONE_BEFORE = -1.2;

interface Names {
  /** What is named in the words of a claim. */
  readonly written: readonly string[];
  /** Those, and whom its pronouns stand for. */
  readonly known: ReadonlySet<string>;
}

function namesIn({ atoms, claim }: Member): Names {
  const written = [...new Set(atoms.flatMap((atom: Atom) => (atom.kind === 'name' ? [atom.mention.entity] : [])))];
  return { written, known: new Set([...written, ...claim.entities]) };
}
