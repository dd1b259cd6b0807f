import { tokenize } from '../../text/tokens';
import { stem } from '../disagreements/stem';
import { keysNear } from '../disagreements/nearWords';
import { functionWords } from '../disagreements/wordLists';

/** The content words of a passage, by their numbers: what is kept of it. */
export type ReadWords = readonly number[];

/** The content words of a passage, ready to be held against others: ten times as large as {@link ReadWords}. */
export interface OpenWords {
  /** Numbers that stand for the stems, in order. */
  readonly keys: Int32Array;
  /**
   * For the stem of each word, and those of words near to it in meaning, its number and the place of the word, in one number
   * each, ascending.
   */
  readonly places: Int32Array;
}

/** Longer passages are compared by their beginning. */
const LONGEST = 1000;
/** Bits for the place of a word: a passage of {@link LONGEST} characters has fewer words. */
const PLACE_BITS = 10;

/** Reads content words; passages are only comparable when one reader read them. */
export class WordReader {
  /** Of stems. */
  readonly #numbers = new Map<string, number>();
  /** Of words. */
  readonly #words = new Map<string, number>();
  /** By number of the word: that of its stem, and behind it those of the stems near to it. */
  readonly #near: (readonly number[])[] = [];

  /** Reads the content words of a passage. */
  read(passage: string): ReadWords {
    return tokenize(passage.slice(0, LONGEST))
      .filter(({ lower }) => /[\p{L}\p{N}]/u.test(lower) && !functionWords.has(lower))
      .map(({ lower }) => this.#wordOf(lower));
  }

  /** Makes the words of a passage ready. */
  open(words: ReadWords): OpenWords {
    const content = words.map((word) => this.#near[word] as readonly number[]);
    const places = new Int32Array(content.reduce((sum, { length }) => sum + length, 0));
    let next = 0;
    for (const [at, near] of content.entries()) for (const key of near) places[next++] = (key << PLACE_BITS) | at;
    return { keys: Int32Array.from(content, ([own]) => own as number), places: places.sort() };
  }

  #wordOf(lower: string): number {
    const known = this.#words.get(lower);
    if (known !== undefined) return known;
    this.#words.set(lower, this.#near.length);
    return this.#near.push([stem(lower), ...keysNear(lower)].map((key) => this.#numberOf(key))) - 1;
  }

  #numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

/** The place of the first word that a key stands for; -1 when there is none. */
function placeOf(key: number, places: Int32Array): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((places[middle] as number) >> PLACE_BITS < key) low = middle + 1;
    else high = middle;
  }
  const found = places[low];
  return found !== undefined && found >> PLACE_BITS === key ? found & ((1 << PLACE_BITS) - 1) : -1;
}

/** How alike two passages are told, 0 to 1: words that are the same or near, and how many of them in the same order. */
export function likenessOf(left: OpenWords, right: OpenWords): number {
  const matched = new Set<number>();
  let last = -1;
  let inOrder = 0;
  for (const key of left.keys) {
    const at = placeOf(key, right.places);
    if (at < 0 || matched.has(at)) continue;
    matched.add(at);
    if (at > last) inOrder++;
    last = at;
  }
  if (matched.size === 0) return 0;
  const shared = (2 * matched.size) / (left.keys.length + right.keys.length);
  return shared * (0.8 + (0.2 * inOrder) / matched.size);
}
