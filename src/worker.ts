/** The worker: the engine behind {@link Request} and {@link Reply}, away from the extension host's thread. */
import { ownChannel } from '#platform';
import { createStoryEngine } from './core/story/engine';
import { engineVersion } from './core/story/record/engineVersion';
import { Breath } from './host/breath';
import type { Request } from './host/protocol';
import { readFiles } from './worker/files';
import { Keeper } from './worker/keeper';
import { StorySender } from './worker/sender';
import { Trees } from './worker/trees';
import { WorkQueue } from './worker/workQueue';

/** The engine gives other messages a chance (to cancel it, for one) after working this long. */
const longestStretch = 12; // milliseconds

/** After an update, before what is new is kept. */
const keepingPause = 1500; // milliseconds

/** Between the steps of long work the worker says that it lives, no more often than this. */
const beat = 1000; // milliseconds

/** Progress is told no more often than this, and at the end. */
const progressPause = 100; // milliseconds

const channel = ownChannel();
const engine = createStoryEngine();
const sender = new StorySender(channel);
const trees = new Trees();
const keeper = new Keeper(engine, trees, channel, engineVersion);
const cancelled = new Set<number>();
/** What has come of a long text: nothing else comes before all of it is there. */
const pieces: string[] = [];
const keeping = new Map<string, ReturnType<typeof setTimeout>>();
/** Updates run one after the other, in the order they were asked for. */
const queue = new WorkQueue();

function inWords(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

type UpdateRequest = Extract<Request, { type: 'update' }>;

async function update({ story, call, first, has }: UpdateRequest): Promise<void> {
  let [told, lived] = [0, Date.now()];
  const breath = new Breath(longestStretch);
  const isCancelled = (): boolean => cancelled.has(call);
  try {
    const result = await engine.update(story, {
      first,
      isCancelled,
      onBegin: (source, length) => channel.post({ type: 'begins', call, source, length }),
      onFailure: (source, error) => channel.post({ type: 'left-out', call, source, message: inWords(error) }),
      onProgress: (done, total) => {
        if (done < total && Date.now() - told < progressPause) return;
        told = Date.now();
        channel.post({ type: 'progress', call, done, total });
      },
      pause: async () => {
        await breath.pause();
        if (Date.now() - lived < beat) return;
        lived = Date.now();
        channel.post({ type: 'lives', call });
      },
    });
    const isSent = result !== undefined && (await sender.send(story, call, has, result, isCancelled));
    if (isSent) {
      trees.set(story, result, engine.textsOf(story));
      keepSoon(story);
    } else channel.post({ type: 'updated', call, since: undefined, places: undefined });
  } catch (error) {
    channel.post({ type: 'failed', call, message: inWords(error) });
  } finally {
    cancelled.delete(call);
  }
}

/** Keeps what is new when nothing was asked for a while; the reader does not wait for it: whatever is asked goes first. */
function keepSoon(story: string): void {
  clearTimeout(keeping.get(story));
  keeping.set(
    story,
    setTimeout(() => {
      keeping.delete(story);
      queue.addAside(() => keep(story));
    }, keepingPause),
  );
}

async function keep(story: string): Promise<void> {
  try {
    const breath = new Breath(longestStretch);
    await keeper.keep(story, breath, () => queue.isAwaited);
    if (queue.isAwaited) return keepSoon(story);
    await keeper.keepRows(story, engine.textsOf(story).size, breath);
  } catch (error) {
    channel.post({ type: 'failed', call: 0, message: inWords(error) });
  }
}

async function take(request: Extract<Request, { type: 'restore' | 'show' }>): Promise<void> {
  const { call, story, bytes } = request;
  let isShown = false;
  try {
    if (request.type === 'show') isShown = await keeper.show(story, bytes);
    else await keeper.restore(story, bytes, new Breath(longestStretch));
  } catch {
    // what cannot be read is made anew
  }
  channel.post({ type: 'taken', call, isShown });
}

function handle(request: Request): void {
  switch (request.type) {
    case 'set':
      return engine.set(request.story, request.source, pieces.splice(0).join('') + request.text);
    case 'piece':
      pieces.push(request.text);
      return;
    case 'remove':
      return engine.remove(request.story, request.source);
    case 'facts':
      return engine.setFacts(request.story, request.facts);
    case 'corrections':
      return engine.setCorrections(request.story, request.corrections);
    case 'drop':
      clearTimeout(keeping.get(request.story));
      sender.drop(request.story);
      trees.drop(request.story);
      return engine.drop(request.story);
    case 'cancel':
      cancelled.add(request.call);
      return;
    case 'read':
      return sender.read();
    case 'language':
      return trees.speak(request.messages);
    case 'glance': {
      const { call, story, source, text } = request;
      try {
        return channel.post({ type: 'glance', call, glance: engine.glance(story, source, text) });
      } catch (error) {
        return channel.post({ type: 'failed', call, message: inWords(error) });
      }
    }
    case 'rows': {
      const { call, story, tree, parent, from, to } = request;
      try {
        return channel.post({ type: 'rows', call, page: trees.page(story, tree, parent, from, to) });
      } catch (error) {
        return channel.post({ type: 'failed', call, message: inWords(error) });
      }
    }
    case 'files': {
      const { call, paths, most } = request;
      return channel.post({ type: 'files', call, files: readFiles(paths, most) });
    }
    case 'restore':
    case 'show':
      queue.add(() => take(request));
      return;
    case 'update':
      queue.add(() => update(request));
  }
}

channel.onMessage(handle);
