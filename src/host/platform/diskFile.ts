import { randomUUID } from 'node:crypto';
import { lstat, mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { BusyFileError, LinkedFileError, type KeptFile } from '../../core/store/rewrite';
import { codeOf, FileLock } from './fileLock';

/**
 * A file on this machine's disk: replaced as a whole, with a lock file beside it while it is changed.
 *
 * @param folder a folder above it: neither the file nor a folder between them may be a link, which could lead anywhere
 */
export function diskFile(folder: string, file: string): KeptFile {
  let lock: FileLock | undefined;
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
      const fresh = `${file}.${randomUUID()}.new`;
      try {
        const handle = await open(fresh, 'wx');
        try {
          await handle.writeFile(text, 'utf8');
          await handle.sync();
        } finally {
          await handle.close();
        }
        if (lock && !(await lock.isHeld())) throw new BusyFileError('the lock was lost');
        await rename(fresh, file);
      } catch (error) {
        await rm(fresh, { force: true }).catch(() => undefined);
        throw error;
      }
    },
    exclusively: async (work) => {
      await refuseLinks(folder, file);
      await mkdir(path.dirname(file), { recursive: true });
      lock = await FileLock.take(`${file}.lock`);
      try {
        if (lock.hasTakenOver) await removeHalfWritten(file);
        return await work();
      } finally {
        await lock.release();
      }
    },
  };
}

async function refuseLinks(folder: string, file: string): Promise<void> {
  let at = folder;
  for (const name of path.relative(folder, file).split(path.sep)) {
    at = path.join(at, name);
    try {
      if ((await lstat(at)).isSymbolicLink()) throw new LinkedFileError(at);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
  }
}

/** What a program that ended in the middle of writing left beside the file. */
async function removeHalfWritten(file: string): Promise<void> {
  const folder = path.dirname(file);
  const start = `${path.basename(file)}.`;
  for (const name of await readdir(folder)) {
    if (name.startsWith(start) && name.endsWith('.new')) await rm(path.join(folder, name), { force: true });
  }
}
