import * as assert from 'node:assert/strict';
import { lemma } from '../../../src/core/text/lemma';

suite('lemma', () => {
  test('brings irregular forms back to their base form, with a prefix too', () => {
    for (const [form, tag, base] of [
      ['run', 'VBN', 'run'],
      ['sunk', 'VBD', 'sink'],
      ['known', 'VBD', 'know'],
      ['rewrote', 'VBD', 'rewrite'],
      ['overridden', 'VBN', 'override'],
      ['left', 'VBN', 'leave'],
      ['told', 'VBP', 'tell'],
      ['forgone', 'VBN', 'forgo'],
      ['declined', 'VBN', 'decline'],
    ] as const)
      assert.equal(lemma(form, tag), base, form);
  });

  test('makes no other word of one that is no form of a verb', () => {
    for (const word of ['fun', 'afraid', 'someone', 'gold', 'look', 'own']) {
      assert.equal(lemma(word, 'VBN'), word);
      assert.equal(lemma(word, 'VBD'), word);
    }
  });
});
