import type { Token } from '../../model';
import { isFinite, isVerb } from './verbs';
import { isAdjectiveTag, isNounTag, isVerbTag } from '../../text/tagKinds';

/** Words in front of what somebody is to do. */
const ANNOUNCING = new Set(['will', 'would', "'ll", "'d"]);
/** Verbs that alone tell nothing. */
const EMPTY = new Set('be do have happen follow continue say know see go come help work'.split(' '));
const SPEAKING = new Set('i we you me us'.split(' '));
/** Verbs of opinion and wish when the writer or the reader is their subject, or nobody in particular. */
const EVALUATIVE = new Set('hope wish deserve'.split(' '));

/**
 * Whether a stretch of tokens states something that could be checked against the world or another source:
 * it has a verb, is no question, no request, no wish, and, outside quotations, not about the writer or the reader.
 */
export function isCheckable(
  tokens: readonly Token[],
  from: number,
  to: number,
  quoted: boolean,
  headline: boolean,
): boolean {
  if (to - from < 3) return false;
  const last = tokens[tokens.length - 1] as Token;
  if (last.text === '?' && !quoted) return false;
  const first = tokens[from] as Token;
  if (asks(tokens, from, to)) return false;
  let verb = false;
  let finite = false;
  let content = 0;
  let isQuoted = quoted;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (token.tag === '``') isQuoted = true;
    else if (token.tag === "''") isQuoted = quoted;
    if (isVerb(token)) verb = true;
    if (isFinite(token)) finite = true;
    if (isNounTag(token.tag) || isAdjectiveTag(token.tag) || isVerbTag(token.tag)) content++;
    if (!isQuoted && (isSpeaking(token) || isPlea(tokens, index))) return false;
    if (EVALUATIVE.has(token.lower) && isVerbTag(token.tag) && !finite) return false;
  }
  if (!verb && !headline) return false;
  if (first.tag === 'VB' && from === 0 && !headline && !finite) return false;
  return content >= 2 || (content === 1 && announces(tokens, from, to));
}

/** "She will appeal", "he would not resign": short, and told of somebody. */
function announces(tokens: readonly Token[], from: number, to: number): boolean {
  const [subject, modal] = [tokens[from], tokens[from + 1]];
  let last = to - 1;
  while (last > from && !/^\p{L}/u.test(tokens[last]?.lower ?? '')) last--;
  const verb = tokens[last];
  return (
    subject?.tag === 'PRP' &&
    modal !== undefined &&
    ANNOUNCING.has(modal.lower) &&
    verb?.tag === 'VB' &&
    !EMPTY.has(verb.lower)
  );
}

/** "I" is also a numeral and "US" a country. */
function isSpeaking({ lower, tag }: Token): boolean {
  return SPEAKING.has(lower) && (tag === 'PRP' || (lower !== 'i' && lower !== 'us'));
}

/** "please", but not "to please the lenders". */
function isPlea(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.lower === 'please' && tokens[index - 1]?.tag !== 'TO';
}

const ASKING = new Set('what why how'.split(' '));

/** What is left open is said of a question: "What caused the fire is unclear." */
const OPEN = new Set('unclear uncertain unknown known open clear disputed decided said established'.split(' '));

/** "What we know", "Why prices rise": headings that ask or announce. "What convicts them is the glove." is a statement. */
function asks(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (!ASKING.has(first.lower)) return false;
  const isSentence = first.lower === 'what' && from === 0 && tokens.at(-1)?.text === '.';
  if (!isSentence) return true;
  const told = tokens.slice(from, to);
  return told.filter(isFinite).length < 2 || told.some(({ lower }) => OPEN.has(lower));
}
