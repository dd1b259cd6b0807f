import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Correction } from '../../../src/core/store/corrections';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { analyseSource } from '../../../src/core/story/analyse';
import { createStoryEngine } from '../../../src/core/story/engine';
import { StoryLinker, type AnalysedSource } from '../../../src/core/story/link';
import { readArticles } from '../../bench/corpus/articles';
import { correctionsFor } from '../../bench/corpus/corrections';
import { Corpus } from '../../bench/corpus/generate';

const SOURCES = 40;
/** A story of which each part has its neighbours, and one three times as large. */
const FEW = 80;
const MANY = 240;
const corpus = new Corpus(readArticles(['seeds']), 5);

function analysed(number: number, edition = 0): AnalysedSource {
  const source = corpus.source(number, edition);
  return { ...source, analysis: analyseSource(source.text) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** The sum without the largest: many edits gather next to nothing, so that the middle one swings. */
function sumOfMost(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) - Math.max(...numbers);
}

/** A passage of a source, remembered. */
function selected(
  sources: readonly Pick<AnalysedSource, 'id' | 'text'>[],
  source: string,
  { start, end }: { start: number; end: number },
) {
  const text = sources.find(({ id }) => id === source)?.text ?? '';
  return selectPassage(text, { source, start, end });
}

/** How much less a correction or an edit must be than linking the whole story. */
const SMALL = 0.1;

suite('how much is done', () => {
  test('a correction links again only what it touches', function () {
    this.timeout(120_000);
    const sources = Array.from({ length: SOURCES }, (_, number) => analysed(number));
    const linker = new StoryLinker();
    const story = linker.link(sources);
    const whole = linker.work;
    assert.ok(whole.compared > 1000 && whole.gathered > 1000);
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const all = correctionsFor(story, texts, 2);
    for (const kind of ['rename', 'speaker', 'date', 'not-same-claim', 'not-a-disagreement']) {
      const correction = all.get(kind);
      assert.ok(correction, kind);
      for (const corrections of [[correction], []]) {
        linker.link(sources, { corrections });
        const { gathered, compared } = linker.work;
        assert.ok(gathered <= SMALL * whole.gathered, `${kind}: ${gathered} of ${whole.gathered} gathered`);
        assert.ok(compared <= SMALL * whole.compared, `${kind}: ${compared} of ${whole.compared} compared`);
        if (kind !== 'rename' && !kind.startsWith('not-')) continue;
        assert.equal(gathered, 0, kind);
        if (kind !== 'not-same-claim') assert.equal(compared, 0, kind);
      }
    }
  });

  test('a word that is written compares again only what stands around it', function () {
    this.timeout(60_000);
    const sources = Array.from({ length: SOURCES }, (_, number) => analysed(number));
    const linker = new StoryLinker();
    linker.link(sources);
    const compared = (text: string): number => {
      sources[7] = { id: sources[7]?.id ?? '', text, analysis: analyseSource(text) };
      linker.link(sources);
      return linker.work.compared;
    };
    const { text } = analysed(7);
    const [sentence, later] = [6, 14].map((at) => analyseSource(text).sentences[at]);
    assert.ok(sentence && later);
    const word = compared(`${text.slice(0, sentence.end - 1)} again${text.slice(sentence.end - 1)}`);
    const whole = compared(text.replaceAll(/[.!?](?=\s)/g, (mark) => ` again${mark}`));
    assert.ok(word < 0.6 * whole, `${word} for a word, ${whole} for the whole text`);
    compared(text);
    const [first, last] = [sentence.end - 1, later.end - 1];
    const named = `${text.slice(0, first)} again${text.slice(first, last)}, Elena Markou${text.slice(last)}`;
    const places = compared(named);
    assert.ok(places < 0.6 * whole, `${places} for two places, ${whole} for the whole text`);
  });

  test('a correction has only the sources analysed again that it is about', async () => {
    const engine = createStoryEngine();
    const sources = Array.from({ length: 8 }, (_, number) => analysed(number));
    for (const { id, text } of sources) engine.set('story', id, text);
    const story = await engine.update('story');
    const source = story?.sources[2];
    const [mention, sentence] = [source?.mentions[0], source?.sentences[4]];
    assert.ok(source && mention && sentence);
    const about = async (correction: Correction): Promise<number> => {
      let analysedAgain = 0;
      engine.setCorrections('story', [correction]);
      await engine.update('story', { onProgress: (done) => (analysedAgain = done) });
      engine.setCorrections('story', []);
      await engine.update('story');
      return analysedAgain;
    };
    const [name, words] = [mention, sentence].map((span) => [selected(sources, source.id, span)]);
    assert.ok(name && words);
    assert.equal(await about({ correction: 'rename', value: 'Somebody Else', passages: name }), 0);
    assert.equal(await about({ correction: 'boilerplate', passages: words }), 1);
    assert.equal(await about({ correction: 'not-an-entity', value: 'here', passages: name }), 1);
  });

  test('an edit does not take more in a larger story', function () {
    this.timeout(240_000);
    const typical = [FEW, MANY].map((size) => {
      const sources = Array.from({ length: size }, (_, number) => analysed(number));
      const linker = new StoryLinker();
      linker.link(sources);
      const edits = Array.from({ length: 9 }, (_, at) => {
        const number = (at * 7) % (FEW / 2);
        sources[number] = analysed(number, at + 1);
        linker.link(sources);
        return linker.work;
      });
      return {
        gathered: sumOfMost(edits.map(({ gathered }) => gathered)),
        compared: median(edits.map(({ compared }) => compared)),
      };
    });
    const [few, many] = typical as [(typeof typical)[0], (typeof typical)[0]];
    // groups hang together a little further there; work that grows with the story would be three times as much
    assert.ok(many.gathered <= 1.5 * few.gathered, `${few.gathered} gathered, in the larger story ${many.gathered}`);
    assert.ok(many.compared <= 1.3 * few.compared, `${few.compared} compared, in the larger story ${many.compared}`);
  });

  test('a correction of the sample story is seen soon', async function () {
    this.timeout(60_000);
    const engine = createStoryEngine();
    for (const name of readdirSync('seeds').filter((file) => file.endsWith('.txt')))
      engine.set('seeds', name, readFileSync(`seeds/${name}`, 'utf8'));
    const story = await engine.update('seeds');
    const source = story?.sources[0];
    assert.ok(story && source);
    const sources = story.sources.map(({ id }) => ({ id, text: readFileSync(`seeds/${id}`, 'utf8') }));
    const at = (span: { start: number; end: number } | undefined) => {
      assert.ok(span);
      return [selected(sources, source.id, span)];
    };
    const [person, place] = (['person', 'place'] as const).map((type) =>
      source.mentions.find((mention) => mention.type === type),
    );
    const corrections: readonly Correction[] = [
      { correction: 'rename', value: 'Somebody Else', passages: at(person) },
      { correction: 'type', value: 'organisation', passages: at(place) },
      { correction: 'not-an-entity', value: 'story', passages: at(person) },
      { correction: 'boilerplate', passages: at(source.sentences[5]) },
    ];
    for (const correction of corrections) {
      const before = process.cpuUsage();
      engine.setCorrections('seeds', [correction]);
      await engine.update('seeds');
      const { user, system } = process.cpuUsage(before);
      // on a machine that nothing else keeps busy it is a fifth of a second at the most
      assert.ok((user + system) / 1000 < 1000, `${correction.correction}: ${(user + system) / 1000} ms`);
    }
  });
});
