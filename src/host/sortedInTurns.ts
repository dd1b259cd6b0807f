/** So many are sorted in one go. */
const mostInOneGo = 1000;

type Order<Item> = (one: Item, other: Item) => number;

/**
 * Sorts as `sort` does, without holding the thread for long however many items there are.
 *
 * @param order below 0 when the first comes first, above 0 when the second does; items at 0 keep their order
 * @param pause awaited between short steps
 */
export async function sortedInTurns<Item>(
  items: readonly Item[],
  order: Order<Item>,
  pause: () => Promise<void>,
): Promise<readonly Item[]> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += mostInOneGo) {
    runs.push(items.slice(from, from + mostInOneGo).sort(order));
    await pause();
  }
  while (runs.length > 1) {
    const longer: (readonly Item[])[] = [];
    for (let at = 0; at < runs.length; at += 2) {
      longer.push(await merged(runs[at] ?? [], runs[at + 1] ?? [], order, pause));
    }
    runs = longer;
  }
  return runs[0] ?? [];
}

async function merged<Item>(
  one: readonly Item[],
  other: readonly Item[],
  order: Order<Item>,
  pause: () => Promise<void>,
): Promise<readonly Item[]> {
  const all: Item[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    const isFirst = b >= other.length || (a < one.length && order(one[a] as Item, other[b] as Item) <= 0);
    all.push((isFirst ? one[a++] : other[b++]) as Item);
    if (all.length % mostInOneGo === 0) await pause();
  }
  return all;
}
