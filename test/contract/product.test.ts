import * as assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { runInThisContext } from 'node:vm';
import type { Reply, Request } from '../../src/host/protocol';
import { LARGEST_PACKAGE, packagedFiles } from '../bench/scale/packageSize';

suite('the product', () => {
  const dist = mkdtempSync(path.join(tmpdir(), 'cor-product-'));

  suiteSetup(function () {
    this.timeout(60_000);
    const { status, stderr } = spawnSync(process.execPath, ['esbuild.mjs', '--production', `--into=${dist}`]);
    assert.equal(status, 0, String(stderr));
  });

  suiteTeardown(() => rmSync(dist, { recursive: true }));

  test('the packaged extension is small', () => {
    const files = packagedFiles(dist);
    assert.ok(files.has('dist/models.bin') && files.has('package.json'), [...files.keys()].join(' '));
    const size = [...files.values()].reduce((sum, one) => sum + one, 0);
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
    assert.ok(inNode.some(({ type }) => type === 'part'));
    assert.equal(JSON.stringify(inWeb), JSON.stringify(inNode));
  });

  /** Gathers what answers an update, and asks for the next part of it until the last has come. */
  function gather(post: (request: Request) => void, done: (replies: readonly Reply[]) => void): (reply: Reply) => void {
    const replies: Reply[] = [];
    return (reply) => {
      if (reply.type === 'progress' || reply.type === 'begins' || reply.type === 'lives') return;
      replies.push(reply);
      if (reply.type === 'part') post({ type: 'read', call: reply.call });
      else done(replies);
    };
  }

  async function answerOfNode(requests: readonly Request[]): Promise<readonly Reply[]> {
    const worker = new Worker(path.join(dist, 'worker.js'));
    try {
      return await new Promise<readonly Reply[]>((resolve, reject) => {
        worker.on('error', reject);
        worker.on(
          'message',
          gather((request) => worker.postMessage(request), resolve),
        );
        for (const request of requests) worker.postMessage(request);
      });
    } finally {
      await worker.terminate();
    }
  }

  /** Runs the bundle as a browser does, but on this thread: with a global `self` and nothing of Node. */
  async function answerOfWeb(requests: readonly Request[]): Promise<readonly Reply[]> {
    const script = readFileSync(path.join(dist, 'web/worker.js'), 'utf8');
    const run = runInThisContext(`(function (self, process, require) {${script}\n})`) as (self: object) => void;
    return new Promise<readonly Reply[]>((resolve) => {
      const self: { onmessage?: (event: { data: unknown }) => void; postMessage(reply: Reply): void } = {
        postMessage: gather((data) => self.onmessage?.({ data }), resolve),
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
