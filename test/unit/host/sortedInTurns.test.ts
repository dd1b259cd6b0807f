import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { sortedInTurns } from '../../../src/host/sortedInTurns';

suite('sorting in turns', () => {
  test('is sorting', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string(), { maxLength: 50 }), async (items) => {
        assert.deepEqual(await sortedInTurns(items, () => Promise.resolve()), [...items].sort());
      }),
    );
    const many = Array.from({ length: 7777 }, (_, at) => `${(at * 7919) % 7777}.txt`);
    assert.deepEqual(await sortedInTurns(many, () => Promise.resolve()), [...many].sort());
  });

  test('gives others their turn', async () => {
    let turns = 0;
    const many = Array.from({ length: 10_000 }, (_, at) => String(at));
    await sortedInTurns(many, () => Promise.resolve(void turns++));
    assert.ok(turns > 40);
  });
});
