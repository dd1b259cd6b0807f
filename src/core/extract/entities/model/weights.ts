import { spread } from './hashing';
import { TAGS } from './tags';

/** Bytes of one feature: a fingerprint of 16 bits, then a weight of 8 bits for every tag. */
const ROW = 2 + TAGS;

/** Lifts weights above zero, so that two can be added up in one number without borrowing from each other. */
const LIFT = 128;
/** Numbers that hold the weights of one feature, two tags in each. */
const PAIRS = (TAGS + 1) >> 1;

/** The model's weights: an open hash table from a feature to its row, most features asked for having none. */
export class Weights {
  /** Hash and row (counted from 1; 0 for a free slot) of each feature, side by side. */
  readonly #slots: Int32Array;
  readonly #mask: number;
  readonly #pairs: Int32Array;
  readonly #sums = new Int32Array(PAIRS);

  /**
   * @param counts number of features in each of the 65,536 buckets: the upper 16 bits of their hashes
   * @param rows the features, bucket by bucket
   */
  constructor(counts: Uint8Array, rows: Uint8Array) {
    const features = rows.length / ROW;
    let size = 1024;
    while (size < features * 2) size *= 2;
    this.#slots = new Int32Array(size * 2);
    this.#mask = size - 1;
    this.#pairs = new Int32Array(features * PAIRS);
    const lifted = (row: number, tag: number): number =>
      tag < TAGS ? (((rows[row * ROW + 2 + tag] ?? 0) << 24) >> 24) + LIFT : 0;
    let row = 0;
    for (let bucket = 0; bucket < counts.length; bucket++) {
      for (const last = row + (counts[bucket] ?? 0); row < last; row++) {
        this.#enter((bucket << 16) | ((rows[row * ROW] ?? 0) << 8) | (rows[row * ROW + 1] ?? 0), row);
        for (let pair = 0; pair < PAIRS; pair++)
          this.#pairs[row * PAIRS + pair] = lifted(row, pair * 2) | (lifted(row, pair * 2 + 1) << 16);
      }
    }
  }

  #enter(hash: number, row: number): void {
    let slot = hash & this.#mask;
    while (this.#slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#slots[slot * 2] = hash;
    this.#slots[slot * 2 + 1] = row + 1;
  }

  /** Adds up the weights of the first `count` features, times `unit`, into the scores of the tags, which begin at `at`. */
  addTo(scores: Float64Array, at: number, features: Int32Array, count: number, unit: number): void {
    const slots = this.#slots;
    const mask = this.#mask;
    const pairs = this.#pairs;
    const sums = this.#sums.fill(0);
    let found = 0;
    for (let n = 0; n < count; n++) {
      const hash = spread(features[n] as number) | 0;
      let slot = hash & mask;
      let row = slots[slot * 2 + 1] as number;
      while (row !== 0 && slots[slot * 2] !== hash) {
        slot = (slot + 1) & mask;
        row = slots[slot * 2 + 1] as number;
      }
      if (row === 0) continue;
      found++;
      const base = (row - 1) * PAIRS;
      for (let pair = 0; pair < PAIRS; pair++) sums[pair] = (sums[pair] as number) + (pairs[base + pair] as number);
    }
    for (let tag = 0; tag < TAGS; tag++) {
      const sum = ((sums[tag >> 1] as number) >>> ((tag & 1) << 4)) & 0xffff;
      scores[at + tag] = (scores[at + tag] ?? 0) + (sum - found * LIFT) * unit;
    }
  }
}

/** Packs weights for {@link Weights}; used when training. Weights are rounded to whole numbers from -127 to 127. */
export function packWeights(features: ReadonlyMap<number, readonly number[]>): {
  readonly counts: Uint8Array;
  readonly rows: Uint8Array;
} {
  const buckets = new Map<number, Map<number, readonly number[]>>();
  for (const [feature, weights] of features) {
    const hash = spread(feature);
    const rows = buckets.get(hash >>> 16) ?? new Map<number, readonly number[]>();
    if (!rows.has(hash & 0xffff)) rows.set(hash & 0xffff, weights);
    buckets.set(hash >>> 16, rows);
  }
  const counts = new Uint8Array(0x10000);
  const bytes: number[] = [];
  for (let bucket = 0; bucket < 0x10000; bucket++) {
    const rows = [...(buckets.get(bucket) ?? new Map<number, readonly number[]>())].slice(0, 255);
    counts[bucket] = rows.length;
    for (const [fingerprint, weights] of rows) {
      bytes.push(fingerprint >>> 8, fingerprint & 255);
      for (let tag = 0; tag < TAGS; tag++) {
        bytes.push(Math.max(-127, Math.min(127, Math.round(weights[tag] ?? 0))) & 255);
      }
    }
  }
  return { counts, rows: Uint8Array.from(bytes) };
}
