import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { sortedInTurns } from '../../../src/host/sortedInTurns';

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

suite('sorting in turns', () => {
  test('is sorting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 50 }), async (items) => {
        assert.deepEqual(await sortedInTurns(items, byText, () => Promise.resolve()), [...items].sort());
      }),
    );
    const many = Array.from({ length: 7777 }, (_, at) => `${(at * 7919) % 7777}.txt`);
    assert.deepEqual(await sortedInTurns(many, byText, () => Promise.resolve()), [...many].sort());
  });

  test('keeps the order of those that come at the same place', async () => {
    const many = Array.from({ length: 5000 }, (_, at) => ({ place: (at * 7919) % 7, at }));
    const byPlace = (one: (typeof many)[0], other: (typeof many)[0]): number => one.place - other.place;
    assert.deepEqual(await sortedInTurns(many, byPlace, () => Promise.resolve()), [...many].sort(byPlace));
  });

  test('gives others their turn', async () => {
    let turns = 0;
    const many = Array.from({ length: 10_000 }, (_, at) => String(at));
    await sortedInTurns(many, byText, () => Promise.resolve(void turns++));
    assert.ok(turns > 40);
  });
});
