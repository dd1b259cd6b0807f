import * as assert from 'node:assert/strict';
import { withLine } from '../../../src/core/store/jsonLines';
import { rewrite, type KeptFile } from '../../../src/core/store/rewrite';
import { underLock, type Locks } from '../../../src/host/platform/webLock';
import { Random } from '../../bench/corpus/random';

/** The lock manager of a browser, as far as it is used. */
class BrowserLocks implements Locks {
  readonly #last = new Map<string, Promise<unknown>>();

  async request<T>(name: string, { signal }: { readonly signal: AbortSignal }, work: () => Promise<T>): Promise<T> {
    const before = this.#last.get(name) ?? Promise.resolve();
    let end = (): void => undefined;
    this.#last.set(name, Promise.all([before, new Promise<void>((resolve) => (end = resolve))]));
    try {
      await Promise.race([before, new Promise((_, reject) => signal.addEventListener('abort', reject))]);
      return await work();
    } finally {
      end();
    }
  }
}

suite('locks between the windows of a browser', () => {
  test('two windows write one file by turns: one look at it is enough for each', async () => {
    for (let seed = 0; seed < 300; seed++) {
      const random = new Random(seed);
      const locks = new BrowserLocks();
      let text = '';
      let writes = 0;
      const pause = async (): Promise<void> => {
        for (let turns = random.whole(4); turns > 0; turns--) await Promise.resolve();
      };
      const file: KeptFile = {
        read: async () => (await pause(), text),
        replace: async (now) => {
          await pause();
          writes++;
          text = now;
          await pause();
        },
        exclusively: (work) => underLock(locks, 'a', work),
      };
      const window = async (who: string): Promise<void> => {
        for (let n = 0; n < 3; n++) await rewrite(file, (before) => withLine(before, `${who}${n}`));
      };
      await Promise.all([window('a'), window('b')]);
      assert.equal(text, 'a0\na1\na2\nb0\nb1\nb2\n');
      assert.equal(writes, 6, 'nothing was written twice');
    }
  });

  test('a browser without locks, and a window that never gives one back, hold nobody up', async () => {
    assert.equal(await underLock(undefined, 'a', async () => 1), 1);
    const locks = new BrowserLocks();
    void underLock(locks, 'a', () => new Promise(() => undefined));
    assert.equal(await underLock(locks, 'a', async () => 2, 20), 2);
  });

  test('what fails under a lock fails once', async () => {
    let tries = 0;
    const fails = underLock(new BrowserLocks(), 'a', async () => {
      tries++;
      throw new Error('full');
    });
    await assert.rejects(fails, /full/);
    assert.equal(tries, 1);
  });
});
