import * as assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Story } from '../../../src/core/model';
import { changedStory, changesOf } from '../../../src/core/story/changes';

const noPause = (): Promise<void> => Promise.resolve();

const item = fc.record({ id: fc.string({ maxLength: 3 }) }, { noNullPrototype: true });

/** Stories whose lists share some of their items, the rest made anew, in any order. */
const stories: fc.Arbitrary<readonly Story[]> = fc
  .array(fc.array(fc.array(fc.nat(12), { maxLength: 8 }), { minLength: 7, maxLength: 7 }), {
    minLength: 1,
    maxLength: 4,
  })
  .chain((lists) =>
    fc.array(item, { minLength: 13, maxLength: 13 }).map((items) => lists.map((all) => storyOf(all, items))),
  );

function storyOf(lists: readonly (readonly number[])[], items: readonly { readonly id: string }[]): Story {
  const [sources, entities, groups, disagreements, origins, passages, copies] = lists.map((places) =>
    [...new Set(places)].map((place) => items[place]),
  );
  return { sources, entities, groups, disagreements, origins, reuse: { passages, copies } } as unknown as Story;
}

suite('changes of a story', () => {
  test('give the later story out of the earlier one, on the other side of a thread', async () => {
    await fc.assert(
      fc.asyncProperty(stories, async (all) => {
        let known: Story | undefined;
        let before: Story | undefined;
        for (const story of all) {
          known = await changedStory(known, structuredClone(changesOf(before, story)), noPause);
          assert.deepEqual(known, story);
          before = story;
        }
      }),
    );
  });

  test('hold only what is new, and keep the objects of what is not', async () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => ({ id }));
    const story = (...sources: unknown[]): Story =>
      ({
        sources,
        entities: [],
        groups: [],
        disagreements: [],
        origins: [],
        reuse: { passages: [], copies: [] },
      }) as unknown as Story;
    const before = story(one, two);
    const changes = changesOf(before, story(three, two));
    assert.deepEqual([...changes.sources.places], [-1, 1]);
    assert.deepEqual(changes.sources.fresh, [three]);
    assert.equal((await changedStory(before, changes, noPause)).sources[1], two);
  });

  test('are few, however far the rest of a list moved', async () => {
    const all = Array.from({ length: 500 }, (_, at) => ({ id: String(at) }));
    const of = (sources: readonly unknown[]): Story =>
      ({ ...storyOf([[], [], [], [], [], [], []], []), sources }) as Story;
    const [before, after] = [
      of(all),
      of([...all.slice(400), { id: 'new' }, ...all.slice(10, 100), ...all.slice(250, 400)]),
    ];
    const changes = changesOf(before, after);
    assert.deepEqual(changes.sources.fresh, [{ id: 'new' }]);
    assert.deepEqual((await changedStory(before, changes, noPause)).sources, after.sources);
  });

  test('that are from another story are told apart', async () => {
    const empty = {
      sources: [],
      entities: [],
      groups: [],
      disagreements: [],
      origins: [],
      reuse: { passages: [], copies: [] },
    };
    const before = { ...empty, sources: [{ id: 'one' }] } as unknown as Story;
    await assert.rejects(changedStory(undefined, changesOf(before, before), noPause), /not from this story/);
  });
});
