import type { Gap } from './align';
import type { Atom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { labelAt } from './labels';
import { type Place, wordsIn } from './place';
import { areOpposites, certaintyOf, negatingVerbs, negators } from './wordLists';

/** What turns a statement round in one place of two claims. */
export interface Turns {
  /** Words of negation on either side. */
  readonly left: number;
  readonly right: number;
  /** A pair of opposite words, the left one first. */
  readonly opposites: readonly string[];
  /** How many turns there are in all: none, or 2 for "not likely" against "unlikely", which is no difference. */
  readonly count: number;
}

/** Counts what turns the statement round in a gap. */
export function turnsIn(gap: Gap): Turns {
  const lefts = wordsIn(gap.left);
  const rights = wordsIn(gap.right);
  const left = negations(gap.left, gap.right);
  const right = negations(gap.right, gap.left);
  const isShort = lefts.length <= 3 && rights.length <= 3;
  const opposites = isShort ? (oppositeIn(lefts, rights) ?? []) : [];
  return { left, right, opposites, count: left + right + (opposites.length > 0 ? 1 : 0) };
}

function oppositeIn(lefts: readonly WordAtom[], rights: readonly WordAtom[]): readonly string[] | undefined {
  for (const { lower } of lefts) {
    const other = rights.find((word) => areOpposites(lower, word.lower));
    if (other) return [lower, other.lower];
  }
  return undefined;
}

/** Words of negation in one side of a gap; a verb like "failed" is one when nothing else of weight stands there. */
function negations(atoms: readonly Atom[], others: readonly Atom[]): number {
  const words = wordsIn(atoms);
  const weighty = atoms.filter((atom) => atom.worth === 1);
  const isVerbAlone = weighty.length === 1 && others.every(({ worth }) => worth < 1);
  return words.filter(({ lower }) => negators.has(lower) || (isVerbAlone && negatingVerbs.has(lower))).length;
}

/** Words of negation in a whole claim, "yet to" among them: "has no" and "has not had any" are equally negated. */
function negationsIn(atoms: readonly Atom[]): number {
  return wordsIn(atoms).filter(
    ({ lower }, index, words) => negators.has(lower) || (lower === 'yet' && words[index + 1]?.lower === 'to'),
  ).length;
}

/** Whether a side of a gap holds nothing but the negation: more would be another statement ("without a licence"). */
function isNegationOnly(atoms: readonly Atom[]): boolean {
  return atoms.every(
    (atom) =>
      atom.worth < 1 ||
      atom.kind === 'number' ||
      (atom.kind === 'word' &&
        (negators.has(atom.lower) || negatingVerbs.has(atom.lower) || certaintyOf(atom.lower) !== undefined)),
  );
}

/** Verbs by which somebody says that a thing is not so: that stays at odds with it however much later it is said. */
const DENYING = new Set('deny denies denied denying dispute disputes disputed refute refutes refuted'.split(' '));

const TILL = new Set('until unless'.split(' '));
const ONCE = new Set('after when once if until unless'.split(' '));

/** "will not be named until he is charged" is at one with "will be named when he is charged". */
export function isOnlyTillThen(negated: readonly Atom[], other: readonly Atom[]): boolean {
  return wordsIn(negated).some(({ lower }) => TILL.has(lower)) && wordsIn(other).some(({ lower }) => ONCE.has(lower));
}

/** "not approved" against "approved", "rose" against "fell": an odd number of turns in one place. */
export function differentPolarity({ left, right, gap, likeness }: Place, turns: Turns): Difference | undefined {
  if (turns.count % 2 === 0) return undefined;
  const [leftWord, rightWord] = turns.opposites;
  const isNegation = leftWord === undefined;
  if (isNegation) {
    if (!isNegationOnly(gap.left) || !isNegationOnly(gap.right)) return undefined;
    const [turned, other] = turns.left % 2 === 1 ? [left, right] : [right, left];
    if (isOnlyTillThen(turned.atoms, other.atoms)) return undefined;
    const isVerb = !wordsIn([...gap.left, ...gap.right]).some(({ lower }) => negators.has(lower));
    if (!isVerb && (negationsIn(left.atoms) - negationsIn(right.atoms)) % 2 === 0) return undefined;
  }
  const isTime = turns.opposites.includes('before') && turns.opposites.includes('after');
  return {
    kind: isTime ? 'date' : 'negation',
    status: 'differs',
    code: isNegation
      ? isDenied(gap)
        ? 'differs.denied'
        : 'differs.negation'
      : isTime
        ? 'differs.date'
        : 'differs.opposite',
    left: { key: leftWord ?? String(turns.left % 2), words: labelAt(left, gap.leftAt, gap.left.length) },
    right: { key: rightWord ?? String(turns.right % 2), words: labelAt(right, gap.rightAt, gap.right.length) },
    strength: isNegation ? likeness : likeness * 0.9,
  };
}

function isDenied({ left, right }: Gap): boolean {
  return wordsIn([...left, ...right]).some(({ lower }) => DENYING.has(lower));
}
