import * as assert from 'node:assert/strict';
import { tellFigure } from './collect';
import { ThreadMonitor } from './threadMonitor';

/** No longer may the extension hold the thread that it shares with all others. */
const longestHold = 16; // milliseconds

/** Sees to it that the extension does not hold its host's thread, where that can be measured: Node from 23.9 on. */
export class HoldWatch {
  readonly #monitor = ThreadMonitor.in('dist/extension.js');

  start(): Promise<void> {
    return this.#monitor?.start() ?? Promise.resolve();
  }

  /** Ends the watch and tells the longest hold. @throws when that was too long */
  async stop(): Promise<void> {
    const holds = (await this.#monitor?.stop()) ?? [];
    tellFigure('longest hold of the extension host meanwhile, in milliseconds', holds[0]?.held ?? 0);
    const withGarbage = Math.max(0, ...holds.map(({ held, collected }) => held + collected));
    tellFigure('the same with the collection of garbage', withGarbage);
    assert.deepEqual(
      holds.filter(({ held }) => held > longestHold).map(({ held, where }) => `${held.toFixed(1)} ms in ${where}`),
      [],
    );
  }

  /** Ends the watch when nobody is to hear of it. */
  dispose(): void {
    this.#monitor?.dispose();
  }
}
