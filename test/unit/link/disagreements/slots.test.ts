import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** The kinds and readings of the rows that two reports of one day make. */
function rowsOf(one: string, other: string): readonly string[] {
  const sources = [one, other].map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const facts = { sources: new Map(sources.map(({ id }) => [id, { published: '2024-05-06' }])) };
  return linkStory(sources, { facts }).disagreements.map(({ kind }) => kind);
}

const ONE = 'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.';
const OTHER = 'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.';

suite('what reports of one event give differently', () => {
  const rows = (one: string, other: string): readonly string[] => rowsOf(`${ONE} ${one}`, `${OTHER} ${other}`);

  test('is found by the time of one happening, but not by those of two', () => {
    assert.deepEqual(
      rows(
        'A memorial service for the watchman will be held in the harbour church on Saturday.',
        'The memorial service in the harbour church will take place on Sunday afternoon.',
      ),
      ['date'],
    );
    assert.deepEqual(
      rows('The harbour church was built in 1902.', 'A service in the harbour church will be held on Sunday.'),
      [],
    );
  });

  test('is found by how old somebody is', () => {
    assert.deepEqual(rows('Carl Oster, 54, had locked the doors.', 'Carl Oster, 57, was at home when it began.'), [
      'number',
    ]);
    assert.deepEqual(rows('Carl Oster, 54, had locked the doors.', 'The 54-year-old Carl Oster was at home.'), []);
  });
});
