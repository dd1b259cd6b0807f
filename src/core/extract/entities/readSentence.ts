import type { Sentence } from '../../model';
import type { Guess } from './model/decoder';
import { nameWords, type NameWord } from './words';

/** A sentence as it was read. */
export interface ReadSentence {
  readonly words: readonly NameWord[];
  readonly guesses: readonly Guess[];
  /** One of `casing`. */
  readonly casing: number;
}

/**
 * A sentence that makes its words when they are asked for, unless they are given: all words of a long text at once take
 * much memory.
 */
export class GuessedSentence implements ReadSentence {
  readonly #sentence: Pick<Sentence, 'tokens'>;
  readonly #words: readonly NameWord[] | undefined;
  readonly guesses: readonly Guess[];
  readonly casing: number;

  constructor(
    sentence: Pick<Sentence, 'tokens'>,
    guesses: readonly Guess[],
    casing: number,
    words: readonly NameWord[] | undefined,
  ) {
    this.#sentence = sentence;
    this.#words = words;
    this.guesses = guesses;
    this.casing = casing;
  }

  get words(): readonly NameWord[] {
    return this.#words ?? nameWords(this.#sentence.tokens);
  }

  with(guesses: readonly Guess[]): GuessedSentence {
    return new GuessedSentence(this.#sentence, guesses, this.casing, this.#words);
  }
}

/** The same sentence with other names in it. */
export function withGuesses(sentence: ReadSentence, guesses: readonly Guess[]): ReadSentence {
  return sentence instanceof GuessedSentence ? sentence.with(guesses) : { ...sentence, guesses };
}
