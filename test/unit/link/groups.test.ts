import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { groupClaims } from '../../../src/core/link/groups';
import type { ClaimGroup } from '../../../src/core/model';
import { analyseSource } from '../../../src/core/story/analyse';
import { createStoryEngine } from '../../../src/core/story/engine';
import { linkStory } from '../../../src/core/story/link';

async function groupsOf(
  texts: Readonly<Record<string, string>>,
): Promise<{ groups: readonly ClaimGroup[]; words: (claim: string) => string }> {
  const engine = createStoryEngine();
  for (const [id, text] of Object.entries(texts)) engine.set('story', id, text);
  const story = await engine.update('story');
  assert.ok(story);
  const spans = new Map(
    story.sources.flatMap((source) =>
      source.claims.map((claim) => [claim.id, (texts[source.id] ?? '').slice(claim.start, claim.end)]),
    ),
  );
  return { groups: story.groups, words: (claim) => spans.get(claim) ?? '' };
}

const morning =
  'Harwick bridge to close for repairs\n\n' +
  'The council of Harwick will close the old bridge on 17 May 2024, Mayor Ada Brook said. Engineers found deep cracks in two pillars of the bridge. ' +
  'A ferry will carry commuters across the river until the autumn.\n';
const evening =
  'Old bridge in Harwick shut from May\n\n' +
  'The old bridge in Harwick will be shut by the council on 17 May 2024. Cracks in three pillars were discovered by engineers. ' +
  'Shop owners fear that they will lose customers.\n';
const elsewhere =
  'Volcano erupts in Iceland\n\nA volcano erupted near Grindavik on Tuesday and lava reached the main road. Hundreds of residents left the fishing town at night.\n';

/** The texts of some of the labelled stories. */
function labelled(...stories: readonly string[]): Readonly<Record<string, string>> {
  const files = stories.flatMap((story) =>
    ['100', '101', '102', '103', '104'].map((number) => `${story}/${number}.txt`),
  );
  return Object.fromEntries(files.map((file) => [file, readFileSync(`test/eval/stories/${file}`, 'utf8')]));
}

suite('groupClaims', () => {
  test('links the same claim in other words, with a reason and a strength for each member', async () => {
    const { groups, words } = await groupsOf({ 'morning.txt': morning, 'evening.txt': evening });
    const bridge = groups.find((group) =>
      group.members.some(({ claim }) => /will be shut by the council/.test(words(claim))),
    );
    assert.ok(bridge, 'the closing of the bridge is linked');
    assert.ok(bridge.members.some(({ claim }) => /will close the old bridge/.test(words(claim))));
    for (const { reason, strength } of bridge.members) {
      assert.match(reason.code, /^link\./);
      assert.ok(strength > 0 && strength <= 1);
    }
  });

  test('the West is also the United States and Europe', async () => {
    const { groups, words } = await groupsOf({
      'one.txt':
        'Harwick plan for the strait\n\nThe foreign minister of Chile presented the Harwick plan in May. The West greeted the Harwick plan with doubt.\n',
      'two.txt':
        'Plan for the strait meets doubt\n\nThe Harwick plan was presented in May by the foreign minister of Chile. It met doubt in the United States and Europe.\n',
    });
    const linked = groups.map(({ members }) => members.map(({ claim }) => words(claim)).join(' | '));
    assert.ok(linked.some((group) => group.includes('The West') && group.includes('Europe')));
  });

  test('few reports of one time that name the same are of one story, however they are worded', () => {
    const read = (first: string, second: string, days: readonly string[]): number => {
      const texts = [first, second];
      const facts = { sources: new Map(days.map((published, at) => [`${at}.txt`, { published }])) };
      const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
      return linkStory(sources, { facts }).groups.length;
    };
    const one =
      'Head teacher Moira Galbraith sent the pupils of Strathlennan home on Tuesday. The council is considering whether to close the kitchen of the school. ' +
      'Duncan Lorimer, who owns Balnacraig Farm, said his cows were healthy. A second letter will go to all families.';
    const other =
      'Sickness is going round. The kitchen of the school has been closed since Tuesday. Pupils drank milk at Balnacraig Farm with Mr Lorimer. ' +
      'There will be a meeting with Mrs Galbraith in the hall. The corridors are awash with soap, a janitor told us.';
    assert.ok(read(one, other, ['2026-09-23', '2026-09-24']) > 0);
    assert.equal(read(one, other, ['2026-09-23', '2026-11-24']), 0);
    const known = (text: string): string =>
      text.replace('Balnacraig Farm', 'Boston University').replace('Lorimer', 'Obama').replace('Galbraith', 'Clinton');
    assert.equal(read(known(one), known(other), ['2026-09-23', '2026-09-24']), 0);
    const elsewhere = other.replace('Balnacraig', 'Kirkmuir').replace('Lorimer', 'Bain').replace('Galbraith', 'Auld');
    assert.equal(read(one, elsewhere, ['2026-09-23', '2026-09-24']), 0);
  });

  test('a reason names what several words say as they are written', async () => {
    const { groups } = await groupsOf({
      'one.txt':
        'Storm over Harwick\n\nThe storm left 9,000 homes in Harwick without power on Sunday evening, the grid operator said.\n',
      'two.txt':
        'Harwick in the dark\n\nSome 9,000 homes in Harwick were without electricity on Sunday evening, the grid operator said.\n',
    });
    const said = groups.flatMap(({ members }) => members.flatMap(({ reason }) => reason.args ?? [])).join(' | ');
    assert.match(said, /without power/);
    assert.doesNotMatch(said, /_/);
  });

  test('how long a thing lasts is told by its number', async () => {
    const { groups, words } = await groupsOf({
      'morning.txt': `${morning}The festival lasts twelve days.\n`,
      'evening.txt': `${evening}A twelve-day festival begins.\n`,
    });
    const member = groups
      .flatMap(({ members }) => members)
      .find(({ claim, reason }) => /festival/.test(words(claim)) && reason.code !== 'link.label');
    assert.ok(member?.reason.args?.some((said) => /\b12\b/.test(String(said))));
  });

  test('two claims are not the same for both being about what is confirmed', async () => {
    const { groups, words } = await groupsOf({
      'one.txt':
        'Minister to tour Harwick harbour\n\nThe minister will tour Harwick harbour in June. The mayor also confirmed the tour.\n',
      'two.txt':
        'Harwick harbour awaits minister\n\nThe minister will tour Harwick harbour in June. It is yet to be confirmed whether the fishing dispute will be discussed during the tour.\n',
    });
    const linked = groups.map(({ members }) => members.map(({ claim }) => words(claim)).join(' | '));
    assert.ok(linked.some((group) => /will tour/.test(group)));
    assert.deepEqual(
      linked.filter((group) => group.includes('also confirmed') && group.includes('yet to be')),
      [],
    );
  });

  test('different numbers of the same thing differ', async () => {
    const { groups, words } = await groupsOf({ 'morning.txt': morning, 'evening.txt': evening });
    const cracks = groups.find((group) => group.members.some(({ claim }) => /pillars/.test(words(claim))));
    assert.deepEqual(new Set(cracks?.members.map(({ source }) => source)), new Set(['morning.txt', 'evening.txt']));
    assert.ok(cracks?.members.some(({ stance }) => stance === 'differs'));
  });

  test('every group has members in two sources, and no two claims are together in two groups', async () => {
    const { groups } = await groupsOf({ 'a.txt': morning, 'b.txt': evening, 'c.txt': morning });
    const together = groups.flatMap(({ members }) =>
      members.flatMap((one, index) => members.slice(index + 1).map((other) => `${one.claim} ${other.claim}`)),
    );
    assert.ok(together.length > 0);
    assert.equal(new Set(together).size, together.length);
    for (const group of groups) {
      for (const { claim } of group.suggestions ?? [])
        assert.ok(!group.members.some((member) => member.claim === claim), 'what is suggested is no member');
      assert.ok(new Set(group.members.map(({ source }) => source)).size > 1);
      assert.ok(group.members.some(({ claim }) => claim === group.label));
    }
  });

  test('what may say the same is suggested, weakly, of sources that have no member, and of no claim that is linked already', async () => {
    const { groups } = await groupsOf(
      Object.fromEntries(
        readdirSync('seeds')
          .filter((file) => file.endsWith('.txt'))
          .map((file) => [file, readFileSync(`seeds/${file}`, 'utf8')]),
      ),
    );
    const linked = new Set(
      groups.flatMap(({ members }) => members.flatMap((one) => members.map((other) => `${one.claim} ${other.claim}`))),
    );
    const suggesting = groups.filter(({ suggestions }) => suggestions !== undefined);
    assert.ok(suggesting.length > 5 && suggesting.length < groups.length / 2);
    for (const { members, suggestions = [] } of suggesting)
      for (const { claim, source, strength } of suggestions) {
        assert.ok(strength > 0 && strength < 0.25);
        assert.ok(members.every((member) => member.source !== source && !linked.has(`${member.claim} ${claim}`)));
      }
  });

  test('sources on different stories are not linked', async () => {
    const { groups } = await groupsOf({ 'bridge.txt': morning, 'volcano.txt': elsewhere });
    assert.deepEqual(groups, []);
  });

  test('nor are stories in which the same people meet and speak', async () => {
    const { groups } = await groupsOf(labelled('balloon', 'train', 'mutiny'));
    const storyOf = (source: string): string => source.split('/')[0] ?? '';
    const mixed = groups.filter(({ members }) => new Set(members.map(({ source }) => storyOf(source))).size > 1);
    assert.ok(groups.length > 100);
    assert.deepEqual(mixed, []);
  });

  test('an unedited translation is on the story of the others', async () => {
    const { groups } = await groupsOf(labelled('flood'));
    const linked = groups.filter(({ members }) => members.some(({ source }) => source === 'flood/103.txt'));
    assert.ok(linked.length >= 5);
  });

  test('a word that only a name can be ties sources in which no name was found', async () => {
    const read = (file: string) => readFileSync(`test/unit/link/stories/takeover/${file}`, 'utf8');
    assert.notDeepEqual((await groupsOf({ 'a.txt': read('wire.txt'), 'b.txt': read('rival.txt') })).groups, []);
  });

  test('links do not depend on the order of the sources', async () => {
    const sides = async (texts: Readonly<Record<string, string>>): Promise<string[]> => {
      const { groups, words } = await groupsOf(texts);
      return groups
        .map((group) =>
          group.members
            .map(({ claim }) => words(claim))
            .sort()
            .join(' | '),
        )
        .sort();
    };
    assert.deepEqual(
      await sides({ 'a.txt': morning, 'b.txt': evening }),
      await sides({ 'b.txt': evening, 'a.txt': morning }),
    );
  });

  test('no sources, or one, give no groups', () => {
    assert.deepEqual(groupClaims([], []), []);
    assert.deepEqual(groupClaims([{ id: 'a.txt', claims: [], dates: [] }], []), []);
  });
});
