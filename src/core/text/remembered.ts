/** Names longer than this are not kept: a hostile text must not fill the memory. */
const LONGEST = 80;
/** Forgetting everything now and then is cheaper than a queue, and a story's names come back at once. */
const MOST = 1 << 12;

/**
 * A pure function of a string that keeps its latest results: a story names the same few people and places very often.
 * The keys are copies, since engines keep a slice as a pointer into the whole text, which would then never be let go.
 */
export function remembered<Result>(look: (key: string) => Result): (key: string) => Result {
  const results = new Map<string, { readonly result: Result }>();
  return (key) => {
    const known = results.get(key);
    if (known) return known.result;
    const result = look(key);
    if (key.length > LONGEST) return result;
    if (results.size >= MOST) results.clear();
    results.set(copyOf(key), { result });
    return result;
  };
}

function copyOf(text: string): string {
  return String.fromCharCode(...Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)));
}
