import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { runInThisContext } from 'node:vm';
import { deflateRawSync } from 'node:zlib';
import { matchesGlob, parseGlob } from '../../src/host/glob';
import type { Reply, Request } from '../../src/host/protocol';

/** Bytes that the packaged extension may have. */
const LARGEST_PACKAGE = 5_000_000;

/** The files of a folder and of those below it, as paths from it. */
function filesIn(folder: string, below = true): readonly string[] {
  return readdirSync(folder, { recursive: below, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).split(path.sep).join('/'));
}

suite('the product', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'cor-product-'));

  suiteSetup(function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', '--production', `--into=${dist}`]);
    assert.equal(status, 0, String(stderr));
  });

  suiteTeardown(() => rmSync(dist, { recursive: true }));

  test('the packaged extension is small', () => {
    const wanted = readFileSync('.vscodeignore', 'utf8').matchAll(/^!(.+)$/gm);
    const globs = [...wanted].flatMap(([, pattern = '']) => parseGlob(pattern));
    const packaged = [
      ...filesIn('.', false),
      ...filesIn(dist).map((file) => `dist/${file}`),
      ...['l10n', 'media', 'syntaxes'].flatMap((folder) => filesIn(folder).map((file) => `${folder}/${file}`)),
    ].filter((file) => globs.some((glob) => matchesGlob(glob, file.split('/'))));
    const sizes = packaged.map((file) => {
      const place = file.startsWith('dist') ? path.join(dist, path.relative('dist', file)) : file;
      return deflateRawSync(readFileSync(place), { level: 9 }).length;
    });
    assert.ok(packaged.includes('dist/models.bin') && packaged.includes('package.json'), packaged.join(' '));
    const size = sizes.reduce((sum, one) => sum + one, 0);
    assert.ok(size < LARGEST_PACKAGE, `${(size / 1e6).toFixed(2)} MB`);
  });

  test('the worker of the web finds what the one of Node finds, with the models that its first message brings', async function () {
    this.timeout(30_000);
    const source = readdirSync('seeds').find((name) => name.endsWith('.txt')) ?? '';
    const text = readFileSync(path.join('seeds', source), 'utf8');
    const requests: readonly Request[] = [
      { type: 'set', story: 'a', source, text },
      { type: 'update', story: 'a', call: 1, first: [], has: undefined },
    ];
    const [inNode, inWeb] = await Promise.all([answerOfNode(requests), answerOfWeb(requests)]);
    assert.ok(inNode.type === 'updated' && inNode.changes);
    assert.equal(JSON.stringify(inWeb), JSON.stringify(inNode));
  });

  async function answerOfNode(requests: readonly Request[]): Promise<Reply> {
    const worker = new Worker(path.join(dist, 'worker.js'));
    try {
      return await new Promise<Reply>((resolve, reject) => {
        worker.on('error', reject);
        worker.on('message', (reply: Reply) => reply.type !== 'progress' && resolve(reply));
        for (const request of requests) worker.postMessage(request);
      });
    } finally {
      await worker.terminate();
    }
  }

  /** Runs the bundle as a browser does, but on this thread: with a global `self` and nothing of Node. */
  async function answerOfWeb(requests: readonly Request[]): Promise<Reply> {
    const script = readFileSync(path.join(dist, 'web/worker.js'), 'utf8');
    const run = runInThisContext(`(function (self, process, require) {${script}\n})`) as (self: object) => void;
    return new Promise<Reply>((resolve) => {
      const self: { onmessage?: (event: { data: unknown }) => void; postMessage(reply: Reply): void } = {
        postMessage: (reply) => reply.type !== 'progress' && resolve(reply),
      };
      run(self);
      for (const data of [readFileSync(path.join(dist, 'models.bin')), ...requests]) self.onmessage?.({ data });
    });
  }

  test('the command line runs from a folder of its own', () => {
    const call = ['-', '--only', 'mentions', '--json'];
    const { stdout, stderr, status } = spawnSync(process.execPath, [path.join(dist, 'cli.js'), ...call], {
      input: 'Mayor Ada Brook opened the bridge in Bergen.',
      cwd: dist,
      encoding: 'utf8',
    });
    assert.deepEqual([status, stderr], [0, '']);
    const { entities } = JSON.parse(stdout) as { readonly entities: readonly { readonly name: string }[] };
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Ada Brook', 'Bergen'],
    );
  });
});
