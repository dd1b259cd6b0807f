import * as assert from 'node:assert/strict';
import { EVIDENCE } from '../../../../src/core/link/groups/evidence';
import type { Feature, Item } from '../../../../src/core/link/groups/features';
import { NumberLists } from '../../../../src/core/link/groups/numberLists';
import { Comparison } from '../../../../src/core/link/groups/similarity';
import { createStoryEngine } from '../../../../src/core/story/engine';
import { WordingLikeness, Wordings } from '../../../../src/core/link/groups/wordings';

suite('how alike claims are', () => {
  test('wordings are alike by the words they share, common ones counting less', () => {
    const wordings = new Wordings(new NumberLists());
    const likeness = new WordingLikeness();
    const of = (one: string, other: string): number =>
      likeness.of(wordings.of(one.split(' ')), wordings.of(other.split(' ')));
    assert.ok(Math.abs(of('the ferry sank', 'the ferry sank') - 1) < 1e-9);
    assert.equal(of('the ferry sank', 'two people waited'), 0);
    assert.ok(of('the ferry sank', 'a ferry burned') > of('the ferry sank', 'the market closed'));
    assert.equal(of('the ferry sank', 'a ferry burned'), of('a ferry burned', 'the ferry sank'));
  });

  const before = 'Blast at the port of Larnaca\n\nA bomb exploded at the port of Larnaca in Cyprus on 3 May 2024. ';
  const after = ' Ships waited off the coast until the evening.\n';

  /** Whether two sources on the blast, each with one of the sentences, link these. */
  async function areLinked(one: string, other: string): Promise<boolean> {
    const engine = createStoryEngine();
    const texts = [one, other].map((sentence) => before + sentence + after);
    for (const [index, text] of texts.entries()) engine.set('story', `${index}.txt`, text);
    const story = await engine.update('story');
    const claims = story?.sources.map(({ claims: all }, index) => {
      const at = texts[index]?.indexOf([one, other][index] as string) ?? -1;
      return all.find(({ start, end }) => start <= at && at < end)?.id;
    });
    assert.ok(
      claims?.every((id) => id !== undefined),
      'both sentences are claims',
    );
    return (
      story?.groups.some(({ members }) => claims.every((id) => members.some(({ claim }) => claim === id))) ?? false
    );
  }

  test('who does it counts: two governments that condemn the same say two things', async () => {
    assert.ok(
      await areLinked(
        'The Chilean government condemned the attack on Saturday.',
        'On Saturday the government of Chile condemned the attack.',
      ),
    );
    assert.ok(
      !(await areLinked(
        'The Chilean government condemned the attack on Saturday.',
        'Peruvian ministers condemned such an act in the evening.',
      )),
    );
  });

  test('that two numbers are given counts, though they differ', async () => {
    assert.ok(await areLinked('At least 82 people were killed.', 'The blast left 101 dead, officials said.'));
  });

  const features = ['rescue', 'flood', 'place:nairobi', 'place:mombasa'].map((key, index): Feature => ({
    key,
    kind: index < 2 ? 'word' : 'name',
    weight: 1,
    claims: [],
    terms: 0,
    near: { others: [], values: [] },
  }));
  const wording = new Wordings(new NumberLists()).of([]);
  const item = (own: readonly number[], locations: readonly number[], more: Partial<Item> = {}): Item => {
    const bag = { features: Int32Array.from(own), actions: [], total: own.length };
    const claim: Item['claim'] = {
      id: 'c0',
      start: 0,
      end: 0,
      sentence: 5,
      zone: 'body',
      entities: [],
      times: [],
      quantities: [],
      terms: [],
      words: [],
      wording: [],
      modality: 'stated',
      negated: false,
    };
    const said = { actors: [], locations, speakers: [], isReported: false, wording, intervals: [] };
    return { ...bag, index: 0, claim, source: 0, sentence: bag, ...said, ...more };
  };

  test('claims that each name a place of their own are less alike; one that only names a place more is not', () => {
    const comparison = new Comparison(features);
    const nairobi = [0, 1, 2];
    const mombasa = [0, 1, 3];
    const told = (one: boolean, other: boolean): number =>
      comparison.compare(item(nairobi, one ? [2] : []), item(mombasa, other ? [3] : []));
    assert.ok(told(true, true) < told(false, false));
    assert.equal(told(true, false), told(false, false));
    assert.equal(told(false, true), told(false, false));
  });

  test('who says it is evidence: the same, somebody else, somebody who acts in the other one, nobody in one of them', () => {
    const names = ['same speaker', 'other speaker', 'speaker acts', 'one reported'] as const;
    const evidenceOf = (one: Partial<Item>, other: Partial<Item>): readonly string[] => {
      const comparison = new Comparison(features);
      comparison.compare(item([0, 2], [], one), item([0, 3], [], other));
      return names.filter((name) => comparison.evidence[EVIDENCE.indexOf(name)] === 1);
    };
    const saidBy = (...speakers: readonly number[]): Partial<Item> => ({ speakers, isReported: true });
    assert.deepEqual(evidenceOf({}, {}), []);
    assert.deepEqual(evidenceOf(saidBy(2), saidBy(2)), ['same speaker']);
    assert.deepEqual(evidenceOf(saidBy(2), saidBy(3)), ['other speaker']);
    assert.deepEqual(evidenceOf(saidBy(2), saidBy()), []);
    assert.deepEqual(evidenceOf(saidBy(3), { actors: [3] }), ['speaker acts', 'one reported']);
    assert.deepEqual(evidenceOf({ actors: [2] }, saidBy(2)), ['speaker acts', 'one reported']);
  });

  test('a short claim that is in a long one is more alike to it than two that share a part of each', () => {
    const comparison = new Comparison(features);
    const inside = comparison.compare(item([0], []), item([0, 1, 2, 3], []));
    const partly = comparison.compare(item([0, 1, 2], []), item([0, 3], []));
    // by the harmonic mean alone both are 2 / 7
    assert.ok(inside > partly);
    assert.equal(comparison.compare(item([0, 1, 2, 3], []), item([0], [])), inside);
  });

  test('what speaks for two claims is the same whichever comes first, also where one word means as much as another', () => {
    const near = [
      { others: [1, 2], values: [1, 0.6] },
      { others: [0], values: [1] },
      { others: [0], values: [0.6] },
      { others: [], values: [] },
    ];
    const weighty = features.map((feature, at): Feature => ({
      ...feature,
      kind: at === 0 ? 'word' : 'written',
      weight: at + 1,
      near: near[at] ?? feature.near,
    }));
    const comparison = new Comparison(weighty);
    const evidenceOf = (one: Item, other: Item): readonly number[] => {
      comparison.compare(one, other);
      return [...comparison.evidence];
    };
    const bags = [[0], [1], [0, 1], [0, 2], [1, 2, 3], [0, 3]];
    for (const some of bags)
      for (const others of bags)
        for (const actions of [[], [0]]) {
          const [one, other] = [item(some, [], { actions }), item(others, [], { actions })];
          const back = evidenceOf(other, one);
          for (const [at, value] of evidenceOf(one, other).entries())
            assert.ok(
              Math.abs(value - (back[at] ?? 0)) < 1e-9,
              `${EVIDENCE[at]}: ${JSON.stringify([some, others, actions])}`,
            );
        }
  });
});
