import { commonness } from '../../data/related/related';
import type { NumberLists } from './numberLists';

/** The words of a sentence as they are written, as a vector with a dimension for every word. */
export interface Wording {
  /** Numbers that stand for the words, each once. */
  readonly words: Int32Array;
  /** The square of what each word of the story weighs, by its number. */
  readonly squares: readonly number[];
  /** Of the vector. */
  readonly length: number;
}

/** However common a word is in the news, it keeps so much of what a rare one weighs. */
const LEAST = 0.1;
/** Squares are whole multiples of this, so that a sum of them is the same in whatever order they are added up. */
const UNIT = 1 / 4096;

/** Turns the words of sentences into vectors: words that are common in the news weigh little. */
export class Wordings {
  readonly #lists: NumberLists;
  readonly #numbers = new Map<string, number>();
  /** By number. */
  readonly #squares: number[] = [];
  readonly #made = new WeakMap<readonly string[], Wording>();

  /** @param lists where the words are kept */
  constructor(lists: NumberLists) {
    this.#lists = lists;
  }

  /** The same object for the claims of one sentence, which have their words in common. */
  of(words: readonly string[]): Wording {
    const known = this.#made.get(words);
    if (known) return known;
    const numbers = this.#lists.integers(words.length);
    for (const [at, word] of words.entries()) numbers[at] = this.#numberOf(word);
    const made = {
      words: numbers,
      squares: this.#squares,
      length: Math.sqrt(numbers.reduce((sum, number) => sum + (this.#squares[number] as number), 0)),
    };
    this.#made.set(words, made);
    return made;
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    this.#numbers.set(word, this.#numbers.size);
    return this.#squares.push(squareOf(word)) - 1;
  }
}

function squareOf(word: string): number {
  return Math.round(Math.sqrt(Math.max(LEAST, 1 - commonness(word))) / UNIT) * UNIT;
}

/** Whether two wordings have the same words in the same order. */
export function isSameWording(one: Wording, other: Wording): boolean {
  return (
    one === other ||
    (one.words.length === other.words.length && one.words.every((word, at) => word === other.words[at]))
  );
}

/** Holds one wording against others: fast while the first stays the same. */
export class WordingLikeness {
  /** What each word of the first one weighs, squared; 0 for all other words. */
  #squares = new Float64Array(1024);
  #laid: Wording | undefined;

  /** The cosine of two wordings: 0 to 1. */
  of(one: Wording, other: Wording): number {
    this.#lay(one);
    const squares = this.#squares;
    const { words } = other;
    let shared = 0;
    for (let at = 0; at < words.length; at++) {
      const word = words[at] as number;
      if (word < squares.length) shared += squares[word] as number;
    }
    return shared === 0 ? 0 : shared / (one.length * other.length);
  }

  #lay(wording: Wording): void {
    if (this.#laid === wording) return;
    if (this.#laid) for (const word of this.#laid.words) this.#squares[word] = 0;
    this.#laid = wording;
    for (const word of wording.words) {
      if (word >= this.#squares.length) this.#grow(word);
      this.#squares[word] = wording.squares[word] as number;
    }
  }

  #grow(word: number): void {
    const longer = new Float64Array(2 * word);
    longer.set(this.#squares);
    this.#squares = longer;
  }
}
