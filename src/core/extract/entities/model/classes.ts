import { fold, hashOf, spread } from './hashing';

/**
 * Classes of words that occur in similar contexts, in a compact table: a bucket for the upper 16 bits of a word's hash,
 * in it four bytes a word (14 bits of fingerprint, 10 bits of class, 8 bits of type).
 */
export class WordClasses {
  readonly #starts: Uint32Array;
  readonly #rows: Uint8Array;
  readonly #coarse: Uint8Array;

  /**
   * @param counts number of words in each of the 65,536 buckets
   * @param rows the words, bucket by bucket
   * @param coarse coarse class of each class
   */
  constructor(counts: Uint8Array, rows: Uint8Array, coarse: Uint8Array) {
    this.#starts = new Uint32Array(counts.length + 1);
    for (let bucket = 0; bucket < counts.length; bucket++) {
      this.#starts[bucket + 1] = (this.#starts[bucket] ?? 0) + (counts[bucket] ?? 0);
    }
    this.#rows = rows;
    this.#coarse = coarse;
  }

  /**
   * Class and type of a folded lower-case word's hash: `class << 8 | type`, the class 1 and up; 0 when it has none. The
   * class tells in which contexts the word occurs, the type which part of which kind of name it tends to be.
   */
  of(wordHash: number): number {
    const hash = spread(wordHash);
    const bucket = hash >>> 16;
    const end = this.#starts[bucket + 1] ?? 0;
    for (let row = this.#starts[bucket] ?? 0; row < end; row++) {
      const at = row * 4;
      const packed = ((this.#rows[at] ?? 0) << 16) | ((this.#rows[at + 1] ?? 0) << 8) | (this.#rows[at + 2] ?? 0);
      if (packed >>> 10 === (hash & 0x3fff)) return (((packed & 0x3ff) + 1) << 8) | (this.#rows[at + 3] ?? 0);
    }
    return 0;
  }

  /** Coarse class of a class, 1 and up; 0 for 0. */
  coarse(wordClass: number): number {
    return wordClass === 0 ? 0 : (this.#coarse[wordClass - 1] ?? 0) + 1;
  }
}

/** Packs word classes for {@link WordClasses}; used when training. */
export function packClasses(
  words: readonly string[],
  classes: readonly number[],
  types: readonly number[],
): { readonly counts: Uint8Array; readonly rows: Uint8Array } {
  const buckets = new Map<number, [number, number][]>();
  words.forEach((word, index) => {
    const hash = spread(hashOf(fold(word)));
    const rows = buckets.get(hash >>> 16) ?? [];
    const fingerprint = hash & 0x3fff;
    if (!rows.some(([row]) => row >>> 10 === fingerprint))
      rows.push([(fingerprint << 10) | (classes[index] ?? 0), types[index] ?? 0]);
    buckets.set(hash >>> 16, rows);
  });
  const counts = new Uint8Array(0x10000);
  const bytes: number[] = [];
  for (let bucket = 0; bucket < 0x10000; bucket++) {
    const rows = (buckets.get(bucket) ?? []).slice(0, 255);
    counts[bucket] = rows.length;
    for (const [row, type] of rows) bytes.push(row >>> 16, (row >>> 8) & 255, row & 255, type);
  }
  return { counts, rows: Uint8Array.from(bytes) };
}
