import * as assert from 'node:assert/strict';
import { firmlyShared } from '../../../src/core/views/firmLinks';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { herald, index, post, story, texts, wire } from './fixture';

suite('firmlyShared', () => {
  test('claims that another source surely makes too', () => {
    assert.deepEqual(
      firmlyShared(index, herald).map(({ id }) => id),
      [`${herald}#c0`],
    );
    assert.deepEqual(firmlyShared(index, 'elsewhere.txt'), []);
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
    assert.deepEqual(firmlyShared(weakened(wire), wire), []);
    const [close] = firmlyShared(weakened(wire), post);
    assert.equal(close?.id, `${post}#c0`, 'two other sources are still sure of each other');
    assert.equal(firmlyShared(weakened(wire), post).length, 1, 'the claim shared with the weak source alone is not');
  });
});
