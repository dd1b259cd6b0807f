import * as assert from 'node:assert/strict';
import { type FramedName, framedNamesIn } from '../../../../src/core/link/disagreements/framedNames';
import { spunNames } from '../../../../src/core/link/disagreements/spunNames';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

const FIRE = [
  'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.',
  'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.',
  'Fire broke out on Sunday night in the old Kestrel Mills warehouse in Tarnby.',
  'On Sunday night the old warehouse of Kestrel Mills in Tarnby burned.',
];

/** The readings of the rows on names that three or four reports of one fire make, which say something more each. */
function namesBetween(...more: readonly string[]): readonly (readonly string[])[] {
  const sources = more.map((text, at) => {
    const whole = `${FIRE[at] ?? ''} ${text}`;
    return { id: `${at}.txt`, text: whole, analysis: analyseSource(whole) };
  });
  return linkStory(sources)
    .disagreements.filter(({ kind }) => kind === 'name')
    .map(({ sides }) => sides.map(({ reading }) => reading));
}

/** The readings of the names of three texts that may be spun, sure or not. */
function readingsIn(...texts: readonly [string, string, string]): readonly (readonly string[])[] {
  const story = linkStory(texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) })));
  const byFrame = new Map<string, FramedName[]>();
  for (const source of story.sources)
    for (const name of framedNamesIn(
      source,
      (_, { start, end }) => texts[Number(source.id[0])]?.slice(start, end) ?? '',
    ))
      byFrame.set(name.frame, [...(byFrame.get(name.frame) ?? []), name]);
  return [...byFrame.values()].flatMap(spunNames).map(({ row }) => row.sides.map(({ reading }) => reading));
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

  test('when a word was swapped for one that a thesaurus gives for it, whatever title stands in front', () => {
    assert.deepEqual(
      namesBetween(
        'Tarnby Rush, who owns the grain, was told.',
        'The grain was that of Tarnby Rush.',
        'President Tarnby Surge was told about the grain.',
      ),
      [['Tarnby Rush', 'Tarnby Surge']],
    );
    const swapped = (third: string) =>
      readingsIn('Workers saw the house of Tarnby Rush.', 'They faced the house of Tarnby Rush.', third);
    assert.deepEqual(swapped('Some people came over from President Tarnby Surge of Oldhaven.'), [
      ['Tarnby Rush', 'Tarnby Surge'],
    ]);
    assert.deepEqual(swapped('Some people came over from President Ines Surge of Oldhaven.'), [], 'somebody else');
  });

  test('when all the world knows the name that only one other source has', () => {
    const swapped = (one: string, other: string) =>
      readingsIn(`Workers saw the ${one}.`, 'They faced the roof.', `Some came from the ${other}.`);
    assert.deepEqual(swapped('United Nations', 'United Countries'), [['United Nations', 'United Countries']]);
    assert.deepEqual(swapped('Kestrel Nations', 'Kestrel Countries'), []);
    assert.deepEqual(swapped('United Nations', 'United States'), [], 'that is the name of a country');
  });

  test('of a word that is a name too, only where three sources have the other one', () => {
    const three = [
      'The injured were taken to Mercy Hospital in Tarnby.',
      'Mercy Hospital in Tarnby took the injured in.',
      'Three injured were taken to Mercy Hospital in Tarnby.',
    ];
    const spun = 'The injured were taken to Grace Hospital in Tarnby.';
    assert.deepEqual(namesBetween(...three, spun), [['Mercy Hospital', 'Grace Hospital']]);
    assert.deepEqual(namesBetween(...three.slice(1), spun), []);
  });

  test('when much of a long name stays', () => {
    assert.deepEqual(
      namesBetween(
        'The Tarnby Harbour Safety Board sent a team of engineers.',
        'A team of engineers of the Tarnby Harbour Safety Board came.',
        'The Tarnby Harbour Wellbeing Board sent a team of engineers.',
      ),
      [['Tarnby Harbour Safety Board', 'Tarnby Harbour Wellbeing Board']],
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

  test('not of offices, of places told apart, of short forms and of people', () => {
    const swapped = (one: string, other: string) =>
      readingsIn(`Workers saw the ${one}.`, `They faced the ${one}.`, `Some came from the ${other}.`);
    assert.deepEqual(swapped('Kestrel Crescent', 'Kestrel Bow'), [['Kestrel Crescent', 'Kestrel Bow']]);
    for (const [one, other] of [
      ['Prime Minister', 'Harbour Minister'],
      ['Upper Kestrel', 'Lower Kestrel'],
      ['Mount Kestrel', 'Mt Kestrel'],
      ['Road Kestrel', 'Ines Kestrel'],
    ] as const)
      assert.deepEqual(swapped(one, other), [], other);
  });

  test('not of a sentence’s first word', () => {
    const swapped = (third: string) =>
      readingsIn('Workers saw the roof of Crescent Kestrel.', 'They faced the roof of Crescent Kestrel.', third);
    assert.deepEqual(swapped('Some came over from Bow Kestrel.'), [['Crescent Kestrel', 'Bow Kestrel']]);
    assert.deepEqual(swapped('Bow Kestrel closed its doors to some.'), []);
  });
});
