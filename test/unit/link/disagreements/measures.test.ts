import * as assert from 'node:assert/strict';
import type { StoryFacts } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** What two reports differ in by number: the readings of each row, with its status. */
function numbersOf(
  one: string,
  other: string,
  days: readonly [string, string] = ['2024-05-06', '2024-05-06'],
): readonly string[] {
  const texts = { 'one.txt': one, 'other.txt': other };
  const sources = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  const facts: StoryFacts = { sources: new Map(sources.map(({ id }, at) => [id, { published: days[at] ?? '' }])) };
  return linkStory(sources, { facts })
    .disagreements.filter(({ kind }) => kind === 'number')
    .map(
      ({ status, sides }) =>
        `${status}: ${sides
          .map(({ reading }) => reading)
          .sort()
          .join(' | ')}`,
    );
}

const FIRE = 'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.';
const AGAIN = 'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.';

suite('numbers that two sources give for one thing', () => {
  test('are no difference where one is what a list of the other comes to', () => {
    const list = 'Rescuers led 12 Danish and 11 Swedish guests out of the burning warehouse.';
    assert.deepEqual(numbersOf(`${FIRE} ${list}`, `${AGAIN} Rescuers led 23 guests out of the burning warehouse.`), []);
    assert.equal(
      numbersOf(`${FIRE} ${list}`, `${AGAIN} Rescuers led 25 guests out of the burning warehouse.`).length,
      1,
    );
  });

  test('are found in claims that no group holds together', () => {
    assert.deepEqual(
      numbersOf(
        `${FIRE} The flames destroyed 14 looms and a store of yarn.`,
        `${AGAIN} Nothing was saved: some 19 looms are lost, the owner said.`,
      ),
      ['differs: 14 looms | 19 looms'],
    );
  });

  test('are no difference where they come together in another length of time', () => {
    const fell = (what: string): string => `On Friday the Norden index fell ${what} to its lowest level in Lorn.`;
    const one = fell('200 points in nine days');
    assert.deepEqual(numbersOf(one, fell('679 points in one day')), []);
    assert.deepEqual(numbersOf(one, fell('679 points in nine days')), ['differs: 200 points | 679 points']);
  });

  test('are one row with the date that they are told as, where both are a length of time', () => {
    const lasted = (days: string): string => `The strike at the Norden yard in Lorn lasted ${days}, the union said.`;
    const sources = ['nine days', 'six days'].map((days, at) => {
      const text = lasted(days);
      return { id: `${at}.txt`, text, analysis: analyseSource(text) };
    });
    assert.equal(linkStory(sources).disagreements.length, 1);
  });

  test('agree when the other source gives the number anywhere', () => {
    assert.deepEqual(
      numbersOf(
        `${FIRE} The flames destroyed 14 looms and a store of yarn.`,
        `${AGAIN} Nothing was saved: some 19 looms are lost, the owner said. Of 14 looms only the frames were left.`,
      ),
      [],
    );
  });

  test('are not those of other people, or of people with another fate', () => {
    assert.deepEqual(numbersOf(`${FIRE} Three people were killed.`, `${AGAIN} Five people were injured.`), []);
    assert.deepEqual(numbersOf(`${FIRE} Twelve firefighters came.`, `${AGAIN} Fifteen neighbours came.`), []);
  });

  test('of the dead are overtaken when a later report has more, not when it has fewer', () => {
    const [few, more] = ['Three people were killed.', 'Five people were killed.'];
    const days = ['2024-05-06', '2024-05-07'] as const;
    assert.deepEqual(numbersOf(`${FIRE} ${few}`, `${AGAIN} ${more}`, days), ['overtaken: Five people | Three people']);
    assert.deepEqual(numbersOf(`${FIRE} ${more}`, `${AGAIN} ${few}`, days), ['differs: Five people | Three people']);
  });

  test('are compared in one unit, and ages by whose they are', () => {
    const found = numbersOf(
      `${FIRE} The guard, Ole Brandt, 54, was hurt. The wind blew at 40 kph.`,
      `${AGAIN} The guard, Ole Brandt, 45, was hurt. The wind blew at 70 kilometres an hour.`,
    );
    assert.deepEqual([...found].sort(), ['differs: 40 kph | 70 kilometres', 'differs: 45 | 54']);
    assert.deepEqual(
      numbersOf(`${FIRE} The guard, Ole Brandt, 54, was hurt.`, `${AGAIN} The owner, Ida Kestrel, 45, was hurt.`),
      [],
    );
  });

  test('are read with their unit, whatever stands behind it, and counted in other words for the same', () => {
    const rows = (one: string, other: string): readonly string[] => numbersOf(`${FIRE} ${one}`, `${AGAIN} ${other}`);
    assert.deepEqual(
      rows(
        'Gusts of 62 kilometres per hour drove the flames.',
        'The flames were driven by gusts of 86 kilometres an hour.',
      ),
      ['differs: 62 kilometres | 86 kilometres'],
    );
    assert.deepEqual(
      rows('The number of dead in Tarnby rose to four yesterday evening.', 'Five people lost their lives.'),
      ['differs: Five people | four'],
    );
    assert.deepEqual(rows('Some 310 households had no power.', 'The fire cut power to about 240 homes.'), [
      'differs: 240 homes | 310 households',
    ]);
    assert.deepEqual(
      rows('The damage is between 8 million and 10 million euros.', 'The damage came to 9 million euros.'),
      [],
    );
  });

  test('are not set against what was before, or what somebody wanted', () => {
    assert.deepEqual(
      numbersOf(
        `${FIRE} The court gave the owner six years in prison.`,
        `${AGAIN} Prosecutors asked for nine years in prison.`,
      ),
      [],
    );
  });
});
