import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import * as esbuild from 'esbuild';
import { changedStory } from '../../src/core/story/changes';
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
    send({ type: 'update', story: 'a', call: 1, first: ['two.txt'], has: undefined });
    const { last, progress } = await answer(1);
    assert.ok(last.type === 'updated' && last.changes);
    const story = changedStory(undefined, last.changes);
    assert.equal(story.title, 'Bridge');
    assert.deepEqual(
      story.sources.map(({ id }) => id),
      ['one.txt', 'two.txt'],
    );
    assert.deepEqual(progress.at(-1), { type: 'progress', call: 1, done: 2, total: 2 });
  }).timeout(30_000);

  test('sends only what differs from the story that the host has, and all of it when the host has another one', async () => {
    for (let at = 0; at < 5; at++)
      send({ type: 'set', story: 'c', source: `${at}.txt`, text: `${text}${at} people came.` });
    const updated = async (call: number, has: number | undefined): Promise<Extract<Reply, { type: 'updated' }>> => {
      send({ type: 'update', story: 'c', call, first: [], has });
      const { last } = await answer(call);
      assert.ok(last.type === 'updated');
      return last;
    };
    const whole = await updated(10, undefined);
    assert.equal(whole.changes?.sources.fresh.length, 5);
    send({ type: 'set', story: 'c', source: '3.txt', text: `${text}Nobody came.` });
    const part = await updated(11, 10);
    assert.deepEqual([part.since, part.changes?.sources.fresh.map(({ id }) => id)], [10, ['3.txt']]);
    const again = await updated(12, 10);
    assert.deepEqual([again.since, again.changes?.sources.fresh.length], [undefined, 5]);
    assert.ok(whole.changes && part.changes && again.changes);
    assert.deepEqual(
      changedStory(changedStory(undefined, whole.changes), part.changes),
      changedStory(undefined, again.changes),
    );
  }).timeout(30_000);

  test('an update that is cancelled ends without a story', async () => {
    for (let at = 0; at < 200; at++) send({ type: 'set', story: 'b', source: `${at}.txt`, text: text.repeat(20) + at });
    send({ type: 'update', story: 'b', call: 2, first: [], has: undefined });
    send({ type: 'cancel', call: 2 });
    const { last } = await answer(2);
    assert.deepEqual(last, { type: 'updated', call: 2, since: undefined, changes: undefined });
  }).timeout(30_000);

  test('a story that was dropped is not known any more', async () => {
    send({ type: 'drop', story: 'a' });
    send({ type: 'update', story: 'a', call: 3, first: [], has: undefined });
    assert.deepEqual((await answer(3)).last, { type: 'updated', call: 3, since: undefined, changes: undefined });
  });
});
