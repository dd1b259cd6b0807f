/** The thread of the extension's worker, seen from the extension host's process: heard, ended and held, as an ill one would be. */
import type * as inspector from 'node:inspector';
import type * as threads from 'node:worker_threads';
import type { Reply } from '../../src/host/protocol';
import { until } from './support';

/** The prototype of Node's workers, as far as it is needed here. */
interface WorkerPrototype {
  emit?(this: threads.Worker, event: string, ...args: readonly unknown[]): boolean;
}

interface Node {
  readonly getBuiltinModule?: (name: string) => unknown;
}

/** Workers that were ended at a message. */
const ended = new WeakSet<threads.Worker>();

/** Hears what workers say until it is disposed of. */
export class EngineThread {
  readonly #prototype: WorkerPrototype;
  readonly #session: inspector.Session;
  #isConnected = false;

  private constructor(prototype: WorkerPrototype, session: inspector.Session) {
    this.#prototype = prototype;
    this.#session = session;
  }

  /**
   * Begins to listen; nothing where workers are not threads of Node.
   *
   * @param heard called with each message before the extension gets it
   */
  static listen(heard: (reply: Reply, worker: threads.Worker) => void): EngineThread | undefined {
    const { getBuiltinModule } = (globalThis as { readonly process?: Node }).process ?? {};
    const workers = getBuiltinModule?.('node:worker_threads') as typeof threads | undefined;
    const inspecting = getBuiltinModule?.('node:inspector') as typeof inspector | undefined;
    if (!workers || !inspecting) return undefined;
    const prototype = workers.Worker.prototype as WorkerPrototype;
    const emit = Reflect.get(prototype, 'emit') as (this: threads.Worker, ...args: readonly unknown[]) => boolean;
    prototype.emit = function (event, ...args) {
      // what it says after it was ended is what one that died there would never have come to
      if (event === 'message' && ended.has(this)) return true;
      if (event === 'message') heard(args[0] as Reply, this);
      return emit.call(this, event, ...args);
    };
    return new EngineThread(prototype, new inspecting.Session());
  }

  dispose(): void {
    delete this.#prototype.emit;
    this.#session.disconnect();
  }

  /** Ends a worker right behind the message that is heard, as if it had died at what it tells of. */
  static end(worker: threads.Worker): void {
    ended.add(worker);
    void worker.terminate();
  }

  /** Ends a worker as Node ends one that wants more memory than there is. */
  static fillMemory(worker: threads.Worker): void {
    const error = Object.assign(new Error('JS heap out of memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' });
    worker.emit('error', error);
    EngineThread.end(worker);
  }

  /** Has all workers of this process run on for ever once they look at a text with these words in it. */
  async hangAt(words: string): Promise<void> {
    await this.#inWorkers(
      `{
      const { slice } = String.prototype;
      String.prototype.slice = function (...args) {
        while (this.includes(${JSON.stringify(words)}));
        return slice.apply(this, args);
      };
    }`,
      true,
    );
  }

  /** Has the workers that this process has now run on for ever once they link a story whose texts have so many UTF-16 units. */
  async hangLinking(length: number): Promise<void> {
    await this.#inWorkers(
      `{
      const { parentPort } = process.getBuiltinModule('node:worker_threads');
      const post = parentPort.postMessage;
      parentPort.postMessage = function (message) {
        post.call(this, message);
        while (message.type === 'begins' && message.source === undefined && message.length === ${length});
      };
    }`,
      false,
    );
  }

  /** @param later whether workers that are started later do it too */
  async #inWorkers(expression: string, later: boolean): Promise<void> {
    let [asked, answered] = [0, 0];
    const params = { id: 1, method: 'Runtime.evaluate', params: { expression } };
    if (!this.#isConnected) this.#session.connect();
    this.#isConnected = true;
    this.#session.on('NodeWorker.receivedMessageFromWorker', () => answered++);
    this.#session.on('NodeWorker.attachedToWorker', ({ params: { sessionId } }) => {
      asked++;
      this.#session.post('NodeWorker.sendMessageToWorker', { sessionId, message: JSON.stringify(params) });
    });
    this.#session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
    await until('all workers know', () => asked > 0 && answered >= asked);
    if (!later) this.#session.post('NodeWorker.disable');
  }
}

/** Has clocks that tick once a second tick this many times as fast, until the result is called. */
export function quickened(times: number): () => void {
  const original = globalThis.setInterval;
  const second = 1000; // milliseconds
  const quick = (work: () => void, milliseconds?: number): ReturnType<typeof setInterval> =>
    original(work, milliseconds === second ? second / times : milliseconds);
  Object.assign(globalThis, { setInterval: quick });
  return () => Object.assign(globalThis, { setInterval: original });
}
