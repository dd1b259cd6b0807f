import * as assert from 'node:assert/strict';
import { NO_DIFFERENCES } from '../../../../src/core/link/disagreements/comparePair';
import { type ComparedClaim, ComparedPairs } from '../../../../src/core/link/disagreements/comparedPairs';
import { StoryIndex, type Member } from '../../../../src/core/link/disagreements/storyIndex';
import type { ClaimGroup } from '../../../../src/core/model';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

const texts = [
  'Blast at the port\n\nA bomb exploded at the port of Larnaca in Cyprus on 3 May 2024, the police said.\n',
  'Bomb in Larnaca\n\nA bomb exploded at the port of Larnaca on 3 May 2024, officials said.\n',
  'Cyprus\n\nA bomb exploded at the port of Larnaca in Cyprus on 4 May 2024, the navy said.\n',
];

/** The members of the largest group of a story of these texts, each read anew. */
function read(): { readonly group: ClaimGroup; readonly members: readonly Member[] } {
  const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const story = linkStory(sources);
  const group = [...story.groups].sort((a, b) => b.members.length - a.members.length)[0] as ClaimGroup;
  const text = (id: string, { start, end }: { start: number; end: number }): string =>
    (sources.find((source) => source.id === id)?.text ?? '').slice(start, end);
  const index = new StoryIndex({ ...story, text });
  return { group, members: group.members.flatMap((member) => index.member(member) ?? []) };
}

const side = ({ claim, member: { strength } }: Member): ComparedClaim => ({ claim, strength });

suite('pairs of a group that were compared', () => {
  const { group, members } = read();
  const [left, middle, right] = members as [Member, Member, Member];
  const found = { plain: [], unlessGiven: [], areAlike: false };
  const pairs = new ComparedPairs(
    group,
    members.map(({ claim }) => claim),
    [
      { pair: { left, right: middle }, found: NO_DIFFERENCES },
      { pair: { left, right }, found },
    ],
  );

  test('give what was found again, nothing too', () => {
    assert.equal(pairs.between(side(left), side(middle)), NO_DIFFERENCES);
    assert.equal(pairs.between(side(left), side(right)), found);
  });

  test('know nothing of a pair that was not compared', () => {
    assert.equal(pairs.between(side(middle), side(right)), undefined);
    assert.equal(pairs.between(side(right), side(left)), undefined);
  });

  test('know nothing of a claim that is another object, or linked otherwise', () => {
    const other = read().members[0] as Member;
    assert.equal(other.claim.id, left.claim.id);
    assert.equal(pairs.between(side(other), side(right)), undefined);
    assert.equal(pairs.between({ ...side(left), strength: 0.1 }, side(right)), undefined);
  });
});
