import * as assert from 'node:assert/strict';
import { selectorOf } from '../../../src/core/store/selector';
import type { Correction } from '../../../src/core/store/corrections';
import type { SelectedPassage } from '../../../src/core/store/selectedPassage';
import { reason } from '../../../src/core/words';
import { analyseSource } from '../../../src/core/story/analyse';
import { correctGroups } from '../../../src/core/link/corrections';
import { linkStory } from '../../../src/core/story/link';
import type { ClaimGroup, GroupMember, Passage, Story } from '../../../src/core/model';

const texts: Readonly<Record<string, string>> = {
  'a.txt':
    'Bridge to close\n\nThe council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns. Ferry captain Olga Brandt welcomed the plan on Monday.',
  'b.txt':
    'Lindby loses its bridge\n\nLindby council is closing the harbour bridge in May. Repairs of the bridge will cost 14 million crowns. Shop owners are worried about their trade.',
};

function linked(corrections: readonly Correction[] = []): Story {
  const sources = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  return linkStory(sources, { corrections });
}

function selected(source: string, words: string): SelectedPassage {
  const text = texts[source] ?? '';
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  return { source, ...selectorOf(text, { start, end: start + words.length }) };
}

/** The words of the claims of each group. */
function groupsOf({ groups, sources }: Story): string[][] {
  const words = new Map(
    sources.flatMap(({ id, claims }) =>
      claims.map((claim) => [claim.id, (texts[id] ?? '').slice(claim.start, claim.end)]),
    ),
  );
  return groups.map(({ members }) => members.map(({ claim }) => words.get(claim) ?? ''));
}

const holdsBoth = (groups: string[][], one: RegExp, other: RegExp): boolean =>
  groups.some((group) => group.some((words) => one.test(words)) && group.some((words) => other.test(words)));

suite('corrections of links', () => {
  test('the story to correct has a link and a disagreement over the cost', () => {
    assert.ok(holdsBoth(groupsOf(linked()), /12 million/, /14 million/));
    assert.ok(linked().disagreements.some(({ kind }) => kind === 'number'));
  });

  test('not a disagreement: it is gone, the link stays', () => {
    const story = linked([
      {
        correction: 'not-a-disagreement',
        about: 'number',
        passages: [selected('a.txt', '12 million crowns'), selected('b.txt', '14 million crowns')],
      },
    ]);
    assert.ok(story.disagreements.every(({ kind }) => kind !== 'number'));
    assert.ok(holdsBoth(groupsOf(story), /12 million/, /14 million/));
  });

  test('not the same claim: no link, and no disagreement that came of it', () => {
    const story = linked([
      {
        correction: 'not-same-claim',
        passages: [
          selected('a.txt', 'Repairs will cost 12 million crowns'),
          selected('b.txt', 'Repairs of the bridge will cost 14 million crowns'),
        ],
      },
    ]);
    assert.ok(!holdsBoth(groupsOf(story), /12 million/, /14 million/));
    assert.ok(story.disagreements.every(({ kind }) => kind !== 'number'));
  });

  test('the same claim: a group with the reason that somebody said so', () => {
    const passages = [
      selected('a.txt', 'Ferry captain Olga Brandt welcomed the plan on Monday'),
      selected('b.txt', 'Shop owners are worried about their trade'),
    ] as const;
    assert.ok(!holdsBoth(groupsOf(linked()), /Olga Brandt/, /Shop owners/));
    const story = linked([{ correction: 'same-claim', passages }]);
    assert.ok(holdsBoth(groupsOf(story), /Olga Brandt/, /Shop owners/));
    assert.ok(story.groups.some(({ members }) => members.some(({ reason }) => reason.code === 'link.corrected')));
    assert.equal(new Set(story.groups.map(({ id }) => id)).size, story.groups.length);
  });

  test('a correction whose passage is gone does nothing', () => {
    const gone = { ...selected('a.txt', '12 million crowns'), exact: 'nothing of the kind stands here' };
    const passages = [gone, selected('b.txt', '14 million crowns')] as const;
    assert.deepEqual(linked([{ correction: 'not-a-disagreement', about: 'number', passages }]), linked());
    const elsewhere = [{ ...gone, source: '../../c.txt' }, passages[1]] as const;
    assert.deepEqual(linked([{ correction: 'not-same-claim', passages: elsewhere }]), linked());
  });

  test('what is only suggested for a group becomes a member or goes, as people say', () => {
    const { sources } = linked();
    const [one, other, third] = [sources[0]?.claims[0], sources[1]?.claims[0], sources[1]?.claims.at(-1)];
    assert.ok(one && other && third && other !== third);
    const member = (source: string, claim: string): GroupMember => ({
      claim,
      source,
      stance: 'same',
      reason: reason('link.context'),
      strength: 0.5,
    });
    const group: ClaimGroup = {
      id: 'g0',
      label: one.id,
      members: [member('a.txt', one.id), member('b.txt', other.id)],
      suggestions: [member('b.txt', third.id)],
    };
    const passages: readonly [Passage, Passage] = [
      { source: 'a.txt', start: one.start, end: one.end },
      { source: 'b.txt', start: third.start, end: third.end },
    ];
    const after = (correction: 'same-claim' | 'not-same-claim'): ClaimGroup | undefined =>
      correctGroups([group], sources, [{ correction, passages }])[0];
    const claimsOf = (members: readonly GroupMember[] | undefined): string[] =>
      (members ?? []).map(({ claim }) => claim);
    assert.deepEqual(claimsOf(after('same-claim')?.members), [one.id, other.id, third.id]);
    assert.equal(after('same-claim')?.suggestions, undefined);
    assert.deepEqual(claimsOf(after('not-same-claim')?.members), [one.id, other.id]);
    assert.equal(after('not-same-claim')?.suggestions, undefined);
  });
});
