// Prints the story of the five sources as Node makes it and as it reaches the extension host: what every host must make.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { changedStory, changesOf } from '../../src/core/story/changes';
import { createStoryEngine } from '../../src/core/story/engine';
import { PartCollector, placesOf, StoryPacker } from '../../src/core/story/storyParts';

async function print(folder: string): Promise<void> {
  const engine = createStoryEngine();
  for (const name of readdirSync(folder)) {
    engine.set(folder, name, readFileSync(path.join(folder, name), 'utf8'));
  }
  const story = await engine.update(folder);
  if (!story) throw new Error(`no story in ${folder}`);
  const changes = changesOf(undefined, story);
  const parts = new PartCollector();
  for (const part of new StoryPacker().partsOf(changes)) parts.add(part);
  const received = await changedStory(undefined, parts.changes(placesOf(changes)), () => Promise.resolve());
  process.stdout.write(JSON.stringify(received));
}

void print(process.argv[2] ?? 'seeds');
