/** The worker: the engine behind {@link Request} and {@link Reply}, away from the extension host's thread. */
import { ownChannel } from '#platform';
import type { Story } from './core/model';
import { changesOf } from './core/story/changes';
import { createStoryEngine } from './core/story/engine';
import type { Request } from './host/protocol';

/** The engine gives other messages a chance (to cancel it, for one) after working this long. */
const longestStretch = 12; // milliseconds

/** Progress is told no more often than this, and at the end. */
const progressPause = 100; // milliseconds

const channel = ownChannel();
const engine = createStoryEngine();
const cancelled = new Set<number>();
/** What each story was sent as last, and in answer to which call. */
const sent = new Map<string, { readonly call: number; readonly story: Story }>();
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

type UpdateRequest = Extract<Request, { type: 'update' }>;

async function update({ story, call, first, has }: UpdateRequest): Promise<void> {
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
    if (result && !cancelled.has(call)) send(story, call, has, result);
    else channel.post({ type: 'updated', call, since: undefined, changes: undefined });
  } catch (error) {
    channel.post({ type: 'failed', call, message: inWords(error) });
  } finally {
    cancelled.delete(call);
  }
}

/** Sends what differs from the story that the host still has; all of it when that is not the one sent last. */
function send(name: string, call: number, has: number | undefined, story: Story): void {
  const last = sent.get(name);
  const known = last?.call === has ? last : undefined;
  sent.set(name, { call, story });
  channel.post({ type: 'updated', call, since: known?.call, changes: changesOf(known?.story, story) });
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
      sent.delete(request.story);
      return engine.drop(request.story);
    case 'cancel':
      cancelled.add(request.call);
      return;
    case 'update':
      queue = queue.then(() => update(request));
  }
}

channel.onMessage(handle);
