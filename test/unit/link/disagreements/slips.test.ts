import * as assert from 'node:assert/strict';
import { areSwapped, areTimesTen } from '../../../../src/core/link/disagreements/slips';

suite('slips of the pen in numbers', () => {
  test('have the same digits in another order', () => {
    for (const [one, other] of [
      [1_400_000, 4_100_000],
      [182, 128],
      [6.31, 6.13],
    ] as const)
      assert.ok(areSwapped(one, other), `${one} ${other}`);
    for (const [one, other] of [
      [14, 41],
      [182, 182],
      [182, 183],
      [1820, 128],
      [4_000_000, 400],
    ] as const)
      assert.ok(!areSwapped(one, other), `${one} ${other}`);
  });

  test('have a nought too many', () => {
    assert.ok(areTimesTen(200, 2000));
    assert.ok(areTimesTen(2000, 200));
    assert.ok(!areTimesTen(2, 20), 'too small for a slip');
    assert.ok(!areTimesTen(200, 20_000));
  });
});
