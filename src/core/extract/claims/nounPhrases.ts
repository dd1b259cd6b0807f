import type { Token } from '../../model';
import { isAdjectiveTag, isAdverbTag, isNounTag } from '../../text/tagKinds';

/** The places of the first and the last token of a noun phrase. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** Prepositions with which a noun phrase hangs on the one in front of it. */
const HANGING = new Set(
  'in on at from near outside inside with for to by about against under over between during after before since around off into towards along among across behind'.split(
    ' ',
  ),
);

function isInPhrase({ tag }: Token): boolean {
  return (
    isNounTag(tag) ||
    isAdjectiveTag(tag) ||
    tag === 'DT' ||
    tag === 'PRP' ||
    tag === 'PRP$' ||
    tag === 'CD' ||
    tag === 'POS' ||
    tag === 'CC' ||
    tag === 'EX' ||
    tag === 'PDT'
  );
}

/** The noun phrase in front of a token, with the "of …" that hangs on it. */
export function phraseBefore(tokens: readonly Token[], end: number): Phrase | undefined {
  let last = end - 1;
  while (last >= 0 && !isInPhrase(tokens[last] as Token)) last--;
  if (last < 0) return undefined;
  const first = startOfPhrase(tokens, last);
  return { first: isList(tokens, first, last) ? startOfList(tokens, first) : first, last };
}

function startOfPhrase(tokens: readonly Token[], last: number): number {
  let first = last;
  while (first > 0 && reaches(tokens, first - 1)) first--;
  while (first < last && !canBegin(tokens[first] as Token)) first++;
  return first;
}

/** Whether a phrase that goes on behind a token takes it in. */
function reaches(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return isInPhrase(token) || token.lower === 'of' || isModifier(tokens, index) || isMeasure(tokens, index);
}

/** What stands in front of a number without being one: "*about* 300 people", "more *than* 40". */
const MEASURES = new Set('about around over nearly almost roughly than'.split(' '));

function isMeasure(tokens: readonly Token[], index: number): boolean {
  const { lower } = tokens[index] as Token;
  if (lower === 'at') return tokens[index + 1]?.tag === 'JJS';
  return MEASURES.has(lower) && tokens[index + 1]?.tag === 'CD';
}

/** "the mayor *and* the council" */
function isList(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = first + 1; index < last; index++) if ((tokens[index] as Token).tag === 'CC') return true;
  return false;
}

/** Where a list begins whose end begins at `first`: "*Lee, the coach* and two players"; `first` where it is the whole list. */
function startOfList(tokens: readonly Token[], first: number): number {
  let start = first;
  while (tokens[start - 1]?.text === ',' && start >= 2 && isInPhrase(tokens[start - 2] as Token))
    start = startOfPhrase(tokens, start - 2);
  const isWhole = start === 0 || tokens[start - 1]?.tag === 'CC';
  return isWhole && !SAYING_WHEN.has((tokens[start] as Token).lower) ? start : first;
}

/** "Last April, Lee and the council": what says when is nothing of the list. */
const SAYING_WHEN = new Set(['last', 'next', 'this', 'early', 'late', 'earlier', 'today', 'yesterday', 'meanwhile']);

function canBegin({ tag }: Token): boolean {
  return tag !== 'CC' && !isAdverbTag(tag);
}

/** "the *newly elected* mayor": a participle or an adverb within a phrase, with what the phrase begins with in front of it. */
function isModifier(tokens: readonly Token[], index: number): boolean {
  const { tag } = tokens[index] as Token;
  if (!isParticiple(tag) && !isAdverbTag(tag)) return false;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (isAdverbTag(before.tag)) return isModifier(tokens, index - 1);
  return isParticiple(tag) ? isOpening(before.tag) : isDetermining(before.tag);
}

function isParticiple(tag: string): boolean {
  return tag === 'VBN' || tag === 'VBG';
}

function isDetermining(tag: string): boolean {
  return tag === 'DT' || tag === 'PRP$' || tag === 'POS';
}

function isOpening(tag: string): boolean {
  return isDetermining(tag) || tag === 'CD' || isAdjectiveTag(tag);
}

/**
 * The phrase that another one hangs on: "a jury" of "a jury *in Lorn*", "the casings" of "the casings *found at the house*",
 * "a man" of "a man *holding a knife*".
 */
export function headOf(phrase: Phrase, tokens: readonly Token[]): Phrase {
  let head = phrase;
  for (;;) {
    const end = endOfHead(head, tokens);
    const before = end > 0 ? phraseBefore(tokens, end) : undefined;
    if (!before) return head;
    head = before;
  }
}

/** Where the phrase that another one hangs on ends, exclusive; 0 when it hangs on none. */
function endOfHead({ first }: Phrase, tokens: readonly Token[]): number {
  const preposition = tokens[first - 1];
  if (!preposition) return 0;
  let index = first - 1;
  if (HANGING.has(preposition.lower)) index--;
  else if (!isParticiple(preposition.tag)) return 0;
  const participle = tokens[index];
  if (participle && isParticiple(participle.tag)) index--;
  while (index > 0 && isAdverbTag((tokens[index] as Token).tag)) index--;
  const token = tokens[index];
  return token && isInPhrase(token) && token.tag !== 'CC' ? index + 1 : 0;
}

/** The noun phrase behind a verb that ends at `from`. */
export function phraseBehind(tokens: readonly Token[], from: number): Phrase | undefined {
  let first = from;
  while (first < tokens.length && (isAdverbTag((tokens[first] as Token).tag) || isOpeningMark(tokens[first] as Token)))
    first++;
  let end = first;
  while (end < tokens.length && goesOn(tokens, end)) end++;
  while (end > first && !canBegin(tokens[end - 1] as Token)) end--;
  return end > first && canBegin(tokens[first] as Token) ? { first, last: end - 1 } : undefined;
}

function goesOn(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (isInPhrase(token) || token.lower === 'of' || isOpeningMark(token)) return true;
  const next = tokens[index + 1];
  return next !== undefined && (isInPhrase(next) || isParticiple(next.tag)) && isModifier(tokens, index);
}

function isOpeningMark({ tag }: Token): boolean {
  return tag === '``';
}
