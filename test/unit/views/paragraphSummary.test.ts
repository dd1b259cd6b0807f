import * as assert from 'node:assert/strict';
import { paragraphSummaries } from '../../../src/core/views/paragraphSummary';
import { inEnglish } from '../../../src/core/words';
import { herald, index, post, wire } from './fixture';

suite('paragraph summaries', () => {
  test('say how many claims, sources and disagreements, and lead to the other passages only', () => {
    const found = [post, herald, wire].flatMap((source) =>
      paragraphSummaries(index, source, inEnglish).map((summary) => ({ source, ...summary })),
    );
    assert.ok(found.length > 0);
    assert.ok(
      found.some(({ text }) => text === '1 claim · 2 other sources · 1 disagreement'),
      found.map(({ text }) => text).join('\n'),
    );
    for (const { source, elsewhere } of found) {
      assert.ok(elsewhere.length > 0);
      assert.ok(elsewhere.every((where) => where.source !== source));
    }
  });

  test('a source that is not there has none', () => {
    assert.deepEqual(paragraphSummaries(index, 'nowhere.txt', inEnglish), []);
  });
});
