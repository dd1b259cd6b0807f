/**
 * Trains the part-of-speech tagger's weights: an averaged perceptron over hashed features.
 *
 *   node <bundled> <ner_dataset.csv of the Groningen Meaning Bank> <output .bin> [bits] [epochs]
 *
 * Prints the accuracy on every tenth sentence, which it does not train on; with `--all` it trains on every sentence.
 */
import * as fs from 'node:fs';
import { pennTags } from '../../src/core/data/tags/penn';
import { FEATURES, tagFeatures } from '../../src/core/text/tagFeatures';
import { hashesOf, type WordHashes } from '../../src/core/text/wordForms';
import { tagOfMark } from '../../src/core/text/markTags';

const [csv, output, bits = '19', epochs = '8'] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!csv || !output) throw new Error('give the CSV file and the output file');
const all = process.argv.includes('--all');
const size = 1 << Number(bits);
const mask = size - 1;
const TAGS = pennTags.length;
const NONE = 63;

interface Sentence {
  readonly words: readonly WordHashes[];
  readonly gold: readonly number[];
  readonly texts: readonly string[];
}

const sentences = read(csv);
const held = all ? [] : sentences.filter((_, index) => index % 10 === 9);
const training = all ? [...sentences] : sentences.filter((_, index) => index % 10 !== 9);

const weights = new Float32Array(size);
const totals = new Float64Array(size);
const stamps = new Int32Array(size);
let clock = 0;
const features = new Int32Array(FEATURES);
const scores = new Float64Array(TAGS);

let seed = 12345;
const random = (): number => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) / 2 ** 32;

for (let epoch = 0; epoch < Number(epochs); epoch++) {
  for (let index = training.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [training[index], training[other]] = [training[other] as Sentence, training[index] as Sentence];
  }
  let right = 0;
  let seen = 0;
  for (const sentence of training) {
    // A fifth of the sentences are seen in title case or small letters, so that headlines are tagged, too.
    const words = random() < 0.12 ? recased(sentence, random() < 0.6) : sentence.words;
    run(words, sentence.gold, weights, (guess, gold) => {
      seen++;
      clock++;
      if (guess === gold) right++;
      else
        for (let f = 0; f < FEATURES; f++) {
          change((features[f] as number) + gold, 1);
          change((features[f] as number) + guess, -1);
        }
    });
  }
  console.log(`pass ${epoch + 1}: ${((100 * right) / seen).toFixed(2)} % while learning`);
}

const averaged = new Float64Array(size);
for (let index = 0; index < size; index++)
  averaged[index] =
    ((totals[index] as number) + (weights[index] as number) * (clock - (stamps[index] as number))) / clock;
const largest = percentile(averaged, 0.9995);
const scale = 127 / largest;
const small = Int8Array.from(averaged, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
fs.writeFileSync(output, small);
console.log(`${small.filter((weight) => weight !== 0).length} of ${size} weights are not 0`);
if (held.length > 0) {
  let right = 0;
  let seen = 0;
  for (const sentence of held)
    run(sentence.words, sentence.gold, small, (guess, gold) => {
      seen++;
      right += guess === gold ? 1 : 0;
    });
  console.log(`held out: ${((100 * right) / seen).toFixed(2)} % of ${seen} words`);
}

function run(
  words: readonly WordHashes[],
  gold: readonly number[],
  table: Float32Array | Int8Array,
  onGuess: (guess: number, gold: number) => void,
): void {
  let previous = NONE;
  let earlier = NONE;
  for (let index = 0; index < words.length; index++) {
    const right = gold[index] as number;
    let tag = NONE - 1;
    if (right < TAGS) {
      tagFeatures(words, index, previous, earlier, features);
      scores.fill(0);
      for (let f = 0; f < FEATURES; f++)
        for (let t = 0; t < TAGS; t++)
          scores[t] = (scores[t] as number) + (table[((features[f] as number) + t) & mask] as number);
      tag = 0;
      for (let t = 1; t < TAGS; t++) if ((scores[t] as number) > (scores[tag] as number)) tag = t;
      onGuess(tag, right);
    }
    earlier = previous;
    previous = tag;
  }
}

function change(at: number, by: number): void {
  const index = at & mask;
  totals[index] = (totals[index] as number) + (weights[index] as number) * (clock - (stamps[index] as number));
  stamps[index] = clock;
  weights[index] = (weights[index] as number) + by;
}

function percentile(values: Float64Array, share: number): number {
  const sizes = Array.from(values, Math.abs)
    .filter((value) => value > 0)
    .sort((a, b) => a - b);
  return sizes[Math.floor(sizes.length * share)] ?? 1;
}

function recased(sentence: Sentence, title: boolean): WordHashes[] {
  return sentence.texts.map((text) => {
    const cased = title ? text.charAt(0).toUpperCase() + text.slice(1) : text.toLowerCase();
    return hashesOf({ text: cased, lower: text.toLowerCase() });
  });
}

function read(file: string): Sentence[] {
  const found: Sentence[] = [];
  let rows: { text: string; tag: string }[] = [];
  for (const line of fs.readFileSync(file, 'utf8').split('\n').slice(1)) {
    const cells = cellsOf(line);
    if (cells.length < 4) continue;
    if (cells[0] && rows.length > 0) {
      found.push(sentenceOf(rows));
      rows = [];
    }
    rows.push({ text: (cells[1] ?? '').replaceAll("'", '’'), tag: cells[2] ?? '' });
  }
  if (rows.length > 0) found.push(sentenceOf(rows));
  return found;
}

/** The cells of one CSV line; a quoted cell may hold commas and doubled quotation marks. */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at++) {
    const character = line.charAt(at);
    if (quoted && character === '"' && line.charAt(at + 1) === '"') {
      cell += character;
      at++;
    } else if (character === '"') quoted = !quoted;
    else if (character === ',' && !quoted) {
      cells.push(cell);
      cell = '';
    } else cell += character;
  }
  return [...cells, cell];
}

function sentenceOf(rows: readonly { text: string; tag: string }[]): Sentence {
  const tokens = rows.map(({ text }) => ({ text, lower: text.toLowerCase().replaceAll('’', "'") }));
  const index = new Map<string, number>(pennTags.map((tag, at) => [tag, at]));
  return {
    texts: tokens.map(({ text }) => text),
    words: tokens.map(hashesOf),
    gold: tokens.map(({ text, lower }, at) =>
      tagOfMark(text, lower) === undefined ? (index.get(rows[at]?.tag ?? '') ?? NONE) : NONE,
    ),
  };
}
