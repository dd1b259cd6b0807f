import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

const FIRE = [
  'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.',
  'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.',
  'Fire broke out on Sunday night in the old Kestrel Mills warehouse in Tarnby.',
];

/** The readings of the rows on names that three reports of one fire make, which say something more each. */
function namesBetween(...more: readonly [string, string, string]): readonly (readonly string[])[] {
  const sources = more.map((text, at) => {
    const whole = `${FIRE[at] ?? ''} ${text}`;
    return { id: `${at}.txt`, text: whole, analysis: analyseSource(whole) };
  });
  return linkStory(sources)
    .disagreements.filter(({ kind }) => kind === 'name')
    .map(({ sides }) => sides.map(({ reading }) => reading));
}

suite('names that were spun', () => {
  test('when a word was swapped for one near in meaning', () => {
    assert.deepEqual(
      namesBetween(
        'The grain belonged to the Prosperity and Law party.',
        'The Prosperity and Law party had grain there.',
        'The grain was that of the Prosperity and Regulation party.',
      ),
      [['Prosperity and Law', 'Prosperity and Regulation']],
    );
  });

  test('when much of a long name stays', () => {
    assert.deepEqual(
      namesBetween(
        'The Tarnby Harbour Safety Board sent a team of engineers.',
        'A team of engineers of the Tarnby Harbour Safety Board came.',
        'The Tarnby Harbour Wellbeing Board sent a team of engineers.',
      ),
      [['The Tarnby Harbour Safety Board', 'The Tarnby Harbour Wellbeing Board']],
    );
  });

  test('not where one source has both, or one more source has the other', () => {
    const swapped = 'The grain was that of the Prosperity and Regulation party';
    assert.deepEqual(
      namesBetween(
        'The grain belonged to the Prosperity and Law party.',
        'The Prosperity and Law party had grain there.',
        `${swapped}, not of the Prosperity and Law party.`,
      ),
      [],
    );
    assert.deepEqual(namesBetween('The Prosperity and Law party had grain there.', `${swapped}.`, `${swapped}.`), []);
  });

  test('not of offices, of places told apart, and of short forms', () => {
    for (const [one, other] of [
      ['Prime Minister', 'Defence Minister'],
      ['North Tarnby Harbour', 'South Tarnby Harbour'],
      ['Mount Kestrel', 'Mt Kestrel'],
      ['Mara Kestrel', 'Ines Kestrel'],
    ] as const)
      assert.deepEqual(
        namesBetween(
          `The ${one} is far.`,
          `Its roof faces the ${one}.`,
          `Some had come from the ${other} that evening.`,
        ),
        [],
        other,
      );
  });

  test('not of a sentence’s first word', () => {
    assert.deepEqual(
      namesBetween(
        'Workers of Captain Kestrel were there.',
        'They were workers of Captain Kestrel.',
        'Although Kestrel was there, workers were not.',
      ),
      [],
    );
  });
});
