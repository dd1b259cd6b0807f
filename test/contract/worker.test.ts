import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import type { Reply, Request } from '../../src/host/protocol';

const text = 'Bridge opens\n\nMayor Ingrid Solberg opened the bridge in Bergen on 12 May 2024.\n';

suite('the worker', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cor-worker-'));
  const bundle = path.join(folder, 'worker.cjs');
  let worker: Worker;

  suiteSetup(async function () {
    this.timeout(60_000);
    await esbuild.build({
      entryPoints: ['src/worker.ts'],
      outfile: bundle,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      mainFields: ['module', 'main'],
      loader: { '.bin': 'binary' },
      alias: { '#platform': './src/host/platform/node.ts' },
    });
    worker = new Worker(bundle);
  });

  suiteTeardown(async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true });
  });

  const send = (request: Request): void => worker.postMessage(request);

  /** The answer that ends an update, and the progress told before it. */
  function answer(call: number): Promise<{ readonly last: Reply; readonly progress: readonly Reply[] }> {
    return new Promise((resolve) => {
      const progress: Reply[] = [];
      const listen = (reply: Reply): void => {
        if (reply.call !== call) return;
        if (reply.type === 'progress') progress.push(reply);
        else {
          worker.off('message', listen);
          resolve({ last: reply, progress });
        }
      };
      worker.on('message', listen);
    });
  }

  test('answers with the story of what it was sent, and tells its progress', async () => {
    for (const source of ['one.txt', 'two.txt']) send({ type: 'set', story: 'a', source, text });
    send({ type: 'facts', story: 'a', facts: { title: 'Bridge', sources: new Map() } });
    send({ type: 'update', story: 'a', call: 1, first: ['two.txt'] });
    const { last, progress } = await answer(1);
    assert.ok(last.type === 'updated' && last.story);
    assert.equal(last.story.title, 'Bridge');
    assert.deepEqual(
      last.story.sources.map(({ id }) => id),
      ['one.txt', 'two.txt'],
    );
    assert.deepEqual(progress.at(-1), { type: 'progress', call: 1, done: 2, total: 2 });
  }).timeout(30_000);

  test('an update that is cancelled ends without a story', async () => {
    for (let at = 0; at < 200; at++) send({ type: 'set', story: 'b', source: `${at}.txt`, text: text.repeat(20) + at });
    send({ type: 'update', story: 'b', call: 2, first: [] });
    send({ type: 'cancel', call: 2 });
    const { last } = await answer(2);
    assert.deepEqual(last, { type: 'updated', call: 2, story: undefined });
  }).timeout(30_000);

  test('a story that was dropped is not known any more', async () => {
    send({ type: 'drop', story: 'a' });
    send({ type: 'update', story: 'a', call: 3, first: [] });
    assert.deepEqual((await answer(3)).last, { type: 'updated', call: 3, story: undefined });
  });
});
