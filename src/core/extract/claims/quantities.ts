import type { Quantity, Token } from '../../model';
import { isKnownWord } from '../../data/related/related';
import { lemma } from '../../text/lemma';
import { isAdjectiveTag } from '../../text/tagKinds';
import { numberAt, type ReadNumber } from './writtenNumbers';

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
/** "lives close to two schools", "twice as many as 200": no bounds. */
const STANDING = new Set('is are was were be been lives live lived stands stood lies lay'.split(' '));
const MULTIPLYING = new Set(['twice', 'times', 'half']);
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
    if (!number || pointsBack(tokens, index, number)) continue;
    if (isLabel(tokens, index, number) || isOfMake(tokens, index, number)) continue;
    const range = rangeEnd(tokens, number.to, to, tokens[index - 1]?.lower === 'between');
    found.push(quantity(tokens, from, to, index, { ...ofOneScale(number, range), range }, skip));
    // "from 63 to 65": what a number becomes counts by itself
    index = (range && !CHANGING.has(tokens[index - 1]?.lower ?? '') ? range.to : number.to) - 1;
  }
  return found;
}

/** "two to three million": the scale of the end is that of the beginning, too. */
function ofOneScale(number: ReadNumber, range: ReadNumber | undefined): ReadNumber {
  if (!range || number.scale > 1 || range.scale === 1) return number;
  const value = number.value * range.scale;
  return value < range.value ? { ...number, value } : number;
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

/** "AK", "F", "MiG": letters that a number behind them makes the name of a make. */
const MAKE = /^(?:(?![AI]$)\p{Lu}{1,3}|\p{Lu}\p{Ll}\p{Lu})$/u;

const HYPHEN = /^[-–]$/;

/** "six AK 47 rifles", "an F - 16", "the US 101 highway": the number is a part of a name. */
function isOfMake(tokens: readonly Token[], index: number, { to, value, scale }: ReadNumber): boolean {
  const isHyphened = HYPHEN.test(tokens[index - 1]?.text ?? '');
  const make = index - (isHyphened ? 2 : 1);
  if (!MAKE.test(tokens[make]?.text ?? '') || !/^\d/.test(tokens[index]?.text ?? '')) return false;
  if (isHyphened || (make > 0 && numberAt(tokens, make - 1, make))) return true;
  return value > 1 && scale === 1 && tokens[to]?.tag === 'NN' && !isShare(tokens[to]) && tokens[to + 1]?.tag !== 'NNS';
}

/** The rest of the name of a make, between a number and what it counts: "six AK *- 47* rifles". */
function isBehindMake(tokens: readonly Token[], index: number): boolean {
  const isMake = (at: number): boolean => MAKE.test(tokens[at]?.text ?? '');
  if (HYPHEN.test(tokens[index]?.text ?? '')) return isMake(index - 1);
  if (!/^\d/.test(tokens[index]?.text ?? '')) return false;
  return isMake(index - 1) || (HYPHEN.test(tokens[index - 1]?.text ?? '') && isMake(index - 2));
}

function isShare(token: Token | undefined): boolean {
  return token !== undefined && /^(?:%|per|percent|percentage|pct)$/.test(token.lower);
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
  const most = range?.most ?? range?.value ?? number.most;
  const bound = boundBefore(tokens, from, index);
  const sign = currency !== undefined && index > from ? before : undefined;
  return {
    start: sign ? sign.start : (tokens[index] as Token).start,
    end: (tokens[end - 1] as Token).end,
    value: number.value,
    ...(most !== undefined && most > number.value ? { to: most } : {}),
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
    if (next > index && isBehindMake(tokens, next)) continue;
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
      lower !== 'of' &&
      lower !== 'as' &&
      lower !== 'a' &&
      !CURRENCIES.has(lower)
    )
      return undefined;
    const word = tokens[back - 1]?.lower;
    if (lower === 'of') return word === 'excess' || word === 'upwards' ? 'at-least' : undefined;
    if (lower === 'to' && word === 'close' && !STANDING.has(tokens[back - 2]?.lower ?? '')) return 'about';
    if (lower === 'as' && word === 'many' && tokens[back - 2]?.lower === 'as')
      return MULTIPLYING.has(tokens[back - 3]?.lower ?? '') ? undefined : 'at-most';
    const isMore = lower === 'than' && word === 'more';
    const isLess = lower === 'than' && (word === 'less' || word === 'fewer');
    if (isMore || isLess) return isMore === NEGATIONS.has(tokens[back - 2]?.lower ?? '') ? 'at-most' : 'at-least';
    if (lower === 'least' && word === 'at') return 'at-least';
    const isUpTo = lower === 'to' && word === 'up' && !REACHING.has(tokens[back - 2]?.lower ?? '');
    if ((lower === 'most' && word === 'at') || isUpTo) return 'at-most';
  }
  return undefined;
}
