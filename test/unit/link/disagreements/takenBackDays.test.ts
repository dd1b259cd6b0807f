import * as assert from 'node:assert/strict';
import { rowsBetween } from './reportsOfOneFire';

suite('days that are taken back', () => {
  const before = 'Hospitals in Tarnby will order Lorvexa, the drug of the mill, from February 2.';
  const after =
    'The drug of the mill, Lorvexa, will be available in Tarnby from March 9 and not from February 2, so that doctors can be trained.';
  const daysOf = (one: string, other: string, published?: readonly [string, string]): readonly string[] =>
    rowsBetween(one, other, published)
      .filter(({ kind }) => kind === 'date')
      .map(({ status, sides }) => `${status}: ${sides.map(({ reading }) => reading).join(' | ')}`);

  test('differ from the day that is given for them, whichever source stands first', () => {
    assert.deepEqual(daysOf(before, after), ['differs: February 2 | March 9']);
    assert.deepEqual(daysOf(after, before), ['differs: March 9 | February 2']);
  });

  test('are overtaken where the newer report takes them back', () => {
    assert.deepEqual(daysOf(before, after, ['2024-01-06', '2024-01-20']), ['overtaken: February 2 | March 9']);
    assert.deepEqual(daysOf(after, before, ['2024-01-20', '2024-01-06']), ['overtaken: February 2 | March 9']);
  });
});
