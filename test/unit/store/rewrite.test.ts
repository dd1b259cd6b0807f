import * as assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { withLine, withoutLine } from '../../../src/core/store/jsonLines';
import { BusyFileError, LinkedFileError, rewrite, type KeptFile } from '../../../src/core/store/rewrite';
import { diskFile } from '../../../src/host/platform/diskFile';
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

/** How many processes are killed; more of them are asked for by the environment. */
const KILLS = Number(process.env['CORROBORATE_KILLS'] ?? 40);

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
      await assert.rejects(rewrite(diskFile(folder, name), (text) => withLine(text, 'b')));
      assert.deepEqual([...readFileSync(name)], [...bytes]);
      assert.deepEqual(readdirSync(folder), ['a.jsonl']);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a lock that was left behind is taken over by one of those who wait, and nothing is lost', async function () {
    this.timeout(30_000);
    const folder = mkdtempSync(path.join(tmpdir(), 'cor-lock-'));
    try {
      const name = path.join(folder, 'a.jsonl');
      const dead = await endedProcess();
      for (let round = 0; round < 60; round++) {
        writeFileSync(`${name}.lock`, JSON.stringify({ host: hostname(), pid: dead, id: String(round) }));
        writeFileSync(`${name}.half.new`, 'half a li');
        const lines = ['a', 'b', 'c', 'd'].map((who) => `${who}${round}`);
        const done = await Promise.allSettled(
          lines.map((line) => rewrite(diskFile(folder, name), (text) => withLine(text, line))),
        );
        const kept = readFileSync(name, 'utf8').split('\n');
        for (const [at, line] of lines.entries()) {
          if (done[at]?.status === 'fulfilled') assert.ok(kept.includes(line), `${line} is lost`);
          else assert.ok(done[at]?.reason instanceof BusyFileError);
        }
        assert.deepEqual(readdirSync(folder), ['a.jsonl'], 'nothing is left lying about');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('who lost the lock while asleep writes nothing over what others wrote', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'cor-asleep-'));
    try {
      const name = path.join(folder, 'a.jsonl');
      const sleeper = rewrite(diskFile(folder, name), (text) => {
        writeFileSync(`${name}.lock`, 'another');
        return withLine(text, 'late');
      });
      await assert.rejects(sleeper, BusyFileError);
      assert.deepEqual(readdirSync(folder), ['a.jsonl.lock']);
      assert.equal(readFileSync(`${name}.lock`, 'utf8'), 'another');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('nothing is written through links, which could lead out of the folder', async () => {
    const top = mkdtempSync(path.join(tmpdir(), 'cor-links-'));
    try {
      const [folder, outside] = [path.join(top, 'story'), path.join(top, 'outside')];
      for (const made of [folder, outside]) mkdirSync(made);
      writeFileSync(path.join(outside, 'secret'), 'secret\n');
      symlinkSync(outside, path.join(folder, '.corroborate'));
      symlinkSync(path.join(outside, 'secret'), path.join(folder, 'a.jsonl'));
      for (const name of ['.corroborate/people/a.jsonl', 'a.jsonl']) {
        await assert.rejects(
          rewrite(diskFile(folder, path.join(folder, name)), (text) => withLine(text, 'b')),
          LinkedFileError,
        );
      }
      assert.deepEqual(readdirSync(outside), ['secret']);
      assert.equal(readFileSync(path.join(outside, 'secret'), 'utf8'), 'secret\n');
    } finally {
      rmSync(top, { recursive: true });
    }
  });

  test('processes that are killed while they write: every acknowledged line is there, and the file is whole', async function () {
    this.timeout(20_000 + 5000 * KILLS);
    const folder = mkdtempSync(path.join(tmpdir(), 'cor-killed-'));
    try {
      const program = path.join(folder, 'writer.cjs');
      await esbuild.build({
        stdin: {
          contents: `
            import { rewrite } from './src/core/store/rewrite';
            import { withLine } from './src/core/store/jsonLines';
            import { diskFile } from './src/host/platform/diskFile';
            const [, , folder, name, who] = process.argv;
            const file = diskFile(folder, name);
            void (async () => {
              for (let n = 0; ; n++) {
                const id = who + '-' + n;
                await rewrite(file, (text) => withLine(text, JSON.stringify({ id })));
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
      // long enough that most of the time goes into writing, so that most are killed in the middle of it
      const padding = 'x'.repeat(20_000);
      const old = Array.from({ length: 400 }, (_, n) => JSON.stringify({ id: `${1000 + n}`, padding }));
      mkdirSync(path.dirname(name));
      writeFileSync(name, `${old.join('\n')}\n`);
      for (let round = 0; round < KILLS / 2; round++) {
        const runs = ['p', 'q'].map((who) => killed(program, [folder, name, `${who}${round}`], random.whole(120)));
        for (const out of await Promise.all(runs)) acknowledged.push(...out.split('\n').slice(0, -1));
        const lines = readFileSync(name, 'utf8').split('\n');
        assert.equal(lines.pop(), '', 'the last line is whole');
        const ids = new Set(lines.map((line) => (JSON.parse(line) as { readonly id: string }).id));
        for (const id of acknowledged) assert.ok(ids.has(id), `${id} is lost`);
        assert.ok(lines.length >= old.length + acknowledged.length, 'an old line is lost');
      }
      assert.ok(acknowledged.length >= KILLS / 2, `${acknowledged.length} lines were written`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

/** The id of a process that has ended. */
function endedProcess(): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['-e', '']);
    child.on('close', () => resolve(child.pid ?? 0));
  });
}

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
    setTimeout(() => child.kill('SIGKILL'), 20_000).unref();
    child.on('close', () => {
      clearTimeout(timer);
      resolve(out);
    });
  });
}
