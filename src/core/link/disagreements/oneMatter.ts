import type { Atom } from './atoms';
import { coverOf } from './nearWords';
import type { Member } from './storyIndex';

/** From this strength of the links on, a group says that two claims are of one matter, whatever words tell it. */
export const LINKED = 0.5;
/** From this strength of the links on, they are clearly of one matter, though names and acts may differ. */
export const CLEARLY_LINKED = 0.6;
/** From this strength of the links on, two claims surely tell of one thing, so that another word for it is another reading. */
export const SURELY_ONE = 0.8;

/**
 * How much of what either of two claims tells besides one atom of each is told in the other one too: the lesser part, 0 to 1.
 * Numbers are left out: those that differ are told of by themselves.
 */
export function sharedBesides(left: Member, l: Atom | undefined, right: Member, r: Atom | undefined): number {
  const [lefts, rights] = [besides(left, l), besides(right, r)];
  return Math.min(coverOf(lefts, rights), coverOf(rights, lefts));
}

function besides({ atoms }: Member, without: Atom | undefined): readonly Atom[] {
  return atoms.filter((atom) => atom !== without && atom.kind !== 'number');
}
