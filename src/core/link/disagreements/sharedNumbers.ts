import type { Member } from './storyIndex';

/** Smaller numbers are the same by chance. */
const SMALL = 10;

/** Whether two claims give one number that is hardly the same by chance: "a woman of 67", "a 67-year-old man". */
export function shareANumber(left: Member, right: Member): boolean {
  const numbers = numbersIn(right);
  return numbersIn(left).some((value) => value > SMALL && numbers.includes(value));
}

/** Whether both claims give numbers, and none of them is the same: "two were flown to Odense", "three to Copenhagen". */
export function shareNoNumber(left: Member, right: Member): boolean {
  const [l, r] = [numbersIn(left), numbersIn(right)];
  return l.length > 0 && r.length > 0 && !l.some((value) => r.includes(value));
}

/** Whether one of two claims gives a number that the other one does not. */
export function haveOtherNumbers(left: Member, right: Member): boolean {
  const [l, r] = [numbersIn(left), numbersIn(right)];
  return l.some((value) => !r.includes(value)) || r.some((value) => !l.includes(value));
}

function numbersIn({ claim: { quantities } }: Member): readonly number[] {
  return quantities.map(({ value }) => value);
}
