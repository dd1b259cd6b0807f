import { determiners } from '../../data/speech/grammar';
import { nameIn, type Atom, type NameAtom, type WordAtom } from './atoms';
import { isLasting, isOfAmounts, isPole, isPoleBeginning, type Pole, polesIn, themeOf } from './axes';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { isLimited } from './limited';
import { areFarApart, inOrder } from './overtaken';
import { LINKED, SURELY_ONE } from './oneMatter';
import type { Pair } from './pair';
import { lowerAt, wordsOf } from './place';
import { rarityOf } from './rarity';
import { isOnlyTillThen } from './polarity';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';
import { joints, negators } from './wordLists';
import { hasMarked, markWords } from './wordMarks';

/** How far in front of a word its negation may stand, in words. */
const REACH = 4;
/** So much must be shared besides the opposite words: a name counts as one, a word by how rare it is in the news. */
const LEAST_SHARED = 0.6;

/** "will continue" against "was closed": opposite states of one thing, each in whatever words. */
export function differentOpposites(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  if ([left, right].some((member) => UNSURE.has(member.claim.modality) || isLimited(member))) return undefined;
  if (left.claim.negated && isOnlyTillThen(left.atoms, right.atoms)) return undefined;
  if (right.claim.negated && isOnlyTillThen(right.atoms, left.atoms)) return undefined;
  const [lefts, rights] = [statesIn(left), statesIn(right)];
  const state = lefts.find(
    (l) => isTurned(l, rights) && !lefts.some((other) => other.axis === l.axis && other.sign !== l.sign),
  );
  const opposite = state && rights.find(({ axis, sign }) => axis === state.axis && sign !== state.sign);
  if (!state || !opposite || !isOneThing(pair, state, opposite)) return undefined;
  return {
    kind: 'negation',
    status: isReplaced(pair, state.axis) ? 'overtaken' : 'differs',
    code: 'differs.opposite',
    left: { key: `${state.axis}:${state.sign}`, words: wordsOf(left, state.atoms) },
    right: { key: `${opposite.axis}:${opposite.sign}`, words: wordsOf(right, opposite.atoms) },
    strength: 0.6,
  };
}

/** From this strength of the links on, a later report surely tells of the same thing. */
const SURELY_LINKED = 0.6;

function isReplaced({ left, right, link }: Pair, axis: number): boolean {
  return link >= SURELY_LINKED && isLasting(axis) && inOrder(left, right) !== undefined && areFarApart(left, right);
}

const UNSURE: ReadonlySet<string> = new Set(['unconfirmed', 'possible', 'rumoured']);

interface State {
  readonly axis: number;
  /** The side that it comes to when negations are counted. */
  readonly sign: 1 | -1;
  readonly atoms: readonly Atom[];
}

function isTurned({ axis, sign }: State, others: readonly State[]): boolean {
  const same = others.filter((other) => other.axis === axis);
  return same.length > 0 && same.every((other) => other.sign !== sign);
}

/** Whether a claim tells a state that has an opposite. */
export function tellsState(member: Member): boolean {
  return statesIn(member).length > 0;
}

/** The states that a claim tells by its verb, or by what it says somebody is, has or finds. */
const statesIn = remembered((member: Member): readonly State[] => {
  if (!hasMarked(member, POLE)) return NO_STATES;
  const { atoms } = member;
  const words = atoms.map((atom) => (atom.kind === 'word' ? atom.lower : ''));
  const poles = polesIn(words).filter(
    // who climbs may fall, which no price does
    (pole) => isSaid(member, pole) && !(isOfAmounts(pole.axis) && isSubjectPerson(member)),
  );
  return poles.map((pole) => ({
    axis: pole.axis,
    sign: isNegated(words, pole) ? (pole.side === 1 ? -1 : 1) : pole.side,
    atoms: atoms.slice(pole.from, pole.to),
  }));
});

const POLE = markWords(isPoleBeginning);
const NO_STATES: readonly State[] = [];

/** Words between who does it and the verb. */
const BETWEEN = /^(?:,.*,)? (?:(?:also|has|have|had|then|who|will|would) )*$/su;

/** Whether a person by name does it: "Ann Leigh climbed", not "Leigh shares climbed" or "shares in Leigh". */
function isSubjectPerson({ claim: { subject, verb }, source: { mentions }, words }: Member): boolean {
  if (!subject || !verb) return false;
  const name = mentions.find(({ type, end }) => type === 'person' && end === subject.end);
  if (!name || /\b(?:in|of|at|by|from) $/iu.test(words({ start: subject.start, end: name.start }))) return false;
  return BETWEEN.test(words({ start: name.end, end: verb.start }));
}

/** Verbs behind which the state itself stands. */
const LIGHT = new Set(
  'be is are was were been has have had left leave leaves hold holds held made make makes find finds found report reports reported remain remains remained become became stay stays stayed keep keeps kept lie lay lies stand stood stands prove proved showed shows posted suffered given'.split(
    ' ',
  ),
);
/** How many words may stand between such a verb and the state: "found serious defects". */
const BEHIND = 3;

/** Whether a state is told by the verb, by a second one behind "and", or close behind a verb that says nothing more. */
function isSaid({ atoms, claim: { verb } }: Member, { from, to }: Pole): boolean {
  const first = atoms[from];
  if (!verb || !first || first.start < verb.start) return false;
  if (first.start < verb.end || (lowerAt(atoms, from - 1) === 'and' && !lowerAt(atoms, from).endsWith('ing')))
    return true;
  // "trained as usual", "wants to stay"
  const before = lowerAt(atoms, from - 1);
  if (before !== '' && to - from > 1 && (atoms[from - 1]?.end ?? 0) === verb.end) return true;
  if (before === 'to' && WISHING.has(lowerAt(atoms, from - 2))) return true;
  for (let at = from - 1; at >= 0 && from - at <= BEHIND; at--) if (LIGHT.has(lowerAt(atoms, at))) return true;
  return false;
}

/** Compiled for this project. */
const WISHING = new Set(
  'want wants wanted ask asked asks wish wishes wished decide decided decides plan plans planned intend intends intended agree agreed agrees hopes hoped likes expected due set'.split(
    ' ',
  ),
);

function isNegated(words: readonly string[], { from }: Pole): boolean {
  let count = 0;
  for (let at = from - 1; at >= 0 && from - at <= REACH && !joints.has(words[at] ?? ''); at--)
    if (negators.has(words[at] ?? '')) count++;
  return count % 2 === 1;
}

/** Whether enough besides the opposite words is told in both, and both say it of the same. */
function isOneThing({ left, right, link }: Pair, l: State, r: State): boolean {
  if (areOfOthers(left, right) || Math.min(sharedBy(left, right), sharedBy(right, left)) < LEAST_SHARED) return false;
  const theme = themeOf(l.axis);
  if (theme === 'either' && !(isObjectTold(left, l, right) && isObjectTold(right, r, left))) return false;
  const isTold = [isBearerTold(left, right), isBearerTold(right, left)];
  if (theme === 'subject') return isTold.every(Boolean);
  if (theme === 'either') return isTold.some(Boolean);
  // "the arena passed its inspection", "the building had failed its latest inspection"
  return (isTold.some(Boolean) || link >= SURELY_ONE) && shareObject(left, l, right, r);
}

/** The stems of words for what was told of before: "criticised the plan", "welcomed the merger". */
const POINTING: ReadonlySet<string> = new Set(
  'plan move deal decis step propos idea measur agreement project merger takeov sale purchas'.split(' '),
);

/** Whether something of weight that stands behind both words is told in both; nothing need stand there. */
function shareObject(left: Member, l: State, right: Member, r: State): boolean {
  const [a, b] = [behind(left, l), behind(right, r)];
  const isLinked = Math.min(left.member.strength, right.member.strength) >= LINKED;
  if (isLinked && [a, b].every((atoms) => atoms.every(({ key }) => POINTING.has(key)))) return true;
  return a.length === 0 || b.length === 0 || a.some((atom) => holdNear(b, atom));
}

/** Whether what somebody does it to, "will close 1,100 dealerships", is told in the other claim; who does it is not what is closed. */
function isObjectTold(member: Member, state: State, other: Member): boolean {
  const object = objectOf(member, state).filter(({ kind, worth }) => worth === 1 && kind !== 'number');
  if (object.length === 0) return true;
  return object.some((atom) => (atom.kind === 'name' ? isNamed(atom, other) : holdNear(other.atoms, atom)));
}

/** What stands right behind a state, when it begins like an object: with a number, a name or "the". */
function objectOf({ atoms, words }: Member, state: State): readonly Atom[] {
  const end = state.atoms.at(-1)?.end ?? 0;
  const first = atoms.findIndex(({ start }) => start >= end);
  const next = atoms[first];
  if (!next || !/^ $/.test(words({ start: end, end: next.start }))) return [];
  const isObject = next.kind === 'number' || next.kind === 'name' || isDeterminer(next);
  const rest = atoms.slice(first + 1);
  const last = rest.findIndex((atom) => atom.worth < 1 && atom.kind !== 'number');
  return isObject ? [next, ...(last < 0 ? rest : rest.slice(0, last))] : [];
}

function isDeterminer(atom: Atom): boolean {
  return atom.kind === 'word' && determiners.has(atom.lower);
}

function behind({ atoms }: Member, { atoms: words }: State): readonly Atom[] {
  const end = words.at(-1)?.end ?? 0;
  return atoms.filter((atom) => atom.start >= end && atom.worth === 1 && atom.kind !== 'date');
}

/** Whether what a claim is about is told in the other one. */
function isBearerTold(member: Member, other: Member): boolean {
  if (member.claim.actors?.some((actor) => other.claim.entities.includes(actor))) return true;
  return subjectIn(member).some((atom) => {
    if (atom.kind === 'word') return holdNear(other.atoms, atom);
    return atom.kind === 'name' && !other.claim.actors && isNamed(atom, other);
  });
}

/** Whether a name stands in a claim in the same words, whatever it was taken for. */
function isNamed({ key, number }: NameAtom, { atoms }: Member): boolean {
  const name = key.slice(1);
  return atoms.some((atom) => {
    if (atom.kind === 'word') return atom.nameNumber === number;
    return atom.kind === 'name' && (atom.key === key || atom.key.slice(1).split('-').includes(name));
  });
}

function sharedBy(member: Member, other: Member): number {
  const names = new Set(member.claim.entities.filter((entity) => other.claim.entities.includes(entity)));
  const words = member.atoms.filter(
    (atom): atom is WordAtom =>
      atom.kind === 'word' && atom.worth === 1 && !isPole(atom.lower) && holdNear(other.atoms, atom),
  );
  return names.size + rarityOf(words);
}

/** Whether each claim names in its subject whom the other does not name: two who stand on two sides. */
function areOfOthers({ claim: left }: Member, { claim: right }: Member): boolean {
  const [l, r] = [left.actors ?? [], right.actors ?? []].map((actors) => actors.map(nameIn));
  const [named, otherNamed] = [left.entities, right.entities].map((entities) => new Set(entities.map(nameIn)));
  return Boolean(
    l?.length && r?.length && !l.some((name) => otherNamed?.has(name)) && !r.some((name) => named?.has(name)),
  );
}

/** {@link differentOpposites}, of claims that tell a state that has an opposite. */
export const opposites: Slot = { isIn: tellsState, of: 'both', compare: differentOpposites };
