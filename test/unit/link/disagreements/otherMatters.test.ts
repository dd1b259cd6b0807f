import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { findDisagreements } from '../../../../src/core/link/disagreements';
import { linkStory } from '../../../../src/core/story/link';
import { type HandmadeSource, handmadeStory } from '../handmadeStory';

/** What two reports of one day are set against each other for, with others in the same folder or without. */
function kindsBetween(one: string, other: string, others: readonly string[] = []): readonly string[] {
  const sources = [one, other, ...others].map((text, at) => ({
    id: `${String.fromCharCode(97 + at)}.txt`,
    text,
    analysis: analyseSource(text),
  }));
  const { disagreements } = linkStory(sources, {
    facts: { sources: new Map(sources.map(({ id }) => [id, { published: '2024-05-06' }])) },
  });
  return disagreements.map(({ kind }) => kind);
}

const SMALL_TALK = [
  'Snow fell.',
  'Bakers sold out by noon.',
  'Nobody won the raffle.',
  'Trams were late.',
  'Swans came back to the pond.',
  'Two streets got new lamps.',
  'The choir rehearsed.',
  'Tomatoes were cheap.',
  'Dogs must be kept on a lead.',
  'Chess was played in the park.',
];

suite('reports of other matters', () => {
  test('are not at odds for the one claim of many that both seem to make, in other words', () => {
    const report = (first: string, date: readonly [string, string]): HandmadeSource => {
      const rest = SMALL_TALK.map((words) => `${words} It was cold.`);
      return {
        text: [`${first}.`, ...rest].join(' '),
        claims: [first, ...rest].map((words) => [words, words === first ? { action: 'buy' } : {}]),
        dates: [date],
      };
    };
    const story = handmadeStory({
      one: report('The harbour council bought cranes on Monday', ['Monday', '2022-05-02']),
      other: report('Cranes were bought by the council of the harbour on Friday', ['Friday', '2022-05-06']),
    });
    const rowsWith = (shared: number): readonly string[] =>
      findDisagreements({ ...story, groups: story.groups.slice(0, shared) }).map(({ kind }) => kind);
    assert.deepEqual(rowsWith(1), []);
    assert.deepEqual(rowsWith(2), ['date']);
  });

  test('are not, either, when they are built alike but each names other people and bodies', () => {
    const brief = (company: string, chief: string, owner: string, figures: readonly number[]): string =>
      `${company} said its net income for the third quarter rose ${figures[0]}% to $${figures[1]} million. Sales rose
      ${figures[2]}% to $${figures[3]} million. Chairman ${chief} said that orders were strong. ${owner} holds a third of the shares.`;
    assert.deepEqual(
      kindsBetween(
        brief('Harwick Industries', 'Ann Leigh', 'Ostrava Bank', [12, 40, 5, 310]),
        brief('Pellman Airlines', 'Carl Oster', 'Tormund Group', [31, 64, 9, 720]),
        SMALL_TALK,
      ),
      [],
    );
  });

  test('results in which each names who won and who lost', () => {
    assert.deepEqual(
      kindsBetween(
        'Malta beat Cyprus 5-0 in a World Cup group five qualifier in the rain on Saturday.',
        'Wales beat Latvia 6-0 in a World Cup group eight qualifier in the rain on Saturday.',
      ),
      [],
    );
  });

  test('what the press writes of those who say nothing', () => {
    assert.deepEqual(
      kindsBetween(
        'The Leigh campaign did not immediately respond to requests for comment on Monday.',
        'The Oster campaign did not immediately respond to requests for comment on Monday.',
      ),
      [],
    );
  });

  test('but an agreement that is reached is, where another is told that it is not', () => {
    assert.deepEqual(
      kindsBetween(
        'An agreement on wages could be reached at the harbour on Monday.',
        'An agreement on wages could not be reached at the harbour on Monday.',
      ),
      ['negation'],
    );
  });
});
