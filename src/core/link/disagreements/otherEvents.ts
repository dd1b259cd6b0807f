import type { Alignment } from './align';
import { pairOf } from './pair';
import { isWithoutComment } from './silences';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** So many names with none in common are not one of them read in two ways. */
const SEVERAL = 2;

/**
 * Whether two claims tell of two events, however alike their words are: each names who did it and more, and none of them in
 * common ("Ireland beat Malta 5-0", "Wales beat Cyprus 6-0"), or each says of somebody else that there was no comment.
 */
export function areOfOtherEvents(left: Member, right: Member, alignment: Alignment): boolean {
  if (isWithoutComment(left) && isWithoutComment(right)) return !shareName(left, right, alignment);
  if (!left.claim.actors || !right.claim.actors || namesOf(left) < SEVERAL || namesOf(right) < SEVERAL) return false;
  return !shareName(left, right, alignment);
}

function shareName(left: Member, right: Member, alignment: Alignment): boolean {
  return pairOf(left, right, alignment).sharedNames > 0;
}

/** How many a claim names. */
const namesOf = remembered(
  ({ atoms }: Member): number => new Set(atoms.flatMap((atom) => (atom.kind === 'name' ? [atom.key] : []))).size,
);
