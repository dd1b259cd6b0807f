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
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import nlp from 'compromise';
import { analyseSource } from '../../src/core/story/analyse';

const ROUNDS = 5;
/** So many characters are read before anything is measured; compromise needs fewer. */
const WARM_UP = 4_000_000;
const WARM_UP_COMPROMISE = 500_000;
/** So many characters are read at least in one measurement, so that each pays for its own garbage. */
const MEASURED = 500_000;
/** So many are read before each measurement, uncounted: the collection before it throws compiled code away. */
const SETTLING = 500_000;
const SETTLING_COMPROMISE = 100_000;
/** So many characters are read before memory is measured, so that models and word lists are loaded and the young generation has its full size. */
const LOADING = 1_000_000;
const folder = process.argv[2] ?? 'seeds';

const texts = fs
  .readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'));
const characters = texts.reduce((sum, text) => sum + text.length, 0);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** CPU seconds of this process that `work` takes; `settle` is not counted. */
function seconds(work: () => void, settle: () => void = () => {}): number {
  collectGarbage();
  settle();
  const before = process.cpuUsage();
  work();
  const spent = process.cpuUsage(before);
  return (spent.user + spent.system) / 1e6;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const rate = (length: number, time: number): string => `${(length / 1e6 / time).toFixed(2)} MB/s`;

const joined = texts.join('\n\n');
const textOf = (length: number): string => `${joined}\n\n`.repeat(Math.ceil(length / joined.length)).slice(0, length);

// Memory comes first: later on the process keeps what others have used, and the peak would not show.
analyseSource(textOf(LOADING));
// in one piece, as it is read from a file: repeated text is put together only when it is first looked at
reportMemory(Buffer.from(textOf(5_000_000)).toString());

// Both are measured once the compiler has settled: as they run in a worker that lives as long as the window.
for (let read = 0; read < WARM_UP; read += characters) for (const text of texts) analyseSource(text);
for (let read = 0; read < WARM_UP_COMPROMISE; read += characters) for (const text of texts) nlp(text);

const ownAnalysis = (text: string): unknown => analyseSource(text);
const compromise = (text: string): unknown => nlp(text);
const read = (atLeast: number, parse: (text: string) => unknown) => (): void =>
  times(Math.ceil(atLeast / characters), () => texts.forEach(parse));
const repeats = Math.ceil(MEASURED / characters);
const pairs = Array.from({ length: ROUNDS }, () => ({
  ours: seconds(read(MEASURED, ownAnalysis), read(SETTLING, ownAnalysis)) / repeats,
  theirs: seconds(read(MEASURED, compromise), read(SETTLING_COMPROMISE, compromise)) / repeats,
}));
const ours = median(pairs.map((pair) => pair.ours));
const theirs = median(pairs.map((pair) => pair.theirs));
console.log(`${texts.length} texts, ${characters} characters, read ${repeats} times a run once the code has settled`);
console.log(`CPU time, median of ${ROUNDS} pairs of runs in turn, garbage collected before each`);
console.log(`whole analysis      ${rate(characters, ours)}`);
console.log(`compromise nlp()    ${rate(characters, theirs)}`);
console.log(`ratio               ${median(pairs.map((pair) => pair.theirs / pair.ours)).toFixed(1)} times compromise`);

let before: { length: number; time: number } | undefined;
for (const length of [10_000, 100_000, 1_000_000, 5_000_000]) {
  const text = textOf(length);
  const runs = Math.max(1, Math.round(500_000 / length));
  const time = median(Array.from({ length: 3 }, () => seconds(() => times(runs, () => analyseSource(text))) / runs));
  const growth = before ? `, growth ${(time / before.time / (length / before.length)).toFixed(2)}` : '';
  console.log(`${String(length / 1000).padStart(5)} kB  ${rate(length, time)}${growth}`);
  before = { length, time };
}

function times(count: number, work: () => unknown): void {
  for (let run = 0; run < count; run++) work();
}

/**
 * The most memory that was taken up at any time while a text was analysed, and what its result holds. The system keeps
 * only the peak of the whole process, so it is set back first where that can be done (Linux).
 */
function reportMemory(text: string): void {
  collectGarbage();
  const start = process.memoryUsage();
  if (fs.existsSync('/proc/self/clear_refs')) fs.writeFileSync('/proc/self/clear_refs', '5');
  const analysis = analyseSource(text);
  const peak = peakOfProcess();
  collectGarbage();
  const held = process.memoryUsage().heapUsed - start.heapUsed;
  console.log(
    `memory of ${megabytes(text.length)}: peak +${megabytes(peak - start.rss)}, held by the result ${megabytes(held)} (${analysis.claims.length} claims)`,
  );
}

/** Bytes. */
function peakOfProcess(): number {
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : '';
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return 1024 * (peak === undefined ? process.resourceUsage().maxRSS : Number(peak));
}
