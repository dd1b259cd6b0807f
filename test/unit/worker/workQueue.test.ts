import * as assert from 'node:assert/strict';
import { WorkQueue } from '../../../src/worker/workQueue';

suite('WorkQueue', () => {
  test('does one piece of work after the other', async () => {
    const queue = new WorkQueue();
    const done: string[] = [];
    const work = (name: string) => async (): Promise<void> => {
      done.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      done.push(`${name} ends`);
    };
    queue.add(work('update'));
    queue.addAside(work('keeping'));
    await new Promise<void>((resolve) => queue.add(() => Promise.resolve(resolve())));
    assert.deepEqual(done, ['update begins', 'update ends', 'keeping begins', 'keeping ends']);
  });

  test('tells whether somebody waits: not for what is done aside, nor for what has begun', async () => {
    const queue = new WorkQueue();
    const seen: boolean[] = [];
    const look = (): Promise<void> => {
      seen.push(queue.isAwaited);
      return Promise.resolve();
    };
    queue.addAside(look);
    queue.addAside(look);
    queue.add(look);
    await new Promise<void>((resolve) => queue.addAside(() => look().then(resolve)));
    assert.deepEqual(seen, [true, true, false, false]);
    queue.addAside(look);
    assert.equal(queue.isAwaited, false);
  });
});
