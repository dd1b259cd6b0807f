import type { Quantity } from '../../model';
import type { Atom, NumberAtom } from './atoms';

/** A number to compare, with its words' span. */
export type Numeric = Pick<Quantity, 'start' | 'end' | 'value' | 'to' | 'unit' | 'bound'>;

/** The number at an atom: a quantity, or a plain word of digits. */
export function numberAt(atom: Atom): Numeric | undefined {
  if (atom.kind === 'number') return (atom satisfies NumberAtom).quantity;
  if (atom.kind !== 'word') return undefined;
  const digits = /^[$€£¥]?(\d[\d,]*(?:\.\d+)?)%?$/.exec(atom.lower)?.[1];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? { start: atom.start, end: atom.end, value, unit: '' } : undefined;
}

/**
 * Whether two numbers for one thing can both be right: equal, inside the other's range, allowed by "about", "more
 * than" or "at most", or the same number rounded ("1,000" for 1,012).
 */
export function numbersAgree(left: Numeric, right: Numeric): boolean {
  // "more than 250" and "more than 350" could both be true, but two writers who say so mean different numbers
  const isBoundAlike = left.bound === right.bound && left.bound !== 'about';
  const [lowLeft, highLeft] = rangeOf(isBoundAlike ? { ...left, bound: undefined } : left);
  const [lowRight, highRight] = rangeOf(isBoundAlike ? { ...right, bound: undefined } : right);
  if (lowLeft <= highRight && lowRight <= highLeft) return true;
  if (left.to !== undefined || right.to !== undefined) return false;
  return isRounded(left.value, right.value) || isRounded(right.value, left.value);
}

/** The values a number stands for. "more than 100" is not taken for 100,000: at most half as much again. */
function rangeOf(number: Omit<Numeric, 'bound'> & { readonly bound?: Quantity['bound'] | undefined }): readonly [number, number] {
  const low = Math.min(number.value, number.to ?? number.value);
  const high = Math.max(number.value, number.to ?? number.value);
  const slack = Math.abs(number.value);
  switch (number.bound) {
    case 'about':
      return [low - slack * 0.1, high + slack * 0.1];
    case 'at-least':
      return [low, high + slack * 0.5];
    case 'at-most':
      return [low - slack * 0.5, high];
    default:
      return [low, high];
  }
}

/** Whether `round` is `exact` given with fewer figures; small numbers are counted, not rounded. */
function isRounded(round: number, exact: number): boolean {
  if (Math.abs(exact) < 20 || round === 0 || Math.sign(round) !== Math.sign(exact)) return false;
  let unit = 1;
  while (unit < Math.abs(round) && Math.round(round) % (unit * 10) === 0) unit *= 10;
  if (unit < 10 && Number.isInteger(exact)) return false;
  if (unit === Math.abs(round)) unit /= 10;
  return Math.abs(Math.round(exact / unit) * unit - round) < 1e-9 && Math.abs(exact - round) / Math.abs(exact) < 0.05;
}
