import * as assert from 'node:assert/strict';
import { garbledList } from '../../../../src/core/data/garbles/garbled';
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

  test('not where both reports have both', () => {
    assert.deepEqual(
      slipsBetween(
        'The owner of the warehouse, aged 54, with a matured plan, was charged with arson after the watchman testified.',
        'The owner of the warehouse, aged 54, was charged with arson after the watchman testified.',
      ),
      [],
    );
  });

  test('of a title, by the person', () => {
    assert.deepEqual(
      slipsBetween(
        'Police questioned the delegated administrator Ann Leigh on Monday.',
        'Ann Leigh, chief executive of Kestrel Mills, was at home that night, her lawyer said.',
      ),
      [['garble', 'delegated administrator Ann Leigh', 'Ann Leigh, chief executive of Kestrel Mills']],
    );
    assert.deepEqual(
      slipsBetween(
        'Police questioned the delegated administrator Ann Leigh on Monday.',
        'Paul Barr, chief executive of Kestrel Mills, was at home that night, his lawyer said.',
      ),
      [],
    );
  });

  test('each is listed with what it is not itself', () => {
    for (const { words, meant } of garbledList()) {
      assert.ok(words !== '' && meant.length > 0, words);
      assert.ok(
        meant.every((one) => one !== '' && one !== words),
        words,
      );
    }
  });
});
