import * as assert from 'node:assert/strict';
import type { Claim } from '../../../src/core/model';
import { allAtOnce } from '../../../src/core/steps';
import { firmlyShared } from '../../../src/core/views/firmLinks';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { herald, index, post, story, texts, wire } from './fixture';

const shared = (from: StoryIndex, source: string): readonly Claim[] => allAtOnce(firmlyShared(from, source));

suite('firmlyShared', () => {
  test('claims that another source surely makes too', () => {
    assert.deepEqual(
      shared(index, herald).map(({ id }) => id),
      [`${herald}#c0`],
    );
    assert.deepEqual(shared(index, 'elsewhere.txt'), []);
  });

  test('a weak link is none, at either end', () => {
    const weakened = (source: string) =>
      new StoryIndex(
        {
          ...story,
          groups: story.groups.map((group) => ({
            ...group,
            members: group.members.map((member) => (member.source === source ? { ...member, strength: 0.4 } : member)),
          })),
        },
        texts,
      );
    assert.deepEqual(shared(weakened(wire), wire), []);
    const [close] = shared(weakened(wire), post);
    assert.equal(close?.id, `${post}#c0`, 'two other sources are still sure of each other');
    assert.equal(shared(weakened(wire), post).length, 1, 'the claim shared with the weak source alone is not');
  });
});
