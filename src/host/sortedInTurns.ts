/** So many are sorted in one go. */
const mostInOneGo = 1000;

/**
 * Sorts strings as `sort` does, without holding the thread for long however many they are.
 *
 * @param pause awaited between short steps
 */
export async function sortedInTurns(items: readonly string[], pause: () => Promise<void>): Promise<readonly string[]> {
  let runs: (readonly string[])[] = [];
  for (let from = 0; from < items.length; from += mostInOneGo) {
    runs.push(items.slice(from, from + mostInOneGo).sort());
    await pause();
  }
  while (runs.length > 1) {
    const longer: (readonly string[])[] = [];
    for (let at = 0; at < runs.length; at += 2) longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], pause));
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged(
  one: readonly string[],
  other: readonly string[],
  pause: () => Promise<void>,
): Promise<readonly string[]> {
  const all: string[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const [first, second] = [one[a], other[b]];
    if (second === undefined || (first !== undefined && first <= second)) {
      all.push(first as string);
      a++;
    } else {
      all.push(second);
      b++;
    }
    if (all.length % mostInOneGo === 0) await pause();
  }
  return all;
}
