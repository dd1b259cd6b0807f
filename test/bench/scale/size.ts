/**
 * Measures one story in a process of its own.
 *
 *   node test/support/script.mjs test/bench/scale/size.ts STORY BUNDLES ARTICLES [analysis]
 *
 * Tells each part on standard error as soon as it is known; with `analysis` nothing is linked. STORY is a folder of sources as `scale.ts` writes it, BUNDLES that of the product's bundles, ARTICLES what the story was made from.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as v8 from 'node:v8';
import * as vm from 'node:vm';
import { isMainThread, Worker } from 'node:worker_threads';
import { ThreadPool } from '../../../src/cli/analysing/analyser';
import { spareMemory } from '../../../src/cli/memory';
import type { Story } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { PackedAnalyses } from '../../../src/core/story/packedAnalyses';
import { unpackAnalysis } from '../../../src/core/story/record/packedAnalysis';
import { readArticles } from '../corpus/articles';
import { Corpus, SEED } from '../corpus/generate';
import { Random } from '../corpus/random';
import { sent } from '../received';
import { figuresOfCommand, peakIn } from './command';
import { mark, percentile, type LinkedFigures, type SizeFigures, type Time } from './figures';
import { timesOfHovers } from './hovers';
import { seconds } from './table';

/** So many that the slowest one alone, the first, is not the one that 95 of 100 stay under. */
const EDITS = 60;
const HOVERS = 2_000;

const [folder = '', bundles = '', articles = '', only] = process.argv.slice(2);
const names = fs.readdirSync(folder).sort();

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

const clearLine = '\r\u001B[K';

/** Tells how far something is, where a person looks. */
function progress(done: number): void {
  if (process.stderr.isTTY && done % 100 === 0)
    process.stderr.write(`${clearLine}  ${done} of ${names.length} sources`);
}

function told(what: string, { wall, cpu }: Pick<Time, 'wall'> & Partial<Time>): void {
  const start = process.stderr.isTTY ? clearLine : '';
  const processor = cpu === undefined ? '' : `, ${seconds(cpu)} of processor time`;
  process.stderr.write(`${start}  ${what}: ${seconds(wall)}${processor}\n`);
}

/** Analyses all sources as the command line does. */
async function analysed(threads: number, keep: string | undefined): Promise<AnalysedSource[]> {
  const pool = new ThreadPool(threads, () => new Worker(path.join(bundles, 'cli.js'), { workerData: keep }));
  const sources: AnalysedSource[] = [];
  const analyses = new PackedAnalyses();
  let next = 0;
  const take = async (): Promise<void> => {
    for (let at = next++; at < names.length; at = next++) {
      const id = names[at] ?? '';
      const text = fs.readFileSync(path.join(folder, id), 'utf8');
      const { json = '{}', notes } = await pool.do({ want: 'analysis', id, text });
      const analysis = unpackAnalysis(JSON.parse(json), text.length);
      if (!analysis) throw new Error([id, ...notes].join(' '));
      sources[at] = { id, text, analysis: analyses.pack(analysis) };
      progress(at);
    }
  };
  await Promise.all(Array.from({ length: 2 * threads }, take));
  await pool.dispose();
  return sources;
}

/** Wall and processor time of some work, in milliseconds. @param what told with them */
async function timed<T>(
  what: string,
  work: () => T | Promise<T>,
): Promise<{ readonly result: T; readonly time: Time }> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  const time = { wall: performance.now() - from, cpu: (user + system) / 1000 };
  told(what, time);
  return { result, time };
}

/** The most bytes that this process took up so far, or since {@link forgetPeak}. */
function peak(): number {
  return peakIn('/proc/self/status') ?? 1024 * process.resourceUsage().maxRSS;
}

/** Sets back what {@link peak} gives, where that can be done (Linux). */
function forgetPeak(): void {
  collectGarbage();
  if (fs.existsSync('/proc/self/clear_refs')) fs.writeFileSync('/proc/self/clear_refs', '5');
}

function edits(linker: StoryLinker, sources: readonly AnalysedSource[]): number[] {
  const corpus = new Corpus(readArticles(articles.split(path.delimiter)), SEED);
  const current = [...sources];
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const at = (edit * 389) % current.length;
    const { id, text } = corpus.source(at, edit + 1);
    const before = process.cpuUsage();
    current[at] = { id, text, analysis: analyseSource(text) };
    linker.link(current);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return times;
}

/** How long cards take, wherever something is marked. */
function hovers(story: Story, sources: readonly AnalysedSource[]): Promise<readonly number[]> {
  const random = new Random(SEED, 5);
  const places = Array.from({ length: HOVERS }, () => {
    const { id, analysis } = random.pick(sources);
    return [id, random.pick([...analysis.claims, ...analysis.mentions]).start] as const;
  });
  return timesOfHovers({ story: sent(story), texts: new Map(sources.map(({ id, text }) => [id, text])), places });
}

/** Links a story, and says how long each step takes: when the next one begins, for many are done in parts. */
function link(linker: StoryLinker, sources: readonly AnalysedSource[]): Story {
  let current = '';
  let time: Time = { wall: 0, cpu: 0 };
  const tell = (): void => {
    if (current !== '') told(`linking, ${current}`, time);
  };
  const around = <T>(step: string, work: () => T): T => {
    if (step !== current) {
      tell();
      [current, time] = [step, { wall: 0, cpu: 0 }];
    }
    const [from, before] = [performance.now(), process.cpuUsage()];
    const result = work();
    const { user, system } = process.cpuUsage(before);
    time = { wall: time.wall + performance.now() - from, cpu: time.cpu + (user + system) / 1000 };
    return result;
  };
  const story = linker.link(sources, { around });
  tell();
  return story;
}

async function linked(sources: readonly AnalysedSource[]): Promise<LinkedFigures & { readonly memory: number }> {
  const linker = new StoryLinker();
  // as the command line does
  spareMemory(sources.length);
  forgetPeak();
  const { result: story, time: linking } = await timed('linking', () => link(linker, sources));
  const memory = peak();
  // edits and cards are the editor's, which leaves V8 as it is
  v8.setFlagsFromString('--heap-growing-percent=0');
  const claims = story.sources.reduce((sum, source) => sum + source.claims.length, 0);
  const cards = await hovers(story, sources);
  const { result: edited } = await timed(`${EDITS} edits`, () => edits(linker, sources));
  return {
    claims,
    linking,
    edit: percentile(edited),
    editSlow: percentile(edited, 0.95),
    hover: percentile(cards, 0.95),
    memory,
  };
}

/** @param cache an empty folder */
async function measure(cache: string): Promise<SizeFigures> {
  const { result: sources, time: two } = await timed('analysis, two threads', () => analysed(2, undefined));
  const analysing = peak();
  const { time: one } = await timed('analysis, one thread', () => analysed(1, undefined));
  await timed('analysis, two threads, kept in the cache', () => analysed(2, cache));
  const { time: warm } = await timed('analyses from the cache', () => analysed(2, cache));
  const figures = { sources: names.length, one, two, warm };
  if (only === 'analysis') return { ...figures, memory: analysing };
  const command = await figuresOfCommand(path.join(bundles, 'cli.js'), folder);
  told('the command', command);
  const { memory, ...rest } = await linked(sources);
  return { ...figures, memory: Math.max(memory, analysing), command, linked: rest };
}

// the thread on which cards are made runs this program too
if (isMainThread) {
  const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'cor-bench-'));
  measure(cache)
    .then((figures) => console.log(mark + JSON.stringify(figures)))
    .catch((error: unknown) => {
      console.error(error);
      process.exitCode = 1;
    })
    .finally(() => fs.rmSync(cache, { recursive: true }));
}
