import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { type AnalysedSource, linkStory, StoryLinker } from '../../../../src/core/story/link';

/** More than are few. */
const MANY = 13;

const harbour =
  'Ann Leigh opened the harbour of Tarnby on Monday. Fishermen of Tarnby protested against the harbour fees. The market hall sells fish and cheese.';
const ferry =
  'The ferry Aurora will sail to Aarhus from June. The ferry Aurora carries 400 cars and 900 people. Tickets are cheaper for students.';
const loosely = ['Building will begin in June.', 'Work on the site will now begin in September.'] as const;
const clearly = ['A boat was stolen from the pier, police said.', 'Police looked for a stolen boat.'] as const;

/** Two sources, and so many that tell what ties each of the two to them, in the order of their names. */
function chained([one, other]: readonly [string, string], between: number): readonly AnalysedSource[] {
  const texts = [`${harbour} ${one}`, `${ferry} ${other}`, ...Array<string>(between).fill(`${harbour} ${ferry}`)];
  return texts.map((text, at) => ({ id: `${10 + at}.txt`, text, analysis: analyseSource(text) }));
}

suite('sources that are on one story only through others', () => {
  test('have claims linked among many sources only that are clearly alike', () => {
    const areLinked = (sources: readonly AnalysedSource[]): boolean => {
      const [one, other] = sources.map(({ id }) => id);
      const has = (id: string | undefined) => (member: { readonly source: string }) => member.source === id;
      return linkStory(sources).groups.some(({ members }) => members.some(has(one)) && members.some(has(other)));
    };
    assert.ok(areLinked(chained(loosely, 1)));
    assert.ok(!areLinked(chained(loosely, MANY)));
    assert.ok(areLinked(chained(clearly, MANY)));
  });

  test('are linked as in a fresh story, however many there were before', () => {
    // what is told so briefly changes hardly anything else
    const brief = 'The ferry Aurora carries 400 cars and 900 people.';
    const sources = [
      ...chained(loosely, 7),
      ...['50', '51', '52'].map((id) => ({ id: `${id}.txt`, text: brief, analysis: analyseSource(brief) })),
    ];
    const linker = new StoryLinker();
    for (const count of [9, 10, 11, 12, 11, 10]) {
      const some = sources.slice(0, count);
      assert.deepEqual(linker.link(some).groups, linkStory(some).groups, `${count} sources`);
    }
  });
});
