import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm } from 'node:fs/promises';
import { hostname } from 'node:os';

/** A lock whose holder cannot be asked is taken for left behind when it stays the same for so long. */
const staleAfter = 5000; // milliseconds
const pause = 15; // milliseconds

/** What file systems say that have no second names for files. */
const withoutLinks: ReadonlySet<string> = new Set([
  'EPERM',
  'ENOSYS',
  'ENOTSUP',
  'EOPNOTSUPP',
  'EXDEV',
  'EMLINK',
  'EACCES',
]);

/** A lock file: whoever made it holds the lock. One that a program left behind when it ended is taken over. */
export class FileLock {
  readonly #path: string;
  readonly #owner = JSON.stringify({ host: hostname(), pid: process.pid, id: randomUUID() });
  /** Whether the lock had been left behind by a program that ended in the middle of its work. */
  hasTakenOver = false;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Waits until the lock is free, and takes it. */
  static async take(path: string): Promise<FileLock> {
    const lock = new FileLock(path);
    let seen: string | undefined;
    let since = 0;
    while (!(await lock.#make())) {
      const holder = await textAt(path);
      if (holder === undefined) continue;
      // measured by this program's own clock: the file system's may go differently
      if (holder !== seen) [seen, since] = [holder, performance.now()];
      if (hasEnded(holder) || performance.now() - since > staleAfter) await lock.#takeAway(holder);
      else await new Promise((resolve) => setTimeout(resolve, pause));
    }
    return lock;
  }

  /** Whether it is still held: a program that slept for a while may have lost it. */
  async isHeld(): Promise<boolean> {
    return (await textAt(this.#path)) === this.#owner;
  }

  /** Gives it back. */
  async release(): Promise<void> {
    if (await this.isHeld()) await rm(this.#path, { force: true });
  }

  /**
   * Makes the lock file, with its owner in it from the first moment: a program that is killed in the middle leaves no lock
   * whose holder cannot be asked.
   */
  async #make(): Promise<boolean> {
    if ((await textAt(this.#path)) !== undefined) return false;
    const fresh = `${this.#path}.${randomUUID()}.new`;
    await writeNew(fresh, this.#owner);
    try {
      await link(fresh, this.#path);
      return true;
    } catch (error) {
      const code = codeOf(error) ?? '';
      // whoever took a lock over may have cleared the new file away
      if (code === 'EEXIST' || code === 'ENOENT') return false;
      if (!withoutLinks.has(code)) throw error;
      return await this.#makeInPlace();
    } finally {
      await rm(fresh, { force: true });
    }
  }

  async #makeInPlace(): Promise<boolean> {
    try {
      await writeNew(this.#path, this.#owner);
      return true;
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return false;
      throw error;
    }
  }

  /** Takes away the lock that was left behind, and no other: somebody else may have been faster and hold it by now. */
  async #takeAway(leftBehind: string): Promise<void> {
    const aside = `${this.#path}.${randomUUID()}`;
    if ((await textAt(this.#path)) !== leftBehind) return;
    try {
      await rename(this.#path, aside);
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return;
      throw error;
    }
    if ((await textAt(aside)) === leftBehind) this.hasTakenOver = true;
    else await link(aside, this.#path).catch(() => undefined);
    await rm(aside, { force: true });
  }
}

/** Writes a file that must not be there yet. */
async function writeNew(path: string, text: string): Promise<void> {
  const handle = await open(path, 'wx');
  try {
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}

async function textAt(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Whether the holder of a lock is a program of this machine that runs no more. */
function hasEnded(holder: string): boolean {
  try {
    const { host, pid } = JSON.parse(holder) as { readonly host?: unknown; readonly pid?: unknown };
    if (host !== hostname() || typeof pid !== 'number' || !Number.isSafeInteger(pid) || pid <= 0) return false;
    process.kill(pid, 0); // sends nothing
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** The code of a file system's or the system's error. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}
