import * as assert from 'node:assert/strict';
import { garbledList } from '../../../../src/core/data/garbles/garbled';
import type { Merged } from '../../../../src/core/link/disagreements/findings';
import { garbledFrom, mayBePutFor, stemsOf } from '../../../../src/core/link/disagreements/garbledWords';
import { SureGarbles } from '../../../../src/core/link/disagreements/sureGarbles';
import { rowsBetween } from './reportsOfOneFire';

/** What stands for what, in rows on damaged words. */
function garblesBetween(one: string, other: string): readonly (readonly string[])[] {
  return rowsBetween(one, other)
    .filter(({ reason }) => reason.code === 'differs.garbled-words')
    .map(({ status, reason: { args } }) => [status, args[0] ?? '', args[2] ?? '']);
}

suite('damaged words', () => {
  test('of a translation or a rewriting program, by what another report has', () => {
    assert.deepEqual(
      garblesBetween(
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
    assert.deepEqual(garblesBetween(one, other), []);
    // but where other words are damaged too
    assert.deepEqual(
      garblesBetween(
        `${one} The owner of the warehouse, matured 54, was charged with arson.`,
        `${other} The owner of the warehouse, aged 54, was charged with arson.`,
      ).map(([, damaged]) => damaged),
      ['resistance', 'matured'],
    );
  });

  test('not where one report has both', () => {
    // a second slip, so that the source is known for one that is damaged
    const [one, other] = ['A hearth fighter was hurt by falling slates.', 'A firefighter was hurt by falling slates.'];
    const garbles = (damaged: string, sound: string) =>
      garblesBetween(`${damaged} ${one}`, `${sound} ${other}`).map(([, words]) => words);
    const sound = 'The owner of the warehouse, aged 54, was charged with arson.';
    assert.deepEqual(garbles(sound.replace('aged', 'matured'), sound), ['matured', 'hearth fighter']);
    assert.deepEqual(garbles(sound.replace('aged 54', 'aged 54 and matured'), sound), ['hearth fighter']);
    assert.deepEqual(garbles(sound.replace('aged', 'matured'), sound.replace('aged 54', 'aged 54 and matured')), [
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
    assert.deepEqual(garblesBetween(bad, good), [
      ['garble', 'delegated administrator Ann Leigh', 'Ann Leigh, chief executive of Kestrel Mills'],
    ]);
    assert.deepEqual(garblesBetween(bad, good.replace('Ann Leigh', 'Paul Barr').replace('her', 'his')), []);
    assert.deepEqual(garblesBetween('Police met pastor Ann Leigh.', 'Police met minister Ann Leigh.'), []);
    assert.deepEqual(
      garblesBetween('Police met Tarnby pastor Ann Leigh.', 'Police met Tarnby minister Ann Leigh.'),
      [],
    );
  });

  test('of a title, not where one report alone has both', () => {
    const both = 'The delegated administrator Ann Leigh was heard. The chief executive Ann Leigh was at home.';
    assert.deepEqual(garblesBetween(both, 'Ann Leigh was at home that night, her lawyer said.'), []);
  });

  test('are sure beside a damaged name, and two common words are not', () => {
    const side = (reading: string, source: string) => ({
      reading,
      claims: [`${source}#${reading}`],
      passages: [{ source, start: 0, end: 1 }],
    });
    const row = (code: 'differs.garbled-words' | 'differs.damaged-name', bad: string, good: string): Merged => ({
      kind: 'name',
      status: 'garble',
      ...(code === 'differs.garbled-words' ? { group: 'g' } : {}),
      sides: [side(good, 'daily'), side(bad, 'spun')],
      reason: { code, args: [bad, 'spun', good, 'daily'] },
      weight: 0.5,
    });
    const shown = (...rows: readonly Merged[]) =>
      rows.filter(new SureGarbles(rows).has).map(({ reason: { args } }) => args[0]);
    const matured = row('differs.garbled-words', 'matured', 'aged');
    const common = [
      row('differs.garbled-words', 'resistance', 'opposition'),
      row('differs.garbled-words', 'society', 'firm'),
    ];
    assert.deepEqual(shown(matured), []);
    assert.deepEqual(shown(matured, row('differs.damaged-name', 'Red Bow', 'Red Crescent')), ['matured', 'Red Bow']);
    assert.deepEqual(shown(...common), []);
    assert.deepEqual(shown(matured, ...common), ['matured', 'resistance', 'society']);
  });

  test('are put for what is meant, not the other way round', () => {
    assert.ok(mayBePutFor('camps', 'bearing') && !mayBePutFor('bearing', 'camp'));
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
