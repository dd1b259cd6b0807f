import * as assert from 'node:assert/strict';
import type { Correction } from '../../../src/core/store/corrections';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { analyseSource } from '../../../src/core/story/analyse';
import { createStoryEngine } from '../../../src/core/story/engine';

const FIRST =
  'Harbour closes after storm\n\nLIMASSOL, Cyprus (AP) — The harbour authority closed the port on Tuesday after two cranes collapsed. “Nobody was hurt,” said Elena Markou, a spokeswoman for the Limassol Port Authority.';
const SECOND =
  'Storm shuts Cyprus port\n\nThe port of Limassol was closed on Tuesday, the Limassol Port Authority said. Elena Markou said that three cranes had collapsed.';

suite('the story engine', () => {
  test('links what it was given, whatever the order', async () => {
    const one = createStoryEngine();
    one.set('story', 'a.txt', FIRST);
    one.set('story', 'b.txt', SECOND);
    const other = createStoryEngine();
    other.set('story', 'b.txt', SECOND);
    other.set('story', 'a.txt', FIRST);
    const story = await one.update('story');
    assert.deepEqual(
      story?.sources.map(({ id }) => id),
      ['a.txt', 'b.txt'],
    );
    assert.deepEqual(await other.update('story'), story);
  });

  test('names are the same entity in both sources', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', FIRST);
    engine.set('story', 'b.txt', SECOND);
    const story = await engine.update('story');
    const markou = story?.entities.filter(({ name }) => name === 'Elena Markou') ?? [];
    assert.equal(markou.length, 1);
    for (const { mentions } of story?.sources ?? []) assert.ok(mentions.some(({ entity }) => entity === markou[0]?.id));
  });

  test('a name is of one kind in all sources, whatever each of them takes it for by itself', async () => {
    const texts = [
      'The city council of Tarnby approved the plan for a new stadium.',
      "Tarnby's city council voted down the plan for a new stadium.",
    ];
    const kindsIn = (text: string): readonly string[] => analyseSource(text).mentions.map(({ type }) => type);
    assert.notDeepEqual(kindsIn(texts[0] ?? ''), kindsIn(texts[1] ?? ''), 'the texts say nothing about this any more');
    const engine = createStoryEngine();
    for (const [at, text] of texts.entries()) engine.set('story', `${String(at)}.txt`, text);
    const story = await engine.update('story');
    assert.equal(new Set(story?.sources.flatMap(({ mentions }) => mentions.map(({ type }) => type))).size, 1);
  });

  test('analyses only what changed, and an edit gives what a fresh analysis gives', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', FIRST);
    engine.set('story', 'b.txt', FIRST);
    await engine.update('story');
    engine.set('story', 'a.txt', FIRST);
    engine.set('story', 'b.txt', SECOND);
    const totals: number[] = [];
    const edited = await engine.update('story', { onProgress: (_, total) => totals.push(total) });
    assert.deepEqual(totals, [1]);
    await engine.update('story', { onProgress: (done, total) => totals.push(done, total) });
    assert.deepEqual(totals, [1, 0, 0], 'nothing had to be analysed');
    const fresh = createStoryEngine();
    fresh.set('story', 'a.txt', FIRST);
    fresh.set('story', 'b.txt', SECOND);
    assert.deepEqual(edited, await fresh.update('story'));
  });

  test('can be cancelled between sources and goes on later', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', FIRST);
    engine.set('story', 'b.txt', SECOND);
    let done = 0;
    assert.equal(await engine.update('story', { onProgress: () => done++, isCancelled: () => done > 0 }), undefined);
    assert.equal(done, 1);
    assert.equal((await engine.update('story'))?.sources.length, 2);
  });

  test('an update tells of the texts that it began with, whatever is set or corrected meanwhile', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', FIRST);
    engine.set('story', 'b.txt', SECOND);
    const start = SECOND.indexOf('Limassol');
    const corrected: Correction = {
      correction: 'not-an-entity',
      value: 'here',
      passages: [selectPassage(SECOND, { source: 'b.txt', start, end: start + 'Limassol'.length })],
    };
    const changed = `${FIRST} The port opened again on Friday.`;
    let pauses = 0;
    const story = await engine.update('story', {
      pause: () => {
        if (pauses++ === 1) {
          engine.set('story', 'a.txt', changed);
          engine.setCorrections('story', [corrected]);
        }
        return Promise.resolve();
      },
    });
    assert.deepEqual(
      story?.sources.map(({ id }) => id),
      ['a.txt', 'b.txt'],
    );
    assert.equal(engine.textsOf('story').get('a.txt'), FIRST);
    await engine.update('story');
    assert.equal(engine.textsOf('story').get('a.txt'), changed);
  });

  test('sources that are shown are analysed first', async () => {
    const engine = createStoryEngine();
    for (const id of ['a.txt', 'b.txt', 'c.txt']) engine.set('story', id, FIRST);
    let done = 0;
    await engine.update('story', { first: ['c.txt'], onProgress: () => done++, isCancelled: () => done > 0 });
    engine.remove('story', 'c.txt');
    const left: number[] = [];
    await engine.update('story', { onProgress: (_, total) => left.push(total) });
    assert.deepEqual(left, [2, 2]);
  });

  test('removed sources and dropped stories are gone', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', FIRST);
    engine.set('story', 'b.txt', SECOND);
    engine.remove('story', 'a.txt');
    assert.deepEqual(
      (await engine.update('story'))?.sources.map(({ id }) => id),
      ['b.txt'],
    );
    engine.drop('story');
    assert.equal(await engine.update('story'), undefined);
  });

  test('story.json decides the publication date and the title', async () => {
    const engine = createStoryEngine();
    engine.set('story', 'a.txt', FIRST);
    engine.setFacts('story', { title: 'The storm', sources: new Map([['a.txt', { published: '2021-03-04' }]]) });
    const story = await engine.update('story');
    assert.equal(story?.title, 'The storm');
    assert.deepEqual(
      [story.sources[0]?.published?.date, story.sources[0]?.published?.confidence],
      ['2021-03-04', 'given'],
    );
    const tuesday = story.sources[0]?.dates.find(({ start, end }) => FIRST.slice(start, end).includes('Tuesday'));
    assert.equal(tuesday?.value, '2021-03-02');
  });
});
