import type { Atom } from './atoms';
import { type Numeric, numbersAgree } from './numbers';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** How many atoms may stand between two numbers of one list: "three men from Lyon and two women". */
const REACH = 5;
/** What stands between two numbers of one list. */
const JOINT = /,|\band\b|\bplus\b/iu;

/** What the numbers of a list come to. */
interface Sum {
  readonly value: number;
  /** Whether one who is no number is counted with them: "the driver and two passengers". */
  readonly hasOne: boolean;
}

/** For each number that stands in a list with others, by where it starts, what they come to together. */
const sumsIn = remembered(({ atoms, words }: Member): ReadonlyMap<number, Sum> => {
  const sums = new Map<number, Sum>();
  let list: {
    readonly at: number;
    readonly start: number;
    readonly end: number;
    readonly value: number;
    readonly isOne?: true;
  }[] = [];
  const close = (): void => {
    if (list.length > 1) {
      const sum = list.reduce((whole, { value }) => whole + value, 0);
      const hasOne = list.some(({ isOne }) => isOne);
      for (const { start } of list) sums.set(start, { value: sum, hasOne });
    }
    list = [];
  };
  for (const [at, atom] of atoms.entries()) {
    if (atom.kind !== 'number') continue;
    const { start, end } = atom;
    const last = list.at(-1);
    if (last && (at - last.at - 1 > REACH || !JOINT.test(words({ start: last.end, end: start })))) close();
    if (list.length === 0 && isOneAnd(atoms, at))
      list.push({ at: at - 1, start: atoms[at - 1]?.start ?? start, end: start, value: 1, isOne: true });
    list.push({ at, start, end, value: atom.quantity.value });
  }
  close();
  return sums;
});

/** "The driver and two passengers": one who is named by what he is stands in front of the number. */
function isOneAnd(atoms: readonly Atom[], at: number): boolean {
  const [one, joint] = [atoms[at - 2], atoms[at - 1]];
  return joint?.kind === 'word' && joint.lower === 'and' && one?.kind === 'word' && PERSON.test(one.lower);
}

/** Nouns for one person: most of them end so. */
const PERSON =
  /(?:[^s]er|[^s]or|ist|ian|man|woman|boy|girl|child|pilot|guard|cook|teenager|father|mother|wife|husband)$/;

/**
 * Whether two numbers can both be right: they agree, or one is what the list comes to that the other one stands in
 * ("12 Somali and 11 Yemeni pirates", "23 pirates"). Of "a wife and three children" and "a wife and two" each has its own.
 */
export function countsAgree(left: Member, l: Numeric, right: Member, r: Numeric): boolean {
  if (numbersAgree(l, r)) return true;
  const [sum, other] = [sumsIn(left).get(l.start), sumsIn(right).get(r.start)];
  if (sum?.hasOne && other?.hasOne) return false;
  return sum?.value === r.value || other?.value === l.value;
}
