import type { Member } from './storyIndex';

/** "Are insured only up to a sum" holds beside "are not insured". */
export function isLimited({ claim: { verb }, words }: Member): boolean {
  return verb !== undefined && /^\W{0,2}only\b/i.test(words({ start: verb.end, end: verb.end + 7 }));
}
