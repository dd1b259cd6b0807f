/** Words that claim to be the most, the first or the only one: what readers remember and what is wrong most often. */
import { notSuperlatives, superlativeWords, timeWords } from '../data/superlatives';
import type { Span } from '../model';

const word = /[\p{L}’']+/gu;
/** What stands before a superlative and says which one is meant; names with ’s do too. */
const determiners: ReadonlySet<string> = new Set('the its his her their our my a an'.split(' '));

/** The superlatives in a stretch of text, with the word they are about where it follows. */
export function superlatives(text: string, { start, end }: Span): readonly Span[] {
  const found: Span[] = [];
  const words = [...text.slice(start, end).matchAll(word)];
  for (const [index, { 0: raw, index: at }] of words.entries()) {
    const lower = raw.toLowerCase();
    const isKnown = superlativeWords.has(lower);
    const isFormed = /^\p{L}{3,}est$/u.test(lower) && !notSuperlatives.has(lower) && raw !== raw.toUpperCase();
    if (!isKnown && !isFormed) continue;
    if (!lower.startsWith('un') && !isDetermined(text.slice(start, end), words, index)) continue;
    const next = words[index + 1];
    const isAbout = next !== undefined && text.slice(start + at + raw.length, start + next.index) === ' ';
    if (lower === 'last' && isAbout && timeWords.has(next[0].toLowerCase())) continue;
    // "the first" and "the last" alone point back at something
    if (!isAbout && (lower === 'first' || lower === 'last' || lower === 'most' || lower === 'record')) continue;
    found.push({ start: start + at, end: start + (isAbout ? next.index + next[0].length : at + raw.length) });
  }
  return found;
}

/** "the largest", "Europe’s largest", "the second-largest". */
function isDetermined(text: string, words: readonly RegExpExecArray[], index: number): boolean {
  const at = words[index]?.index ?? 0;
  const before = words[index - 1];
  if (!before) return false;
  const between = text.slice(before.index + before[0].length, at);
  if (between === '-') return isDetermined(text, words, index - 1);
  const word = before[0].toLowerCase();
  return between === ' ' && (determiners.has(word) || /[’']s?$/.test(word));
}
