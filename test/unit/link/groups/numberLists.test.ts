import * as assert from 'node:assert/strict';
import { NumberLists } from '../../../../src/core/link/groups/numberLists';

suite('lists of numbers in common blocks', () => {
  test('are many in a block, and none is written over', () => {
    const lists = new NumberLists();
    const made = Array.from({ length: 1000 }, (_, at) => lists.integers(at % 30).fill(at));
    assert.ok(made.every((list, at) => list.length === at % 30 && list.every((number) => number === at)));
    assert.ok(new Set(made.map(({ buffer }) => buffer)).size < 10);
  });

  test('hold fractions too, and long lists by themselves', () => {
    const lists = new NumberLists();
    const [one, other] = [lists.fractions(2).fill(0.75), lists.fractions(2).fill(5 / 16_384)];
    assert.deepEqual([...one, ...other], [0.75, 0.75, 5 / 16_384, 5 / 16_384]);
    assert.equal(lists.fractions(100_000).length, 100_000);
  });

  test('are put in order', () => {
    assert.deepEqual([...new NumberLists().ascending(new Set([10, 9, -1]))], [-1, 9, 10]);
  });
});
