import { titleWords } from '../../data/names/titles';
import type { Span } from '../../model';
import { listed, listedAs } from './model/lexicon';
import type { NameWord } from './words';

const LONGEST = 6;
const JOINING = new Set(['of', 'for', '-', 'and', 'general']);

/**
 * The title or role next to a person's name: in front of it ("Foreign Minister", also before a comma), or after a comma
 * ("…, the foreign minister of …", "…, president of …").
 * @param from first word of the name
 * @param to word after the name
 */
export function roleOf(words: readonly NameWord[], from: number, to: number): Span | undefined {
  return before(words, from) ?? after(words, to);
}

function before(words: readonly NameWord[], name: number): Span | undefined {
  let end = name;
  if (words[end - 1]?.text === ',') end--;
  let start = end;
  while (start > 0 && end - start < LONGEST && isTitleWord(words[start - 1])) start--;
  while (start < end && JOINING.has(words[start]?.lower ?? '')) start++;
  return span(words, start, end);
}

function after(words: readonly NameWord[], name: number): Span | undefined {
  if (words[name]?.text !== ',') return undefined;
  let start = name + 1;
  for (let skipped = 0; skipped < 5 && !isTitleWord(words[start]); skipped++) {
    if (!isLeading(words[start])) return undefined;
    start++;
  }
  let end = start;
  while (end - start < LONGEST && isTitleWord(words[end])) end++;
  return span(words, start, end);
}

function isTitleWord(word: NameWord | undefined): boolean {
  return word !== undefined && titleWords.has(word.lower);
}

/** Words that may stand between the comma and the role: articles, adjectives of countries, "China’s", "top". */
function isLeading(word: NameWord | undefined): boolean {
  if (!word) return false;
  return LEADING.has(word.lower) || (listedAs(word.lower) & (listed.country | listed.demonym)) !== 0;
}

const LEADING = new Set("the a an his her its their 's ’s new then current longtime top chief".split(' '));

function span(words: readonly NameWord[], from: number, to: number): Span | undefined {
  const first = words[from];
  const last = words[to - 1];
  return to > from && first && last ? { start: first.start, end: last.end } : undefined;
}
