import * as assert from 'node:assert/strict';
import { contentWords, newsNear, phrasesFrom } from '../../../src/core/data/related/newsRows';
import { business } from '../../../src/core/data/related/newsWords/business';
import { crime } from '../../../src/core/data/related/newsWords/crime';
import { disasters } from '../../../src/core/data/related/newsWords/disasters';
import { everyday } from '../../../src/core/data/related/newsWords/everyday';
import { general } from '../../../src/core/data/related/newsWords/general';
import { politics } from '../../../src/core/data/related/newsWords/politics';
import { commonness, isKnownWord, relatedWords } from '../../../src/core/data/related/related';

const near = (a: string, b: string): number => relatedWords(a).find(({ word }) => word === b)?.nearness ?? 0;

suite('relatedWords', () => {
  test('synonyms and derived words are near, unrelated ones are not', () => {
    assert.ok(near('invite', 'invitation') > 0.6);
    assert.ok(near('buy', 'acquire') > 0.4);
    assert.equal(near('bridge', 'volcano'), 0);
  });

  test('a word that is not known has no neighbours', () => {
    assert.deepEqual(relatedWords('zzyzx'), []);
    assert.equal(isKnownWord('zzyzx'), false);
  });

  test('words that the news uses all the time are common', () => {
    assert.ok(commonness('say') > commonness('bridge'));
    assert.equal(commonness('zzyzx'), 0);
  });
});

suite('rows of news words', () => {
  test('words that mean the same are nearer than those of one happening', () => {
    const arrest = newsNear('arrest');
    assert.ok((arrest.get('take_into_custody') ?? 0) > 0.7);
    const examiner = newsNear('pathologist');
    const [same, happening] = [examiner.get('coroner') ?? 0, examiner.get('autopsy') ?? 0];
    assert.ok(same > happening && happening > 0, `${same} ${happening}`);
    assert.equal(arrest.get('arrest'), undefined);
  });

  test('a phrase is near to its content words, but not to a verb of which a particle makes another one', () => {
    assert.ok((newsNear('death_toll').get('death') ?? 0) > 0.5);
    assert.ok((newsNear('death').get('death_toll') ?? 0) > 0.5);
    assert.equal(newsNear('call_off').get('call'), undefined);
    assert.equal(newsNear('call').get('call_off'), undefined);
    assert.deepEqual(contentWords('take_into_custody'), ['custody']);
    assert.deepEqual(contentWords('arrest'), ['arrest']);
  });

  test('phrases are found by their first word, the longest first', () => {
    const lengths = phrasesFrom('take').map(({ length }) => length);
    assert.ok(lengths.length > 10 && Math.max(...lengths) > 2);
    assert.deepEqual(
      lengths,
      [...lengths].sort((a, b) => b - a),
    );
    assert.deepEqual(phrasesFrom('zzyzx'), []);
  });

  test('each row has its sign, and two words at least, none twice', () => {
    for (const list of [business, crime, disasters, everyday, general, politics])
      for (const row of list.trim().split('\n')) {
        const [sign, ...words] = row.split(' ');
        assert.ok(sign === '=' || sign === '~', row);
        assert.ok(words.length > 1 && new Set(words).size === words.length, row);
        assert.ok(
          words.every((word) => /^[a-z'_-]+$/.test(word)),
          row,
        );
      }
  });
});
