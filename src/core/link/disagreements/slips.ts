/** Numbers that look like one of which the other was written by mistake. */

/** Digits of a number without the point and the noughts at either end: "1.4 million" has "14". */
function digitsOf(value: number): string {
  const digits = value.toString().replace('.', '');
  let [from, to] = [0, digits.length];
  while (digits.charAt(from) === '0') from++;
  while (to > from && digits.charAt(to - 1) === '0') to--;
  return digits.slice(from, to);
}

/** Smaller numbers have the same digits by chance. */
const SMALL = 100;

/** Whether two numbers have the same digits, two or more, in another order: "1.4 million" and "4.1 million". */
export function areSwapped(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  if (more >= 10 * less || (less < SMALL && [one, other].every(Number.isInteger))) return false;
  const [left, right] = [digitsOf(one), digitsOf(other)];
  if (left.length < 2 || left === right || left.length !== right.length) return false;
  return [...left].sort().join('') === [...right].sort().join('');
}

/** Whether one number is ten times the other: "200" and "2,000". */
export function areTimesTen(one: number, other: number): boolean {
  const [less, more] = [Math.min(one, other), Math.max(one, other)];
  return less >= SMALL && Math.abs(more / less - 10) < 1e-6;
}
