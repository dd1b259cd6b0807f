import * as assert from 'node:assert/strict';
import type { Story } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { StoryLinker } from '../../../src/core/story/link';
import { hoverCard } from '../../../src/core/views/hoverCard';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { readArticles } from '../../bench/corpus/articles';
import { Corpus, SEED, type GeneratedSource } from '../../bench/corpus/generate';
import { received, sent } from '../../bench/received';

/**
 * So many stories, each of the reports of one event, and one story of all of them: both take long enough to meet with the
 * same noise. The events share nothing, so that each claim has as many others like it in either.
 */
const STORIES = 4;
const SOURCES = 20;
/** From one event to another that it shares nothing with, in sources. */
const APART = 100;
/** Time ratio over size ratio. */
const MOST = 1.3;
/** A card may take so many times as long in the larger story: it does the same work among more. */
const MOST_FLAT = 2.5;
const CARDS = 400;
const COLD_RUNS = 2;
const HOVER_RUNS = 5;

const corpus = new Corpus(readArticles(['seeds']), SEED);
const parts = Array.from({ length: STORIES }, (_, story) =>
  Array.from({ length: SOURCES }, (_source, at) => corpus.source(story * APART + at)),
);
const texts = parts.flat();

/**
 * Milliseconds that some work takes, by the lesser of two clocks. Processor time counts what other threads of this process
 * do too, of which collecting garbage is more the more there is; the time that passes counts what other processes do.
 */
function timeOf(work: () => unknown): number {
  const [from, before] = [performance.now(), process.cpuUsage()];
  work();
  return Math.min(performance.now() - from, process.cpuUsage(before).user / 1000);
}

/** The least that each of two pieces of work takes, done in turn, since the machine may do other things at the same time. */
function leastOfBoth(runs: number, one: () => unknown, other: () => unknown): readonly [number, number] {
  const times = Array.from({ length: runs }, () => [timeOf(one), timeOf(other)] as const);
  return [Math.min(...times.map(([time]) => time)), Math.min(...times.map(([, time]) => time))];
}

/** From texts to links. */
function link(story: readonly GeneratedSource[]): Story {
  return new StoryLinker().link(story.map((source) => ({ ...source, analysis: analyseSource(source.text) })));
}

/** Makes some hover cards of a story. */
function hovering(story: Story): () => void {
  const index = new StoryIndex(story, new Map(texts.map(({ id, text }) => [id, text])));
  const places = story.sources.flatMap(({ id, claims }) => claims.map(({ start }) => ({ id, start }))).slice(0, CARDS);
  return () => {
    for (const { id, start } of places) hoverCard(index, id, start, inEnglish);
  };
}

suite('growth', () => {
  test(`a story ${STORIES} times as large takes ${STORIES} times as long, a hover card hardly longer`, async () => {
    const [first = []] = parts;
    link(first); // so that the compiler has settled
    const [apart, together] = leastOfBoth(
      COLD_RUNS,
      () => parts.forEach(link),
      () => link(texts),
    );
    const [small, large] = leastOfBoth(
      HOVER_RUNS,
      hovering(await received(sent(link(first)))),
      hovering(await received(sent(link(texts)))),
    );
    const said = JSON.stringify({ apart, together, small, large });
    assert.ok(together <= MOST * apart, said);
    assert.ok(large <= MOST_FLAT * small, said);
  }).timeout(120_000);
});
