import * as assert from 'node:assert/strict';
import { packClasses, WordClasses } from '../../../../src/core/extract/entities/model/classes';
import { fold, hashOf, join } from '../../../../src/core/extract/entities/model/hashing';
import { listed, listedAs } from '../../../../src/core/extract/entities/model/lexicon';
import { casing, casingOf, shape, shapeOf } from '../../../../src/core/extract/entities/model/shapes';
import { readLearned } from '../../../../src/core/extract/entities/model/stored';
import { TAGS } from '../../../../src/core/extract/entities/model/tags';
import { packWeights, Weights } from '../../../../src/core/extract/entities/model/weights';

suite('the name model’s tables', () => {
  test('packed weights come back for their feature and for no other', () => {
    const weights = [5, -3, 0, 127, -127, 1, 2];
    const features = new Map([...Array(2000).keys()].map((n) => [join(n, 77), weights.map((w) => (n % 2 ? w : -w))]));
    const packed = packWeights(features);
    const table = new Weights(packed.counts, packed.rows);
    const scores = new Float64Array(TAGS * 2);
    table.addTo(scores, TAGS, Int32Array.of(join(3, 77), join(2, 77), join(5, 77)), 2, 1);
    table.addTo(scores, 0, Int32Array.of(join(3, 77), join(999_999, 77)), 2, 0.5);
    assert.deepEqual([...scores], [...weights.map((w) => w / 2), 0, 0, 0, 0, 0, 0, 0]);
  });

  test('packed word classes come back', () => {
    const words = ['alpha', 'beta', 'gamma', 'zürich'];
    const packed = packClasses(words, [0, 7, 1023, 12], [255, 0, 1, 2]);
    const classes = new WordClasses(
      packed.counts,
      packed.rows,
      Uint8Array.from({ length: 1024 }, (_, n) => n >> 4),
    );
    const of = (word: string): number => classes.of(hashOf(fold(word)));
    assert.deepEqual(
      words.map((word) => of(word) >>> 8),
      [1, 8, 1024, 13],
    );
    assert.deepEqual(
      words.map((word) => of(word) & 255),
      [255, 0, 1, 2],
    );
    assert.equal(of('delta'), 0);
    assert.equal(classes.coarse(1024), 64);
    assert.equal(classes.coarse(0), 0);
  });

  test('a file that is cut short is refused', () => {
    assert.throws(() => readLearned(new Uint8Array(1000).fill(1)), /not whole/);
  });

  test('shapes of words and casing of sentences', () => {
    assert.deepEqual(['oslo', 'Oslo', 'OSLO', 'McAdam', 'A', 'U.S.', '1984', '—', 'Élan', 'élan'].map(shapeOf), [
      shape.lower,
      shape.capitalised,
      shape.upper,
      shape.mixed,
      shape.initial,
      shape.initials,
      shape.number,
      shape.mark,
      shape.capitalised,
      shape.lower,
    ]);
    const of = (sentence: string): number => {
      const words = sentence.split(' ').map((text) => ({ text }));
      return casingOf(words, Uint8Array.from(words.map(({ text }) => shapeOf(text))));
    };
    assert.equal(of('The ferry left Oslo before noon'), casing.running);
    assert.equal(of('Ferry Leaves Harbour After Long Delay'), casing.title);
    assert.equal(of('FERRY LEAVES OSLO'), casing.upper);
  });

  test('lists are looked up whatever the accents', () => {
    assert.ok(listedAs('são paulo') & listed.city);
    assert.ok(listedAs('portugal') & listed.country);
    assert.ok(listedAs('kenyans') & listed.demonym);
    assert.equal(listedAs('ferry boat leaves'), 0);
  });
});
