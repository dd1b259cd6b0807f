import type { Steps } from '../core/steps';
import { Breath } from './breath';

/**
 * Does work in steps without holding the thread for long.
 *
 * @param isWanted asked between the stretches of work
 * @returns its result; `undefined` when it is not wanted any more
 */
export async function inSteps<T>(steps: Steps<T>, isWanted: () => boolean): Promise<T | undefined>;
export async function inSteps<T>(steps: Steps<T>): Promise<T>;
export async function inSteps<T>(steps: Steps<T>, isWanted = () => true): Promise<T | undefined> {
  const { pause } = new Breath();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
    if (!isWanted()) return undefined;
  }
}
