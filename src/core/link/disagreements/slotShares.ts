import type { Atom } from './atoms';
import type { Difference } from './findings';
import { hasNumber, numberAt, type Numeric } from './numbers';
import { SURELY_ONE } from './oneMatter';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** So much of what each claim tells must be told in the other one. */
const MOSTLY_TOLD = 0.5;
/** How many words may stand between a part and its whole: "34 of the 120". */
const BETWEEN = 2;

/** A part of a whole: "18 of the 24 miners", "all 24 miners". */
interface Share {
  readonly part: number;
  readonly whole: number;
  readonly atoms: readonly Atom[];
}

/** "18 of the 24 miners", "all 24 miners", "20 of the 24": other parts of one whole. */
export function differentShares(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = shareIn(left);
  const r = l && shareIn(right);
  if (!l || !r || l.whole !== r.whole || l.part === r.part) return undefined;
  if (pair.link < SURELY_ONE || pair.sharedNames === 0) return undefined;
  if (Math.min(pair.leftCover, pair.rightCover) < MOSTLY_TOLD) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: `${l.part}/${l.whole}`, words: wordsOf(left, l.atoms) },
    right: { key: `${r.part}/${r.whole}`, words: wordsOf(right, r.atoms) },
    strength: 0.6,
  };
}

/** The only share of a claim. */
const shareIn = remembered((member: Member): Share | undefined => {
  if (!hasNumber(member)) return undefined;
  const { atoms } = member;
  const found = atoms.flatMap((_, at) => shareAt(atoms, at) ?? []);
  return found.length === 1 ? found[0] : undefined;
});

/** The share whose whole stands at a place. */
function shareAt(atoms: readonly Atom[], at: number): Share | undefined {
  const whole = wholeNumber(atoms[at]);
  if (whole === undefined || whole.value < 3) return undefined;
  for (let before = at - 1; before >= 0 && at - before <= BETWEEN; before--) {
    const word = wordAt(atoms, before);
    if (word === 'all') return { part: whole.value, whole: whole.value, atoms: atoms.slice(before, at + 2) };
    if (word === 'of') {
      const part = wholeNumber(atoms[before - 1]);
      return part && part.value < whole.value
        ? { part: part.value, whole: whole.value, atoms: atoms.slice(before - 1, at + 2) }
        : undefined;
    }
    if (word !== 'the' && word !== 'its' && word !== 'their') return undefined;
  }
  return undefined;
}

function wholeNumber(atom: Atom | undefined): Numeric | undefined {
  const number = atom && numberAt(atom);
  return number && Number.isInteger(number.value) ? number : undefined;
}

function wordAt(atoms: readonly Atom[], at: number): string {
  const atom = atoms[at];
  return atom?.kind === 'word' ? atom.lower : '';
}

/** {@link differentShares}, of claims that tell a part of a whole. */
export const shares: Slot = { isIn: (member) => shareIn(member) !== undefined, of: 'both', compare: differentShares };
