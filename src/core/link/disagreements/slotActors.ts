import type { Span } from '../../model';
import type { Atom, NameAtom } from './atoms';
import { stem } from './stem';
import type { Difference } from './findings';
import { areSameBody, shareAPart } from './names';
import { coverOf } from './nearWords';
import { LIGHT_VERBS, type Pair } from './pair';
import { SURELY_ONE } from './oneMatter';
import { isOneOfSeveral } from './oneOfSeveral';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isPassive } from './voice';
import { functionWords } from './wordLists';

/** So much of what is told behind the subject must be told in the other claim where both surely tell of one thing. */
const MOSTLY_TOLD = 0.5;
/** Words that stand for somebody told of before. */
const POINTING = new Set('he she it they we i you who which that this these those one some all others'.split(' '));

/** The same act on the same things by another actor: "the navy closed the port", "the police closed the port". */
export function differentActors(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const a = left.claim.subject;
  const b = right.claim.subject;
  if (!a || !b || left.claim.negated !== right.claim.negated) return undefined;
  const [l, r] = [actorIn(left), actorIn(right)];
  if (!l || !r || (!pair.isSameAction && !tells(left, right) && !tells(right, left)) || areAlike(l, r))
    return undefined;
  if (isOneOfSeveral(left) || isOneOfSeveral(right)) return undefined;
  const [restLeft, restRight] = [behind(left.atoms, a), behind(right.atoms, b)];
  if (Math.min(restLeft.length, restRight.length) < 2) return undefined;
  const least = pair.link >= SURELY_ONE && pair.isSameAction ? MOSTLY_TOLD : 0.6;
  if (Math.min(coverOf(restLeft, restRight), coverOf(restRight, restLeft)) < least) return undefined;
  if (coverOf(l, right.atoms) > 0 || coverOf(r, left.atoms) > 0 || shareAWord(left.words(a), right.words(b)))
    return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.actor',
    left: { key: keyOf(l), words: left.words(a) },
    right: { key: keyOf(r), words: right.words(b) },
    strength: 0.5,
  };
}

/** "The Indian navy" is the Indian Navy, whether or not it is known as a name. */
function shareAWord(one: string, other: string): boolean {
  const words = other.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return one
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => word !== '' && !functionWords.has(word) && words.includes(word));
}

/** The subject of a claim, when it names somebody who acts. */
const actorIn = remembered((member: Member): readonly Atom[] | undefined => {
  const { subject } = member.claim;
  if (!subject || isActedOn(member)) return undefined;
  const actor = member.atoms.filter((atom) => atom.start >= subject.start && atom.end <= subject.end);
  return isActor(actor) ? actor : undefined;
});

function behind(atoms: readonly Atom[], { end }: Span): readonly Atom[] {
  return atoms.filter((atom) => atom.start >= end && atom.worth === 1);
}

/** Bodies that act in their own name. Compiled for this project. */
const BODIES = new Set(
  'navy army police ministry government court commission council parliament senate agency authority authorities union company club party military coastguard rebels militants opposition brother sister father mother son daughter wife husband'.split(
    ' ',
  ),
);

/** Whether a subject names an actor: by name, or by what body it is. */
function isActor(atoms: readonly Atom[]): boolean {
  return (
    atoms.some((atom, at) => isNamed(atom, at) || (atom.kind === 'word' && BODIES.has(atom.lower))) &&
    !atoms.some((atom) => atom.kind === 'word' && POINTING.has(atom.lower)) &&
    !atoms.some(({ kind }) => kind === 'number' || kind === 'date')
  );
}

/** Whether an atom is a name, or is written like one that nobody knows: with a capital letter, not as the first word. */
function isNamed(atom: Atom, at: number): boolean {
  return atom.kind === 'name' || (atom.kind === 'word' && at > 0 && atom.capital && atom.worth === 1);
}

/** "was arrested", and headlines that leave the "was" out. */
function isActedOn(member: Member): boolean {
  return member.claim.zone === 'headline' || !member.claim.verb || isPassive(member);
}

/** Whether a claim tells the act of another among its words. */
function tells(member: Member, { claim }: Member): boolean {
  const action = claim.action;
  return action !== undefined && !LIGHT_VERBS.has(action) && member.atoms.some(({ key }) => key === stem(action));
}

function areAlike(left: readonly Atom[], right: readonly Atom[]): boolean {
  if (coverOf(left, right) > 0 || coverOf(right, left) > 0) return true;
  const names = (atoms: readonly Atom[]) => atoms.filter((atom): atom is NameAtom => atom.kind === 'name');
  // a name and a description may be one and the same ("the club", "Leeds Rovers")
  if (!left.some(isNamed) || !right.some(isNamed)) return left.some(isNamed) !== right.some(isNamed);
  return names(left).some((one) =>
    names(right).some((other) => areSameBody(one.entity, other.entity) || shareAPart(nameOf(one), nameOf(other))),
  );
}

function nameOf({ entity }: NameAtom): string {
  return entity?.name ?? '';
}

function keyOf(atoms: readonly Atom[]): string {
  return atoms
    .filter(({ worth }) => worth === 1)
    .map(({ key }) => key)
    .join(' ');
}

/** {@link differentActors}, of claims that say who acts. */
export const actors: Slot = { isIn: (member) => actorIn(member) !== undefined, of: 'both', compare: differentActors };
