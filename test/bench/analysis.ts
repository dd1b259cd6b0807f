/**
 * How fast one source is analysed, in the same run as compromise's bare parse of the same texts.
 *
 *   npm run bench -- analysis [FOLDER]        FOLDER of .txt files, the seeds by default
 *
 * Prints the ratio of speeds (rounds in turn, so that a noisy machine harms both), the growth from 10 kB to
 * 5 MB (time ratio over size ratio: 1 is linear) and the memory of the largest text.
 */
import * as fs from 'node:fs';
import * as path from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { analyseSource } from '../../src/core/story/analyse';
import { parse } from './compromise';

const ROUNDS = 5;
/** So many characters are read before each measurement, and at least in it, so that each pays for its own garbage. */
const SETTLING = 2_000_000;
const MEASURED = 1_000_000;
/** Compromise reads so many times less: it takes as long, and settles with less. */
const COMPROMISE_SLOWER = 4;
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

/** CPU seconds of this process that `work` takes, with the garbage collection that falls into it. */
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

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;
const rate = (length: number, time: number): string => `${(length / 1e6 / time).toFixed(2)} MB/s`;

const joined = texts.join('\n\n');
const textOf = (length: number): string => `${joined}\n\n`.repeat(Math.ceil(length / joined.length)).slice(0, length);

// Memory comes first: later on the process keeps what others have used, and the peak would not show.
analyseSource(textOf(LOADING));
// in one piece, as it is read from a file: repeated text is put together only when it is first looked at
reportMemory(Buffer.from(textOf(5_000_000)).toString());

// Both are measured once the compiler has settled, as they run in a worker that lives as long as the window. Whoever waits
// for seconds finds its compiled code thrown away, so each reads for a while before it is measured again; no collection is
// forced, since that throws code away, too.
const rounds = Array.from({ length: ROUNDS }, () => ({
  ours: secondsPerRead(analyseSource, SETTLING, MEASURED),
  theirs: secondsPerRead(parse, SETTLING / COMPROMISE_SLOWER, MEASURED / COMPROMISE_SLOWER),
}));
const ours = median(rounds.map((round) => round.ours));
const theirs = median(rounds.map((round) => round.theirs));
console.log(`${texts.length} texts, ${characters} characters`);
console.log(`CPU time, median of ${ROUNDS} rounds in turn, once the code has settled`);
console.log(`whole analysis      ${rate(characters, ours)}`);
console.log(`compromise nlp()    ${rate(characters, theirs)}`);
console.log(
  `ratio               ${median(rounds.map((round) => round.theirs / round.ours)).toFixed(1)} times compromise`,
);

/** Seconds that one reading of all texts takes, after `settling` characters, over `measured` characters at least. */
function secondsPerRead(parse: (text: string) => unknown, settling: number, measured: number): number {
  const read = (): void => texts.forEach((text) => parse(text));
  times(Math.ceil(settling / characters), read);
  const runs = Math.ceil(measured / characters);
  return seconds(() => times(runs, read)) / runs;
}

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
