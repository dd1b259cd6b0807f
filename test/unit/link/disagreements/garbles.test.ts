import * as assert from 'node:assert/strict';
import { garbledList } from '../../../../src/core/data/garbles/garbled';
import { garbledFrom, stemsOf } from '../../../../src/core/link/disagreements/garbledWords';
import { rowsBetween } from './reportsOfOneFire';

/** What stands for what, in rows on damaged words. */
function slipsBetween(one: string, other: string): readonly (readonly string[])[] {
  return rowsBetween(one, other)
    .filter(({ reason }) => reason.code === 'differs.garbled-words')
    .map(({ status, reason: { args } }) => [status, args[0] ?? '', args[2] ?? '']);
}

suite('damaged words', () => {
  test('of a translation or a rewriting program, by what another report has', () => {
    assert.deepEqual(
      slipsBetween(
        'A hearth fighter was hurt by falling slates, the mayor of Tarnby said.',
        'A firefighter was hurt by falling slates, the mayor of Tarnby said.',
      ),
      [['garble', 'hearth fighter', 'firefighter']],
    );
  });

  test('a single word tells nothing by itself', () => {
    const [one, other] = [
      'The resistance in the town council of Tarnby demands an inquiry into the fire.',
      'The opposition in the town council of Tarnby demands an inquiry into the fire.',
    ];
    assert.deepEqual(slipsBetween(one, other), []);
    // but where other words are damaged too
    assert.deepEqual(
      slipsBetween(
        `${one} The owner of the warehouse, matured 54, was charged with arson.`,
        `${other} The owner of the warehouse, aged 54, was charged with arson.`,
      ).map(([, damaged]) => damaged),
      ['resistance', 'matured'],
    );
  });

  test('not where one report has both', () => {
    // a second slip, so that the source is known for one that is damaged
    const [one, other] = ['A hearth fighter was hurt by falling slates.', 'A firefighter was hurt by falling slates.'];
    const slips = (damaged: string, sound: string) =>
      slipsBetween(`${damaged} ${one}`, `${sound} ${other}`).map(([, words]) => words);
    const sound = 'The owner of the warehouse, aged 54, was charged with arson.';
    assert.deepEqual(slips(sound.replace('aged', 'matured'), sound), ['matured', 'hearth fighter']);
    assert.deepEqual(slips(sound.replace('aged 54', 'aged 54 and matured'), sound), ['hearth fighter']);
    assert.deepEqual(slips(sound.replace('aged', 'matured'), sound.replace('aged 54', 'aged 54 and matured')), [
      'hearth fighter',
    ]);
  });

  test('of one word in whichever list it stands', () => {
    const words = garbledFrom(stemsOf('competition')[0] ?? '').flatMap(({ meant }) => meant.map((one) => one.words));
    for (const meant of ['tender', 'opposition'])
      assert.ok(
        words.some(([first]) => first === stemsOf(meant)[0]),
        meant,
      );
  });

  test('of a title, by the person', () => {
    const [bad, good] = [
      'Police questioned the delegated administrator Ann Leigh on Monday.',
      'Ann Leigh, chief executive of Kestrel Mills, was at home that night, her lawyer said.',
    ];
    assert.deepEqual(slipsBetween(bad, good), [
      ['garble', 'delegated administrator Ann Leigh', 'Ann Leigh, chief executive of Kestrel Mills'],
    ]);
    assert.deepEqual(slipsBetween(bad, good.replace('Ann Leigh', 'Paul Barr').replace('her', 'his')), []);
    assert.deepEqual(slipsBetween('Police met pastor Ann Leigh.', 'Police met minister Ann Leigh.'), []);
    assert.deepEqual(slipsBetween('Police met Tarnby pastor Ann Leigh.', 'Police met Tarnby minister Ann Leigh.'), []);
  });

  test('each is listed with what it is not itself', () => {
    for (const { words, meant } of garbledList()) {
      assert.ok(words !== '' && meant.length > 0, words);
      assert.ok(
        meant.every((one) => one !== '' && stemsOf(one).join(' ') !== stemsOf(words).join(' ')),
        words,
      );
    }
  });
});
