import type { Guess } from './model/decoder';
import { NumberList } from './numberList';

const FIELDS = 3;

/** Guesses of sentence after sentence, packed into numbers. */
export class GuessList {
  readonly #numbers = new NumberList();
  readonly #ends = new NumberList();

  /** Adds those of the next sentence. */
  add(guesses: readonly Guess[]): void {
    for (const { from, to, type } of guesses) {
      this.#numbers.push(from);
      this.#numbers.push(to);
      this.#numbers.push(type);
    }
    this.#ends.push(this.#numbers.length);
  }

  /** Those of a sentence, by its index. */
  of(sentence: number): Guess[] {
    const guesses: Guess[] = [];
    const end = this.#ends.at(sentence);
    for (let at = sentence === 0 ? 0 : this.#ends.at(sentence - 1); at < end; at += FIELDS)
      guesses.push({ from: this.#numbers.at(at), to: this.#numbers.at(at + 1), type: this.#numbers.at(at + 2) });
    return guesses;
  }
}
