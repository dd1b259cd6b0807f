import * as assert from 'node:assert/strict';
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
