import { keysNear } from './nearWords';
import { stem } from './stem';
import { functionWords } from './wordLists';
import { marksOf } from './wordMarks';

/** A word as it is written, once for a story: what its atoms have in common. */
export interface WrittenWord {
  readonly lower: string;
  /** Its stem. */
  readonly key: string;
  /** The number of the key. */
  readonly number: number;
  /** Starts with a capital letter. */
  readonly capital: boolean;
  /** All in capitals. */
  readonly isShouted: boolean;
  /** No function word. */
  readonly isWeighty: boolean;
  /** Has a letter or figure: no mark. */
  readonly isSpoken: boolean;
  /** By which lists it is in: {@link marksOf}. */
  readonly marks: number;
  /** The numbers of the stems near to it in meaning, and of the name that it may be; found when they are first asked for. */
  readonly near: Int32Array;
  /** The number of the name that it may be; that of its key when it is not written like one. */
  readonly nameNumber: number;
}

/** Numbers for the keys of a story's atoms: numbers are compared faster than words. Atoms are only comparable with those of one story. */
export class AtomKeys {
  readonly #numbers = new Map<string, number>();
  readonly #words = new Map<string, WrittenWord>();

  /** The number of a key. */
  numberOf(key: string): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }

  /** A word by its letters. */
  word(text: string, lower: string): WrittenWord {
    const known = this.#words.get(text);
    if (known) return known;
    const made = new KnownWord(text, lower, this);
    this.#words.set(text, made);
    return made;
  }
}

/** The key of a name, by the name in lower case or as it stands in an entity's id. */
export function nameKey(name: string): string {
  return `@${name}`;
}

class KnownWord implements WrittenWord {
  readonly lower: string;
  readonly key: string;
  readonly number: number;
  readonly capital: boolean;
  readonly isShouted: boolean;
  readonly isWeighty: boolean;
  readonly isSpoken: boolean;
  readonly nameNumber: number;
  readonly marks: number;
  readonly #keys: AtomKeys;
  #near: Int32Array | undefined;

  constructor(text: string, lower: string, keys: AtomKeys) {
    this.lower = lower;
    this.key = stem(lower);
    this.number = keys.numberOf(this.key);
    this.capital = /^\p{Lu}/u.test(text);
    this.isShouted = text.length > 1 && text.toUpperCase() === text;
    this.isWeighty = !functionWords.has(lower);
    this.isSpoken = /[\p{L}\p{N}]/u.test(text);
    this.nameNumber = this.capital && this.isWeighty ? keys.numberOf(nameKey(lower)) : this.number;
    this.marks = marksOf(lower);
    this.#keys = keys;
  }

  get near(): Int32Array {
    return (this.#near ??= Int32Array.from([
      ...Array.from(keysNear(this.lower), (key) => this.#keys.numberOf(key)),
      this.nameNumber,
    ]));
  }
}
