import type { Token } from '../../model';
import { isAdjectiveTag, isNounTag } from '../../text/tagKinds';

/** A number as it is written, in figures or words. */
export interface ReadNumber {
  readonly value: number;
  /** Upper end of what "several hundred" may be. */
  readonly most?: number;
  /** By what it was multiplied last: a million in "2.5 million", 1 in "2,500". */
  readonly scale: number;
  /** Token index behind it. */
  readonly to: number;
  /** "12-point": the counted thing is in the same token. */
  readonly unit?: string;
}

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);
/** What counts by itself and multiplies what stands in front of it. */
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    hundred: 1e2,
    thousand: 1e3,
    million: 1e6,
    billion: 1e9,
    trillion: 1e12,
    m: 1e6,
    bn: 1e9,
    mn: 1e6,
    k: 1e3,
    tn: 1e12,
  }),
);
/** Behind a number only, as translations have them: "8 billions of dollars". */
const SCALES_IN_PLURAL: ReadonlyMap<string, number> = new Map(
  Object.entries({ hundreds: 1e2, thousands: 1e3, millions: 1e6, billions: 1e9, trillions: 1e12 }),
);
/** How many of a scale vague words may mean: "several hundred", "a few thousand". */
const VAGUE: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['several', [2, 9]],
  ['few', [2, 9]],
  ['couple', [2, 3]],
]);

/** The number that begins at a token. */
export function numberAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  const token = tokens[index] as Token;
  const known = vagueAt(tokens, index, to) ?? halfAt(tokens, index, to);
  if (known) return known;
  const first = valueOf(token.lower);
  if (first === undefined) return undefined;
  if (first.unit) return { value: first.value, scale: 1, to: index + 1, unit: first.unit };
  if (isFigure(token.lower)) return figuresAt(tokens, index + 1, to, first.value);
  const read = wordsAt(tokens, index, to);
  // "one" as a pronoun: only in front of something it counts
  return token.lower === 'one' && read.to === index + 1 && !isOfSomething(tokens[read.to]) ? undefined : read;
}

function isOfSomething(next: Token | undefined): boolean {
  return isNounTag(next?.tag ?? '') || isAdjectiveTag(next?.tag ?? '');
}

function isFigure(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

function scaleOf(token: Token | undefined): number | undefined {
  return SCALES.get(token?.lower ?? '') ?? SCALES_IN_PLURAL.get(token?.lower ?? '');
}

/** "4.1 million", "24 m", "8 billions", "2 hundred thousand", "3 and a half million": what stands behind the figures. */
function figuresAt(tokens: readonly Token[], next: number, to: number, value: number): ReadNumber {
  const half = halfBehind(tokens, next, to);
  const scale = scaleBehind(tokens, half ?? next, to);
  if (half !== undefined) return { value: scaled(value + 0.5, scale.by), scale: scale.by, to: scale.to };
  return withHalf(tokens, to, { value: scaled(value, scale.by), scale: scale.by, to: scale.to });
}

/** All scales in a row: "hundred thousand", "thousand million"; 1 where there is none. */
function scaleBehind(tokens: readonly Token[], next: number, to: number): { readonly by: number; readonly to: number } {
  let by = 1;
  for (; next < to; next++) {
    const scale = scaleOf(tokens[next]);
    if (scale === undefined) break;
    by *= scale;
  }
  return { by, to: next };
}

/** "two million three hundred and fifty thousand", "two dozen", "two and a half million", "a million and a half". */
function wordsAt(tokens: readonly Token[], index: number, to: number): ReadNumber {
  const isBetween = tokens[index - 1]?.lower === 'between';
  let read: ReadNumber = { value: 0, scale: Infinity, to: index };
  while (read.to < to) {
    // "two thousand and five": behind a scale only
    const isJoint = read.to > index && tokens[read.to]?.lower === 'and';
    const part = partAt(tokens, isJoint ? read.to + 1 : read.to, to, isBetween);
    // "five thousand and ten thousand" are two numbers
    if (!part || part.scale >= read.scale || (isJoint && !isJoined(tokens, part, isBetween))) break;
    read = { value: read.value + part.value, scale: part.scale, to: part.to };
    if (part.scale < 1000) break;
  }
  return withHalf(tokens, to, read);
}

/** What one scale of thousands or more multiplies, with it: "three hundred and fifty thousand"; or what none does. */
function partAt(tokens: readonly Token[], index: number, to: number, isBetween: boolean): ReadNumber | undefined {
  let value = smallOf(tokens[index]?.lower ?? '');
  let next = value === undefined ? index : index + 1;
  const ones = smallOf(tokens[next]?.lower ?? '');
  if (value !== undefined && ones !== undefined && next < to && fits(value, ones))
    [value, next] = [value + ones, next + 1];
  if (value === undefined && scaleOf(tokens[index]) === undefined) return undefined;
  const isHundred = next < to && tokens[next]?.lower === 'hundred';
  if (isHundred) {
    [value, next] = [100 * (value ?? 1), next + 1];
    const at = tokens[next]?.lower === 'and' ? next + 1 : next;
    const more = at < to ? smallAt(tokens, at, to) : undefined;
    if (more && (at === next || isJoined(tokens, more, isBetween))) [value, next] = [value + more.value, more.to];
  }
  const half = value === undefined ? undefined : halfBehind(tokens, next, to);
  const scale = scaleBehind(tokens, half ?? next, to);
  if (half !== undefined && scale.by > 1)
    return { value: scaled((value ?? 1) + 0.5, scale.by), scale: scale.by, to: scale.to };
  const last = scale.by === 1 && isHundred ? 100 : scale.by;
  return { value: scaled(value ?? 1, scale.by), scale: last, to: scale.to };
}

/** "fifty", "fifty two": below a hundred, and not what another scale multiplies by itself. */
function smallAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  const first = smallOf(tokens[index]?.lower ?? '');
  if (first === undefined) return undefined;
  const ones = index + 1 < to ? smallOf(tokens[index + 1]?.lower ?? '') : undefined;
  const hasOnes = ones !== undefined && fits(first, ones);
  const read = { value: hasOnes ? first + ones : first, scale: 1, to: hasOnes ? index + 2 : index + 1 };
  // "two hundred and three hundred"
  const scale = scaleOf(tokens[read.to]);
  return scale !== undefined && scale < 1000 ? undefined : read;
}

/** Whether what stands behind "and" goes on with a number, and begins nothing else: "two hundred and fifty". */
function isJoined(tokens: readonly Token[], { value, to }: ReadNumber, isBetween: boolean): boolean {
  const next = tokens[to];
  // "killed two hundred and one is missing", "and three others"
  if (value === 1 && !isOfSomething(next)) return false;
  if (value < 10 && /^(?:others?|more)$/.test(next?.lower ?? '')) return false;
  // "between one hundred and fifty and two hundred"
  return !isBetween || next?.lower === 'and';
}

/** "twenty", "five", "twenty-five". */
function smallOf(lower: string): number | undefined {
  const known = WORDS.get(lower);
  if (known !== undefined) return known;
  const read = hyphenated(lower);
  return read?.unit === undefined ? read?.value : undefined;
}

/** Whether a number goes on with another one: "twenty five". */
function fits(tens: number, ones: number): boolean {
  return ones < 10 && tens % 10 === 0 && tens >= 20;
}

/** The token behind "and a half". */
function halfBehind(tokens: readonly Token[], index: number, to: number): number | undefined {
  const words = [0, 1, 2].map((at) => tokens[index + at]?.lower);
  return index + 3 <= to && words.join(' ') === 'and a half' ? index + 3 : undefined;
}

/** "a million and a half", "two and a half": half of what was multiplied by last. */
function withHalf(tokens: readonly Token[], to: number, read: ReadNumber): ReadNumber {
  const half = halfBehind(tokens, read.to, to);
  return half === undefined ? read : { ...read, value: read.value + read.scale / 2, to: half };
}

/** "half a million", "half a dozen", "half dozen". */
function halfAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  if (tokens[index]?.lower !== 'half') return undefined;
  const scale = scaleBehind(tokens, tokens[index + 1]?.lower === 'a' ? index + 2 : index + 1, to);
  return scale.by === 1 ? undefined : { value: scale.by / 2, scale: scale.by, to: scale.to };
}

/** "several hundred", "a few hundred million", "a couple of thousand". */
function vagueAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  const vague = VAGUE.get(tokens[index]?.lower ?? '');
  if (!vague) return undefined;
  const scale = scaleBehind(tokens, tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1, to);
  if (scale.by === 1) return undefined;
  return { value: vague[0] * scale.by, most: vague[1] * scale.by, scale: scale.by, to: scale.to };
}

/** "1,200", "3.5", "twenty", "twenty-five", "12-point", "thousand". */
function valueOf(lower: string): { value: number; unit?: string } | undefined {
  if (isFigure(lower)) return digitsOf(lower);
  const plain = WORDS.get(lower) ?? (lower.length > 2 ? SCALES.get(lower) : undefined);
  return plain === undefined ? hyphenated(lower) : { value: plain };
}

/** "twenty-five", "six-party", "thirty-eight-car", "two-and-a-half-year". */
function hyphenated(lower: string): { value: number; unit?: string } | undefined {
  const [first = '', ...rest] = lower.split('-');
  const head = WORDS.get(first);
  if (head === undefined || rest.length === 0) return undefined;
  const ones = WORDS.get(rest[0] ?? '');
  let value = head;
  if (ones !== undefined && fits(head, ones)) {
    value += ones;
    rest.shift();
  } else if (rest.slice(0, 3).join(' ') === 'and a half') {
    value += 0.5;
    rest.splice(0, 3);
  }
  return rest.length === 0 ? { value } : { value, unit: rest.join('-') };
}

function digitsOf(lower: string): { value: number; unit?: string } | undefined {
  let end = 0;
  while (end < lower.length && '0123456789.,'.includes(lower.charAt(end))) end++;
  const value = valueIn(lower.slice(0, end));
  if (!Number.isFinite(value)) return undefined;
  const rest = lower.slice(end);
  if (rest === '') return { value };
  // "13-million", but "5-m" may be metres
  const isJoined = rest.startsWith('-');
  const scale = SCALES.get(isJoined && rest.length > 4 ? rest.slice(1) : rest);
  if (scale === undefined && isJoined) return { value, unit: rest.slice(1) };
  return scale === undefined ? undefined : { value: scaled(value, scale) };
}

/** Thousands set off by points, as on the continent: no decimal ends in two noughts for nothing. */
const POINTED = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|\.\d00)(?:,\d{1,2})?$/;
/** A comma in front of one or two figures sets off no thousands. */
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** "11,300", "11.300" and "71,4": English figures, and those of a translation that kept the continent's. */
function valueIn(figures: string): number {
  if (POINTED.test(figures)) return Number(figures.replaceAll('.', '').replace(',', '.'));
  if (DECIMAL_COMMA.test(figures)) return Number(figures.replace(',', '.'));
  return Number(figures.replaceAll(',', ''));
}

/** "4.1 million" is 4,100,000, and not a little less for how fractions are kept. */
function scaled(value: number, scale: number): number {
  return Number((value * scale).toPrecision(12));
}
