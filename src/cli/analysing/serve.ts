/** The thread's side of the analysis: does one piece of work after the other. */
import type { MessagePort } from 'node:worker_threads';
import { AnalysisCache } from './cache';
import { doWork, type Work } from './work';

/** Answers each {@link Work} that comes through the port with what came of it. @param cache the folder of the cache */
export function serve(port: MessagePort, cache: string | undefined): void {
  const kept = cache === undefined ? undefined : new AnalysisCache(cache);
  port.on('message', (work: Work) => port.postMessage(doWork(work, kept)));
}
