/** Numbers in words and digits, and amounts ("a few", "two and a half"). */
import type { Piece } from '../pieces';
import { isDash, word } from './match';

/** A number and the index after it. */
export interface Numeral {
  readonly to: number;
  readonly value: number;
}

/** An amount before a unit; `vague` when no number is given ("several"). */
export interface Amount extends Numeral {
  readonly vague?: boolean;
  /** Second number of "two to six". */
  readonly most?: number;
}

/** "12", "1,200", "2 1/2", "twenty-one", "two hundred and ten", "a hundred". */
export function numeral(pieces: readonly Piece[], at: number): Numeral | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.digits !== undefined) return withFraction(pieces, withScale(pieces, { to: at + 1, value: first.digits }));
  if (first.facts.cardinal === undefined) {
    const scaled = (first.lower === 'a' || first.lower === 'an') && pieces[at + 1]?.facts.scale !== undefined;
    return scaled ? withScale(pieces, { to: at + 1, value: 1 }) : undefined;
  }
  return withScale(pieces, belowHundred(pieces, at));
}

function belowHundred(pieces: readonly Piece[], at: number): Numeral {
  const tens = pieces[at]?.facts.cardinal ?? 0;
  if (tens < 20) return { to: at + 1, value: tens };
  const next = isDash(word(pieces, at + 1)) ? at + 2 : at + 1;
  const ones = pieces[next]?.facts.cardinal;
  return ones !== undefined && ones > 0 && ones < 10
    ? { to: next + 1, value: tens + ones }
    : { to: at + 1, value: tens };
}

function withScale(pieces: readonly Piece[], small: Numeral): Numeral {
  let { to, value } = small;
  for (let step = 0; step < 3; step++) {
    const scale = pieces[to]?.facts.scale;
    if (scale === undefined) break;
    value *= scale;
    to++;
    const rest = word(pieces, to) === 'and' ? to + 1 : to;
    const more = pieces[rest]?.facts.cardinal === undefined ? undefined : belowHundred(pieces, rest);
    if (more && scale > 12) ({ to, value } = { to: more.to, value: value + more.value });
  }
  return { to, value };
}

/** "2 1/2": tokens "2", "1", "/", "2". */
function withFraction(pieces: readonly Piece[], whole: Numeral): Numeral {
  const above = pieces[whole.to]?.digits;
  const below = pieces[whole.to + 2]?.digits;
  if (above === undefined || below === undefined || word(pieces, whole.to + 1) !== '/' || above >= below) return whole;
  return { to: whole.to + 3, value: whole.value + above / below };
}

const VAGUE = new Set(['few', 'several', 'some', 'many', 'numerous', 'multiple', 'various']);

/** An amount as it stands before a unit: "three", "a", "a few", "a couple of", "one and a half", "two to six". */
export function amount(pieces: readonly Piece[], at: number): Amount | undefined {
  const first = word(pieces, at);
  if (first === 'a' || first === 'an') {
    const next = word(pieces, at + 1);
    if (next === 'few') return { to: at + 2, value: 3, vague: true };
    if (next === 'couple') return { to: word(pieces, at + 2) === 'of' ? at + 3 : at + 2, value: 2 };
    if ((next === 'number' || next === 'handful' || next === 'series') && word(pieces, at + 2) === 'of') {
      return { to: at + 3, value: 3, vague: true };
    }
    return numeral(pieces, at) ?? { to: at + 1, value: 1 };
  }
  if (first === 'half') {
    const article = word(pieces, at + 1);
    if (article === 'a' || article === 'an') return { to: at + 2, value: 0.5 };
  }
  if (first === 'couple' && word(pieces, at + 1) === 'of') return { to: at + 2, value: 2 };
  if (VAGUE.has(first)) return { to: at + 1, value: 3, vague: true };
  if (
    (first === 'dozens' || first === 'hundreds' || first === 'thousands' || first === 'tens') &&
    word(pieces, at + 1) === 'of'
  ) {
    return { to: at + 2, value: 30, vague: true };
  }
  const one = numeral(pieces, at);
  if (!one) return undefined;
  if (word(pieces, one.to) === 'and' && word(pieces, one.to + 1) === 'a' && word(pieces, one.to + 2) === 'half') {
    return { to: one.to + 3, value: one.value + 0.5 };
  }
  const joint = word(pieces, one.to);
  if (joint === 'to' || joint === 'or' || isDash(joint)) {
    const other = numeral(pieces, one.to + 1);
    if (other && other.value > one.value) return { to: other.to, value: one.value, most: other.value };
  }
  return one;
}

/** Ordinal as "21st", "twenty-first", "third"; 1 to 31 only for days, up to 99 for centuries. */
export function ordinal(pieces: readonly Piece[], at: number): Numeral | undefined {
  const first = pieces[at];
  if (!first) return undefined;
  if (first.nth !== undefined) return { to: at + 1, value: first.nth };
  if (first.facts.ordinal !== undefined) return { to: at + 1, value: first.facts.ordinal };
  const tens = first.facts.cardinal;
  if (tens === undefined || tens < 20) return undefined;
  const next = isDash(word(pieces, at + 1)) ? at + 2 : at + 1;
  const ones = pieces[next]?.facts.ordinal;
  return ones !== undefined && ones < 10 ? { to: next + 1, value: tens + ones } : undefined;
}

/** A year in words: "nineteen ninety-six", "two thousand and fifteen", "two thousand". */
export function spelledYear(pieces: readonly Piece[], at: number): Numeral | undefined {
  const first = pieces[at]?.facts.cardinal;
  if (first === undefined || pieces[at]?.digits !== undefined) return undefined;
  if (first === 2 && pieces[at + 1]?.facts.scale === 1000) {
    const year = numeral(pieces, at);
    return year && year.value >= 2000 && year.value < 2100 ? year : undefined;
  }
  if (first < 17 || first > 20) return undefined;
  const rest = isDash(word(pieces, at + 1)) ? at + 2 : at + 1;
  const tail = pieces[rest]?.facts.cardinal;
  if (tail === undefined || tail < 10) return undefined;
  const end = belowHundred(pieces, rest);
  return { to: end.to, value: first * 100 + end.value };
}
