import { GuessList } from './guessList';
import type { Guess } from './model/decoder';
import { NumberList } from './numberList';
import type { NameWord } from './words';

/** A sentence as it was read. */
export interface ReadSentence {
  readonly words: readonly NameWord[];
  readonly guesses: readonly Guess[];
  /** One of `casing`. */
  readonly casing: number;
}

/** Sentences in order, to be gone through one by one: a list of them will do. */
export interface ReadSentences extends Iterable<ReadSentence> {
  map(change: (sentence: ReadSentence) => ReadSentence): ReadSentences;
}

/** Sentences that are made when they are asked for: objects for all of a long text at once take much memory. */
export class SentenceTable implements ReadSentences {
  readonly #wordsOf: (sentence: number) => readonly NameWord[];
  readonly #guesses = new GuessList();
  readonly #casings = new NumberList();

  /** @param wordsOf the words of a sentence, by its index */
  constructor(wordsOf: (sentence: number) => readonly NameWord[]) {
    this.#wordsOf = wordsOf;
  }

  /** Takes in what the next sentence was read as. */
  add(guesses: readonly Guess[], casing: number): void {
    this.#guesses.add(guesses);
    this.#casings.push(casing);
  }

  *[Symbol.iterator](): Generator<ReadSentence, void> {
    for (let index = 0; index < this.#casings.length; index++) yield this.#at(index);
  }

  /** @param change may change the guesses; a change of the words is not kept */
  map(change: (sentence: ReadSentence) => ReadSentence): SentenceTable {
    const changed = new SentenceTable(this.#wordsOf);
    for (const sentence of this) changed.add(change(sentence).guesses, sentence.casing);
    return changed;
  }

  #at(index: number): ReadSentence {
    return { words: this.#wordsOf(index), guesses: this.#guesses.of(index), casing: this.#casings.at(index) };
  }
}

/** The same sentence with other names in it. */
export function withGuesses(sentence: ReadSentence, guesses: readonly Guess[]): ReadSentence {
  return { ...sentence, guesses };
}

/**
 * Goes through the words of a sentence, past the names in it, and adds what is a name too.
 *
 * @param added the name that begins at a word and ends before `limit`, where the next one begins; nothing when none does
 * @param kept what becomes of a name that is there
 */
export function withAdded(
  sentence: ReadSentence,
  added: (index: number, limit: number) => Guess | undefined,
  kept: (guess: Guess) => readonly Guess[] = (guess) => [guess],
): ReadSentence {
  const { words } = sentence;
  const guesses: Guess[] = [];
  let next = 0;
  for (let index = 0; index < words.length; index++) {
    const guess = sentence.guesses[next];
    if (guess?.from === index) {
      guesses.push(...kept(guess));
      next++;
      index = guess.to - 1;
      continue;
    }
    const found = added(index, guess?.from ?? words.length);
    if (!found) continue;
    guesses.push(found);
    index = found.to - 1;
  }
  return withGuesses(sentence, guesses);
}
