import * as assert from 'node:assert/strict';
import { Breath } from '../../../src/host/breath';

suite('Breath', () => {
  test('lets only one of several long works go on in each turn of the thread', async () => {
    let [turn, isDone] = [0, false];
    const count = (): void => {
      turn++;
      if (!isDone) setImmediate(count);
    };
    count();
    const turns: number[] = [];
    const work = async (): Promise<void> => {
      const { pause } = new Breath(0);
      for (let step = 0; step < 10; step++) {
        await pause();
        turns.push(turn);
      }
    };
    await Promise.all([work(), work(), work()]);
    isDone = true;
    assert.equal(turns.length, 30);
    assert.equal(new Set(turns).size, 30);
  });

  test('goes on at once as long as it has not lasted long', async () => {
    let isNext = false;
    setImmediate(() => (isNext = true));
    await new Breath(60_000).pause();
    assert.equal(isNext, false);
  });
});
