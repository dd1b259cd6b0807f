import { isDigit, isLetter } from './characters';

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
export function tagOfMark(text: string, lower: string): string | undefined {
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
