import * as assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { changedStory } from '../../src/core/story/changes';
import { PartCollector } from '../../src/core/story/storyParts';
import type { Reply, Request } from '../../src/host/protocol';
import { listsOf } from '../unit/story/listsOf';
import { bundleWorker } from './workerBundle';

const texts = new Map(
  Array.from({ length: 30 }, (_, at) => [
    `${at}.txt`,
    `Bridge ${at} opens\n\nMayor Ingrid Solberg opened the bridge in Bergen on 12 May 2024. It cost ${at + 5} million euros.\n`,
  ]),
);

type Keep = Extract<Reply, { type: 'keep' }>;

/** A session: a worker of its own, and what it has kept. */
class Session {
  readonly #worker: Worker;
  readonly #collector = new PartCollector();
  readonly #waiting = new Map<string, (reply: Reply) => void>();
  readonly kept: Keep[] = [];
  analysed = 0;

  constructor(bundle: string) {
    this.#worker = new Worker(bundle);
    this.#worker.on('message', (reply: Reply) => {
      if (reply.type === 'keep') this.kept.push(reply);
      if (reply.type === 'progress') this.analysed = reply.done;
      if (reply.type === 'part') {
        this.#collector.add(reply.part);
        this.send({ type: 'read', call: reply.call });
      }
      this.#waiting.get(reply.type)?.(reply);
    });
  }

  send(request: Request): void {
    this.#worker.postMessage(request);
  }

  ask<Type extends Reply['type']>(type: Type, request?: Request): Promise<Extract<Reply, { type: Type }>> {
    return new Promise((resolve) => {
      this.#waiting.set(type, (reply) => resolve(reply as Extract<Reply, { type: Type }>));
      if (request) this.send(request);
    });
  }

  set(changed: ReadonlyMap<string, string> = texts): void {
    for (const [source, text] of changed) this.send({ type: 'set', story: 'a', source, text });
  }

  async story(): Promise<string> {
    const { places } = await this.ask('updated', { type: 'update', story: 'a', call: 1, first: [], has: undefined });
    assert.ok(places);
    const story = await changedStory(undefined, this.#collector.changes(places), () => Promise.resolve());
    return JSON.stringify([story, listsOf(story)]);
  }

  rows(parent?: string): Promise<Extract<Reply, { type: 'rows' }>> {
    return this.ask('rows', { type: 'rows', call: 9, story: 'a', tree: 'facts', parent, from: 0, to: 100 });
  }

  async show(bytes: Uint8Array): Promise<boolean> {
    return (await this.ask('taken', { type: 'show', call: 2, story: 'a', bytes })).isShown;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

suite('what one session keeps for the next', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'cor-kept-'));
  const bundle = path.join(folder, 'worker.cjs');
  const sessions: Session[] = [];
  let fresh = '';
  let rows: Uint8Array;
  let analyses: Uint8Array;

  function session(own = bundle): Session {
    const begun = new Session(own);
    sessions.push(begun);
    return begun;
  }

  suiteSetup(async () => {
    await bundleWorker(bundle, 'one');
    const first = session();
    first.set();
    fresh = await first.story();
    while (first.kept.length < 2) await first.ask('keep');
    analyses = first.kept.find(({ kind }) => kind === 'analyses')?.bytes ?? assert.fail('analyses are kept');
    rows = first.kept.find(({ kind }) => kind === 'rows')?.bytes ?? assert.fail('rows are kept');
  });

  suiteTeardown(async () => {
    for (const one of sessions) await one.end();
    rmSync(folder, { recursive: true });
  });

  test('shows the rows of an unchanged story before anything is analysed', async () => {
    const next = session();
    next.set();
    assert.equal(await next.show(rows), true);
    const { page } = await next.rows();
    assert.deepEqual([page.rows[0]?.id, page.total], ['disagreements', 9]);
    const people = await next.rows('people');
    assert.equal(people.page.rows[0]?.label, 'Ingrid Solberg');
    assert.equal(next.analysed, 0);
  });

  test('shows no rows of a story in which a text, the facts or the language changed', async () => {
    const edited = session();
    edited.set(new Map([...texts, ['7.txt', 'Another text.']]));
    assert.equal(await edited.show(rows), false);
    edited.set();
    assert.equal(await edited.show(rows), true);
    edited.send({ type: 'facts', story: 'a', facts: { title: 'Bridges', sources: new Map() } });
    assert.equal(await edited.show(rows), false);
    edited.send({ type: 'facts', story: 'a', facts: undefined });
    edited.send({ type: 'language', messages: { People: 'Personen' } });
    assert.equal(await edited.show(rows), false);
  });

  test('analyses only what changed, and finds what a fresh analysis finds', async () => {
    const next = session();
    next.set();
    await next.ask('taken', { type: 'restore', call: 3, story: 'a', bytes: analyses });
    assert.equal(await next.story(), fresh);
    assert.equal(next.analysed, 0);
  });

  test('makes anew what is damaged, cut off or of another version', async () => {
    const damaged = analyses.slice();
    damaged.fill(0x55, damaged.length >> 1, (damaged.length >> 1) + 20);
    for (const bytes of [damaged, analyses.slice(0, analyses.length >> 1), new Uint8Array(), rows]) {
      const next = session();
      next.set();
      await next.ask('taken', { type: 'restore', call: 3, story: 'a', bytes });
      assert.equal(await next.show(bytes), bytes === rows);
      assert.equal(await next.story(), fresh);
      await next.end();
    }
    const later = path.join(folder, 'later.cjs');
    await bundleWorker(later, 'two');
    const updated = session(later);
    updated.set();
    assert.equal(await updated.show(rows), false);
    await updated.ask('taken', { type: 'restore', call: 3, story: 'a', bytes: analyses });
    assert.equal(await updated.story(), fresh);
    assert.equal(updated.analysed, 30);
  });
});
