import * as assert from 'node:assert/strict';
import { findDisagreements } from '../../../../src/core/link/disagreements';
import { doingsIn } from '../../../../src/core/link/disagreements/doings';
import { plainMember, StoryIndex } from '../../../../src/core/link/disagreements/storyIndex';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import { readingsBetween } from './reportsOfOneFire';

const doersBetween = (one: string, other: string) => readingsBetween('actor', one, other);

const ONE = 'A fire broke out in the old warehouse of Kestrel Mills in Tarnby on Sunday night.';
const OTHER = 'The old warehouse of Kestrel Mills in Tarnby caught fire on Sunday night.';

/** Who did it in two reports of one fire, when groups hold no claims of theirs but those on the fire. */
function doersApart(one: string, other: string): readonly (readonly string[])[] {
  const texts = [`${ONE} ${one}`, `${OTHER} ${other}`];
  const sources = texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const facts = { sources: new Map(sources.map(({ id }) => [id, { published: '2024-05-06' }])) };
  const story = linkStory(sources, { facts });
  const onFire = new Set(
    story.sources.flatMap(({ claims }) => claims.flatMap(({ id, sentence }) => (sentence === 0 ? [id] : []))),
  );
  const groups = story.groups.filter(({ members }) => members.every(({ claim }) => onFire.has(claim)));
  const text = (id: string, span: { readonly start: number; readonly end: number }): string =>
    sources.find((source) => source.id === id)?.text.slice(span.start, span.end) ?? '';
  return findDisagreements({ ...story, groups, text })
    .filter(({ kind }) => kind === 'actor')
    .map(({ sides }) => sides.map(({ reading }) => reading));
}

suite('who did what one alone does', () => {
  test('in whatever words it is told', () => {
    for (const [one, other, expected] of [
      [
        'The port guard retook the control room.',
        'The control room was recaptured by a unit of the navy.',
        ['port guard', 'navy'],
      ],
      [
        'It was the caretaker, Odd Brun, who halted the production line.',
        'Engineer Ann Berg stopped the line.',
        ['Odd Brun', 'Ann Berg'],
      ],
      [
        'The search was led by Danish divers.',
        'Swedish divers are leading the search.',
        ['Danish divers', 'Swedish divers'],
      ],
      [
        'Ann Berg, who had led the occupation of the mill, gave up at noon.',
        'Carl Oster was the leader of the occupation of the mill.',
        ['Ann Berg', 'Carl Oster'],
      ],
      ['A cleaner was the first to notice the smoke.', 'The smoke was noticed by a guard.', ['cleaner', 'guard']],
      ['Dockers blocked the gates.', 'Lorry drivers blocked the gates.', ['Dockers', 'Lorry drivers']],
    ] as const)
      assert.deepEqual(
        doersBetween(one, other).map((readings) => [...readings].sort()),
        [[...expected].sort()],
        `${one} ${other}`,
      );
  });

  test('in claims that no group holds, unless one report tells of both', () => {
    const guard = 'A security guard discovered the theft of the lamps during a routine round.';
    const cleaner = 'A cleaner was the first to notice the theft of the lamps.';
    assert.deepEqual(doersApart(guard, cleaner), [['security guard', 'cleaner']]);
    assert.deepEqual(doersApart(`${guard} A cleaner discovered the theft of the chairs.`, cleaner), []);
  });

  test('other things, other halls, the same people by another noun, and who is told of by both', () => {
    for (const [one, other] of [
      ['The rescue was led by the fire brigade.', 'The investigation is led by the police.'],
      ['The mayor opened the new hall in May.', 'The king opened the old hall.'],
      ['A cleaner was the first to notice the smoke.', 'A woman was the first to notice the smoke.'],
      ['Dockers blocked the gates.', 'Lorry drivers and dockers blocked the gates.'],
      ['The smoke was noticed by her husband.', 'The smoke was noticed by a teacher, her husband said.'],
      ['Ann Berg stopped the line.', 'Carl Oster also stopped the line.'],
    ] as const)
      assert.deepEqual(doersBetween(one, other), [], `${one} ${other}`);
  });

  test('is told only where it is told what was done to what', () => {
    const doersIn = (text: string): readonly string[] => {
      const { sources, entities } = linkStory([{ id: 'a.txt', text, analysis: analyseSource(text) }]);
      const [source] = sources;
      const words = (_: string, { start, end }: { readonly start: number; readonly end: number }) =>
        text.slice(start, end);
      const index = new StoryIndex({ sources, entities, groups: [], text: words });
      const members = source?.claims.flatMap(({ id }) => index.member(plainMember(id, source.id)) ?? []);
      return members?.flatMap((member) => doingsIn(member).map((doing) => doing.words)) ?? [];
    };
    assert.deepEqual(doersIn('Ann Berg wrote on social media at the weekend.'), []);
    assert.deepEqual(doersIn('Ann Berg bought in the good years.'), []);
    assert.deepEqual(doersIn('Ann Berg has agreed to buy if the rest gets done.'), []);
    assert.deepEqual(doersIn('Ann Berg wrote the letter on Sunday.'), ['Ann Berg']);
    for (const text of [
      'Ann Berg proposed sending engineers.',
      'Ann Berg first noticed that the diamond was missing.',
      'Ann Berg proposed on Sunday that Lorn build a dam.',
      'Ann Berg led in 1912 the attack on the palace of Lorn.',
      'Ann Berg led, on Monday, the attack on the palace.',
    ])
      assert.deepEqual(doersIn(text), ['Ann Berg'], text);
  });
});
