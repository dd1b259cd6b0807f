import * as assert from 'node:assert/strict';
import { isGivenFor } from '../../../src/core/data/garbles/swaps';
import { swapsFile } from '../../train/swapsFile';

suite('words that a thesaurus gives for the words of names', () => {
  test('are given for them in any form, and the other way round', () => {
    for (const [swapped, meant] of [
      ['posse', 'gang'],
      ['gang', 'posse'],
      ['stones', 'rocks'],
      ['roads', 'street'],
      ['store', 'deposits'],
    ] as const)
      assert.ok(isGivenFor(swapped, meant), `${swapped} for ${meant}`);
  });

  test('are not just any words', () => {
    for (const [swapped, meant] of [
      ['house', 'gang'],
      ['bank', 'bank'],
      ['kestrel', 'gang'],
      ['gang', 'kestrel'],
      ['', ''],
    ] as const)
      assert.ok(!isGivenFor(swapped, meant), `${swapped} for ${meant}`);
  });

  test('are written with the distances between their places, seven bits to a byte', () => {
    const rows = new Map([
      [300, [301, 20_000]],
      [2, [5]],
    ]);
    assert.deepEqual([...swapsFile(rows)], [2, 1, 5, 0xaa, 2, 2, 0xad, 2, 0xf3, 0x99, 1]);
  });
});
