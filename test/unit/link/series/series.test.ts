import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { DisagreementFinder, findDisagreements } from '../../../../src/core/link/disagreements';
import { entitiesById } from '../../../../src/core/link/entitiesById';
import { GroupFinder } from '../../../../src/core/link/groups';
import { SourceSeries } from '../../../../src/core/link/groups/sourceSeries';
import type { Span } from '../../../../src/core/model';
import { allAtOnce } from '../../../../src/core/steps';
import { analyseSource } from '../../../../src/core/story/analyse';
import { StoryLinker, linkStory } from '../../../../src/core/story/link';
import { risingToll, sameDay, series } from './reports';

const sourcesOf = (texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));

/** A report without the line that says when it came out. */
const undated = (text: string): string => text.replace(/\n\n\w+ \d+, \d{4}\n/, '\n');

/** A report that does not say on which day of the week it all took place. */
const dayless = (text: string): string => text.replaceAll(/ (?:on|since) [A-Z][a-z]+day\b(?: evening)?/g, '');

suite('reports of a series', () => {
  for (const [name, texts] of Object.entries(series)) {
    test(`of ${name} do not differ: each tells of its own day`, () => {
      assert.deepEqual(linkStory(sourcesOf(texts)).disagreements, []);
    });
  }

  for (const name of ['stock market', 'weather', 'daily tally', 'oil'] as const) {
    test(`of ${name} are not linked, with or without a date`, () => {
      const texts = series[name];
      assert.deepEqual(linkStory(sourcesOf(texts)).groups, []);
      assert.deepEqual(linkStory(sourcesOf(texts.map(undated))).groups, []);
    });
  }

  test('are seen as such by their days of publication, where they name no other day', () => {
    assert.deepEqual(linkStory(sourcesOf(series['stock market'].map(dayless))).disagreements, []);
  });

  test('of several kinds in one folder do not differ', () => {
    assert.deepEqual(linkStory(sourcesOf(Object.values(series).flat())).disagreements, []);
  });

  test('are told from reports of one day with another number', () => {
    for (const texts of sameDay) {
      assert.equal(linkStory(sourcesOf(texts)).disagreements.length, 1);
      assert.equal(linkStory(sourcesOf(texts.map(undated))).disagreements.length, 1);
    }
  });

  test('are told from reports of one happening whose numbers rise, whether or not they say when it was', () => {
    for (const texts of [risingToll, risingToll.map(dayless)]) {
      const { disagreements } = linkStory(sourcesOf(texts));
      assert.deepEqual(
        new Set(disagreements.map(({ kind, status }) => `${kind} ${status}`)),
        new Set(['number overtaken']),
      );
      assert.ok(disagreements.length >= 3);
    }
  });

  test('are told from reports of one event in other words, however all figures change', () => {
    for (const name of ['election', 'flood']) {
      const texts = ['100', '101', '102', '103', '104'].map((number) =>
        readFileSync(`test/eval/stories/${name}/${number}.txt`, 'utf8'),
      );
      const story = linkStory(sourcesOf(texts));
      const finder = new GroupFinder();
      finder.find(story.sources, entitiesById(story.entities));
      for (const one of story.sources)
        for (const other of story.sources) assert.ok(!finder.series().has(one.id, other.id), `${one.id} ${other.id}`);
    }
  });

  test('are not held against each other in claims that no group holds either', () => {
    const texts = [
      'A fire broke out in the old warehouse of Kestrel Mills on Sunday night. The flames destroyed 14 looms and a store of yarn.',
      'The old warehouse of Kestrel Mills caught fire on Sunday night. Nothing was saved: some 19 looms are lost, the owner said.',
    ];
    const sources = sourcesOf(texts);
    const story = linkStory(sources, { published: '2024-05-06' });
    const text = (source: string, { start, end }: Span): string =>
      sources.find(({ id }) => id === source)?.text.slice(start, end) ?? '';
    assert.equal(findDisagreements({ ...story, text }).length, 1);
    const series = new SourceSeries([['0.txt', '1.txt']]);
    assert.deepEqual(findDisagreements({ ...story, text, series }), []);
  });

  test('are not held against each other in a group that a third source brings them into, for as long as they are of a series', () => {
    const sources = sourcesOf(sameDay[0] ?? []);
    const story = linkStory(sources);
    const text = (source: string, { start, end }: Span): string =>
      sources.find(({ id }) => id === source)?.text.slice(start, end) ?? '';
    const finder = new DisagreementFinder();
    const counts = [[], [['0.txt', '1.txt'] as const], []].map(
      (pairs) => allAtOnce(finder.find({ ...story, text, series: new SourceSeries(pairs) })).length,
    );
    assert.deepEqual(counts, [1, 0, 1]);
  });

  test('two copies of one report are copies', () => {
    const [first = ''] = series['stock market'];
    assert.equal(linkStory(sourcesOf([first, first])).reuse.copies.length, 1);
  });

  test('are seen as such when an edit makes them so', () => {
    const [first = '', second = ''] = series['daily tally'];
    const linker = new StoryLinker();
    for (const texts of [
      [first, second.replaceAll('Wednesday', 'Tuesday').replace('March 3', 'March 2')],
      [first, second],
      [first, first],
    ])
      assert.deepEqual(linker.link(sourcesOf(texts)), linkStory(sourcesOf(texts)));
  });
});
