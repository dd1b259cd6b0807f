import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { opendir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parentPort, Worker } from 'node:worker_threads';
import type { KeptFile } from '../../core/store/rewrite';
import type { Channel, DiskEntry, ExtensionFiles, Reply, Request, WorkerHandle } from '../protocol';
import { diskFile } from './diskFile';

/**
 * The megabytes that a lean worker may take: ten thousand sources get by with them. V8 cleans up the later the more it may take,
 * so that without a limit a worker takes up twice as much as it needs, and is no faster.
 */
const LEAN = 1500;

/**
 * Starts the engine's worker: a thread of the extension host's process.
 *
 * @param isLean whether it is to take up little memory, and ends when it needs much
 */
export async function startWorker(extension: ExtensionFiles, isLean: boolean): Promise<WorkerHandle> {
  const limits = isLean ? { resourceLimits: { maxOldGenerationSizeMb: LEAN } } : {};
  const worker = new Worker(extension.path('dist/worker.js'), limits);
  let closing = false;
  return {
    post: (message) => worker.postMessage(message),
    onMessage: (listener) => {
      worker.removeAllListeners('message').on('message', listener);
    },
    onDeath: (listener) => {
      worker.once('error', (error) =>
        listener(error.message, 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'),
      );
      worker.once('exit', (code) => {
        if (!closing) listener(`exit code ${code}`, false);
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

/** A file on this machine's disk, in a story's folder. */
export function keptFile(folder: string, file: string): KeptFile {
  return diskFile(folder, file);
}

/** Node has no locks that windows on one virtual folder share. */
export function exclusively<T>(_name: string, work: () => Promise<T>): Promise<T> {
  return work();
}

/** The bytes of a file on this machine's disk; `undefined` when there are more than `most`. @throws when it cannot be read */
export async function readDisk(file: string, most: number): Promise<Uint8Array | undefined> {
  const { size } = await stat(file);
  return size > most ? undefined : readFile(file);
}

/** {@link readDisk} for a worker: it takes a sixth of the time, and holds its thread. @throws when it cannot be read */
export function readDiskNow(file: string, most: number): Uint8Array | undefined {
  const opened = openSync(file, 'r');
  try {
    return fstatSync(opened).size > most ? undefined : readFileSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** So many entries of a folder are read at a time. */
const entriesAtOnce = 256;

/** What lies in a folder on this machine's disk, however much it is. @throws when it cannot be read */
export async function* diskEntries(folder: string): AsyncIterable<DiskEntry> {
  for await (const entry of await opendir(folder, { bufferSize: entriesAtOnce })) {
    const isLink = entry.isSymbolicLink();
    const type = isLink ? await stat(path.join(folder, entry.name)).catch(() => undefined) : entry;
    yield { name: entry.name, isFile: type?.isFile() === true, isFolder: type?.isDirectory() === true, isLink };
  }
}

/** Whether files can be read with {@link readDisk}, and folders with {@link diskEntries}. */
export const hasDisk = true;
