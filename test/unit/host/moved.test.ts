import * as assert from 'node:assert/strict';
import { moved } from '../../../src/features/marks/moved';

suite('marks that are moved along', () => {
  const insert = (at: number, text: string) => [{ rangeOffset: at, rangeLength: 0, text }];
  const spans = [{ start: 10, end: 20 }];

  test('stay where they are when something is written behind them or at their end', () => {
    assert.deepEqual(moved(spans, insert(30, 'x')), spans);
    assert.deepEqual(moved(spans, insert(20, 'x')), spans);
  });

  test('move with what is written before them or at their start, and grow with what is written in them', () => {
    assert.deepEqual(moved(spans, insert(3, 'xy')), [{ start: 12, end: 22 }]);
    assert.deepEqual(moved(spans, insert(10, 'xy')), [{ start: 12, end: 22 }]);
    assert.deepEqual(moved(spans, insert(15, 'xy')), [{ start: 10, end: 22 }]);
  });

  test('shrink with what is taken out of them, and are gone when cut into', () => {
    assert.deepEqual(moved(spans, [{ rangeOffset: 12, rangeLength: 4, text: '' }]), [{ start: 10, end: 16 }]);
    assert.deepEqual(moved(spans, [{ rangeOffset: 5, rangeLength: 8, text: '' }]), []);
  });
});
