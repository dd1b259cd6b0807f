import type { WordAtom } from './atoms';
import { isPole } from './axes';
import { holdNear } from './nearWords';
import type { Pair } from './pair';
import { rarityOf } from './rarity';
import type { Member } from './storyIndex';
import { negators } from './wordLists';

/** What it adds for a word that both have, or have near, by how rare it is; three words at the most. */
const SHARED_WORD = 0.9;
const MOST_WORDS = 3;
/** For how much of the shorter claim is told in the other one. */
const SHARED_PART = 1.2;
const SHARED_NAME = 0.7;
/** Each names what the other does not. */
const OTHER_NAMES = -0.5;
const SAME_ACT = 0.5;
const NEAR_ACT = 0.25;

/** How much speaks for it that two claims tell of one matter, apart from negations and words for opposite states; 0 is nothing. */
export function matterOf(pair: Pair): number {
  const { left, right } = pair;
  const [a, b] = [contentOf(left), contentOf(right)];
  const shared = Math.min(
    rarityOf(a.filter((atom) => holdNear(right.atoms, atom))),
    rarityOf(b.filter((atom) => holdNear(left.atoms, atom))),
  );
  const whole = Math.min(rarityOf(a), rarityOf(b));
  const [names, others] = [left.claim.entities, right.claim.entities];
  const common = names.filter((name) => others.includes(name)).length;
  const areApart = names.length > common && others.length > common;
  return (
    SHARED_WORD * Math.min(shared, MOST_WORDS) +
    SHARED_PART * (whole === 0 ? 0 : shared / whole) +
    SHARED_NAME * Math.min(common, 2) +
    (areApart ? OTHER_NAMES : 0) +
    (pair.isSameAction ? SAME_ACT : pair.isNearAction ? NEAR_ACT : 0)
  );
}

/** The words of weight of a claim that say what it is about. */
function contentOf({ atoms }: Member): readonly WordAtom[] {
  return atoms.filter(
    (atom): atom is WordAtom =>
      atom.kind === 'word' && atom.worth === 1 && !isPole(atom.lower) && !negators.has(atom.lower),
  );
}
