import * as assert from 'node:assert/strict';
import { lemma } from '../../../src/core/text/lemma';
import { parse } from '../../bench/compromise';

suite('compromise as the benches measure it', () => {
  test('is loaded whole beside the word forms that the core takes from it', () => {
    assert.ok(parse('Two ferries sank off Lindby on Sunday.'));
    assert.equal(lemma('ferries', 'NNS'), 'ferry');
    assert.equal(lemma('jumped', 'VBD'), 'jump');
  });
});
