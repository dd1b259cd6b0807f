import * as assert from 'node:assert/strict';
import { entitiesById } from '../../../../src/core/link/entitiesById';
import { ClaimTable } from '../../../../src/core/link/groups/claimTable';
import { EVIDENCE } from '../../../../src/core/link/groups/evidence';
import { likelihoodAmong, likelihoodOf } from '../../../../src/core/link/groups/likelihood';
import { Comparison } from '../../../../src/core/link/groups/similarity';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** The likelihood by some evidence, all other being none. */
function likelihood(evidence: Readonly<Partial<Record<(typeof EVIDENCE)[number], number>>>): number {
  return likelihoodOf(Float64Array.from(EVIDENCE, (name) => evidence[name] ?? 0));
}

/** The evidence for the first claims of two texts, by its name. */
function evidenceFor(...texts: readonly [string, string]): ReadonlyMap<string, number> {
  const story = linkStory(texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) })));
  const table = new ClaimTable();
  table.update(story.sources, entitiesById(story.entities));
  const [one, other] = story.sources.map(({ claims }) => table.items.find((item) => item?.claim === claims[0]));
  assert.ok(one && other);
  const comparison = new Comparison(table.features);
  comparison.compare(one, other);
  return new Map(EVIDENCE.map((name, at) => [name, comparison.evidence[at] as number]));
}

suite('how likely claims say the same', () => {
  test('what stands under each name is what it says', () => {
    const chile = 'The government of Chile closed two ports on Monday.';
    const peru = evidenceFor(chile, 'The government of Peru did not close three ports.');
    assert.equal(peru.get('other actor'), 1);
    assert.equal(peru.get('same sign'), 0);
    assert.equal(peru.get('other number'), 1);
    assert.equal(peru.get('same number'), 0);
    const same = evidenceFor(chile, 'The government of Chile closed two ports, it said.');
    assert.equal(same.get('other actor'), 0);
    assert.equal(same.get('same sign'), 1);
    assert.equal(same.get('same action'), 1);
    assert.equal(same.get('same modality'), 1);
    assert.equal(same.get('same number'), 1);
    assert.ok((same.get('own words') ?? 0) > (peru.get('own words') ?? 0));
    assert.ok((same.get('wording') ?? 0) > (peru.get('wording') ?? 0));
    assert.ok((same.get('length') ?? 0) > 0 && (same.get('other length') ?? 0) > 0);
    assert.ok(Math.abs((same.get('likeness') ?? 0) ** 0.5 - (same.get('likeness, root') ?? 0)) < 1e-6);
  });

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
