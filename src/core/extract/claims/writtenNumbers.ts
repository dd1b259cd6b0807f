import type { Token } from '../../model';
import { isAdjectiveTag, isNounTag } from '../../text/tagKinds';

/** A number as it is written, in figures or words. */
export interface ReadNumber {
  readonly value: number;
  /** Upper end of what "several hundred" may be. */
  readonly most?: number;
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
  const vague = vagueAt(tokens, index, to) ?? halfAt(tokens, index, to);
  if (vague) return vague;
  const first = valueOf(token.lower);
  if (first === undefined) return undefined;
  if (first.unit) return { value: first.value, to: index + 1, unit: first.unit };
  const inFigures = isFigure(token.lower);
  const read = inFigures ? scaledAt(tokens, index + 1, to, first.value) : wordsAt(tokens, index, to);
  // "a dozen", "one" as a pronoun: only digits and number words in front of something count
  if (token.lower === 'one' && read.to === index + 1 && !isOfSomething(tokens[read.to])) return undefined;
  return read;
}

function isOfSomething(next: Token | undefined): boolean {
  return isNounTag(next?.tag ?? '') || isAdjectiveTag(next?.tag ?? '');
}

function isFigure(lower: string): boolean {
  const code = lower.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** "4.1 million", "24 m", "8 billions", "2 hundred thousand", and the "million" behind "two and a half". */
function scaledAt(tokens: readonly Token[], next: number, to: number, value: number): ReadNumber {
  const scale = next < to ? scaleOf(tokens[next]) : undefined;
  return scale === undefined ? { value, to: next } : scaledAt(tokens, next + 1, to, scaled(value, scale));
}

function scaleOf(token: Token | undefined): number | undefined {
  return SCALES.get(token?.lower ?? '') ?? SCALES_IN_PLURAL.get(token?.lower ?? '');
}

/** "two million three hundred and fifty thousand", "two dozen", "two and a half million". */
function wordsAt(tokens: readonly Token[], index: number, to: number): ReadNumber {
  const isBetween = tokens[index - 1]?.lower === 'between';
  // up to the last scale of thousands or more, and what is behind it
  let [sum, current, next] = [0, 0, index];
  for (; next < to; next++) {
    const { lower } = tokens[next] as Token;
    const scale = next === index ? SCALES.get(lower) : scaleOf(tokens[next]);
    if (scale !== undefined) {
      // "two million thousand": nothing stands between them
      if (next > index && current === 0) break;
      current = scaled(current === 0 ? 1 : current, scale);
      if (scale >= 1000) [sum, current] = [sum + current, 0];
      continue;
    }
    const more = smallOf(lower);
    const isJoint = lower === 'and' && !isBetween && sum + current >= 100 && current % 100 === 0;
    // "one hundred and two million", not "two hundred and three hundred"
    const joined = isJoint && !isCounted(tokens[next + 2]) ? smallOf(tokens[next + 1]?.lower ?? '') : undefined;
    if (more !== undefined && fits(current, more)) current += more;
    else if (joined !== undefined && next + 1 < to) {
      current += joined;
      next++;
    } else break;
  }
  const half = halfBehind(tokens, next, to);
  if (half === undefined) return { value: sum + current, to: next };
  return scaledAt(tokens, half, to, sum + current + 0.5);
}

/** "hundred" and "dozen": a number in front of them is one of its own. */
function isCounted(token: Token | undefined): boolean {
  const scale = scaleOf(token);
  return scale !== undefined && scale < 1000;
}

/** "twenty", "five", "twenty-five". */
function smallOf(lower: string): number | undefined {
  const known = WORDS.get(lower) ?? hyphenated(lower);
  return typeof known === 'object' ? (known.unit === undefined ? known.value : undefined) : known;
}

/** Whether a number goes on with another one: "twenty five", "two hundred fifty". */
function fits(current: number, more: number): boolean {
  if (current % 100 === 0) return true;
  return more < 10 && current % 10 === 0 && current % 100 >= 20;
}

/** The token behind "and a half". */
function halfBehind(tokens: readonly Token[], index: number, to: number): number | undefined {
  const words = [0, 1, 2].map((at) => tokens[index + at]?.lower);
  return index + 3 <= to && words.join(' ') === 'and a half' ? index + 3 : undefined;
}

/** "half a million", "half a dozen", "half dozen". */
function halfAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  if (tokens[index]?.lower !== 'half') return undefined;
  const at = tokens[index + 1]?.lower === 'a' ? index + 2 : index + 1;
  const scale = at < to ? SCALES.get(tokens[at]?.lower ?? '') : undefined;
  return scale === undefined ? undefined : { value: scale / 2, to: at + 1 };
}

/** "several hundred", "a couple of thousand". */
function vagueAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  const vague = VAGUE.get(tokens[index]?.lower ?? '');
  if (!vague) return undefined;
  const at = tokens[index + 1]?.lower === 'of' ? index + 2 : index + 1;
  const scale = at < to ? SCALES.get(tokens[at]?.lower ?? '') : undefined;
  return scale === undefined ? undefined : { value: vague[0] * scale, most: vague[1] * scale, to: at + 1 };
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
