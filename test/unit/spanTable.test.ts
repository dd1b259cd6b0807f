import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpanTable } from '../../src/core/spanTable';

const spans = fc.array(
  fc
    .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 20 }) })
    .map(({ start, length }) => ({ start, end: start + length })),
  { maxLength: 40 },
);

suite('SpanTable', () => {
  test('gives the innermost of nested spans first', () => {
    const table = new SpanTable([
      { start: 0, end: 20, name: 'sentence' },
      { start: 5, end: 9, name: 'name' },
      { start: 2, end: 15, name: 'clause' },
    ]);
    assert.deepEqual(
      table.at(6).map(({ name }) => name),
      ['name', 'clause', 'sentence'],
    );
  });

  test('the place right behind a span belongs to it when nothing starts there', () => {
    const table = new SpanTable([
      { start: 0, end: 4 },
      { start: 6, end: 8 },
      { start: 8, end: 9 },
    ]);
    assert.deepEqual(table.at(4), [{ start: 0, end: 4 }]);
    assert.deepEqual(table.at(8), [{ start: 8, end: 9 }]);
    assert.deepEqual(table.at(5), []);
  });

  test('finds what a search through all spans finds', () => {
    fc.assert(
      fc.property(spans, fc.nat(90), fc.integer({ min: 1, max: 10 }), (list, offset, length) => {
        const table = new SpanTable(list);
        const holding = list.filter(({ start, end }) => start <= offset && offset < end);
        if (holding.length > 0) assert.equal(table.at(offset).length, holding.length);
        const range = { start: offset, end: offset + length };
        assert.deepEqual(
          table.overlapping(range),
          table.all.filter(({ start, end }) => start < range.end && range.start < end),
        );
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
