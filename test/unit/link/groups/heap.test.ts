import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { Heap } from '../../../../src/core/link/groups/heap';

suite('Heap', () => {
  test('gives back everything in order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), (values) => {
        const heap = new Heap<number>((a, b) => a < b);
        for (const value of values) heap.push(value);
        const given = values.map(() => heap.pop());
        assert.deepEqual(
          given,
          [...values].sort((a, b) => a - b),
        );
        assert.equal(heap.pop(), undefined);
      }),
    );
  });
});
