import { determiners } from '../../data/speech/grammar';
import { nameIn, type Atom, type NameAtom, type WordAtom } from './atoms';
import { isLasting, isPole, themeOf } from './axes';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { isLimited } from './limited';
import { areOfOtherPeople } from './otherPeople';
import { areFarApart, inOrder } from './overtaken';
import { LINKED, SURELY_ONE } from './oneMatter';
import type { Pair } from './pair';
import { lowerAt, wordsOf } from './place';
import { rarityOf } from './rarity';
import { isOnlyTillThen } from './polarity';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { type State, statesIn, tellsState, WISHING } from './states';
import { subjectIn } from './subjects';

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
  if (isToComeBack(left, state, right, opposite) || isToComeBack(right, opposite, left, state)) return undefined;
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

function isTurned({ axis, sign }: State, others: readonly State[]): boolean {
  const same = others.filter((other) => other.axis === axis);
  return same.length > 0 && same.every((other) => other.sign !== sign);
}

/** How many words behind a state "again" may stand. */
const AGAIN = 8;

/** "Agreed to open the crossing again", "will reopen": until then it is shut, as the other claim says of now. */
function isToComeBack({ atoms, claim }: Member, state: State, other: Member, { atoms: [told] }: State): boolean {
  const first = state.atoms[0];
  const at = first ? atoms.indexOf(first) : -1;
  const isWished = lowerAt(atoms, at - 1) === 'to' && WISHING.has(lowerAt(atoms, at - 2));
  if (at < 0 || (claim.modality !== 'planned' && !isWished)) return false;
  if (other.claim.modality === 'planned' || other.claim.negated || !told) return false;
  if (STAYING.test(lowerAt(other.atoms, other.atoms.indexOf(told) - 1))) return false;
  if (COMING_BACK.test(lowerAt(atoms, at))) return true;
  return atoms.slice(at + 1, at + 1 + AGAIN).some((_, behind) => lowerAt(atoms, at + 1 + behind) === 'again');
}

const COMING_BACK = /^re(?:open|start)$/;
/** Verbs by which a state goes on. */
const STAYING = /^(?:remain|stay|keep|kept)/;

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
function areOfOthers(one: Member, other: Member): boolean {
  if (areOfOtherPeople(one, other)) return true;
  const [left, right] = [one.claim, other.claim];
  const [l, r] = [left.actors ?? [], right.actors ?? []].map((actors) => actors.map(nameIn));
  const [named, otherNamed] = [left.entities, right.entities].map((entities) => new Set(entities.map(nameIn)));
  return Boolean(
    l?.length && r?.length && !l.some((name) => otherNamed?.has(name)) && !r.some((name) => named?.has(name)),
  );
}

/** {@link differentOpposites}, of claims that tell a state that has an opposite. */
export const opposites: Slot = { isIn: tellsState, of: 'both', compare: differentOpposites };
