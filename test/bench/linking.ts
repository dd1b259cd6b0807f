/**
 * How fast a story is linked, and linked again after an edit, on corpora made from real articles.
 *
 *   npm run bench -- linking [FOLDER...] [--most N]      FOLDERs of .txt files, the seeds by default; N 5000 by default
 *
 * Prints for stories of 100 sources and more the time of linking after extraction, of each of its steps and of the index
 * that the views look things up in, the growth from size to size (time ratio over n log n ratio: 1 is n log n; and the
 * exponent: 1 is linear, n log n is 1.1 to 1.2), and the memory; then, at 1,000 sources, the time of an update after one
 * source was edited, its extraction included, and at 100 and 1,000 that after a correction of each kind. CPU time of this
 * process.
 */
import { parseArgs } from 'node:util';
import * as v8 from 'node:v8';
import * as vm from 'node:vm';
import type { Story } from '../../src/core/model';
import { analyseSource } from '../../src/core/story/analyse';
import { changesOf } from '../../src/core/story/changes';
import { createStoryEngine } from '../../src/core/story/engine';
import { linkStory, type AnalysedSource, type LinkOptions, type LinkStep } from '../../src/core/story/link';
import { StoryIndex } from '../../src/core/views/storyIndex';
import { readArticles } from './corpus/articles';
import { correctionsFor } from './corpus/corrections';
import { Corpus, SEED } from './corpus/generate';

const EDITED = 1_000;
const EDITS = 40;
const CORRECTED = 4;
const STORY = 'story';
const steps: readonly LinkStep[] = [
  'publications',
  'entities',
  'sources',
  'groups',
  'origins',
  'disagreements',
  'reuse',
];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { most: { type: 'string', default: '5000' } },
});
const sizes = [100, 300, 1_000, 3_000, 5_000].filter((size) => size <= Number(values.most));
const corpus = new Corpus(readArticles(positionals.length > 0 ? positionals : ['seeds']), SEED);

v8.setFlagsFromString('--expose-gc');
const collectGarbage = vm.runInNewContext('gc') as () => void;

/** Milliseconds of CPU of this process since `before`. */
function since(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

/** Adds up what each step takes. */
function stopwatch(): { readonly times: Map<LinkStep, number>; readonly around: NonNullable<LinkOptions['around']> } {
  const times = new Map<LinkStep, number>();
  return {
    times,
    around: (step, work) => {
      const before = process.cpuUsage();
      const result = work();
      times.set(step, (times.get(step) ?? 0) + since(before));
      return result;
    },
  };
}

function inColumns(...cells: readonly (string | number)[]): string {
  return cells.map((cell) => (typeof cell === 'number' ? cell.toFixed(0) : cell).padStart(13)).join('');
}

function megabytes(): string {
  collectGarbage();
  return (process.memoryUsage().heapUsed / 1e6).toFixed(0);
}

function percentile(times: readonly number[], share: number): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}

function sourcesOf(size: number): AnalysedSource[] {
  return [...corpus.sources(size)].map((source) => ({ ...source, analysis: analyseSource(source.text) }));
}

function tellLinking(): void {
  console.log('linking after extraction, milliseconds');
  console.log(inColumns('sources', 'claims', 'groups', 'linking', 'growth', 'exponent', ...steps, 'index', 'heap MB'));
  // once before the clock runs, so that the compiler has settled
  for (let warm = 0; warm < 3; warm++) linkStory(sourcesOf(100));
  let last: { readonly size: number; readonly time: number } | undefined;
  for (const size of sizes) {
    const sources = sourcesOf(size);
    const claims = sources.reduce((sum, { analysis }) => sum + analysis.claims.length, 0);
    collectGarbage();
    const { times, around } = stopwatch();
    let before = process.cpuUsage();
    const story = linkStory(sources, { around });
    const time = since(before);
    before = process.cpuUsage();
    new StoryIndex(story, new Map(sources.map(({ id, text }) => [id, text])));
    const index = since(before);
    const nLogN = last ? (size * Math.log(size)) / (last.size * Math.log(last.size)) : 1;
    const growth = last ? (time / last.time / nLogN).toFixed(2) : '';
    const exponent = last ? (Math.log(time / last.time) / Math.log(size / last.size)).toFixed(2) : '';
    const each = steps.map((step) => times.get(step) ?? 0);
    console.log(inColumns(size, claims, story.groups.length, time, growth, exponent, ...each, index, megabytes()));
    last = { size, time };
  }
}

async function tellUpdates(): Promise<void> {
  const engine = createStoryEngine();
  for (const { id, text } of corpus.sources(EDITED)) engine.set(STORY, id, text);
  let story: Story | undefined = await engine.update(STORY);
  const all: number[] = [];
  const copied: number[] = [];
  const { times, around } = stopwatch();
  for (let edit = 0; edit < EDITS; edit++) {
    const earlier = story;
    const { id, text } = corpus.source((edit * 389) % EDITED, edit + 1);
    engine.set(STORY, id, text);
    const before = process.cpuUsage();
    story = await engine.update(STORY, { around });
    all.push(since(before));
    if (!story) continue;
    const copying = process.cpuUsage();
    structuredClone(changesOf(earlier, story));
    copied.push(since(copying));
  }
  console.log(`\nupdate after one edited source of ${EDITED}, ${EDITS} edits, milliseconds`);
  console.log(inColumns('median', 'p95', ...steps));
  const each = steps.map((step) => (times.get(step) ?? 0) / EDITS);
  console.log(inColumns(percentile(all, 0.5), percentile(all, 0.95), ...each));
  const before = process.cpuUsage();
  structuredClone(story);
  const [whole, part] = [since(before), percentile(copied, 0.5)];
  console.log(
    `copying the story to another thread: ${whole.toFixed(0)}, what an edit changes ${part.toFixed(0)} (median)`,
  );
}

/** What a correction takes until its story is there: placing it, analysing again what it is about, and linking. */
async function tellCorrections(size: number): Promise<void> {
  const engine = createStoryEngine();
  const texts = new Map(Array.from(corpus.sources(size), ({ id, text }) => [id, text]));
  for (const [id, text] of texts) engine.set(STORY, id, text);
  const story = await engine.update(STORY);
  if (!story) return;
  const times = new Map<string, number[]>();
  for (let nth = 1; nth <= CORRECTED; nth++) {
    for (const [kind, correction] of correctionsFor(story, texts, nth * 37)) {
      for (const corrections of [[correction], []]) {
        const before = process.cpuUsage();
        engine.setCorrections(STORY, corrections);
        await engine.update(STORY);
        times.set(kind, [...(times.get(kind) ?? []), since(before)]);
      }
    }
  }
  console.log(`\na correction in a story of ${size} sources, made and taken back, milliseconds: median and most`);
  for (const [kind, all] of times)
    console.log(`${kind.padEnd(20)}${inColumns(percentile(all, 0.5), percentile(all, 1))}`);
}

tellLinking();
async function tellChanges(): Promise<void> {
  if (Number(values.most) >= EDITED) await tellUpdates();
  for (const size of [100, EDITED].filter((one) => one <= Number(values.most))) await tellCorrections(size);
}

tellChanges().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
