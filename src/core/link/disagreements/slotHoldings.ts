import type { Atom, NameAtom } from './atoms';
import { isAsserted } from './certainty';
import type { Difference } from './findings';
import { hasNumber, type Numeric, numberAt, numbersAgree } from './numbers';
import { inOrder } from './overtaken';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** How many words may stand between who has it and how much: "Lee is ahead with 51.8 per cent". */
const REACH = 5;
/** What is shared out among several: of that each has one part at a time. */
const SHARED_OUT = new Set('percent point seat vote delegate'.split(' '));
/** Words in front of what changed, or is between two: "rose by 3 percent", "leads by two points". */
const BY = new Set('by from up down than'.split(' '));

/** How much of a whole somebody has: "Lee had 50.8% and Ruiz 49.2%". */
interface Holding {
  readonly name: NameAtom;
  readonly number: Numeric;
  readonly atoms: readonly Atom[];
}

const holdingsIn = remembered((member: Member): readonly Holding[] => {
  const { atoms } = member;
  if (!isAsserted(member) || !hasNumber(member)) return NONE;
  return atoms.flatMap((atom, at): readonly Holding[] => {
    const number = numberAt(atom);
    if (!number || !SHARED_OUT.has(number.unit)) return [];
    for (let back = at - 1; back >= 0 && at - back <= REACH + 1; back--) {
      const before = atoms[back] as Atom;
      if (before.kind === 'number' || (before.kind === 'word' && BY.has(before.lower))) return [];
      if (before.kind !== 'name') continue;
      return before.mention.type === 'place' ? [] : [{ name: before, number, atoms: atoms.slice(back, at + 1) }];
    }
    return [];
  });
});

const NONE: readonly Holding[] = [];

/** One has another part of the whole in one source than in the other: "Lee had 50.8%", "Lee is ahead with 51.8 per cent". */
export function differentHoldings(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  if (pair.link < LINKED) return undefined;
  for (const l of holdingsIn(left)) {
    const r = holdingsIn(right).find(({ name, number }) => name.key === l.name.key && number.unit === l.number.unit);
    if (!r || numbersAgree(l.number, r.number)) continue;
    return {
      kind: 'number',
      // a count that goes on
      status: inOrder(left, right) ? 'overtaken' : 'differs',
      code: 'differs.number',
      left: { key: `${l.name.key}=${l.number.value}`, words: wordsOf(left, l.atoms) },
      right: { key: `${r.name.key}=${r.number.value}`, words: wordsOf(right, r.atoms) },
      strength: 0.65,
    };
  }
  return undefined;
}

/** {@link differentHoldings}, of claims that tell how much of a whole somebody has. */
export const holdings: Slot = {
  isIn: (member) => holdingsIn(member).length > 0,
  of: 'both',
  compare: differentHoldings,
};
