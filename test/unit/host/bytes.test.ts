import * as assert from 'node:assert/strict';
import { bytesOf } from '../../../src/host/bytes';

suite('bytesOf', () => {
  test('a text is the same from its pieces', async () => {
    const parts = ['\uFEFFsource,words\r\n', '', 'Ærø 🚢\r\n', '“Ferry”'];
    assert.deepEqual(await bytesOf(parts), new TextEncoder().encode(parts.join('')));
    assert.deepEqual(await bytesOf([]), new Uint8Array(0));
  });
});
