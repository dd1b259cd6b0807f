import type { WordClasses } from './classes';
import { fold, hashOf } from './hashing';
import { shapeOf } from './shapes';

/** A word as the model reads it. */
export interface Word {
  readonly text: string;
  readonly lower: string;
}

/** What the model knows of a word by itself. */
export interface WordFact {
  /** Hash of the word, the same whatever its case and accents. */
  readonly hash: number;
  readonly shape: number;
  /** Class, coarse class and type, as in {@link WordClasses}. */
  readonly fine: number;
  readonly coarse: number;
  readonly type: number;
  readonly length: number;
  readonly hyphenated: boolean;
  /** Hashes of its first and last letters. */
  readonly start2: number;
  readonly start3: number;
  readonly start4: number;
  readonly end2: number;
  readonly end3: number;
  readonly end4: number;
}

/** Forgetting everything now and then is cheaper than a queue, and the frequent words come back at once. */
const MOST_REMEMBERED = 1 << 15;

/** What is known of words, remembered by how they are written. */
export class WordFacts {
  readonly #classes: WordClasses;
  readonly #remembered = new Map<string, WordFact>();

  constructor(classes: WordClasses) {
    this.#classes = classes;
  }

  of(word: Word): WordFact {
    const known = this.#remembered.get(word.text);
    if (known) return known;
    if (this.#remembered.size >= MOST_REMEMBERED) this.#remembered.clear();
    const made = this.#look(word);
    this.#remembered.set(word.text, made);
    return made;
  }

  #look({ text, lower }: Word): WordFact {
    const hash = hashOf(fold(lower));
    const known = this.#classOf(hash, lower);
    const { length } = lower;
    return {
      hash,
      shape: shapeOf(text),
      fine: known >>> 8,
      coarse: this.#classes.coarse(known >>> 8),
      type: known & 0xff,
      length,
      hyphenated: lower.includes('-'),
      start2: hashOf(lower, 0, Math.min(2, length)),
      start3: hashOf(lower, 0, Math.min(3, length)),
      start4: hashOf(lower, 0, Math.min(4, length)),
      end2: hashOf(lower, Math.max(0, length - 2)),
      end3: hashOf(lower, Math.max(0, length - 3)),
      end4: hashOf(lower, Math.max(0, length - 4)),
    };
  }

  /** Class of a word; of the last part of a hyphenated word that has none. */
  #classOf(hash: number, lower: string): number {
    const found = this.#classes.of(hash);
    if (found !== 0) return found;
    const hyphen = lower.lastIndexOf('-');
    return hyphen > 0 && hyphen < lower.length - 2 ? this.#classes.of(hashOf(fold(lower.slice(hyphen + 1)))) : 0;
  }
}
