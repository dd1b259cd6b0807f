import * as assert from 'node:assert/strict';
import { NumberLists } from '../../../../src/core/link/groups/numberLists';

suite('lists of numbers in common blocks', () => {
  test('are many in a block, and none is written over', () => {
    const lists = new NumberLists();
    const made = Array.from({ length: 1000 }, (_, at) => lists.integers(at % 30).fill(at));
    assert.ok(made.every((list, at) => list.length === at % 30 && list.every((number) => number === at)));
    assert.ok(new Set(made.map(({ buffer }) => buffer)).size < 10);
  });

  test('are by themselves when they are long', () => {
    const lists = new NumberLists();
    const [short, long] = [lists.integers(2), lists.integers(100_000)];
    assert.equal(long.length, 100_000);
    assert.notEqual(long.buffer, short.buffer);
  });

  test('are put in order', () => {
    assert.deepEqual([...new NumberLists().ascending(new Set([10, 9, -1]))], [-1, 9, 10]);
  });
});
