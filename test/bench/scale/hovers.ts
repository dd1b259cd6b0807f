import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { hoverCard } from '../../../src/core/views/hoverCard';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { received, type SentStory } from '../received';

/** What cards are asked for, on a thread of its own that holds only what the extension host does. */
export interface HoverTask {
  readonly story: SentStory;
  readonly texts: ReadonlyMap<string, string>;
  /** Where cards are asked for: the source, and the place in its text. */
  readonly places: readonly (readonly [source: string, offset: number])[];
}

/** How long each card takes, in milliseconds. */
export function timesOfHovers(task: HoverTask): Promise<readonly number[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(__filename, { workerData: task, argv: process.argv.slice(2) });
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`the thread of the cards ended with ${code}`)));
  });
}

async function answer({ story, texts, places }: HoverTask): Promise<void> {
  const index = new StoryIndex(await received(story), texts);
  const times = places.map(([source, offset]) => {
    const from = performance.now();
    hoverCard(index, source, offset, inEnglish);
    return performance.now() - from;
  });
  parentPort?.postMessage(times);
}

if (!isMainThread) void answer(workerData as HoverTask);
