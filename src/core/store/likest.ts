/** Searches for words with changes, in bounded time whatever the text holds. */
import search from 'approx-string-match';
import type { Span } from '../model';

/** Words like those looked for, with how many characters differ. */
export interface Match extends Span {
  readonly errors: number;
}

/** The text is searched in pieces of this many characters, or twice the words' length. */
const PIECE = 4096;
/** Where more places than this are as like as each other, none of them can be told from the others. */
const MOST_TIES = 64;

/**
 * The places of a text most like some words, all with as many differences, by Myers' bit-parallel search.
 *
 * @param most how many characters may differ
 * @returns nothing when there are too many such places: each of them takes time by the length of the words
 */
export function likest(text: string, words: string, most: number): readonly Match[] | undefined {
  const overlap = words.length + most;
  const piece = Math.max(PIECE, 2 * words.length + most);
  let found: Match[] = [];
  let fewest = most;
  for (let from = 0; from < text.length; from += piece - overlap) {
    const part = text.slice(from, from + piece);
    if (part.length < words.length - fewest) break;
    const matches = search(part, words, fewest);
    if (matches.length > MOST_TIES) return undefined;
    for (const { start, end, errors } of matches) {
      if (errors < fewest) found = [];
      fewest = errors;
      if (!found.some((one) => one.end === from + end)) found.push({ start: from + start, end: from + end, errors });
    }
    if (found.length > MOST_TIES) return undefined;
  }
  return found;
}
