import * as assert from 'node:assert/strict';
import type { Story } from '../../../src/core/model';
import { SourceReader } from '../../../src/core/story/packedSource';
import { analyseSource } from '../../../src/core/story/analyse';
import { changedStory, changesOf } from '../../../src/core/story/changes';
import { linkStory } from '../../../src/core/story/link';
import { PartCollector, placesOf, StoryPacker } from '../../../src/core/story/storyParts';
import { listsOf } from './listsOf';

const told = (id: string, text: string) => ({ id, text, analysis: analyseSource(text) });
const one = linkStory([told('a.txt', 'Ann Smith opened the bridge in Lindby on Monday.\n')]);
const other = linkStory([
  told('b.txt', 'Ben Jones closed the harbour of Port Vale on Friday, the mayor said.\n'),
  told('c.txt', 'Cleo Brown sold the ferry “Star of Lorn” for 3 million euros.\n'),
]);

suite('parts of stories', () => {
  const received = (reader: SourceReader, story: Story, packer: StoryPacker): Promise<Story> => {
    const changes = changesOf(undefined, story);
    const parts = new PartCollector(reader);
    for (const part of packer.partsOf(changes)) parts.add(structuredClone(part));
    return changedStory(undefined, parts.changes(placesOf(changes)), () => Promise.resolve());
  };

  test('bring a story to the other side', async () => {
    assert.deepEqual(listsOf(await received(new SourceReader(), other, new StoryPacker())), listsOf(other));
  });

  test('bring one after another whose parts nobody wanted, or that were made and never sent', async () => {
    const packer = new StoryPacker();
    const reader = new SourceReader();
    const unwanted = new PartCollector(reader);
    for (const part of packer.partsOf(changesOf(undefined, one))) unwanted.add(structuredClone(part));
    for (const part of packer.partsOf(changesOf(undefined, other))) {
      assert.equal(part.list, 'sources');
      break;
    }
    assert.deepEqual(listsOf(await received(reader, other, packer)), listsOf(other));
    assert.deepEqual(listsOf(await received(reader, one, packer)), listsOf(one));
  });
});
