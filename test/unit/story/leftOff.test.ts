import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../src/core/story/analyse';
import { createStoryEngine } from '../../../src/core/story/engine';
import { linkStory, StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { PackedAnalyses } from '../../../src/core/story/packedAnalyses';
import { readArticles } from '../../bench/corpus/articles';
import { Corpus } from '../../bench/corpus/generate';

const SOURCES = 16;
/** So many sources more, each with another text, make linking gather its groups anew or only some of them. */
const FEW = 1;
const MOST = 11;
const corpus = new Corpus(readArticles(['seeds']), 9);

/** Of which only one stays open: its lists are others each time that they are asked for. */
const analyses = new PackedAnalyses(1);

function analysed(number: number, edition = 0): AnalysedSource {
  const source = corpus.source(number, edition);
  return { ...source, analysis: analyses.pack(analyseSource(source.text)) };
}

suite('linking that is left off', () => {
  test('gives what a fresh one gives when it is begun again, wherever it was left off', function () {
    this.timeout(120_000);
    const linker = new StoryLinker(undefined, 1);
    let sources = Array.from({ length: SOURCES }, (_, number) => analysed(number));
    linker.link(sources);
    const count = [...new StoryLinker().linkInSteps(sources)].length;
    assert.ok(count > 50, `linking is done in ${count} steps`);
    for (let time = 1; time <= 12; time++) {
      const edited = time % 2 === 0 ? MOST : FEW;
      sources = sources.map((source, at) => ((at + time) % SOURCES < edited ? analysed(at, time) : source));
      const steps = linker.linkInSteps(sources);
      for (let step = 0; step < Math.floor((count * time) / 14); step++) steps.next();
      sources = sources.map((source, at) => (at === time ? analysed(at, 100 + time) : source));
      if (time % 3 === 0)
        assert.deepEqual(
          JSON.parse(JSON.stringify(linker.link(sources))),
          JSON.parse(JSON.stringify(linkStory(sources))),
        );
    }
  });

  test('is asked between its steps whether it is cancelled', async () => {
    const engine = createStoryEngine();
    for (const { id, text } of corpus.sources(10)) engine.set('story', id, text);
    let isLinking = false;
    let asked = 0;
    const cancelled = await engine.update('story', {
      onBegin: (source) => void (isLinking = source === undefined),
      isCancelled: () => isLinking && ++asked > 5,
    });
    assert.equal(cancelled, undefined);
    assert.equal(asked, 6);
    assert.equal(engine.textsOf('story').size, 0);
    assert.equal((await engine.update('story'))?.sources.length, 10);
    assert.equal(engine.textsOf('story').size, 10);
  });
});
