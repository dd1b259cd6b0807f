import type { Atom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import { labelAt } from './labels';
import { wordsIn } from './place';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { remembered } from './remembered';
import { hasMarked, markWords } from './wordMarks';

/** Words for how something is received, from praise to rejection. Compiled for this project. */
const REACTIONS: ReadonlyMap<string, number> = new Map(
  (
    [
      [3, 'praised praises praise hailed hails lauded lauds applauded applauds celebrated cheered'],
      [2, 'welcomed welcomes supported supports backed backs endorsed endorses approved approves'],
      [-1, 'skeptical sceptical skepticism scepticism doubts doubted doubtful wary unconvinced'],
      [
        -2,
        'criticized criticised criticizes criticises criticism criticisms critical condemned condemns condemnation denounced denounces slammed slams blasted lambasted deplored rebuked',
      ],
      [-3, 'rejected rejects rejection dismissed dismisses vetoed'],
    ] as const
  ).flatMap(([degree, list]) => list.split(' ').map((word) => [word, degree] as const)),
);
/** "critical of" judges; "critical" alone may mean grave. */
const WITH_OBJECT = /^(?:of|about)$/;
/** "slammed into a wall" is no judgement. */
const MOVING = /^(?:into|against|shut|through|at)$/;

const REACTING = markWords((lower) => REACTIONS.has(lower));

interface Reaction {
  readonly degree: number;
  readonly at: number;
}

/** The only degree of reaction in a claim. */
export const reactionIn = remembered((member: Member): Reaction | undefined => {
  const { atoms, claim } = member;
  if (claim.negated || !hasMarked(member, REACTING)) return undefined;
  const found = wordsIn(atoms).flatMap((atom: WordAtom): readonly Reaction[] => {
    const degree = REACTIONS.get(atom.lower);
    const at = atoms.indexOf(atom);
    return degree === undefined || !isJudgement(atom, atoms[at + 1]) ? [] : [{ degree, at }];
  });
  return new Set(found.map(({ degree }) => degree)).size === 1 ? found[0] : undefined;
});

function isJudgement({ lower }: WordAtom, next: Atom | undefined): boolean {
  const behind = next?.kind === 'word' ? next.lower : '';
  if (lower === 'critical') return WITH_OBJECT.test(behind);
  return !MOVING.test(behind);
}

/** One reaction told in words of different strength: doubt, criticism, rejection. */
export function differentReactions(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = reactionIn(left);
  const r = reactionIn(right);
  if (!l || !r || l.degree === r.degree) return undefined;
  const parties = [partyOf(left, l), partyOf(right, r)] as const;
  if (!areOfOneParty(...parties)) return undefined;
  const isEnough = Math.max(pair.leftCover, pair.rightCover) >= (pair.sharedNames > 0 ? 0.4 : 0.5);
  const isOfOneThing = shareTarget(left, l, right, r);
  if (
    isOfOneThing ? !isEnough && parties.some((party) => party.length === 0) : !isEnough || areApart(left, l, right, r)
  )
    return undefined;
  const isOpposite = l.degree * r.degree < 0;
  return {
    kind: isOpposite ? 'negation' : 'modality',
    status: isOpposite && inOrder(left, right) ? 'overtaken' : 'differs',
    code: isOpposite ? 'differs.opposite' : 'differs.strength',
    left: { key: `^${l.degree}`, words: labelAt(left, l.at, 1) },
    right: { key: `^${r.degree}`, words: labelAt(right, r.at, 1) },
    strength: Math.min(0.8, 0.4 + Math.abs(l.degree - r.degree) / 10),
  };
}

/** Whether what one reaction is to is told as what the other is to: the first thing of weight behind it, or all in front. */
function shareTarget(left: Member, l: Reaction, right: Member, r: Reaction): boolean {
  const [a, b] = [targetOf(left, l), targetOf(right, r)];
  const find = (one: readonly Atom[], other: readonly Atom[]) => one.some((atom) => holdNear(other, atom));
  return a.isInFront || b.isInFront
    ? find(a.atoms, b.atoms) || find(b.atoms, a.atoms)
    : find(a.atoms.slice(0, 1), b.atoms) && find(b.atoms.slice(0, 1), a.atoms);
}

/** Whether both say what they react to, each behind the reaction, and it is not the same. */
function areApart(left: Member, l: Reaction, right: Member, r: Reaction): boolean {
  return [targetOf(left, l), targetOf(right, r)].every(({ isInFront, atoms }) => !isInFront && atoms.length > 0);
}

interface Target {
  /** "the offer was met with doubt", "criticism came from": what it is to stands in front. */
  readonly isInFront: boolean;
  readonly atoms: readonly Atom[];
}

function targetOf(member: Member, reaction: Reaction): Target {
  const { atoms } = member;
  const { at } = reaction;
  const isInFront =
    isBehind(atoms, at) || (isWord(atoms[at - 1], /^with$/) && !isWord(atoms[at + 1], /^(?:of|about|towards?)$/));
  const party = new Set(partyOf(member, reaction));
  const stretch = isInFront ? atoms.slice(0, at) : atoms.slice(at + 1, at + 1 + REACH);
  return {
    isInFront,
    atoms: stretch.filter((atom) => atom.worth === 1 && (!isInFront || !isBehind(atoms, at) || !party.has(atom.key))),
  };
}

/** How far behind a reaction its object may stand, in atoms. */
const REACH = 6;

/** Who reacts: what stands behind "from" or "by", else what stands in front. */
function partyOf({ atoms }: Member, { at }: Reaction): readonly string[] {
  const party = isBehind(atoms, at) ? atoms.slice(at + 2, at + 6) : atoms.slice(0, at);
  return party.filter(({ worth }) => worth === 1).flatMap(keysOf);
}

function isBehind(atoms: readonly Atom[], at: number): boolean {
  return isWord(atoms[at + 1], /^(?:from|by)$/);
}

function isWord(atom: Atom | undefined, pattern: RegExp): boolean {
  return atom?.kind === 'word' && pattern.test(atom.lower);
}

/** A name stands for its country too, and for its words ("the West", "Western leaders"). */
function keysOf(atom: Atom): readonly string[] {
  if (atom.kind !== 'name') return [atom.key];
  const { country, name } = atom.entity ?? {};
  return [atom.key, ...(country ? [`@${country}`] : []), ...(name ? name.toLowerCase().split(' ') : [])];
}

/** A shared name or word, also as another form of it ("the West", "Western leaders"). */
function areOfOneParty(left: readonly string[], right: readonly string[]): boolean {
  if (left.length === 0 || right.length === 0) return true;
  return left.some((one) => right.some((other) => one === other || (!one.startsWith('@') && areForms(one, other))));
}

function areForms(one: string, other: string): boolean {
  return Math.min(one.length, other.length) >= 4 && (one.startsWith(other) || other.startsWith(one));
}

/** {@link differentReactions}, of claims that tell how a thing is received. */
export const reactions: Slot = {
  isIn: (member) => reactionIn(member) !== undefined,
  of: 'both',
  compare: differentReactions,
};
