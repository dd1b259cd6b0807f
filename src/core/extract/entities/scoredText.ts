import { GuessList } from './guessList';
import type { Guess, ScoredSentence } from './model/decoder';
import { TAGS } from './model/tags';
import { NumberList } from './numberList';
import { PagedRows } from './pagedRows';

/** The first reading of a sentence. */
interface FirstReading {
  readonly scored: ScoredSentence;
  /** Keys of its words; those outside the runs are of no use. Good until the next reading is asked for, as are the scores. */
  readonly keys: Int32Array;
  readonly guesses: readonly Guess[];
}

/** The first readings of all sentences of a text in flat lists. */
export class ScoredText {
  readonly #guesses = new GuessList();
  readonly #casings = new NumberList();
  /** Of every sentence the number of its runs, then where each begins and ends. */
  readonly #runs = new NumberList();
  /** Of every word in a run. */
  readonly #keys = new NumberList();
  readonly #scores = new PagedRows();
  #row = new Int32Array(256);

  /** Takes in the next sentence. */
  add({ scored, keys, guesses }: FirstReading): void {
    this.#guesses.add(guesses);
    this.#casings.push(scored.casing);
    this.#scores.add(scored.scores, scored.length);
    this.#runs.push(scored.runs.length);
    for (const { from, to } of scored.runs) {
      this.#runs.push(from);
      this.#runs.push(to);
      for (let index = from; index < to; index++) this.#keys.push(keys[index] as number);
    }
  }

  /** The readings in the order in which they were added. */
  *readings(): Generator<FirstReading, void> {
    let run = 0;
    let word = 0;
    const rows = this.#scores.rows();
    for (let sentence = 0; sentence < this.#casings.length; sentence++) {
      const first = word;
      const runs: { from: number; to: number; at: number }[] = [];
      const count = this.#runs.at(run++);
      for (; runs.length < count; run += 2) {
        const from = this.#runs.at(run);
        const to = this.#runs.at(run + 1);
        runs.push({ from, to, at: (word - first) * TAGS });
        if (to > this.#row.length) this.#row = enlarged(this.#row, to);
        for (let index = from; index < to; index++) this.#row[index] = this.#keys.at(word++);
      }
      const length = (word - first) * TAGS;
      const scores = rows.next(length);
      const scored = { runs, scores, length, casing: this.#casings.at(sentence) };
      yield { scored, keys: this.#row, guesses: this.#guesses.of(sentence) };
    }
  }
}

function enlarged(row: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(least * 2);
  larger.set(row);
  return larger;
}
