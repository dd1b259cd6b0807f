import type { Alignment } from './align';
import { type NameAtom, stem } from './atoms';
import { areSameBody } from './names';
import type { Member } from './storyIndex';

/** Two members of a group that are compared, and what they have in common. */
export interface Pair {
  readonly left: Member;
  readonly right: Member;
  /** What they share, whatever the order of words, 0 to 1. */
  readonly likeness: number;
  readonly isSameAction: boolean;
  /** All names of one are named in the other. */
  readonly isOfSameNames: boolean;
  /** Names that both have. */
  readonly sharedNames: number;
}

/** Sees what two members have in common. */
export function pairOf(left: Member, right: Member, { sharing }: Alignment): Pair {
  const shared = namesIn(left).filter((name) => isNamedIn(name, right));
  return {
    left,
    right,
    likeness: sharing,
    isSameAction: isSameAction(left, right),
    isOfSameNames: shared.length === namesIn(left).length || namesIn(right).every((name) => isNamedIn(name, left)),
    sharedNames: new Set(shared.map(({ key }) => key)).size,
  };
}

function namesIn({ atoms }: Member): readonly NameAtom[] {
  return atoms.filter((atom) => atom.kind === 'name');
}

function isNamedIn(name: NameAtom, member: Member): boolean {
  return namesIn(member).some((other) => other.key === name.key || areSameBody(other.entity, name.entity));
}

function isSameAction(left: Member, right: Member): boolean {
  const a = left.claim.action;
  const b = right.claim.action;
  return a !== undefined && b !== undefined && stem(a) === stem(b) && !LIGHT_VERBS.has(a);
}

/** Verbs that do too many things to tell one happening from another. */
const LIGHT_VERBS = new Set(
  'be become have do make take get go say come give see begin start continue receive expect plan schedule set announce'.split(
    ' ',
  ),
);
