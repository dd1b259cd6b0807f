import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { PendingEdits } from '../../../src/host/edits';

suite('edits since the analysis', () => {
  test('a span moves with what is written before it and stays with what is written after it', () => {
    const edits = new PendingEdits();
    edits.add(2, { start: 0, removed: 0, inserted: 5 });
    edits.add(3, { start: 25, removed: 3, inserted: 0 });
    assert.deepEqual(edits.toCurrent({ start: 10, end: 20 }), { start: 15, end: 25 });
  });

  test('a span that was written into is gone', () => {
    const edits = new PendingEdits();
    edits.add(2, { start: 12, removed: 0, inserted: 1 });
    assert.equal(edits.toCurrent({ start: 10, end: 20 }), undefined);
    assert.deepEqual(edits.toCurrent({ start: 5, end: 12 }), { start: 5, end: 12 });
    assert.deepEqual(edits.toCurrent({ start: 12, end: 15 }), { start: 13, end: 16 });
  });

  test('an offset in new text was nowhere before', () => {
    const edits = new PendingEdits();
    edits.add(2, { start: 10, removed: 2, inserted: 6 });
    assert.equal(edits.toAnalysed(9), 9);
    assert.equal(edits.toAnalysed(12), undefined);
    assert.equal(edits.toAnalysed(16), 12);
  });

  test('what an analysis has seen is forgotten', () => {
    const edits = new PendingEdits();
    edits.add(2, { start: 0, removed: 0, inserted: 5 });
    edits.add(3, { start: 0, removed: 0, inserted: 1 });
    edits.forgetUpTo(2);
    assert.deepEqual(edits.toCurrent({ start: 1, end: 2 }), { start: 2, end: 3 });
    edits.forgetUpTo(3);
    assert.ok(edits.isEmpty);
  });

  test('a span that is kept still has its words, whatever was edited', () => {
    const word = { start: 40, end: 46 };
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat(8),
      written: fc.string({ maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 12 }), (changes) => {
        const original = Array.from({ length: 100 }, (_, at) => String.fromCharCode(0x4e00 + at)).join('');
        const edits = new PendingEdits();
        let text = original;
        for (const [index, { at, removed, written }] of changes.entries()) {
          const start = Math.floor(at * text.length);
          const length = Math.min(removed, text.length - start);
          text = text.slice(0, start) + written + text.slice(start + length);
          edits.add(index + 2, { start, removed: length, inserted: written.length });
        }
        const now = edits.toCurrent(word);
        if (now) {
          assert.equal(text.slice(now.start, now.end), original.slice(word.start, word.end));
          assert.equal(edits.toAnalysed(now.start), word.start);
        }
      }),
      { seed: 11, numRuns: 500 },
    );
  });
});
