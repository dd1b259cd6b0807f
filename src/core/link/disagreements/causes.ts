import { determiners } from '../../data/speech/grammar';
import { lemma } from '../../text/lemma';
import type { Atom } from './atoms';
import type { Difference } from './findings';
import { coverOf, holdNear } from './nearWords';
import { CLEARLY_LINKED, LINKED } from './oneMatter';
import type { Pair } from './pair';
import { lowerAt, wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isPassive } from './voice';
import { hasMarked, markWords } from './wordMarks';

/** Verbs by which something brings something about. Compiled for this project. */
export const causing: ReadonlySet<string> = new Set('cause spark trigger ignite start'.split(' '));

/** What a claim gives as the cause of what. */
interface Cause {
  readonly cause: readonly Atom[];
  readonly effect: readonly Atom[];
}

/** Verbs of two words by which something brings something about. */
const CAUSED_OFF: ReadonlyMap<string, string> = new Map([
  ['touched', 'off'],
  ['set', 'off'],
  ['brought', 'about'],
]);
/** Behind these it is told what was not the cause. */
const NO_CAUSE = new Set(['not', 'rather', 'instead', 'nor']);

/** "The fire was caused by a heater", "a cigarette started the fire", "the cause of the fire was …": one cause of one thing, plainly told. */
export const causeIn = remembered((member: Member): Cause | undefined => {
  const { atoms, claim } = member;
  if (!claim.verb || claim.modality !== 'stated' || !hasMarked(member, CAUSE_WORD)) return undefined;
  const no = atoms.findIndex((atom) => atom.kind === 'word' && NO_CAUSE.has(atom.lower));
  const found = causeAmong(no < 0 ? atoms : atoms.slice(0, no), member);
  // "not by the rain" says no more than that there was another cause
  if (!found || (claim.negated && no < atoms.indexOf(found.cause[0] as Atom))) return undefined;
  return isTold(found.cause) ? found : undefined;
});

const CAUSE_WORD = markWords((lower) => lower === 'cause' || CAUSED_OFF.has(lower) || isCausing(lower));

function causeAmong(atoms: readonly Atom[], { claim, words }: Member): Cause | undefined {
  const split = (at: number, behind: number, isTurned: boolean): Cause => {
    const [before, after] = [atoms.slice(0, at), atoms.slice(behind)];
    return isTurned ? { cause: after, effect: before } : { cause: before, effect: after };
  };
  for (const at of atoms.keys()) {
    const particle = CAUSED_OFF.get(lowerAt(atoms, at));
    const causes = isCausing(lowerAt(atoms, at)) || (particle !== undefined && lowerAt(atoms, at + 1) === particle);
    if (causes) {
      const behind = particle === undefined ? at + 1 : at + 2;
      const isBy = lowerAt(atoms, behind) === 'by';
      // "the fire was started": nobody says by what; "work started on Monday", "they set off at noon"
      if (!isBy && (isPassive({ claim, words }) || !isObject(atoms[behind]))) return undefined;
      return split(at, isBy ? behind + 1 : behind, isBy);
    }
    if (lowerAt(atoms, at) === 'cause' && lowerAt(atoms, at + 1) === 'of') return causeNamed(atoms, at);
  }
  return undefined;
}

/** Whether a word is the past form of a verb by which something brings something about. */
function isCausing(lower: string): boolean {
  const verb = lemma(lower, 'VBN');
  return verb !== lower && causing.has(verb);
}

/** Whether something follows right behind a verb, and no preposition or time. */
function isObject(next: Atom | undefined): boolean {
  if (next === undefined || next.kind === 'date') return false;
  return next.kind !== 'word' || next.worth === 1 || determiners.has(next.lower) || PRONOUN.test(next.lower);
}

const PRONOUN = /^(?:it|this|that|them)$/;

/** "Rain was the cause of the flood", "the cause of the flood was rain". */
function causeNamed(atoms: readonly Atom[], at: number): Cause | undefined {
  const was = atoms.findIndex((_, index) => /^(?:is|was)$/.test(lowerAt(atoms, index)));
  if (was < 0) return undefined;
  return was < at
    ? { cause: atoms.slice(0, was), effect: atoms.slice(at + 2) }
    : { cause: atoms.slice(was + 1), effect: atoms.slice(at + 2, was) };
}

function isTold(atoms: readonly Atom[]): boolean {
  return atoms.some(({ kind, worth }) => kind === 'word' && worth === 1);
}

/** What is itself brought about by what other reports give as the cause: "smoke set off the alarm". Compiled for this project. */
const LINKS: ReadonlySet<string> = new Set('fire blaze smoke flames blast explosion heat crash collision'.split(' '));

function isPointing(effect: readonly Atom[]): boolean {
  return effect.length === 1 && effect[0]?.kind === 'word' && PRONOUN.test(effect[0].lower);
}

/** Whether the last noun in front of what hangs on it is the same: "the fire" is no "fire alarm". */
function areOfOneHead(one: readonly Atom[], other: readonly Atom[]): boolean {
  const [l, r] = [headOf(one), headOf(other)];
  return l !== undefined && r !== undefined && (l.key === r.key || holdNear([r], l));
}

function headOf(atoms: readonly Atom[]): Atom | undefined {
  const told = atoms.findIndex(({ worth }) => worth === 1);
  const end = atoms.findIndex(({ worth }, at) => at > told && worth < 1);
  return (end < 0 ? atoms : atoms.slice(0, end)).findLast(({ worth }) => worth === 1);
}

/** Two causes with nothing in common for one thing. */
export function differentCauses({ left, right, isOfSameNames, link }: Pair): Difference | undefined {
  const [l, r] = [causeIn(left), causeIn(right)];
  if (!l || !r || (!isOfSameNames && link < CLEARLY_LINKED)) return undefined;
  if ([...l.cause, ...r.cause].some((atom) => atom.kind === 'word' && LINKS.has(atom.lower))) return undefined;
  const isOfPointing = isPointing(l.effect) || isPointing(r.effect);
  if (isOfPointing ? link < LINKED : !areOfOneHead(l.effect, r.effect)) return undefined;
  if (!isOfPointing && Math.min(coverOf(l.effect, r.effect), coverOf(r.effect, l.effect)) < 0.5) return undefined;
  if (coverOf(l.cause, r.cause) > 0 || coverOf(r.cause, l.cause) > 0) return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.reason',
    left: { key: wordsOf(left, l.cause), words: wordsOf(left, l.cause) },
    right: { key: wordsOf(right, r.cause), words: wordsOf(right, r.cause) },
    strength: 0.6,
  };
}

/** {@link differentCauses}, of claims that give a cause. */
export const causes: Slot = { isIn: (member) => causeIn(member) !== undefined, of: 'both', compare: differentCauses };
