import * as assert from 'node:assert/strict';
import { mock } from 'node:test';
import { Watchdog, type Work } from '../../../src/host/watchdog';

suite('the watchdog of the engine', () => {
  const barked: Work[] = [];
  let dog: Watchdog;

  setup(() => {
    mock.timers.enable({ apis: ['setInterval'] });
    barked.length = 0;
    dog = new Watchdog((work) => barked.push(work));
  });

  teardown(() => {
    dog.dispose();
    mock.timers.reset();
  });

  const seconds = (count: number): void => {
    for (let second = 0; second < count; second++) mock.timers.tick(1000);
  };

  test('barks once at what the engine hangs at', () => {
    dog.begins({ source: 'one.txt', length: 3500 });
    seconds(29);
    assert.deepEqual(barked, []);
    seconds(60);
    assert.deepEqual(barked, [{ source: 'one.txt', length: 3500 }]);
  });

  test('gives a long source more time', () => {
    dog.begins({ source: 'long.txt', length: 5_000_000 });
    seconds(500);
    assert.deepEqual(barked, []);
    seconds(60);
    assert.equal(barked.length, 1);
  });

  test('watches linking too, in proportion to the story', () => {
    dog.begins({ source: undefined, length: 10_000 });
    seconds(31);
    assert.deepEqual(barked, [{ source: undefined, length: 10_000 }]);
  });

  test('gives a large story more time', () => {
    dog.begins({ source: undefined, length: 35_000_000 });
    seconds(200);
    assert.deepEqual(barked, []);
    seconds(10);
    assert.equal(barked.length, 1);
  });

  test('is quiet while the engine says something, or has nothing to do', () => {
    dog.begins({ source: 'one.txt', length: 10 });
    seconds(20);
    dog.hears();
    seconds(20);
    dog.begins({ source: 'two.txt', length: 10 });
    seconds(20);
    dog.begins(undefined);
    seconds(2000);
    assert.deepEqual(barked, []);
  });
});
