import type { Steps } from '../core/steps';
import { Breath } from './breath';

/** Does work in steps without holding the thread for long; gives its result. */
export async function inSteps<T>(steps: Steps<T>): Promise<T> {
  const { pause } = new Breath();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    await pause();
  }
}
