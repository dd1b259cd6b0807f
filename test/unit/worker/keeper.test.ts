import * as assert from 'node:assert/strict';
import { createStoryEngine, type StoryEngine } from '../../../src/core/story/engine';
import { keyOfLine } from '../../../src/core/story/record/keptAnalysis';
import { Breath } from '../../../src/host/breath';
import type { Channel, Reply, Request } from '../../../src/host/protocol';
import { Keeper } from '../../../src/worker/keeper';
import { linesIn } from '../../../src/worker/pressed';
import { Trees } from '../../../src/worker/trees';

const story = 'story';
const files = Array.from({ length: 50 }, (_, at) => [`${at}.txt`, `The ferry with ${at} passengers sank.`] as const);

async function analysed(): Promise<StoryEngine> {
  const engine = createStoryEngine();
  for (const [id, text] of files) engine.set(story, id, text);
  await engine.update(story);
  return engine;
}

interface Kept {
  readonly keeper: Keeper;
  readonly posted: Uint8Array[];
}

function keeperOf(engine: StoryEngine, version = 'one'): Kept {
  const posted: Uint8Array[] = [];
  const channel: Channel<Reply, Request> = {
    post: (reply) => {
      assert.equal(reply.type, 'keep');
      if (reply.type === 'keep') posted.push(reply.bytes);
    },
    onMessage: () => assert.fail(),
  };
  return { keeper: new Keeper(engine, new Trees(), channel, version), posted };
}

async function keysIn(posted: readonly Uint8Array[]): Promise<readonly (string | undefined)[]> {
  const keys: (string | undefined)[] = [];
  for (const bytes of posted) for await (const line of linesIn(bytes)) keys.push(keyOfLine(line));
  return keys;
}

suite('Keeper', () => {
  test('keeps every analysis once, and another engine takes them all', async () => {
    const { keeper, posted } = keeperOf(await analysed());
    await keeper.keep(story, new Breath(), () => false);
    await keeper.keep(story, new Breath(), () => false);
    assert.equal(posted.length, 1);
    const engine = createStoryEngine();
    for (const [id, text] of files) engine.set(story, id, text);
    for (const bytes of posted) await keeperOf(engine).keeper.restore(story, bytes, new Breath());
    assert.equal(engine.wanted(story).size, 0);
  });

  test('stops when there is other work, and keeps the rest the next time', async () => {
    const engine = await analysed();
    const { keeper, posted } = keeperOf(engine);
    let asked = 0;
    await keeper.keep(story, new Breath(), () => ++asked > 5);
    const first = await keysIn(posted);
    assert.ok(first.length >= 20 && first.length < files.length, `${first.length} in the first file`);
    await keeper.keep(story, new Breath(), () => false);
    const all = await keysIn(posted);
    assert.equal(new Set(all).size, files.length);
    assert.equal(all.length, files.length);
  });

  test('keeps nothing while there is other work, and nothing that few analyses would be', async () => {
    const engine = await analysed();
    const { keeper, posted } = keeperOf(engine);
    await keeper.keep(story, new Breath(), () => true);
    assert.equal(posted.length, 0);
    assert.equal(engine.countUnkept(story), files.length);
    for (const [id] of files.slice(19)) engine.remove(story, id);
    await keeper.keep(story, new Breath(), () => false);
    assert.equal(posted.length, 0);
  });

  test('keeps nothing of a build that does not say what it is', async () => {
    const { keeper, posted } = keeperOf(await analysed(), 'unversioned');
    await keeper.keep(story, new Breath(), () => false);
    assert.equal(posted.length, 0);
  });
});
