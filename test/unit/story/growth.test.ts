import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../src/core/story/analyse';
import { StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { hoverCard } from '../../../src/core/views/hoverCard';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { readArticles } from '../../bench/corpus/articles';
import { Corpus, SEED } from '../../bench/corpus/generate';

const SMALL = 25;
const TIMES = 4;
/** Time ratio over size ratio. */
const MOST = 1.3;
/** A card may take so many times as long in the larger story: it does the same work among more. */
const MOST_FLAT = 2.5;
const CARDS = 400;
const COLD_RUNS = 3;
const HOVER_RUNS = 5;

const corpus = new Corpus(readArticles(['seeds']), SEED);

/**
 * Milliseconds that some work takes at the most: the least of several runs by two clocks. Processor time counts what other
 * threads of this process do too, of which collecting garbage is more the more there is; the time that passes counts what
 * other processes do.
 */
function leastOf(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const [from, before] = [performance.now(), process.cpuUsage()];
    work();
    return Math.min(performance.now() - from, process.cpuUsage(before).user / 1000);
  });
  return Math.min(...times);
}

/** What a story of so many sources takes: from texts to links, and some hover cards. */
function figures(size: number): { readonly cold: number; readonly hover: number } {
  const texts = [...corpus.sources(size)];
  let sources: readonly AnalysedSource[] = [];
  const cold = leastOf(COLD_RUNS, () => {
    sources = texts.map((source) => ({ ...source, analysis: analyseSource(source.text) }));
    new StoryLinker().link(sources);
  });
  const story = new StoryLinker().link(sources);
  const index = new StoryIndex(story, new Map(texts.map(({ id, text }) => [id, text])));
  const places = story.sources.flatMap(({ id, claims }) => claims.map(({ start }) => ({ id, start }))).slice(0, CARDS);
  const hover = leastOf(HOVER_RUNS, () => places.forEach(({ id, start }) => hoverCard(index, id, start, inEnglish)));
  return { cold, hover };
}

suite('growth', () => {
  test(`a story ${TIMES} times as large takes ${TIMES} times as long, a hover card hardly longer`, () => {
    figures(10); // so that the compiler has settled
    const small = figures(SMALL);
    const large = figures(SMALL * TIMES);
    const said = JSON.stringify({ small, large });
    assert.ok(large.cold <= MOST * TIMES * small.cold, said);
    assert.ok(large.hover <= MOST_FLAT * small.hover, said);
  }).timeout(120_000);
});
