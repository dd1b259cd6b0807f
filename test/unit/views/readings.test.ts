import * as assert from 'node:assert/strict';
import { readingsBeside } from '../../../src/core/views/readings';

suite('readings beside one another', () => {
  const lines = (readings: readonly string[], limit: number): readonly string[] =>
    readingsBeside(readings, limit).map(({ line }) => line);

  test('are shown from their beginning while that tells them apart', () => {
    assert.deepEqual(lines(['four days', 'five days'], 40), ['four days', 'five days']);
    assert.deepEqual(lines(['The council closed the old bridge', 'The council opened the old bridge'], 20), [
      'The council closed…',
      'The council opened…',
    ]);
  });

  test('are shown from where they differ, where that is beyond their end', () => {
    const start = 'The council of Lindby will insist in all its talks that';
    const readings = [
      `${start} nuclear weapons stay out of the war`,
      `${start} nuclear weapons stay out of the bay`,
      'No',
    ];
    const shown = readingsBeside(readings, 48);
    assert.deepEqual(
      shown.map(({ line }) => line),
      ['… weapons stay out of the war', '… weapons stay out of the bay', 'No'],
    );
    assert.equal(readings[0]?.slice(shown[0]?.from), 'weapons stay out of the war');
  });

  test('that are the same stay so', () => {
    const long = 'The council of Lindby will insist that the ferries go'.repeat(3);
    assert.equal(new Set(lines([long, long, `${long}es`], 40)).size, 2);
    assert.deepEqual(lines([], 40), []);
  });
});
