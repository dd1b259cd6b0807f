/** The thread of the extension's worker, seen from the extension host's process: heard, ended and held, as an ill one would be. */
import type * as inspector from 'node:inspector';
import type * as threads from 'node:worker_threads';
import type { Reply } from '../../src/host/protocol';

/** The prototype of Node's workers, as far as it is needed here. */
interface WorkerPrototype {
  emit?(this: threads.Worker, event: string, ...args: readonly unknown[]): boolean;
}

interface Node {
  readonly getBuiltinModule?: (name: string) => unknown;
}

/** Hears what workers say until it is disposed of. */
export class EngineThread {
  readonly #prototype: WorkerPrototype;
  readonly #session: inspector.Session;

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
      if (event === 'message') heard(args[0] as Reply, this);
      return emit.call(this, event, ...args);
    };
    return new EngineThread(prototype, new inspecting.Session());
  }

  dispose(): void {
    delete this.#prototype.emit;
    this.#session.disconnect();
  }

  /** Has all workers of this process run on for ever once they look at a text with these words in it. */
  async hangAt(words: string): Promise<void> {
    const expression = `{
      const { slice } = String.prototype;
      String.prototype.slice = function (...args) {
        while (this.includes(${JSON.stringify(words)}));
        return slice.apply(this, args);
      };
    }`;
    this.#session.connect();
    await new Promise<void>((resolve) => {
      this.#session.on('NodeWorker.receivedMessageFromWorker', () => resolve());
      this.#session.on('NodeWorker.attachedToWorker', ({ params: { sessionId } }) => {
        const message = JSON.stringify({ id: 1, method: 'Runtime.evaluate', params: { expression } });
        this.#session.post('NodeWorker.sendMessageToWorker', { sessionId, message });
      });
      this.#session.post('NodeWorker.enable', { waitForDebuggerOnStart: false });
    });
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
