import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Story } from '../../src/core/model';
import { changedStory } from '../../src/core/story/changes';
import { SourceReader } from '../../src/core/story/packedSource';
import { PartCollector } from '../../src/core/story/storyParts';
import type { Reply, Request } from '../../src/host/protocol';
import { listsOf } from '../unit/story/listsOf';
import { bundleWorker } from './workerBundle';

const text = 'Bridge opens\n\nMayor Ingrid Solberg opened the bridge in Bergen on 12 May 2024.\n';

interface Answer {
  readonly last: Reply;
  readonly progress: readonly Reply[];
  /** What was being analysed, in order; nothing when linking began. */
  readonly begun: readonly (string | undefined)[];
  readonly parts: PartCollector;
}

/** The story that an answer makes of an earlier one. */
function storyOf({ last, parts }: Answer, before?: Story): Promise<Story> {
  assert.ok(last.type === 'updated' && last.places);
  return changedStory(before, parts.changes(last.places), () => Promise.resolve());
}

suite('the worker', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cor-worker-'));
  const bundle = path.join(folder, 'worker.cjs');
  let worker: Worker;
  /** As far as the worker's have come. */
  const reader = new SourceReader();

  suiteSetup(async function () {
    this.timeout(60_000);
    await bundleWorker(bundle);
    worker = new Worker(bundle);
  });

  suiteTeardown(async () => {
    await worker.terminate();
    rmSync(folder, { recursive: true });
  });

  const send = (request: Request): void => worker.postMessage(request);

  /** The answer that ends an update, and what was told before it. */
  function answer(call: number): Promise<Answer> {
    return new Promise((resolve) => {
      const progress: Reply[] = [];
      const begun: (string | undefined)[] = [];
      const parts = new PartCollector(reader);
      const listen = (reply: Reply): void => {
        if (reply.call !== call) return;
        if (reply.type === 'progress') progress.push(reply);
        else if (reply.type === 'begins') begun.push(reply.source);
        else if (reply.type === 'part') {
          parts.add(reply.part);
          send({ type: 'read', call });
        } else if (reply.type !== 'lives') {
          worker.off('message', listen);
          resolve({ last: reply, progress, begun, parts });
        }
      };
      worker.on('message', listen);
    });
  }

  test('answers with the story of what it was sent, and tells its progress', async () => {
    for (const source of ['one.txt', 'two.txt']) send({ type: 'set', story: 'a', source, text });
    send({ type: 'facts', story: 'a', facts: { title: 'Bridge', sources: new Map() } });
    send({ type: 'update', story: 'a', call: 1, first: ['two.txt'], has: undefined });
    const told = await answer(1);
    const { progress, begun } = told;
    assert.deepEqual(begun, ['two.txt', 'one.txt', undefined]);
    const story = await storyOf(told);
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
    const updated = (call: number, has: number | undefined): Promise<Answer> => {
      send({ type: 'update', story: 'c', call, first: [], has });
      return answer(call);
    };
    const sent = ({ last, parts }: Answer): readonly [since: number | undefined, sources: readonly string[]] => {
      assert.ok(last.type === 'updated' && last.places);
      return [last.since, parts.changes(last.places).sources.fresh.map(({ id }) => id)];
    };
    const all = [0, 1, 2, 3, 4].map((at) => `${at}.txt`);
    const whole = await updated(10, undefined);
    assert.deepEqual(sent(whole), [undefined, all]);
    send({ type: 'set', story: 'c', source: '3.txt', text: `${text}Nobody came.` });
    const part = await updated(11, 10);
    assert.deepEqual(sent(part), [10, ['3.txt']]);
    const again = await updated(12, 10);
    assert.deepEqual(sent(again), [undefined, all]);
    const [edited, fresh] = [await storyOf(part, await storyOf(whole)), await storyOf(again)];
    assert.deepEqual(edited, fresh);
    assert.deepEqual(listsOf(edited), listsOf(fresh));
  }).timeout(30_000);

  test('an update that is cancelled ends without a story', async () => {
    for (let at = 0; at < 200; at++) send({ type: 'set', story: 'b', source: `${at}.txt`, text: text.repeat(20) + at });
    send({ type: 'update', story: 'b', call: 2, first: [], has: undefined });
    send({ type: 'cancel', call: 2 });
    const { last } = await answer(2);
    assert.deepEqual(last, { type: 'updated', call: 2, since: undefined, places: undefined });
  }).timeout(30_000);

  test('a story that was dropped is not known any more', async () => {
    send({ type: 'drop', story: 'a' });
    send({ type: 'update', story: 'a', call: 3, first: [], has: undefined });
    assert.deepEqual((await answer(3)).last, { type: 'updated', call: 3, since: undefined, places: undefined });
  });

  test('reads files in their order, some at a time, and says what is wrong with each that it cannot read', async () => {
    const write = (name: string, content: string | Uint8Array): string => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    };
    const paths = [
      write('plain.txt', 'Bergen – åpen'),
      write('latin.txt', Buffer.from('Bergen \xe5pen', 'latin1')),
      write('binary.txt', new Uint8Array([0x89, 0x50, 0, 1, 2, 3, 0, 0, 255, 254])),
      write('large.txt', 'a'.repeat(2_000_001)),
      path.join(folder, 'missing.txt'),
      write('long.txt', 'b'.repeat(2_000_000)),
      write('last.txt', 'c'),
    ];
    const ask = (call: number, files: readonly string[]): Promise<Extract<Reply, { type: 'files' }>> => {
      send({ type: 'files', call, paths: files, most: 2_000_000 });
      return new Promise((resolve) => {
        const listen = (reply: Reply): void => {
          if (reply.type !== 'files' || reply.call !== call) return;
          worker.off('message', listen);
          resolve(reply);
        };
        worker.on('message', listen);
      });
    };
    const { files } = await ask(20, paths);
    const told = files.map((file) => ('text' in file ? file.text.slice(0, 20) : file.problem));
    assert.deepEqual(told.slice(0, 5), [
      'Bergen – åpen',
      'Bergen åpen',
      { code: 'decode.binary', args: [] },
      'too-large',
      'unreadable',
    ]);
    assert.equal(files.length, 6, 'what comes after a long file is read in another go');
    assert.deepEqual((await ask(21, paths.slice(6))).files, [{ text: 'c' }]);
  });
});
