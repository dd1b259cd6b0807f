/** Whether two lists hold the same items, the very same objects, in the same order. */
export function areEqual<T>(one: ArrayLike<T>, other: ArrayLike<T>): boolean {
  if (one === other) return true;
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** Whether two sets hold the same items, in whatever order. */
export function haveSame<T>(one: ReadonlySet<T>, other: ReadonlySet<T>): boolean {
  return one.size === other.size && [...one].every((item) => other.has(item));
}

/** Adds to the list of a key. */
export function push<Key, T>(map: Map<Key, T[]>, key: Key, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Lists up to this length are made anew to take in an item: one that grows makes room for a score of them. */
const SHORT = 16;

/** Puts an item into a list at a place, which is changed, or made anew to take the least memory. */
export function withItem<T>(list: T[], at: number, item: T): T[] {
  if (list.length <= SHORT)
    return Array.from({ length: list.length + 1 }, (_, place) =>
      place === at ? item : (list[place < at ? place : place - 1] as T),
    );
  list.splice(at, 0, item);
  return list;
}

/** How many items of a list come before something: those that do stand in front of all others. */
export function countBefore<T>(list: readonly T[], isBefore: (item: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(list[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Adds to the set of a key. */
export function addTo<Key, T>(map: Map<Key, Set<T>>, key: Key, value: T): void {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}

/**
 * Puts items into a list that is in order already, each behind those that come neither before nor after it.
 *
 * @param compare negative when the first comes before the second
 */
export function merged<T>(inOrder: readonly T[], others: readonly T[], compare: (a: T, b: T) => number): T[] {
  const all: T[] = [];
  let taken = 0;
  for (const other of [...others].sort(compare)) {
    let low = taken;
    let high = inOrder.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(inOrder[middle] as T, other) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; taken < low; taken++) all.push(inOrder[taken] as T);
    all.push(other);
  }
  for (; taken < inOrder.length; taken++) all.push(inOrder[taken] as T);
  return all;
}
