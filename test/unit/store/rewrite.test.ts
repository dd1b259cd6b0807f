import * as assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { withLine, withoutLine } from '../../../src/core/store/jsonLines';
import { BusyFileError, rewrite, type KeptFile } from '../../../src/core/store/rewrite';
import { keptFile } from '../../../src/host/platform/node';
import { Random } from '../../bench/corpus/random';

/** A file in memory whose every step lets others come between. */
class MemoryFile implements KeptFile {
  text: string | undefined;
  #last: Promise<unknown> = Promise.resolve();
  readonly #pause: () => Promise<void>;
  /** Called before the text is replaced. */
  beforeReplace: () => void = () => undefined;

  constructor(pause: () => Promise<void> = () => Promise.resolve()) {
    this.#pause = pause;
  }

  async read(): Promise<string | undefined> {
    await this.#pause();
    return this.text;
  }

  async replace(text: string): Promise<void> {
    await this.#pause();
    this.beforeReplace();
    this.text = text;
    await this.#pause();
  }

  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }
}

suite('changing a kept file', () => {
  test('a thousand interleavings of two writers lose nothing that was acknowledged', async () => {
    for (let seed = 0; seed < 1000; seed++) {
      const random = new Random(seed);
      const file = new MemoryFile(async () => {
        for (let turns = random.whole(4); turns > 0; turns--) await Promise.resolve();
      });
      const acknowledged = new Set<string>();
      const write = async (who: string): Promise<void> => {
        for (let n = 0; n < 3; n++) {
          const line = `{"id":"${who}${n}"}`;
          await rewrite(file, (text) => withLine(text, line));
          acknowledged.add(line);
          if (n === 1 && random.chance(0.5)) {
            await rewrite(file, (text) => withoutLine(text, line));
            acknowledged.delete(line);
          }
        }
      };
      await Promise.all([write('a'), write('b')]);
      assert.deepEqual(file.text?.trim().split('\n'), [...acknowledged].sort(), `seed ${seed}`);
    }
  });

  test('without a lock, a change by somebody else between reading and writing is seen and kept', async () => {
    const file = new MemoryFile();
    file.text = 'a\n';
    let once = true;
    file.beforeReplace = () => {
      if (once) file.text = 'a\nb\n';
      once = false;
    };
    // the other writes between our last look and our writing, then again over what we wrote
    const replace = file.replace.bind(file);
    let overwritten = false;
    file.replace = async (text) => {
      await replace(text);
      if (!overwritten) file.text = 'a\nb\n';
      overwritten = true;
    };
    await rewrite(file, (text) => withLine(text, 'c'));
    assert.equal(file.text, 'a\nb\nc\n');
  });

  test('a file that others change all the time is left to them, and that is said', async () => {
    const file = new MemoryFile();
    let n = 0;
    file.read = async () => `${n++}\n`;
    await assert.rejects(
      rewrite(file, (text) => withLine(text, 'mine')),
      BusyFileError,
    );
  });

  test('a disk that is full: the file is as it was, and the writer is told', async () => {
    const file = new MemoryFile();
    file.text = 'a\n';
    file.beforeReplace = () => {
      throw new Error('ENOSPC: no space left on device');
    };
    await assert.rejects(
      rewrite(file, (text) => withLine(text, 'b')),
      /ENOSPC/,
    );
    assert.equal(file.text, 'a\n');
  });

  test('what cannot be read as text is never written over', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cor-kept-'));
    try {
      const name = path.join(folder, 'a.jsonl');
      const bytes = Uint8Array.from([0x7b, 0xff, 0x00, 0xc3, 0x28]);
      writeFileSync(name, bytes);
      await assert.rejects(rewrite(keptFile(name), (text) => withLine(text, 'b')));
      assert.deepEqual([...readFileSync(name)], [...bytes]);
      assert.deepEqual(readdirSync(folder), ['a.jsonl']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('processes that are killed while they write: every acknowledged line is there, and the file is whole', async function () {
    this.timeout(60_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'cor-killed-'));
    try {
      const program = path.join(folder, 'writer.cjs');
      await esbuild.build({
        stdin: {
          contents: `
            import { rewrite } from './src/core/store/rewrite';
            import { withLine } from './src/core/store/jsonLines';
            import { keptFile } from './src/host/platform/node';
            const [, , name, who] = process.argv;
            const file = keptFile(name);
            const padding = 'x'.repeat(20000);
            void (async () => {
              for (let n = 0; ; n++) {
                const id = who + '-' + n;
                await rewrite(file, (text) => withLine(text, JSON.stringify({ id, padding })));
                process.stdout.write(id + '\\n');
              }
            })();`,
          resolveDir: '.',
          loader: 'ts',
        },
        outfile: program,
        bundle: true,
        platform: 'node',
        format: 'cjs',
      });
      const name = path.join(folder, 'kept', 'a.jsonl');
      const random = new Random(7);
      const acknowledged: string[] = [];
      for (let round = 0; round < 4; round++) {
        const runs = ['p', 'q'].map((who) => killed(program, [name, `${who}${round}`], 250 + random.whole(250)));
        for (const out of await Promise.all(runs)) acknowledged.push(...out.split('\n').slice(0, -1));
        rmSync(`${name}.lock`, { force: true }); // or the next round waits until it is stale
        const lines = readFileSync(name, 'utf8').split('\n');
        assert.equal(lines.pop(), '', 'the last line is whole');
        const ids = new Set(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id));
        for (const id of acknowledged) assert.ok(ids.has(id), `${id} is lost`);
      }
      assert.ok(acknowledged.length > 10, `${acknowledged.length} lines were written`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** Runs a program for some time, kills it, and gives back what it said. */
function killed(program: string, args: readonly string[], milliseconds: number): Promise<string> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
    let out = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    child.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      timer ??= setTimeout(() => child.kill('SIGKILL'), milliseconds);
    });
    setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    child.on('close', () => {
      clearTimeout(timer);
      resolve(out);
    });
  });
}
