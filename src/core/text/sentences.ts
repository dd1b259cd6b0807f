import { abbreviationsAtEnd, sentenceStarters } from '../data/abbreviations';
import { timeWords } from '../data/speech/grammar';
import { isDigit, isLetter, isUpper } from './characters';
import type { RawToken } from './tokens';

const OPENING = new Set(['“', '‘', '«', '„', '‚', '"', "'", '(', '[', '``']);
const CLOSING = new Set(['”', '’', '»', '"', "'", ')', ']', "''"]);

/** Longer runs without an end (tables, hostile texts) are cut here, so that a sentence is always small work. */
const MOST_TOKENS = 400;
/** So many marks in a row can end one sentence ("?!”)"). */
const MOST_MARKS = 8;

/**
 * Cuts the tokens of a paragraph into sentences.
 * @returns index of the first token of each sentence, ascending, beginning with 0; empty for no tokens.
 */
export function sentenceStarts(tokens: readonly RawToken[]): number[] {
  if (tokens.length === 0) return [];
  const starts = [0];
  for (let index = 0; index < tokens.length - 1; index++) {
    const end =
      endOfSentence(tokens, index, starts.at(-1) as number) ??
      (index - (starts.at(-1) as number) >= MOST_TOKENS ? index + 1 : undefined);
    if (end === undefined) continue;
    if (end < tokens.length) starts.push(end);
    index = end - 1;
  }
  return starts;
}

/** When a sentence ends at this token: the index of the next sentence's first token. */
function endOfSentence(tokens: readonly RawToken[], index: number, start: number): number | undefined {
  const token = tokens[index] as RawToken;
  // most tokens are words: their last character says so
  if (isLetter(token.text.charCodeAt(token.text.length - 1))) return undefined;
  const terminal = isTerminal(token.text);
  if (!terminal && !endsWithStop(token)) return undefined;
  let next = index + 1;
  while (next < tokens.length && next - index <= MOST_MARKS && (isTerminal(at(tokens, next)) || closes(tokens, next)))
    next++;
  if (next >= tokens.length) return next;
  const first = firstWord(tokens, next);
  if (first === undefined) return next;
  const code = first.text.charCodeAt(0);
  if (code === 0x23) return next;
  if (!terminal) {
    const isStart = sentenceStarters.has(first.lower) || (isHour(token) && endsInHour(tokens, start, index, next));
    return isUpper(code) && isStart ? next : undefined;
  }
  // "…" and "..." go on more often than not
  if (token.text.length > 1 || token.text === '…') return isUpper(code) ? next : undefined;
  return isUpper(code) || isDigit(code) || opens(tokens, next) || !/^\p{Ll}/u.test(first.text) ? next : undefined;
}

function at(tokens: readonly RawToken[], index: number): string {
  return tokens[index]?.text ?? '';
}

function isTerminal(text: string): boolean {
  return (
    text === '.' ||
    text === '!' ||
    text === '?' ||
    text === '…' ||
    (text.startsWith('..') && text.length < 8) ||
    text === '。' ||
    text === '؟'
  );
}

/** An abbreviation that may end a sentence: "Inc.", "U.S.", "p.m." */
function endsWithStop(token: RawToken): boolean {
  if (!token.text.endsWith('.') || token.text.length < 2) return false;
  const word = token.lower.slice(0, -1);
  return abbreviationsAtEnd.has(word) || word.includes('.');
}

function isHour({ lower }: RawToken): boolean {
  return lower === 'a.m.' || lower === 'p.m.';
}

/** Sentences in which an hour stands in front of what they are about begin so: "At 4 a.m. Lee left". */
const BEFORE_HOUR = new Set(
  'at on in by after before shortly around about until till since from between just soon only early late not then and but when as while once if'.split(
    ' ',
  ),
);
/** A sentence with an hour at its end has more words than this. */
const FEWEST_BEFORE_HOUR = 5;
/** "5 p.m. Eastern Time": zones that go on about an hour, beside days and months. Compiled for this project. */
const ZONES = new Set(
  'eastern central mountain pacific atlantic greenwich local london moscow beijing tokyo paris berlin delhi'.split(' '),
);

/** What an hour goes on to within some words: "8 a.m. Istanbul time", "8 p.m. Christmas Eve", "the 4 p.m. British Airways flight". */
const ABOUT_HOUR = new Set(['time', 'day', 'eve', 'flight', 'train', 'bulletin', 'news', 'service']);
const WORDS_ABOUT_HOUR = 4;

/** Whether an hour ends a sentence, in front of a word that no list knows as a beginning: "… at 4:30 a.m. Police said". */
function endsInHour(tokens: readonly RawToken[], start: number, index: number, next: number): boolean {
  const first = tokens[next] as RawToken;
  const isZone = ZONES.has(first.lower) || (first.text.length <= 4 && first.text === first.text.toUpperCase());
  if (index - start < FEWEST_BEFORE_HOUR || isZone || timeWords.has(first.lower)) return false;
  if (tokens.slice(next, next + WORDS_ABOUT_HOUR).some(({ lower }) => ABOUT_HOUR.has(lower))) return false;
  const isOfAThing = /^(?:the|a|an|every|each)$/.test(tokens[index - 2]?.lower ?? '');
  return !isOfAThing && !BEFORE_HOUR.has(tokens[start]?.lower ?? '');
}

/** A closing mark that belongs to what came before: no white space in front of it. */
function closes(tokens: readonly RawToken[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return token !== undefined && before !== undefined && CLOSING.has(token.text) && token.start === before.end;
}

function opens(tokens: readonly RawToken[], index: number): boolean {
  return OPENING.has(at(tokens, index));
}

function firstWord(tokens: readonly RawToken[], from: number): RawToken | undefined {
  for (let index = from; index < tokens.length && index < from + 3; index++) {
    const token = tokens[index] as RawToken;
    if (!OPENING.has(token.text)) return token;
  }
  return undefined;
}
