import * as assert from 'node:assert/strict';
import { RecentlyMade } from '../../../../src/core/link/disagreements/recent';

suite('what was made lately of a source', () => {
  const source = {};
  const other = {};

  test('is kept while it is asked for', () => {
    const recent = new RecentlyMade<object, object>();
    const first = {};
    recent.set(source, 0, first);
    for (let place = 1; place < 100_000; place++) {
      recent.set(other, place, {});
      if (place % 1000 === 0) assert.equal(recent.get(source, 0), first);
    }
  });

  test('is let go when much else was made since', () => {
    const recent = new RecentlyMade<object, object>();
    recent.set(source, 0, {});
    for (let place = 1; place < 100_000; place++) recent.set(other, place, {});
    assert.equal(recent.get(source, 0), undefined);
  });
});
