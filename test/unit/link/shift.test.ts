import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import { Shift } from '../../../src/core/link/shift';

const sentences = ['The port was closed. ', 'Two cranes fell!\n\n', 'Nobody was hurt. ', 'Who knows? ', 'It is so. '];

suite('how edits moved what stands in a text', () => {
  test('tells where a stretch is now, whose ends may lie in two stretches that stayed', () => {
    const shift = new Shift('One. Two. Three. Four.', 'One. Two and a half. Three. More. Four.');
    assert.deepEqual(shift.to({ start: 0, end: 4 }), { start: 0, end: 4 });
    assert.deepEqual(shift.to({ start: 10, end: 16 }), { start: 21, end: 27 });
    assert.deepEqual(shift.to({ start: 0, end: 22 }), { start: 0, end: 39 });
    assert.equal(new Shift('abc', 'aXc').to({ start: 1, end: 3 }), undefined);
  });

  test('tells what stayed as it was, the ends of the text among it', () => {
    const shift = new Shift('One. Two. Three.', 'One. Two and a half. Three.');
    assert.ok(shift.keeps({ start: 10, end: 16 }) && shift.keeps({ start: 10, end: 99 }));
    assert.ok(shift.keeps({ start: -9, end: 4 }));
    assert.ok(!shift.keeps({ start: 0, end: 16 }));
    assert.ok(!new Shift('One. Two.', 'One. Two. Three.').keeps({ start: 0, end: 99 }));
    assert.ok(!new Shift('One. Two.', 'None. One. Two.').keeps({ start: -9, end: 9 }));
    // what is put in at the beginning belongs to what stands behind it
    assert.equal(new Shift('he said', 'what he said').areSame({ start: 0, end: 2 }, { start: 0, end: 7 }), false);
  });

  test('holds the same characters there, wherever sentences come and go', () => {
    const text = fc.array(fc.oneof(fc.constantFrom(...sentences), fc.string({ maxLength: 3 })), { maxLength: 12 });
    fc.assert(
      fc.property(text, text, fc.nat(), fc.nat(), (one, other, from, length) => {
        const [before, now] = [one.join(''), other.join('')];
        const shift = new Shift(before, now);
        const start = from % (before.length + 1);
        const span = { start, end: start + (length % (before.length - start + 1)) };
        if (span.end === span.start || !shift.keeps(span)) return;
        const there = shift.to(span);
        assert.equal(now.slice(there?.start, there?.end), before.slice(span.start, span.end));
      }),
      { seed: 2027, numRuns: 2000 },
    );
  });

  test('knows what stands in front and behind of a text that is another one', () => {
    const many = (word: string): string => Array.from({ length: 500 }, (_, at) => `${word} ${at}.`).join(' ');
    const shift = new Shift(`First. ${many('before')} Last.`, `First. ${many('after')} Last.`);
    assert.ok(shift.keeps({ start: 0, end: 6 }));
    assert.ok(!shift.keeps({ start: 100, end: 110 }));
  });
});
