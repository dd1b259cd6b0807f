import { addTo, withItem } from './lists';

/** Lists by key, for many keys that mostly have one item: these take no list of their own. */
export class ListsByKey<Key, Item extends object> {
  readonly #lists = new Map<Key, Item | Item[]>();

  /** The items of a key, in the order in which they were added. */
  of(key: Key): readonly Item[] {
    const known = this.#lists.get(key);
    return known === undefined ? [] : isList(known) ? known : [known];
  }

  add(key: Key, item: Item): void {
    const known = this.#lists.get(key);
    if (known === undefined) this.#lists.set(key, item);
    else if (isList(known)) this.#lists.set(key, withItem(known, known.length, item));
    else this.#lists.set(key, [known, item]);
  }

  /** Takes items of some keys out. */
  remove(items: Iterable<readonly [Key, Item]>): void {
    const gone = new Map<Key, Set<Item>>();
    for (const [key, item] of items) addTo(gone, key, item);
    for (const [key, some] of gone) {
      const rest = this.of(key).filter((item) => !some.has(item));
      const [only] = rest;
      if (only === undefined) this.#lists.delete(key);
      else this.#lists.set(key, rest.length === 1 ? only : rest);
    }
  }
}

function isList<Item extends object>(known: Item | Item[]): known is Item[] {
  return Array.isArray(known);
}
