import { type Numeric, numbersAgree } from './numbers';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** How many atoms may stand between two numbers of one list: "three men from Lyon and two women". */
const REACH = 5;
/** What stands between two numbers of one list. */
const JOINT = /,|\band\b|\bplus\b/iu;

/** For each number that stands in a list with others, by where it starts, what they come to together. */
const sumsIn = remembered(({ atoms, words }: Member): ReadonlyMap<number, number> => {
  const sums = new Map<number, number>();
  let list: { readonly at: number; readonly start: number; readonly end: number; readonly value: number }[] = [];
  const close = (): void => {
    if (list.length > 1) {
      const sum = list.reduce((whole, { value }) => whole + value, 0);
      for (const { start } of list) sums.set(start, sum);
    }
    list = [];
  };
  for (const [at, atom] of atoms.entries()) {
    if (atom.kind !== 'number') continue;
    const { start, end } = atom;
    const last = list.at(-1);
    if (last && (at - last.at - 1 > REACH || !JOINT.test(words({ start: last.end, end: start })))) close();
    list.push({ at, start, end, value: atom.quantity.value });
  }
  close();
  return sums;
});

/**
 * Whether two numbers can both be right: they agree, or one is what the list comes to that the other one stands in
 * ("12 Somali and 11 Yemeni pirates", "23 pirates").
 */
export function countsAgree(left: Member, l: Numeric, right: Member, r: Numeric): boolean {
  return numbersAgree(l, r) || sumsIn(left).get(l.start) === r.value || sumsIn(right).get(r.start) === l.value;
}
