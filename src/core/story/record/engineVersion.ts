/** Put in by the build: a hash of everything that the result of an analysis depends on besides its text. */
declare const CORROBORATE_ENGINE: string | undefined;

/**
 * What analyses were made by: equal only where the same text gives the same analysis. Builds that do not say it, those of
 * tests and scripts, share one name, so nothing of theirs should be kept for the next run.
 */
export const engineVersion: string = typeof CORROBORATE_ENGINE === 'string' ? CORROBORATE_ENGINE : 'unversioned';
