import { ownString } from './ownString';

/** Names longer than this are not kept: a hostile text must not fill the memory. */
const LONGEST = 80;
/** Forgetting everything now and then is cheaper than a queue, and a story's names come back at once. */
const MOST = 1 << 12;

/**
 * A pure function of a string that keeps its latest results: a story names the same few people and places very often.
 * The keys are strings of their own, so that no text is kept for a name in it.
 */
export function remembered<Result>(look: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = look(key);
    if (key.length > LONGEST) return result;
    if (results.size >= MOST) results.clear();
    results.set(ownString(key), { result });
    return result;
  };
}
