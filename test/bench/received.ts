import type { Story } from '../../src/core/model';
import { changedStory, changesOf } from '../../src/core/story/changes';
import { PartCollector, placesOf, StoryPacker } from '../../src/core/story/storyParts';

/** The story as it is where hover cards are made: on the other side of the worker. */
export function received(story: Story): Promise<Story> {
  const changes = changesOf(undefined, story);
  const collector = new PartCollector();
  for (const part of new StoryPacker().partsOf(changes)) collector.add(part);
  return changedStory(undefined, collector.changes(placesOf(changes)), () => Promise.resolve());
}
