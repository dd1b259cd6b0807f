import type { Quantity } from '../../model';
import type { Atom, NumberAtom } from './atoms';
import { stem } from './stem';
import type { Member } from './storyIndex';
import { hasAny, hasMarked, markWords } from './wordMarks';

/** A number to compare, with its words' span. */
export type Numeric = Pick<Quantity, 'start' | 'end' | 'value' | 'to' | 'unit' | 'bound'>;

/** Units that count anything: a shared unit alone says nothing about what is counted. Compiled for this project. */
const GENERAL_UNITS = new Set(
  'percent point share % dollar euro pound yuan year month season game week day hour minute time people person mile kilometer kilometre meter metre man woman'.split(
    ' ',
  ),
);

/** Whether a unit counts or measures anything, so that the words around it must say what. */
export function isGeneralUnit(unit: string): boolean {
  return GENERAL_UNITS.has(unit);
}

/** The key of the word behind a number and its unit. */
export function keyAfter(atoms: readonly Atom[], { end, unit }: Numeric): string | undefined {
  return atoms.find((atom) => atom.start >= end && atom.key !== stem(unit))?.key;
}

/** "Seven AK-47 assault *rifles*": how far behind a number the noun that it counts may stand. */
const FURTHEST = 4;

/** Where the noun that a number counts stands among the atoms behind it; -1 when it is not near. */
export function nounBehind(atoms: readonly Atom[], { end, unit }: Numeric): number {
  const first = atoms.findIndex((atom) => atom.start >= end);
  if (first < 0 || unit === '') return -1;
  const key = stem(unit);
  const noun = atoms.findIndex((atom, at) => at >= first && atom.kind === 'word' && atom.key === key);
  return noun < first + FURTHEST ? noun : -1;
}

/**
 * "25 seats short of a majority", "three points behind": how far something is from a number, which is no count.
 *
 * @param behind the words behind the number
 */
export function isGap(behind: string): boolean {
  return GAP.test(behind);
}

const GAP =
  /^(?:\s[\p{L}-]+){0,2}\s(?:short|shy|adrift) of\b|^ (?:percentage )?(?:seat|point|vote|place|met(?:re|er)|lap|goal|run|stroke|shot|second|game)s? (?:behind|ahead of|clear of|adrift|short)\b/iu;

const BEHIND_NUMBER = /[,;:()](?!\d)|\s(?:which|who|that|and|but|in|at|on|by|for|from|with)\b/i;

/**
 * What is shown of a number and the words behind it: "2.36%" of "2.36%, which", "40 people" of "40 people in".
 *
 * @param length up to where the number reaches
 */
export function numberWords(words: string, length: number): string {
  const end = BEHIND_NUMBER.exec(words.slice(length))?.index;
  return words.slice(0, end === undefined ? undefined : length + end).trimEnd();
}

/** The number at an atom: a quantity, or a plain word of digits. */
export function numberAt(atom: Atom): Numeric | undefined {
  if (atom.kind === 'number') return (atom satisfies NumberAtom).quantity;
  if (atom.kind !== 'word' || (atom.marks & FIGURES) === 0) return undefined;
  const digits = DIGITS.exec(atom.lower)?.[1];
  if (digits === undefined) return undefined;
  const value = Number(digits.replaceAll(',', ''));
  return Number.isFinite(value) ? { start: atom.start, end: atom.end, value, unit: '' } : undefined;
}

const DIGITS = /^[$€£¥]?(\d[\d,]*(?:\.\d+)?)%?$/;
const FIGURES = markWords((lower) => DIGITS.test(lower));

/** Whether a claim has a number, as {@link numberAt} reads it. */
export function hasNumber(member: Member): boolean {
  return hasAny(member, 'number') || hasMarked(member, FIGURES);
}

/**
 * Whether two numbers for one thing can both be right: equal, inside the other's range, allowed by "about", "more
 * than" or "at most", or the same number rounded ("1,000" for 1,012).
 */
export function numbersAgree(left: Numeric, right: Numeric): boolean {
  // "more than 250" and "more than 350" could both be true, but two writers who say so mean different numbers
  const isBoundAlike = left.bound === right.bound;
  const [lowLeft, highLeft] = rangeOf(left, isBoundAlike);
  const [lowRight, highRight] = rangeOf(right, isBoundAlike);
  if (lowLeft <= highRight && lowRight <= highLeft) return true;
  if (left.to !== undefined || right.to !== undefined) return false;
  // "200m" is read as metres in one text and as millions in the other
  const ratio = Math.max(left.value, right.value) / Math.min(left.value, right.value);
  if (ratio === 1e3 || ratio === 1e6) return true;
  if (left.bound === 'about' && right.bound === 'about' && (isCoarser(left, right) || isCoarser(right, left)))
    return true;
  if (left.bound === 'at-least' && right.bound === 'at-least' && (isFloor(left, right) || isFloor(right, left)))
    return true;
  return isRounded(left.value, right.value) || isRounded(right.value, left.value);
}

/** "Almost 2 billion" for "about 1.8 billion": the one is the other up to its own figures, and by no more than this part. */
const MOST_COARSENED = 0.125;

function isCoarser({ value: round }: Numeric, { value: exact }: Numeric, reach = 0.5): boolean {
  const grain = grainOf(Math.abs(round));
  if (grain <= grainOf(Math.abs(exact))) return false;
  return Math.abs(round - exact) <= Math.min(reach * grain, MOST_COARSENED * Math.abs(exact));
}

/** "More than 500" for "more than 550": who says so stops at the next round number below. */
function isFloor(round: Numeric, exact: Numeric): boolean {
  return isCoarser(round, exact, 1) && exact.value > round.value;
}

/**
 * The values a number stands for. "more than 100" is not taken for 100,000: at most half as much again. Where both sides
 * have the same bound it tells nothing, and only "about" leaves a little room; what is given to the last figure is not rounded
 * up to more than that.
 */
function rangeOf(number: Numeric, isBoundAlike: boolean): readonly [number, number] {
  const low = Math.min(number.value, number.to ?? number.value);
  const high = Math.max(number.value, number.to ?? number.value);
  const slack = Math.abs(number.value);
  if (number.bound === 'about') {
    const room = Math.min(slack * (isBoundAlike ? 0.04 : 0.1), grainOf(slack));
    return [low - room, high + room];
  }
  if (number.bound === 'at-least' && !isBoundAlike) return [low, high + slack * 0.5];
  if (number.bound === 'at-most' && !isBoundAlike) return [low - slack * 0.5, high];
  return [low, high];
}

/** Up to what a number is rounded by its figures: 100 for 300, 50 for 250, 1 for 61, 0.1 for 2.4. */
function grainOf(value: number): number {
  let grain = 10 ** Math.floor(Math.log10(value || 1));
  while (!isMultiple(value, grain) && grain > value * 1e-4)
    grain = isMultiple(value, grain / 2) ? grain / 2 : grain / 10;
  return grain;
}

function isMultiple(value: number, grain: number): boolean {
  const times = value / grain;
  return Math.abs(times - Math.round(times)) < 1e-6;
}

/** Nobody rounds by more than this part. */
const MOST_ROUNDED = 0.05;

/** How many figures a number has behind the point. */
function decimalsOf(value: number): number {
  return /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
}

/** Whether `round` is `exact` given with fewer figures; small numbers are counted, not rounded. */
function isRounded(round: number, exact: number): boolean {
  if (round === 0 || Math.sign(round) !== Math.sign(exact)) return false;
  if (Math.abs(exact - round) >= MOST_ROUNDED * Math.abs(exact)) return false;
  const decimals = decimalsOf(round);
  // "74.4" for 74.38; "5" is no rounded 5.25
  if (decimals > 0) return decimalsOf(exact) > decimals && Number(exact.toFixed(decimals)) === round;
  if (Math.abs(exact) < 20) return false;
  let unit = 1;
  while (unit < Math.abs(round) && Math.round(round) % (unit * 10) === 0) unit *= 10;
  if (unit < 10 && Number.isInteger(exact)) return false;
  if (unit === Math.abs(round)) unit /= 10;
  return Math.abs(Math.round(exact / unit) * unit - round) < 1e-9;
}
