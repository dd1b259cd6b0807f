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

  test('is found when one tells what the other negates, whatever else they say', () => {
    assert.deepEqual(
      rows(
        'Soldiers had been sent to the harbour to clear the roads.',
        'Not a single soldier has been seen at the harbour.',
      ),
      ['negation'],
    );
  });

  test('is no negation of a time, of other things, or of what is in somebody’s head', () => {
    assert.deepEqual(
      rows('Trains will run again on Tuesday.', 'No trains will run on the coast line before noon on Tuesday.'),
      [],
    );
    assert.deepEqual(
      rows('The firemen were sent to the harbour.', 'Not a single shop has been robbed in the old town.'),
      [],
    );
    assert.deepEqual(
      rows('The mayor thought of the old people in Ostby.', 'The headmaster did not think of the school.'),
      [],
    );
  });

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

  test('is found by the place of one happening', () => {
    const school = 'The wind tore the roof off a primary school in Limerick.';
    assert.deepEqual(
      rows(school, 'Pupils of the primary school in Galway will be taught in a hall after their school lost its roof.'),
      ['place'],
    );
    assert.deepEqual(rows(school, 'A baker in Galway gave the firemen tea and bread for the night.'), []);
  });
});
