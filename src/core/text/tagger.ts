import { pennTags } from '../data/tags/penn';
import weights from '../data/tags/model.bin';
import type { Token } from '../model';
import { isDigit, isLetter } from './characters';
import { FEATURES, hashesOf, tagFeatures, type WordHashes } from './tagFeatures';
import type { RawToken } from './tokens';

const TAGS = pennTags.length;
/** "No word here" in the history of tags. */
const NONE = 63;

const table = new Int8Array(weights.buffer, weights.byteOffset, weights.byteLength);
const mask = table.length - 1;

const features = new Int32Array(FEATURES);
const scores = new Int32Array(TAGS);

/**
 * Tags the words of one sentence from left to right with an averaged perceptron (after Collins 2002) whose hashed
 * weights were trained by `test/train/tags.ts`. Punctuation is tagged by rule.
 */
export function tagSentence(tokens: readonly RawToken[]): Token[] {
  const words = tokens.map(hashesOf);
  const tagged: Token[] = [];
  let previous = NONE;
  let earlier = NONE;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index] as RawToken;
    const mark = tagOfMark(token);
    const tag = mark === undefined ? best(words, index, previous, earlier) : NONE - 1;
    tagged.push({
      start: token.start,
      end: token.end,
      text: token.text,
      lower: token.lower,
      tag: mark ?? (pennTags[tag] as string),
    });
    earlier = previous;
    previous = tag;
  }
  return tagged;
}

function best(words: readonly WordHashes[], index: number, previous: number, earlier: number): number {
  tagFeatures(words, index, previous, earlier, features);
  scores.fill(0);
  for (let feature = 0; feature < FEATURES; feature++) {
    const base = features[feature] as number;
    for (let tag = 0; tag < TAGS; tag++) scores[tag] = (scores[tag] as number) + (table[(base + tag) & mask] as number);
  }
  let top = 0;
  for (let tag = 1; tag < TAGS; tag++) if ((scores[tag] as number) > (scores[top] as number)) top = tag;
  return top;
}

const QUOTE_TAGS: ReadonlyMap<string, string> = new Map([
  ['“', '``'],
  ['‘', '``'],
  ['«', '``'],
  ['„', '``'],
  ['‚', '``'],
  ['``', '``'],
  ['”', "''"],
  ['’', "''"],
  ['»', "''"],
  ["''", "''"],
  ['"', "''"],
  ["'", "''"],
]);

/** The tag of a punctuation mark or symbol; undefined for words and numbers. */
export function tagOfMark(token: Pick<RawToken, 'text' | 'lower'>): string | undefined {
  const { text, lower } = token;
  const code = text.charCodeAt(0);
  if (isLetter(code)) return undefined;
  if (isDigit(code)) return /^[\d.,:]+$/u.test(text) ? 'CD' : undefined;
  if (lower === "'s") return undefined;
  if (lower.length > 1 && lower.startsWith("'")) return lower === "'d" ? 'MD' : lower === "'ll" ? 'MD' : 'VBP';
  if (text === ',') return ',';
  if (text === '.' || text === '?' || text === '!') return '.';
  if (text === '(' || text === '[' || text === '{') return '-LRB-';
  if (text === ')' || text === ']' || text === '}') return '-RRB-';
  if (text === '$' || text === '£' || text === '€' || text === '¥') return '$';
  if (text === '&') return 'CC';
  if (text === '%') return 'NN';
  const quote = QUOTE_TAGS.get(text);
  if (quote) return quote;
  if (code === 0x23 || code === 0x40) return text.length > 1 ? 'NNP' : 'SYM';
  return /^[-–—―:;…]/u.test(text) || text.startsWith('..') ? ':' : 'SYM';
}
