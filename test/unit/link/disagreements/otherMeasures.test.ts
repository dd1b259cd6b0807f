import * as assert from 'node:assert/strict';
import { measuresIn } from '../../../../src/core/link/disagreements/measures';
import { evidenceFor } from '../../../../src/core/link/disagreements/measureEvidence';
import { pairOf } from '../../../../src/core/link/disagreements/pair';
import { plainMember, StoryIndex } from '../../../../src/core/link/disagreements/storyIndex';
import type { Span } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import { readingsBetween, rowsBetween } from './reportsOfOneFire';

/** The numbers that two reports of one fire give differently. */
const numbersBetween = (one: string, other: string): readonly (readonly string[])[] =>
  readingsBetween('number', one, other);

suite('numbers that measure two things', () => {
  test('are not compared: distances from two places, or how far it is and how long', () => {
    const south = 'The warehouse lies 14 km south of Arden.';
    assert.deepEqual(numbersBetween(south, 'The warehouse lies 19 km south of Lindholm.'), []);
    assert.deepEqual(numbersBetween(south, 'Smoke from the warehouse drifted over 19 km.'), []);
    assert.equal(numbersBetween(south, 'The warehouse lies 19 km south of Arden.').length, 1);
    assert.equal(numbersBetween(south, 'The warehouse is 19 km from Arden.').length, 1);
  });

  test('nor how much there was and how much is left', () => {
    const tank = 'The tank of the fire engine held water for 90 minutes.';
    const some = (water: string): string => `There was ${water} in the tank of the fire engine for 40 minutes at noon.`;
    assert.deepEqual(numbersBetween(tank, some('water left')), []);
    assert.equal(numbersBetween(tank, some('water')).length, 1);
  });

  test('nor counts over one place and over several', () => {
    const one = 'The storm that fanned the flames had killed 15 people in Norway.';
    const other = (places: string): string => `The storm that fanned the flames killed two dozen people in ${places}.`;
    assert.deepEqual(numbersBetween(one, other('Norway, Denmark and Poland')), []);
    assert.equal(numbersBetween(one, other('Norway')).length, 1);
    assert.equal(numbersBetween(one, other('the north of Norway')).length, 1);
  });

  test('nor shares of a first round', () => {
    const vote = 'Mayor Ida Brandt won 49% of the vote on Sunday.';
    const before = (when: string): string => `${when} mayor Ida Brandt had come first with 38% of the vote.`;
    assert.deepEqual(numbersBetween(before('In the first round'), vote), []);
    assert.equal(numbersBetween(before('In the end'), vote).length, 1);
  });

  test('nor who works somewhere and who was there', () => {
    const guests = 'All 180 guests of the mill’s hotel were led out.';
    assert.deepEqual(numbersBetween(guests, 'It employs 160 people.'), []);
    assert.equal(numbersBetween(guests, 'The fire brigade led 160 people out of the hotel.').length, 1);
  });

  test('nor sums between which nothing but the sums is shared', () => {
    const shared =
      'Firefighters from three towns fought the flames until dawn. Mayor Ida Brandt thanked the watchman. The roof fell in at midnight.';
    const one = `${shared} The insurers will pay £20 million for the looms.`;
    assert.deepEqual(numbersBetween(one, `${shared} A deficit of £24 million keeps the ferry line in port.`), []);
    assert.equal(numbersBetween(one, `${shared} The looms were insured for £24 million.`).length, 1);
  });

  test('of what money one claim alone tells is hardly that of the other', () => {
    const evidenceOf = (behind: string): number => {
      const texts = ['The mill needs £42 million.', `The mill has lost £50 million in ${behind}.`];
      const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
      const story = linkStory(sources);
      const text = (id: string, { start, end }: Span): string => texts[Number.parseInt(id)]?.slice(start, end) ?? '';
      const index = new StoryIndex({ ...story, text });
      const [left, right] = story.sources.map(({ id, claims: [claim] }) =>
        index.member(plainMember(claim?.id ?? '', id)),
      );
      assert.ok(left && right);
      const [[l], [r]] = [measuresIn(left), measuresIn(right)];
      assert.ok(l && r);
      return evidenceFor(pairOf(left, right, { gaps: [], likeness: 0, sharing: 0 }), l, r, 'money');
    };
    assert.ok(evidenceOf('value') < evidenceOf('cash') - 0.9);
  });
});

suite('a number that a newer report gives', () => {
  test('replaces none of an earlier year', () => {
    const overtakenBy = (before: string): number =>
      rowsBetween(before, 'Eight people were hurt in the fire at the mill.', ['2024-05-06', '2024-05-08']).filter(
        ({ kind, status }) => kind === 'number' && status === 'overtaken',
      ).length;
    assert.equal(overtakenBy('Five people were hurt in the fire at the mill.'), 1);
    assert.equal(overtakenBy('In 2019 five people were hurt in a fire at the mill.'), 0);
    assert.equal(overtakenBy('Five years ago five people were hurt in a fire at the mill.'), 0);
  });
});
