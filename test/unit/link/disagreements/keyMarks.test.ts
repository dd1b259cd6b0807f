import * as assert from 'node:assert/strict';
import { AtomKeys } from '../../../../src/core/link/disagreements/atomKeys';
import { WordAtom } from '../../../../src/core/link/disagreements/atoms';
import { KeyMarks } from '../../../../src/core/link/disagreements/keyMarks';

suite('keys laid out', () => {
  const keys = new AtomKeys();
  const atomsOf = (text: string) =>
    text.split(' ').map((word, at) => new WordAtom(at, at + 1, keys.word(word, word.toLowerCase())));

  test('are those of the atoms that were laid out last', () => {
    const marks = new KeyMarks();
    const [boat, sank] = atomsOf('boat sank');
    marks.lay(atomsOf('Boats burn'));
    assert.equal(marks.has(boat?.number ?? -1), true);
    assert.equal(marks.has(sank?.number ?? -1), false);
    marks.lay(atomsOf('it sank'));
    assert.equal(marks.has(boat?.number ?? -1), false);
    assert.equal(marks.has(sank?.number ?? -1), true);
  });

  test('are there however many keys a story has', () => {
    const marks = new KeyMarks();
    const many = atomsOf(Array.from({ length: 20_000 }, (_, at) => `word${at}`).join(' '));
    marks.lay(many);
    assert.ok(many.every(({ number }) => marks.has(number)));
    assert.equal(marks.hasAny(Int32Array.of(50_000, 60_000)), false);
    assert.equal(marks.hasAny(Int32Array.of(50_000, many[7]?.number ?? -1)), true);
  });
});
