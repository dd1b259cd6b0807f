import { errorText, shown } from '../paths';
import type { CliPorts } from '../ports';
import { UsageError } from '../usageError';
import { analyserHere, ThreadPool, type Analyser } from './analyser';
import { AnalysisCache } from './cache';

/** A thread takes as long to start and to become fast as this one needs for so many sources. */
const WORTH_A_THREAD = 12;

/**
 * Who does the analysis of so many sources; not known how many when missing. One thread a core, unless the call says how
 * many, and none for a few sources.
 *
 * @throws UsageError when the cache's folder cannot be made
 */
export function analyserFor(
  { jobs, cache }: { readonly jobs?: number; readonly cache?: string },
  count: number | undefined,
  { cores, startWorker }: Pick<CliPorts, 'cores' | 'startWorker'>,
): Analyser {
  if (cache !== undefined) tryCache(cache);
  const width = Math.min(jobs ?? cores, count === undefined ? Infinity : Math.floor(count / WORTH_A_THREAD));
  if (width < 2 || !startWorker) return analyserHere(cache);
  return new ThreadPool(width, () => startWorker(cache));
}

function tryCache(folder: string): void {
  try {
    new AnalysisCache(folder);
  } catch (error) {
    throw new UsageError(`The cache ${shown(folder)} cannot be made: ${errorText(error)}.`);
  }
}
