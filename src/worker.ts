/** The worker: the engine behind {@link Request} and {@link Reply}, away from the extension host's thread. */
import { ownChannel } from '#platform';
import { createStoryEngine } from './core/story/engine';
import type { Request } from './host/protocol';

/** The engine gives other messages a chance (to cancel it, for one) after working this long. */
const longestStretch = 12; // milliseconds

/** Progress is told no more often than this, and at the end. */
const progressPause = 100; // milliseconds

const channel = ownChannel();
const engine = createStoryEngine();
const cancelled = new Set<number>();
/** Updates run one after the other, in the order they were asked for. */
let queue: Promise<void> = Promise.resolve();

const breath = new MessageChannel();
let breathed: (() => void) | undefined;
breath.port1.onmessage = () => breathed?.();

/** Lets waiting messages in; unlike a timer it is not slowed down by browsers. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    breathed = resolve;
    breath.port2.postMessage(undefined);
  });
}

function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

async function update(story: string, call: number, first: readonly string[]): Promise<void> {
  let since = Date.now();
  let told = 0;
  try {
    const result = await engine.update(story, {
      first,
      isCancelled: () => cancelled.has(call),
      onFailure: (source, error) => channel.post({ type: 'left-out', call, source, message: inWords(error) }),
      onProgress: (done, total) => {
        if (done < total && Date.now() - told < progressPause) return;
        told = Date.now();
        channel.post({ type: 'progress', call, done, total });
      },
      pause: async () => {
        if (Date.now() - since < longestStretch) return;
        await breathe();
        since = Date.now();
      },
    });
    channel.post({ type: 'updated', call, story: cancelled.has(call) ? undefined : result });
  } catch (error) {
    channel.post({ type: 'failed', call, message: inWords(error) });
  } finally {
    cancelled.delete(call);
  }
}

function handle(request: Request): void {
  switch (request.type) {
    case 'set':
      return engine.set(request.story, request.source, request.text);
    case 'remove':
      return engine.remove(request.story, request.source);
    case 'facts':
      return engine.setFacts(request.story, request.facts);
    case 'corrections':
      return engine.setCorrections(request.story, request.corrections);
    case 'drop':
      return engine.drop(request.story);
    case 'cancel':
      cancelled.add(request.call);
      return;
    case 'update':
      queue = queue.then(() => update(request.story, request.call, request.first));
  }
}

channel.onMessage(handle);
