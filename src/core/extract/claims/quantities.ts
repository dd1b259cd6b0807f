import type { Quantity, Token } from '../../model';
import { isKnownWord } from '../../data/related/related';
import { lemma } from '../../text/lemma';
import { isAdjectiveTag, isNounTag } from '../../text/tagKinds';

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
    dozen: 12,
  }),
);
const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
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
const CURRENCIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    $: 'dollar',
    '€': 'euro',
    '£': 'pound',
    '¥': 'yen',
    '₹': 'rupee',
    '₽': 'ruble',
  }),
);

const ABOUT = new Set('about around approximately roughly some nearly almost estimated circa'.split(' '));
const AT_LEAST = new Set('over above exceeding'.split(' '));
const AT_MOST = new Set('under below'.split(' '));
/** "sales add up to 184 million", "has gone up to 1,900": no bound. */
const REACHING = new Set(
  'add adds added adding go goes going gone went move moved rise rises rose risen climb climbed push pushed sum sums'.split(
    ' ',
  ),
);
/** "hand over 112 prisoners", "won over 20 members": no bound. */
const OVER = new Set(
  'hand hands handed handing turn turns turned turning sign signs signed signing win wins won winning pull pulls pulled pulling'.split(
    ' ',
  ),
);
/** They turn a bound round: "no more than". */
const NEGATIONS = new Set('no not never'.split(' '));

/** The numbers in a clause with what they count; those that `skip` marks (inside dates and names) are left out. */
export function quantitiesOf(
  tokens: readonly Token[],
  from: number,
  to: number,
  skip: (index: number) => boolean,
): Quantity[] {
  const found: Quantity[] = [];
  for (let index = from; index < to; index++) {
    if (skip(index)) continue;
    const number = numberAt(tokens, index, to);
    if (!number || pointsBack(tokens, index, number) || isLabel(tokens, index, number)) continue;
    const range = rangeEnd(tokens, number.to, to, tokens[index - 1]?.lower === 'between');
    found.push(quantity(tokens, from, to, index, { ...number, range }, skip));
    // "from 63 to 65": what a number becomes counts by itself
    index = (range && !CHANGING.has(tokens[index - 1]?.lower ?? '') ? range.to : number.to) - 1;
  }
  return found;
}

/** Words in front of what a number was before it changed: "from 63 to 65". */
const CHANGING = new Set('from of'.split(' '));
const POINTING = new Set('the these those both its their his her our'.split(' '));

/** "the two leaders": the number only points at what was named before. */
function pointsBack(tokens: readonly Token[], index: number, { value }: ReadNumber): boolean {
  return value <= 4 && POINTING.has(tokens[index - 1]?.lower ?? '');
}

/** Nouns that a number behind them tells apart from others of their kind. Compiled for this project. */
const NUMBERED = new Set(
  'group article section clause paragraph route highway interstate gate room platform district precinct ward zone pool lane runway terminal annex page'.split(
    ' ',
  ),
);

/** "a group five qualifier", "Article 19": the number counts nothing; "told the group two ships were lost", "in the district 40% voted". */
function isLabel(tokens: readonly Token[], index: number, { to }: ReadNumber): boolean {
  return NUMBERED.has(tokens[index - 1]?.lower ?? '') && tokens[to]?.tag !== 'NNS' && !isShare(tokens[to]);
}

function isShare(token: Token | undefined): boolean {
  return token !== undefined && /^(?:%|per|percent|percentage|pct)$/.test(token.lower);
}

interface ReadNumber {
  readonly value: number;
  /** Token index behind it. */
  readonly to: number;
  /** "12-point": the counted thing is in the same token. */
  readonly unit?: string;
}

function numberAt(tokens: readonly Token[], index: number, to: number): ReadNumber | undefined {
  const token = tokens[index] as Token;
  const first = valueOf(token.lower);
  if (first === undefined) return undefined;
  if (first.unit) return { value: first.value, to: index + 1, unit: first.unit };
  // "a dozen", "one" as a pronoun: only digits and number words in front of something count
  if (
    token.lower === 'one' &&
    !isNounTag(tokens[index + 1]?.tag ?? '') &&
    !isAdjectiveTag(tokens[index + 1]?.tag ?? '')
  )
    return undefined;
  let { value } = first;
  let next = index + 1;
  while (next < to && next - index < 6) {
    const { lower } = tokens[next] as Token;
    const scale = SCALES.get(lower) ?? SCALES_IN_PLURAL.get(lower);
    const more = WORDS.get(lower);
    if (scale !== undefined)
      value = value % scale === 0 && value >= scale && lower.length > 2 ? value : scaled(value, scale);
    else if (more !== undefined && value >= 20 && value % 10 === 0 && more < 10) value += more;
    else break;
    next++;
  }
  return { value, to: next };
}

/** "1,200", "3.5", "twenty", "twenty-five", "12-point", "thousand". */
function valueOf(lower: string): { value: number; unit?: string } | undefined {
  const code = lower.charCodeAt(0);
  if (code >= 48 && code <= 57) return digitsOf(lower);
  const plain = WORDS.get(lower) ?? (lower.length > 2 ? SCALES.get(lower) : undefined);
  if (plain !== undefined) return { value: plain };
  const hyphen = lower.indexOf('-');
  if (hyphen < 0) return undefined;
  const head = WORDS.get(lower.slice(0, hyphen));
  const tail = lower.slice(hyphen + 1);
  if (head === undefined) return undefined;
  const more = WORDS.get(tail);
  return more === undefined ? { value: head, unit: tail } : { value: head + more };
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

function quantity(
  tokens: readonly Token[],
  from: number,
  to: number,
  index: number,
  { range, ...number }: ReadNumber & { readonly range: ReadNumber | undefined },
  skip: (index: number) => boolean,
): Quantity {
  const before = tokens[index - 1];
  const end = range?.to ?? number.to;
  const currency = CURRENCIES.get(before?.text ?? '');
  const unit = number.unit ?? currency ?? unitAt(tokens, end, to, skip);
  const bound = boundBefore(tokens, from, index);
  const sign = currency !== undefined && index > from ? before : undefined;
  return {
    start: sign ? sign.start : (tokens[index] as Token).start,
    end: (tokens[end - 1] as Token).end,
    value: number.value,
    ...(range && range.value > number.value ? { to: range.value } : {}),
    unit,
    ...(bound ? { bound } : {}),
  };
}

/** "10 to 15", "10-15", "between 10 and 15". */
function rangeEnd(tokens: readonly Token[], index: number, to: number, isBetween: boolean): ReadNumber | undefined {
  const joint = tokens[index]?.lower;
  if (index + 1 >= to || !(joint === 'to' || joint === '-' || joint === '–' || (isBetween && joint === 'and')))
    return undefined;
  return numberAt(tokens, CURRENCIES.has(tokens[index + 1]?.text ?? '') ? index + 2 : index + 1, to);
}

/** The noun that is counted: the last of the nouns that follow, over adjectives; "rose to four yesterday evening" has none. */
function unitAt(tokens: readonly Token[], index: number, to: number, skip: (index: number) => boolean): string {
  let unit = '';
  for (let next = index; next < to && next < index + 5; next++) {
    const { lower, tag, text } = tokens[next] as Token;
    if (
      text === '%' ||
      lower === 'percent' ||
      lower === 'pct' ||
      (lower === 'per' && tokens[next + 1]?.lower === 'cent')
    )
      return 'percent';
    if (skip(next) && tag !== 'NNP' && tag !== 'NNPS' && !isAdjectiveTag(tag)) break;
    if (tag === 'NN' || tag === 'NNS') unit = singular(lower, tag);
    else if (unit || (!isAdjectiveTag(tag) && tag !== 'VBN' && lower !== 'of' && tag !== 'NNP')) break;
  }
  return unit;
}

/** What is counted stands in the plural, whatever it was taken for, when that makes a known word of it. */
function singular(lower: string, tag: string): string {
  const one = lemma(lower, 'NNS');
  return tag === 'NNS' || isKnownWord(one) ? one : lemma(lower, tag);
}

function boundBefore(tokens: readonly Token[], from: number, index: number): Quantity['bound'] | undefined {
  for (let back = index - 1; back >= from && back >= index - 3; back--) {
    const { lower } = tokens[back] as Token;
    if (ABOUT.has(lower)) return 'about';
    if (AT_LEAST.has(lower)) return OVER.has(tokens[back - 1]?.lower ?? '') ? undefined : 'at-least';
    if (AT_MOST.has(lower)) return 'at-most';
    if (
      lower !== 'than' &&
      lower !== 'least' &&
      lower !== 'most' &&
      lower !== 'to' &&
      lower !== 'a' &&
      !CURRENCIES.has(lower)
    )
      return undefined;
    const word = tokens[back - 1]?.lower;
    const isMore = lower === 'than' && word === 'more';
    const isLess = lower === 'than' && (word === 'less' || word === 'fewer');
    if (isMore || isLess) return isMore === NEGATIONS.has(tokens[back - 2]?.lower ?? '') ? 'at-most' : 'at-least';
    if (lower === 'least' && word === 'at') return 'at-least';
    const isUpTo = lower === 'to' && word === 'up' && !REACHING.has(tokens[back - 2]?.lower ?? '');
    if ((lower === 'most' && word === 'at') || isUpTo) return 'at-most';
  }
  return undefined;
}
