import type { Story } from '../../src/core/model';
import { changedStory, changesOf } from '../../src/core/story/changes';
import {
  PartCollector,
  placesOf,
  StoryPacker,
  type StoryPart,
  type StoryPlaces,
} from '../../src/core/story/storyParts';

/** A story on its way to where hover cards are made. */
export interface SentStory {
  readonly parts: readonly StoryPart[];
  readonly places: StoryPlaces;
}

/** What the worker sends of a story. */
export function sent(story: Story): SentStory {
  const changes = changesOf(undefined, story);
  return { parts: [...new StoryPacker().partsOf(changes)], places: placesOf(changes) };
}

/** The story as it is on the other side of the worker. */
export function received({ parts, places }: SentStory): Promise<Story> {
  const collector = new PartCollector();
  for (const part of parts) collector.add(part);
  return changedStory(undefined, collector.changes(places), () => Promise.resolve());
}
