import { spread } from './hashing';
import { MOST_FEATURES } from './features';
import { TAGS } from './tags';

/** Bytes of one feature: a fingerprint of 16 bits, then a weight of 8 bits for every tag. */
const ROW = 2 + TAGS;

/** The model's weights: a bucket for the upper 16 bits of a feature's hash, in it a row a feature. */
export class Weights {
  readonly #starts: Uint32Array;
  readonly #fingerprints: Uint16Array;
  readonly #weights: Int8Array;
  /** Where the weights of the features last looked for begin. */
  readonly #rows = new Int32Array(MOST_FEATURES);

  /**
   * @param counts number of features in each of the 65,536 buckets
   * @param rows the features, bucket by bucket
   */
  constructor(counts: Uint8Array, rows: Uint8Array) {
    this.#starts = new Uint32Array(counts.length + 1);
    for (let bucket = 0; bucket < counts.length; bucket++) {
      this.#starts[bucket + 1] = (this.#starts[bucket] ?? 0) + (counts[bucket] ?? 0);
    }
    const features = rows.length / ROW;
    this.#fingerprints = new Uint16Array(features);
    this.#weights = new Int8Array(features * TAGS);
    for (let row = 0; row < features; row++) {
      this.#fingerprints[row] = ((rows[row * ROW] ?? 0) << 8) | (rows[row * ROW + 1] ?? 0);
      for (let tag = 0; tag < TAGS; tag++) this.#weights[row * TAGS + tag] = rows[row * ROW + 2 + tag] ?? 0;
    }
  }

  /** Adds up the weights of the first `count` features, times `unit`, into the scores of the tags, which begin at `at`. */
  addTo(scores: Float64Array, at: number, features: Int32Array, count: number, unit: number): void {
    const weights = this.#weights;
    const rows = this.#rows;
    const found = this.#find(features, count);
    for (let tag = 0; tag < TAGS; tag++) {
      let sum = 0;
      for (let n = 0; n < found; n++) sum += weights[(rows[n] as number) + tag] as number;
      scores[at + tag] = (scores[at + tag] as number) + sum * unit;
    }
  }

  /** Finds where the weights of the features begin; returns how many features are known. */
  #find(features: Int32Array, count: number): number {
    const starts = this.#starts;
    const fingerprints = this.#fingerprints;
    const rows = this.#rows;
    let found = 0;
    for (let n = 0; n < count; n++) {
      const hash = spread(features[n] as number);
      const bucket = hash >>> 16;
      const fingerprint = hash & 0xffff;
      const end = starts[bucket + 1] as number;
      let row = starts[bucket] as number;
      while (row < end && fingerprints[row] !== fingerprint) row++;
      if (row < end) rows[found++] = row * TAGS;
    }
    return found;
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
