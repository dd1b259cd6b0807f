import type { Guess } from './model/decoder';

const FIELDS = 3;

/** Guesses of sentence after sentence, packed into numbers: objects in their place take many times the memory. */
export class GuessList {
  readonly #numbers: number[] = [];
  readonly #ends: number[] = [];

  /** Adds those of the next sentence. */
  add(guesses: readonly Guess[]): void {
    for (const { from, to, type } of guesses) this.#numbers.push(from, to, type);
    this.#ends.push(this.#numbers.length);
  }

  /** Those of a sentence, by its index. */
  of(sentence: number): Guess[] {
    const guesses: Guess[] = [];
    const numbers = this.#numbers;
    const end = this.#ends[sentence] as number;
    for (let at = sentence === 0 ? 0 : (this.#ends[sentence - 1] as number); at < end; at += FIELDS)
      guesses.push({ from: numbers[at] as number, to: numbers[at + 1] as number, type: numbers[at + 2] as number });
    return guesses;
  }
}
