/**
 * Measures one story in a process of its own.
 *
 *   node test/support/script.mjs test/bench/scale/size.ts STORY BUNDLES ARTICLES
 *
 * STORY is a folder of sources as `scale.ts` writes it, BUNDLES that of the product's bundles, ARTICLES what the story was made from.
 */
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import * as v8 from 'node:v8';
import * as vm from 'node:vm';
import { Worker } from 'node:worker_threads';
import { ThreadPool } from '../../../src/cli/analysing/analyser';
import { analyseSource } from '../../../src/core/story/analyse';
import { StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { unpackAnalysis } from '../../../src/core/story/record/packedAnalysis';
import { hoverCard } from '../../../src/core/views/hoverCard';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { readArticles } from '../corpus/articles';
import { Corpus, SEED } from '../corpus/generate';
import { Random } from '../corpus/random';
import { mark, percentile, type SizeFigures, type Time } from './figures';

const EDITS = 20;
const HOVERS = 2_000;

const [folder = '', bundles = '', articles = ''] = process.argv.slice(2);
const names = fs.readdirSync(folder).sort();
const cache = fs.mkdtempSync(path.join(os.tmpdir(), 'cor-bench-'));

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

/** Analyses all sources as the command line does. */
async function analysed(threads: number, keep: string | undefined): Promise<AnalysedSource[]> {
  const pool = new ThreadPool(threads, () => new Worker(path.join(bundles, 'cli.js'), { workerData: keep }));
  const sources: AnalysedSource[] = [];
  let next = 0;
  const take = async (): Promise<void> => {
    for (let at = next++; at < names.length; at = next++) {
      const id = names[at] ?? '';
      const text = fs.readFileSync(path.join(folder, id), 'utf8');
      const { json = '{}', notes } = await pool.do({ want: 'analysis', id, text });
      const analysis = unpackAnalysis(JSON.parse(json), text.length);
      if (!analysis) throw new Error([id, ...notes].join(' '));
      sources[at] = { id, text, analysis };
    }
  };
  await Promise.all(Array.from({ length: 2 * threads }, take));
  await pool.dispose();
  return sources;
}

/** Wall and processor time of some work, in milliseconds. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly result: T; readonly time: Time }> {
  const [from, before] = [performance.now(), process.cpuUsage()];
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { result, time: { wall: performance.now() - from, cpu: (user + system) / 1000 } };
}

/** The most bytes that this process took up so far. */
function peak(): number {
  const status = fs.existsSync('/proc/self/status') ? fs.readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return 1024 * (kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes));
}

async function edits(linker: StoryLinker, sources: readonly AnalysedSource[]): Promise<number[]> {
  const corpus = new Corpus(readArticles(articles.split(path.delimiter)), SEED);
  const current = [...sources];
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit++) {
    const at = (edit * 389) % current.length;
    const { id, text } = corpus.source(at, edit + 1);
    const { time } = await timed(() => {
      current[at] = { id, text, analysis: analyseSource(text) };
      linker.link(current);
    });
    times.push(time.cpu);
  }
  return times;
}

function hovers(index: StoryIndex, sources: readonly AnalysedSource[]): number[] {
  const random = new Random(SEED, 5);
  return Array.from({ length: HOVERS }, () => {
    const { id, analysis } = random.pick(sources);
    const { start } = random.pick([...analysis.claims, ...analysis.mentions]);
    const from = performance.now();
    hoverCard(index, id, start, inEnglish);
    return performance.now() - from;
  });
}

async function measure(): Promise<SizeFigures> {
  const linker = new StoryLinker();
  const two = await timed(() => analysed(2, cache));
  collectGarbage();
  const linked = await timed(() => linker.link(two.result));
  const memory = peak();
  const claims = linked.result.sources.reduce((sum, source) => sum + source.claims.length, 0);
  const index = new StoryIndex(linked.result, new Map(two.result.map(({ id, text }) => [id, text])));
  const cards = hovers(index, two.result);
  const edited = await edits(linker, two.result);
  const warm = await timed(() => analysed(2, cache));
  const one = await timed(() => analysed(1, undefined));
  return {
    sources: names.length,
    claims,
    one: one.time,
    two: two.time,
    linking: linked.time,
    warm: warm.time,
    edit: percentile(edited),
    editSlow: percentile(edited, 0.95),
    hover: percentile(cards, 0.95),
    memory,
  };
}

measure()
  .then((figures) => console.log(mark + JSON.stringify(figures)))
  .catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  })
  .finally(() => fs.rmSync(cache, { recursive: true }));
