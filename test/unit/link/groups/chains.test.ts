import * as assert from 'node:assert/strict';
import { entitiesById } from '../../../../src/core/link/entitiesById';
import { ClaimTable } from '../../../../src/core/link/groups/claimTable';
import { LikelyPairs } from '../../../../src/core/link/groups/likelyPairs';
import { allAtOnce } from '../../../../src/core/steps';
import { analyseSource } from '../../../../src/core/story/analyse';
import { type AnalysedSource, linkStory } from '../../../../src/core/story/link';

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

  test('have claims as alike as in a fresh story, however many sources there were before', () => {
    const unrelated = ['50', '51', '52'].map((id) => {
      const text = 'Snow fell in Athens.';
      return { id: `${id}.txt`, text, analysis: analyseSource(text) };
    });
    const story = linkStory([...chained(loosely, 7), ...unrelated]);
    const entities = entitiesById(story.entities);
    const table = new ClaimTable();
    const likely = new LikelyPairs(table);
    for (const count of [9, 10, 11, 12, 11, 10]) {
      const some = story.sources.slice(0, count);
      allAtOnce(likely.update(table.update(some, entities)));
      const fresh = new ClaimTable();
      const freshly = new LikelyPairs(fresh);
      allAtOnce(freshly.update(fresh.update(some, entities)));
      assert.deepEqual(likenessIn(table, likely), likenessIn(fresh, freshly), `${count} sources`);
    }
  });
});

/** How alike the claims of two sources are, by their ids. */
function likenessIn({ items }: ClaimTable, { pairs }: LikelyPairs): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const item of items) {
    if (!item) continue;
    for (let at = pairs.start(item.index); at < pairs.end(item.index); at++) {
      const other = items[pairs.others[at] ?? -1];
      if (other) found.set(`${item.claim.id} ${other.claim.id}`, pairs.likeness[at] ?? 0);
    }
  }
  return new Map([...found].sort(([one], [other]) => (one < other ? -1 : 1)));
}
