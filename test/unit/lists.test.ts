import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { merged } from '../../src/core/lists';

const items = fc.array(fc.record({ order: fc.nat(5), name: fc.nat() }));
const inOrder = (a: { readonly order: number }, b: { readonly order: number }): number => a.order - b.order;

suite('lists', () => {
  test('what is put into a list that is in order stands where sorting all would put it', () => {
    fc.assert(
      fc.property(items, items, (known, others) => {
        const sorted = [...known].sort(inOrder);
        assert.deepEqual(merged(sorted, others, inOrder), [...sorted, ...others].sort(inOrder));
      }),
    );
  });
});
