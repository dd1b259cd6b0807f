/**
 * What a thesaurus gives for the words that names are made of: "posse" for "gang". Programs that swap words for synonyms do not spare names.
 *
 * The table is distilled by `test/train/swaps.ts` from the Moby Thesaurus and the thesaurus of OpenOffice, through the npm package moby.
 */
import { lemma } from '../../text/lemma';
import { placeInTable } from '../related/related';
import bytes from './swaps.bin';

/** By the place of a word in the table of related words, where the words that are given for it begin in the bytes. */
let rows: ReadonlyMap<number, number> | undefined;

/** Whether a thesaurus gives a word for another one, in any of their forms, when either may be a word of names. */
export function isGivenFor(swapped: string, meant: string): boolean {
  const [places, others] = [placesOf(swapped), placesOf(meant)];
  // each pair stands in the table once
  return areIn(places, others) || areIn(others, places);
}

function placesOf(lower: string): readonly number[] {
  const forms = new Set([lower, lemma(lower, 'NNS'), lemma(lower, 'VBD')]);
  return [...forms].flatMap((form) => placeInTable(form) ?? []);
}

function areIn(words: readonly number[], given: readonly number[]): boolean {
  rows ??= rowsIn(bytes);
  for (const word of words) {
    const at = rows.get(word);
    if (at === undefined) continue;
    const numbers = new Numbers(bytes, at);
    for (let count = numbers.next(), place = 0; count > 0; count--)
      if (given.includes((place += numbers.next()))) return true;
  }
  return false;
}

/** Seven bits of a number stand in each byte; the eighth says that more follow. */
const BITS = 7;
const LAST_BITS = 0x7f;

/** Reads one number after the other. */
class Numbers {
  readonly #bytes: Uint8Array;
  at: number;

  constructor(from: Uint8Array, at: number) {
    this.#bytes = from;
    this.at = at;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; ; shift += BITS) {
      const byte = this.#bytes[this.at++] as number;
      number |= (byte & LAST_BITS) << shift;
      if (byte <= LAST_BITS) return number;
    }
  }
}

/** For each word the file has the distance from the one before, how many are given, and the distances between those. */
function rowsIn(file: Uint8Array): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const numbers = new Numbers(file, 0);
  for (let word = 0; numbers.at < file.length;) {
    word += numbers.next();
    found.set(word, numbers.at);
    for (let count = numbers.next(); count > 0; count--) numbers.next();
  }
  return found;
}
