import { determiners } from '../../data/speech/grammar';
import type { Atom } from './atoms';
import { isOfAmounts, isPoleBeginning, type Pole, polesIn } from './axes';
import { lowerAt } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { joints, negators } from './wordLists';
import { hasMarked, markWords } from './wordMarks';

/** How far in front of a word its negation may stand, in words. */
const REACH = 4;

/** A state that a claim tells, on one side of an axis. */
export interface State {
  readonly axis: number;
  /** The side that it comes to when negations are counted. */
  readonly sign: 1 | -1;
  readonly atoms: readonly Atom[];
}

/** Whether a claim tells a state that has an opposite. */
export function tellsState(member: Member): boolean {
  return statesIn(member).length > 0;
}

/** The states that a claim tells by its verb, or by what it says somebody is, has or finds. */
export const statesIn = remembered((member: Member): readonly State[] => {
  if (!hasMarked(member, POLE)) return NO_STATES;
  const { atoms } = member;
  const words = atoms.map((atom) => (atom.kind === 'word' ? atom.lower : ''));
  const poles = polesIn(words).filter(
    // who climbs may fall, which no price does
    (pole) => isSaid(member, pole) && !(isOfAmounts(pole.axis) && isSubjectPerson(member)),
  );
  return poles.map((pole) => ({
    axis: pole.axis,
    sign: isNegated(member, pole) !== isDoneToOthers(member, pole) ? (pole.side === 1 ? -1 : 1) : pole.side,
    atoms: atoms.slice(pole.from, pole.to),
  }));
});

/** "Defeated the champions": they lost, and who did it has won. */
function isDoneToOthers({ atoms, words }: Member, { from, to }: Pole): boolean {
  if (lowerAt(atoms, from) !== 'defeated' || BEING.has(lowerAt(atoms, from - 1))) return false;
  const [verb, next] = [atoms[from], atoms[to]];
  if (!verb || !next || !/^ $/.test(words({ start: verb.end, end: next.start }))) return false;
  return (
    next.kind === 'name' || (next.kind === 'word' && (determiners.has(next.lower) || (next.capital && !next.isShouted)))
  );
}

/** Forms of "be" and "get", behind which something is done to the subject. */
const BEING = new Set('be is are was were been being get gets got'.split(' '));

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
  if (!verb || !first || first.start < verb.start || isOfPhrase(atoms, from) || isNaming(atoms, from)) return false;
  if (lowerAt(atoms, from - 1) === 'to' && NOT_DONE.has(lowerAt(atoms, from - 2))) return false;
  if (first.start < verb.end || (lowerAt(atoms, from - 1) === 'and' && !lowerAt(atoms, from).endsWith('ing')))
    return true;
  // "trained as usual", "wants to stay"
  const before = lowerAt(atoms, from - 1);
  if (before !== '' && to - from > 1 && (atoms[from - 1]?.end ?? 0) === verb.end) return true;
  if (before === 'to' && WISHING.has(lowerAt(atoms, from - 2))) return true;
  for (let at = from - 1; at >= 0 && from - at <= BEHIND; at--) if (LIGHT.has(lowerAt(atoms, at))) return true;
  return false;
}

/** "Tried to leave", "is free to leave": it is not said that anybody did. Compiled for this project. */
const NOT_DONE = new Set('try tries tried trying attempt attempts attempted attempting free'.split(' '));

/** "Calls her a disgrace", "called for talks": nothing that is planned. */
function isNaming(atoms: readonly Atom[], at: number): boolean {
  if (!/^call(?:s|ed)?$/.test(lowerAt(atoms, at))) return false;
  return atoms[at + 1]?.kind === 'name' || NAMED_SO.has(lowerAt(atoms, at + 1));
}

const NAMED_SO = new Set('for on upon him her it them me us himself herself itself themselves'.split(' '));

/** "The case *opened against him* will be dropped": what only says which one it is, with the verb still to come. */
function isOfPhrase(atoms: readonly Atom[], at: number): boolean {
  if (!/(?:ed|en|shut)$/.test(lowerAt(atoms, at)) || !LEADING_ON.has(lowerAt(atoms, at + 1))) return false;
  if (BEING.has(lowerAt(atoms, at - 1)) || HAVING.has(lowerAt(atoms, at - 1))) return false;
  for (let next = at + 2; next < atoms.length; next++) {
    const lower = lowerAt(atoms, next);
    if (joints.has(lower) || lower === 'that') return false;
    if (FINITE.has(lower)) return true;
  }
  return false;
}

/** Prepositions behind a participle that says which one is meant. */
const LEADING_ON = new Set('against by for in on at over with under from'.split(' '));
const HAVING = new Set('has have had having'.split(' '));
/** Verbs that stand in front of another one. */
const FINITE = new Set('will would has have had is are was were must may might can could should'.split(' '));

/** Verbs of what is to come. Compiled for this project. */
export const WISHING = new Set(
  'want wants wanted ask asked asks wish wishes wished decide decided decides plan plans planned intend intends intended agree agreed agrees hopes hoped likes expected due set'.split(
    ' ',
  ),
);

/** Whether a word of negation stands in front, with no joint or comma between: "eleven, none of them Americans, died" says that they did. */
function isNegated({ atoms, words }: Member, { from }: Pole): boolean {
  let count = 0;
  for (let at = from - 1; at >= 0 && from - at <= REACH && !joints.has(lowerAt(atoms, at)); at--) {
    if (/[,;:]/.test(words({ start: atoms[at]?.end ?? 0, end: atoms[at + 1]?.start ?? 0 }))) break;
    if (negators.has(lowerAt(atoms, at))) count++;
  }
  return count % 2 === 1;
}
