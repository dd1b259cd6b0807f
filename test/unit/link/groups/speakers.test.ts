import * as assert from 'node:assert/strict';
import { featuresOf, haveSameFeatures, type ClaimFeatures } from '../../../../src/core/link/groups/claimFeatures';
import { NumberLists } from '../../../../src/core/link/groups/numberLists';
import { Vocabulary } from '../../../../src/core/link/groups/vocabulary';
import { Wordings } from '../../../../src/core/link/groups/wordings';
import type { Claim } from '../../../../src/core/model';
import { createStoryEngine, type StoryEngine } from '../../../../src/core/story/engine';

suite('who says a claim', () => {
  const one =
    'Ada Brook is the mayor of Harwick.\n\nThe swing bridge will be closed for repairs, Ada Brook said on Monday.\n';
  // an earlier sentence alone tells who it is, and its words are the same whoever that is
  const other = (speaker: string, guest: string): string =>
    `${speaker} met ${guest} in Harwick on Sunday.\n\nThe swing bridge stays closed while it is repaired, she said on Monday.\n`;

  async function strengthsOf(engine: StoryEngine, second: string): Promise<string> {
    engine.set('story', '0.txt', one);
    engine.set('story', '1.txt', second);
    const story = await engine.update('story');
    assert.ok(story);
    const strengths = story.groups.map(({ members }) => members.map(({ claim, strength }) => [claim, strength]));
    return JSON.stringify(strengths);
  }

  test('counts, also when only that is edited', async () => {
    const engine = createStoryEngine();
    const same = await strengthsOf(engine, other('Ada Brook', 'Mary Bain'));
    const edited = await strengthsOf(engine, other('Mary Bain', 'Ada Brook'));
    assert.notEqual(edited, same);
    assert.equal(edited, await strengthsOf(createStoryEngine(), other('Mary Bain', 'Ada Brook')));
    assert.equal(await strengthsOf(engine, other('Ada Brook', 'Mary Bain')), same);
  });

  test('is part of a claim: it is another one when somebody else, or nobody any more, is given for it', () => {
    const [vocabulary, lists] = [new Vocabulary(), new NumberLists()];
    const wordings = new Wordings(lists);
    const claim: Claim = {
      id: 'c0',
      start: 0,
      end: 0,
      sentence: 0,
      zone: 'body',
      entities: [],
      times: [],
      quantities: [],
      terms: ['bridge'],
      words: ['bridge'],
      wording: ['bridge'],
      modality: 'stated',
      negated: false,
    };
    const meanings = { countryOf: () => undefined, isPlace: () => false, holderOf: () => undefined };
    const saidBy = (...speakers: readonly string[]): ClaimFeatures =>
      featuresOf(claim, speakers, [], meanings, vocabulary, wordings, lists);
    const unsaid = featuresOf(claim, undefined, [], meanings, vocabulary, wordings, lists);
    assert.ok(haveSameFeatures(saidBy('person:ada-brook'), saidBy('person:ada-brook')));
    assert.ok(!haveSameFeatures(saidBy('person:ada-brook'), saidBy('person:mary-bain')));
    assert.ok(!haveSameFeatures(saidBy(), unsaid));
  });
});
