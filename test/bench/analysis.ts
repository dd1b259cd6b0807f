/**
 * How fast one source is analysed, in the same run as compromise's bare parse of the same texts.
 *
 *   npm run bench -- analysis [FOLDER]        FOLDER of .txt files, the seeds by default
 *
 * Prints the ratio of speeds (pairs of runs in turn, so that a noisy machine harms both), the growth from 10 kB to
 * 5 MB (time ratio over size ratio: 1 is linear) and the memory of the largest text.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import nlp from 'compromise';
import { analyseSource } from '../../src/core/story/analyse';

const ROUNDS = 7;
const WARM_UP = 40;
const folder = process.argv[2] ?? 'seeds';

const texts = fs
  .readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0);

/** CPU seconds of this process that `work` takes. */
function seconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const rate = (length: number, time: number): string => `${(length / 1e6 / time).toFixed(2)} MB/s`;

// Both are measured once the compiler has settled: as they run in a worker that lives as long as the window.
for (let round = 0; round < WARM_UP; round++) for (const text of texts) analyseSource(text);
for (let round = 0; round < WARM_UP / 4; round++) for (const text of texts) nlp(text);

const pairs = Array.from({ length: ROUNDS }, () => ({
  ours: seconds(() => texts.forEach((text) => analyseSource(text))),
  theirs: seconds(() => texts.forEach((text) => nlp(text))),
}));
const ours = median(pairs.map((pair) => pair.ours));
const theirs = median(pairs.map((pair) => pair.theirs));
console.log(`${texts.length} texts, ${characters} characters, median of ${ROUNDS} pairs of runs`);
console.log(`whole analysis      ${rate(characters, ours)}`);
console.log(`compromise nlp()    ${rate(characters, theirs)}`);
console.log(`ratio               ${median(pairs.map((pair) => pair.theirs / pair.ours)).toFixed(1)} times compromise`);

const joined = texts.join('\n\n');
let before: { length: number; time: number } | undefined;
for (const length of [10_000, 100_000, 1_000_000, 5_000_000]) {
  const text = `${joined}\n\n`.repeat(Math.ceil(length / joined.length)).slice(0, length);
  const runs = length < 500_000 ? 5 : 1;
  const heap = process.memoryUsage().heapUsed;
  const time = median(Array.from({ length: runs }, () => seconds(() => void analyseSource(text))));
  const growth = before ? `, growth ${(time / before.time / (length / before.length)).toFixed(2)}` : '';
  const memory = ((process.memoryUsage().heapUsed - heap) / 1e6).toFixed(0);
  console.log(`${String(length / 1000).padStart(5)} kB  ${rate(length, time)}${growth}, heap +${memory} MB`);
  before = { length, time };
}
