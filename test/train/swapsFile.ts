/** Seven bits of a number stand in each byte; the eighth says that more follow. */
const BITS = 7;
const LAST_BITS = 0x7f;
const MORE = 0x80;

/** The table that `src/core/data/garbles/swaps.ts` reads, as bytes: for each word the distance from the one before, how many are given, and the distances between those. */
export function swapsFile(given: ReadonlyMap<number, Iterable<number>>): Uint8Array {
  const file: number[] = [];
  const put = (number: number): void => {
    for (let rest = number; ; rest >>>= BITS) {
      file.push(rest > LAST_BITS ? (rest & LAST_BITS) | MORE : rest);
      if (rest <= LAST_BITS) return;
    }
  };
  let before = 0;
  for (const [word, places] of [...given].sort(([a], [b]) => a - b)) {
    put(word - before);
    const inOrder = [...places].sort((a, b) => a - b);
    put(inOrder.length);
    let last = 0;
    for (const one of inOrder) {
      put(one - last);
      last = one;
    }
    before = word;
  }
  return Uint8Array.from(file);
}
