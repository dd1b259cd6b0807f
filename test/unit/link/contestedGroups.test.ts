import * as assert from 'node:assert/strict';
import { ContestedGroups } from '../../../src/core/link/contestedGroups';
import { GroupIndex } from '../../../src/core/link/groupIndex';
import type { ClaimGroup, Disagreement, GroupMember, StorySource } from '../../../src/core/model';
import { type Correction } from '../../../src/core/store/corrections';
import { selectorOf } from '../../../src/core/store/selector';
import { analyseSource } from '../../../src/core/story/analyse';
import { linkStory } from '../../../src/core/story/link';
import { reason } from '../../../src/core/words';

const source = (id: string): StorySource => ({
  id,
  facts: {},
  zones: [],
  sentences: [],
  mentions: [],
  dates: [],
  quotations: [],
  claims: [],
  attributions: [],
});
const sources = ['a.txt', 'b.txt', 'c.txt'].map(source);

/** What sets claims against each other, one list for each side. */
function row(sides: readonly (readonly string[])[], more: Partial<Disagreement> = {}): Disagreement {
  return {
    id: sides.flat().join('~'),
    kind: 'number',
    status: 'differs',
    sides: sides.map((claims) => ({ reading: claims.join(), claims, passages: [] })),
    reason: reason('differs.number', '3', 'a.txt', '4', 'b.txt'),
    weight: 1,
    ...more,
  };
}

function groupOf(...claims: readonly string[]): ClaimGroup {
  const members = claims.map((claim): GroupMember => ({
    claim,
    source: claim.slice(0, claim.indexOf('#')),
    stance: 'same',
    reason: reason('link.label'),
    strength: 1,
  }));
  return { id: claims.join('~'), label: claims[0] ?? '', members };
}

function membersOf(rows: readonly Disagreement[], groups: readonly ClaimGroup[] = []): string[][] {
  return new ContestedGroups()
    .of(rows, new GroupIndex(groups), sources)
    .map(({ group }) => group.members.map(({ claim, stance }) => `${claim} ${stance}`));
}

suite('ContestedGroups', () => {
  test('groups what differs on a point, in the order of the story, the first side being the wording', () => {
    const [found] = new ContestedGroups().of(
      [row([['b.txt#c7'], ['a.txt#c10', 'a.txt#c9']])],
      new GroupIndex(),
      sources,
    );
    assert.equal(found?.group.label, 'b.txt#c7');
    assert.deepEqual(
      found?.group.members.map(({ claim, stance }) => `${claim} ${stance}`),
      ['a.txt#c9 differs', 'a.txt#c10 differs', 'b.txt#c7 same'],
    );
  });

  test('says of each member why it is one', () => {
    const [found] = new ContestedGroups().of(
      [row([['a.txt#c0', 'b.txt#c0'], ['c.txt#c0']])],
      new GroupIndex(),
      sources,
    );
    assert.deepEqual(
      found?.group.members.map(({ reason: { code } }) => code),
      ['link.label', 'link.agreed', 'link.contested'],
    );
  });

  test('says that one denies the other only where it does', () => {
    const denied = row([['a.txt#c0'], ['b.txt#c0']], { kind: 'negation', reason: reason('differs.denied') });
    const open = row([['a.txt#c1'], ['b.txt#c1']], { kind: 'negation', reason: reason('differs.unconfirmed') });
    assert.deepEqual(membersOf([denied, open]), [
      ['a.txt#c0 same', 'b.txt#c0 denies'],
      ['a.txt#c1 same', 'b.txt#c1 differs'],
    ]);
  });

  test('makes one group of all that is set against one claim', () => {
    assert.deepEqual(membersOf([row([['a.txt#c0'], ['b.txt#c0']]), row([['a.txt#c0'], ['c.txt#c3']])]), [
      ['a.txt#c0 same', 'b.txt#c0 differs', 'c.txt#c3 differs'],
    ]);
  });

  test('makes none of what a group holds together, of one source, of a name, an age or a slip', () => {
    const sides = [['a.txt#c0'], ['b.txt#c0']];
    assert.deepEqual(membersOf([row(sides)], [groupOf('a.txt#c0', 'b.txt#c0')]), []);
    assert.equal(membersOf([row(sides)], [groupOf('a.txt#c0', 'b.txt#c1')]).length, 1);
    assert.deepEqual(membersOf([row([['a.txt#c0'], ['a.txt#c1']])]), []);
    for (const other of [
      { kind: 'name' },
      { status: 'garble' },
      { group: 'some' },
      { reason: reason('differs.age', '3', 'a.txt', '4', 'b.txt') },
    ] as const)
      assert.deepEqual(membersOf([row(sides, other)]), []);
  });

  test('gives the same objects again until a source is another', () => {
    const groups = new ContestedGroups();
    const found = (all = sources): ClaimGroup | undefined =>
      groups.of([row([['a.txt#c0'], ['b.txt#c0']])], new GroupIndex(), all)[0]?.group;
    const first = found();
    assert.ok(first);
    assert.equal(found(), first);
    assert.notEqual(found(sources.map(({ id }) => source(id))), first);
  });
});

suite('a story with claims that differ on a point', () => {
  const texts = {
    'a.txt': 'The focal points of the talks are yet to be confirmed. The palace was cleaned for the guests.',
    'b.txt':
      'Wang met with Secretary Olga Brandt that day to discuss pending issues such as fishing and tolls. Snow fell on the capital.',
  };
  const linked = (corrections: readonly Correction[] = []) =>
    linkStory(
      Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) })),
      { corrections },
    );
  const passage = (id: keyof typeof texts, words: string) => {
    const start = texts[id].indexOf(words);
    return { source: id, ...selectorOf(texts[id], { start, end: start + words.length }) };
  };

  test('shows them as one claim, and says why', () => {
    const { groups, disagreements } = linked();
    assert.equal(disagreements.length, 1);
    assert.deepEqual(
      groups.map(({ members }) => members.map(({ reason: { code } }) => code)),
      [['link.label', 'link.contested']],
    );
  });

  test('shows neither when somebody says that they are not the same', () => {
    const one = passage('a.txt', 'The focal points of the talks are yet to be confirmed');
    const other = passage('b.txt', 'Wang met with Secretary Olga Brandt that day');
    const story = linked([{ correction: 'not-same-claim', passages: [one, other] }]);
    assert.deepEqual([story.groups, story.disagreements], [[], []]);
  });
});
