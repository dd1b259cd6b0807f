import type { KeptFile } from '../../core/store/rewrite';
import { underLock, type Locks } from './webLock';
import type { Channel, DiskEntry, ExtensionFiles, Reply, Request, WorkerHandle } from '../protocol';

/**
 * Starts the engine's worker: a Web Worker below the extension host's own.
 *
 * The script is read through VS Code and handed over as a blob, because the web extension host refuses to start
 * workers from `vscode-remote:` addresses and other origins may not serve worker scripts. Its first message is the models,
 * which it cannot read either.
 */
export async function startWorker(extension: ExtensionFiles): Promise<WorkerHandle> {
  const [script, models] = await Promise.all([extension.read('dist/web/worker.js'), extension.read('dist/models.bin')]);
  const address = URL.createObjectURL(new Blob([new Uint8Array(script)], { type: 'application/javascript' }));
  const worker = new Worker(address);
  worker.postMessage(models);
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.onmessage = (event: MessageEvent<Reply>) => {
        listener(event.data);
      };
    },
    onDeath: (listener) => {
      worker.onerror = (event) => {
        // a browser does not say whether it was memory
        listener(event.message || 'the worker ended', false);
      };
    },
    dispose: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}

/** The worker's own end of the channel. */
export function ownChannel(): Channel<Reply, Request> {
  return {
    post: (message) => {
      self.postMessage(message);
    },
    onMessage: (listener) => {
      self.onmessage = (event: MessageEvent<Request>) => {
        listener(event.data);
      };
    },
  };
}

/** A browser has no disk: all files are VS Code's. */
export function keptFile(_folder: string, _file: string): KeptFile | undefined {
  return undefined;
}

/** Does something while no other window of this browser does it to the same file. */
export function exclusively<T>(name: string, work: () => Promise<T>): Promise<T> {
  return underLock(navigator.locks as Locks | undefined, name, work);
}

/** There is no disk to read from. */
export function readDisk(_file: string, _most: number): Promise<Uint8Array | undefined> {
  return Promise.reject(new Error('a browser has no disk'));
}

/** There is no disk to read from. */
export function readDiskNow(_file: string, _most: number): Uint8Array | undefined {
  throw new Error('a browser has no disk');
}

/** There is no disk to read from. */
export function diskEntries(_folder: string): AsyncIterable<DiskEntry> {
  throw new Error('a browser has no disk');
}

/** Whether files can be read with {@link readDisk}, and folders with {@link diskEntries}. */
export const hasDisk = false;
