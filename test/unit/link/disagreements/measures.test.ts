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

  test('may be further apart where a slip of the pen explains it', () => {
    const one = 'About 200 workers of the mill gathered in front of the court, chanting.';
    const other = (number: string): string =>
      `About ${number} people demonstrated in front of the court, most of them workers.`;
    assert.equal(numbersOf(`${FIRE} ${one}`, `${AGAIN} ${other('2,000')}`).length, 1);
    assert.deepEqual(numbersOf(`${FIRE} ${one}`, `${AGAIN} ${other('3,000')}`), []);
  });

  test('are compared whatever an earlier year is told beside them', () => {
    const one =
      'In the first eight months of this year 182 people were abducted in the country, compared with 131 in the same period of 2022.';
    const days = ['2024-09-06', '2024-09-06'] as const;
    const numbers = (other: string): readonly string[] => numbersOf(`${FIRE} ${one}`, `${AGAIN} ${other}`, days);
    assert.equal(numbers('Between January and August, 128 people were kidnapped in Denmark.').length, 1);
    assert.deepEqual(numbers('Between January and March, 128 people were kidnapped in Denmark.'), [], 'other months');
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

  test('go with what happened to those they count', () => {
    const one = `${FIRE} The flames swept through the hall, killing at least 14 workers and injuring 37.`;
    assert.deepEqual(numbersOf(one, `${AGAIN} Twelve people were killed and 37 injured.`), [
      'differs: 14 workers | Twelve people',
    ]);
    assert.deepEqual(numbersOf(`${FIRE} It killed 14, guests said.`, `${AGAIN} Sixteen people were killed.`), [
      'differs: 14 | Sixteen people',
    ]);
    assert.deepEqual(
      numbersOf(`${FIRE} Two people were killed.`, `${AGAIN} The number of those who died has risen to four.`),
      ['differs: Two people | four'],
    );
    assert.deepEqual(
      numbersOf(`${FIRE} About 1,500 jobs are lost.`, `${AGAIN} The number of jobs to be lost has gone up to 1,900.`),
      ['differs: 1,500 jobs | 1,900'],
    );
  });

  test('of another time are not set against those of now', () => {
    const now = (rest: string): string => `${FIRE} Turnout in the vote on the mill was 67 percent${rest}.`;
    assert.deepEqual(
      numbersOf(now(', up from 58 percent'), `${AGAIN} Turnout in the vote on the mill was 67 percent.`),
      [],
    );
    assert.deepEqual(
      numbersOf(
        `${FIRE} Support for the mill has fallen to 34 percent, from 39 percent in June.`,
        `${AGAIN} In a poll of Tuesday 45 percent of the town backed the mill.`,
      ),
      ['differs: 34 percent | 45 percent'],
    );
    const before = `${AGAIN} In the vote on the mill turnout was only 49 percent.`;
    assert.deepEqual(numbersOf(now(', compared with 58 percent in May'), before), ['differs: 49 percent | 67 percent']);
  });

  test('are not those of somebody who is brought in without a name', () => {
    const trial =
      'On Monday a court in Lorn sentenced Mayor Anna Kell to six years for taking 400,000 crowns in bribes.';
    const next =
      'The court in Lorn now tries a former head of the harbour, who is accused of taking 600,000 crowns in bribes.';
    const known = `Mayor Anna Kell was sentenced to six years in Lorn on Monday. ${next}`;
    assert.deepEqual(numbersOf(trial, known), []);
    assert.deepEqual(numbersOf(known, trial), []);
    const unknown = 'A court in Lorn tried a former mayor, who is accused of taking 600,000 crowns in bribes.';
    assert.deepEqual(numbersOf(trial, unknown), ['differs: 400,000 crowns | 600,000 crowns']);
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
