import * as assert from 'node:assert/strict';
import { EVIDENCE } from '../../../../src/core/link/groups/evidence';
import { likelihoodAmong, likelihoodOf } from '../../../../src/core/link/groups/likelihood';

/** The likelihood by some evidence, all other being none. */
function likelihood(evidence: Readonly<Partial<Record<(typeof EVIDENCE)[number], number>>>): number {
  return likelihoodOf(Float64Array.from(EVIDENCE, (name) => evidence[name] ?? 0));
}

suite('how likely claims say the same', () => {
  test('by what they share; another doer speaks against it', () => {
    const little = likelihood({ 'own words': 0.1, 'own words, root': 0.32 });
    const much = likelihood({ 'own words': 0.7, 'own words, root': 0.84, likeness: 0.5, 'likeness, root': 0.7 });
    assert.ok(little < 0.05 && much > 0.5, `${little}, ${much}`);
    assert.ok(likelihood({ 'own words': 0.4, 'other actor': 1 }) < likelihood({ 'own words': 0.4 }));
    assert.ok(likelihood({ 'own words': 0.4, 'shared number': 0.3 }) > likelihood({ 'own words': 0.4 }));
  });

  test('more so where neither has anything likelier in the other source', () => {
    assert.ok(likelihoodAmong(0.5, 0.5, 0.5) > likelihoodAmong(0.5, 0.9, 0.5));
    assert.equal(likelihoodAmong(0.5, 0.9, 0.5), likelihoodAmong(0.5, 0.5, 0.9));
    for (const end of [1, 1e-12]) assert.ok(Number.isFinite(likelihoodAmong(end, end, 1)));
  });
});
