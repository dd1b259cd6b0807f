import * as assert from 'node:assert/strict';
import { RecentMap } from '../../src/core/recent';

suite('what was asked for recently', () => {
  test('is kept for so many keys, and for no more than twice as many', () => {
    const recent = new RecentMap<string, string>(2);
    const made: string[] = [];
    const ask = (key: string): string =>
      recent.get(key, () => {
        made.push(key);
        return key.toUpperCase();
      });
    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) assert.equal(ask(key), key.toUpperCase());
    assert.deepEqual(made, ['a', 'b', 'c']);
    for (const key of ['d', 'e', 'f', 'g', 'a']) ask(key);
    assert.deepEqual(made.slice(3), ['d', 'e', 'f', 'g', 'a']);
  });
});
