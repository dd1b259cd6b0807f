import * as assert from 'node:assert/strict';
import { RecentlyMade } from '../../../../src/core/link/disagreements/recent';
import type { Stretch } from '../../../../src/core/link/disagreements/sourceIndex';

function stretchAt(start: number): Stretch {
  return { span: { start, end: start + 1 }, text: 'a', wording: 'a', atoms: [] };
}

suite('what was made lately of a source', () => {
  const source = {};
  const other = {};

  test('is kept while it is asked for', () => {
    const recent = new RecentlyMade<object>();
    const first = recent.stretch(source, 0, () => stretchAt(0));
    const memory = recent.memory(source, 'claim');
    for (let place = 1; place < 100_000; place++) {
      recent.stretch(other, place, () => stretchAt(place));
      if (place % 1000 > 0) continue;
      assert.equal(
        recent.stretch(source, 0, () => stretchAt(0)),
        first,
      );
      assert.equal(recent.memory(source, 'claim'), memory);
    }
  });

  test('is let go when much else was made since', () => {
    const recent = new RecentlyMade<object>();
    const first = recent.stretch(source, 0, () => stretchAt(0));
    const memory = recent.memory(source, 'claim');
    for (let place = 1; place < 100_000; place++) recent.stretch(other, place, () => stretchAt(place));
    assert.notEqual(
      recent.stretch(source, 0, () => stretchAt(0)),
      first,
    );
    assert.notEqual(recent.memory(source, 'claim'), memory);
  });
});
