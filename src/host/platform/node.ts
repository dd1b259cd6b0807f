import { mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import type { KeptFile } from '../../core/store/rewrite';
import type { Channel, ExtensionFiles, Reply, Request, WorkerHandle } from '../protocol';

/** Starts the engine's worker: a thread of the extension host's process. */
export async function startWorker(extension: ExtensionFiles): Promise<WorkerHandle> {
  const worker = new Worker(extension.path('dist/worker.js'));
  let closing = false;
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.removeAllListeners('message').on('message', listener);
    },
    onDeath: (listener) => {
      worker.once('error', (error) => listener(error.message));
      worker.once('exit', (code) => {
        if (!closing) listener(`exit code ${code}`);
      });
    },
    dispose: () => {
      closing = true;
      void worker.terminate();
    },
  };
}

/** The worker's own end of the channel. */
export function ownChannel(): Channel<Reply, Request> {
  const port = parentPort;
  if (!port) throw new Error('not a worker thread');
  return {
    post: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.removeAllListeners('message').on('message', listener);
    },
  };
}

/** A lock that is older was left behind by a program that ended. */
const staleLock = 5000; // milliseconds
const lockPause = 15; // milliseconds

/** A file on this machine's disk: replaced as a whole, with a lock file beside it while it is changed. */
export function keptFile(file: string): KeptFile {
  return {
    read: async () => {
      try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(file));
      } catch (error) {
        if (codeOf(error) === 'ENOENT') return undefined;
        throw error;
      }
    },
    replace: async (text) => {
      const fresh = `${file}.${process.pid}.new`;
      try {
        const handle = await open(fresh, 'w');
        try {
          await handle.writeFile(text, 'utf8');
          await handle.sync();
        } finally {
          await handle.close();
        }
        await rename(fresh, file);
      } catch (error) {
        await rm(fresh, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    exclusively: async (work) => {
      await mkdir(path.dirname(file), { recursive: true });
      const lock = `${file}.lock`;
      await take(lock);
      try {
        return await work();
      } finally {
        await rm(lock, { force: true });
      }
    },
  };
}

async function take(lock: string): Promise<void> {
  for (;;) {
    try {
      return await (await open(lock, 'wx')).close();
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    const since = await stat(lock).then(
      ({ mtimeMs }) => mtimeMs,
      () => Date.now(),
    );
    if (Date.now() - since > staleLock) await rm(lock, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, lockPause));
  }
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
