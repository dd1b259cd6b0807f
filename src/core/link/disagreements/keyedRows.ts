import type { StorySource } from '../../model';

/** What a source says under one key, in its order. */
type ByKey<Item> = ReadonlyMap<string, readonly Item[]>;

/**
 * Makes rows of what all sources of a story say under one key, for a story that changes: rows are made again only for keys
 * of which a source says something else than before.
 */
export class KeyedRows<Item, Row> {
  readonly #keyOf: (item: Item) => string;
  readonly #make: (items: readonly Item[]) => readonly Row[];
  /** In the order of the story. */
  #said = new Map<StorySource, ByKey<Item>>();
  /** The sources that say something under a key. */
  readonly #holders = new Map<string, Set<StorySource>>();
  /** Only where there are some. */
  readonly #rows = new Map<string, readonly Row[]>();

  /** @param make the rows of one key, from what is said under it in the order of the story */
  constructor(keyOf: (item: Item) => string, make: (items: readonly Item[]) => readonly Row[]) {
    this.#keyOf = keyOf;
    this.#make = make;
  }

  /**
   * @param itemsOf what a source says; asked once for a source
   * @returns the rows of all keys, in the order in which the keys come up
   */
  find(sources: readonly StorySource[], itemsOf: (source: StorySource) => readonly Item[]): readonly Row[] {
    const places = new Map(sources.map((source, place) => [source, place]));
    const stale = this.#take(sources, places, itemsOf);
    for (const key of stale) {
      const holders = this.#inOrder(key, places);
      const rows = this.#make(holders.flatMap((source) => this.#said.get(source)?.get(key) ?? []));
      if (rows.length > 0) this.#rows.set(key, rows);
      else this.#rows.delete(key);
    }
    return [...this.#rows]
      .map(([key, rows]) => ({ rows, ...this.#comesUp(key, places) }))
      .sort((a, b) => a.place - b.place || a.at - b.at)
      .flatMap(({ rows }) => rows);
  }

  /** Takes in what sources say now. Gives the keys under which it is something else. */
  #take(
    sources: readonly StorySource[],
    places: ReadonlyMap<StorySource, number>,
    itemsOf: (source: StorySource) => readonly Item[],
  ): ReadonlySet<string> {
    const stale = new Set<string>();
    let last = -1;
    for (const [source, said] of this.#said) {
      const place = places.get(source);
      if (place !== undefined && place > last) {
        last = place;
        continue;
      }
      // gone, or behind one that it was in front of
      this.#said.delete(source);
      for (const key of said.keys()) {
        stale.add(key);
        this.#holders.get(key)?.delete(source);
      }
    }
    const all = new Map<StorySource, ByKey<Item>>();
    for (const source of sources) {
      const known = this.#said.get(source);
      all.set(source, known ?? this.#enter(source, itemsOf(source), stale));
    }
    this.#said = all;
    for (const key of stale) if (this.#holders.get(key)?.size === 0) this.#holders.delete(key);
    return stale;
  }

  #enter(source: StorySource, items: readonly Item[], stale: Set<string>): ByKey<Item> {
    const byKey = new Map<string, Item[]>();
    for (const item of items) {
      const key = this.#keyOf(item);
      const list = byKey.get(key);
      if (list) list.push(item);
      else byKey.set(key, [item]);
    }
    for (const key of byKey.keys()) {
      stale.add(key);
      const holders = this.#holders.get(key);
      if (holders) holders.add(source);
      else this.#holders.set(key, new Set([source]));
    }
    return byKey;
  }

  #inOrder(key: string, places: ReadonlyMap<StorySource, number>): readonly StorySource[] {
    return [...(this.#holders.get(key) ?? [])].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
  }

  /** The first source that says something under a key, and which of its keys it is. */
  #comesUp(key: string, places: ReadonlyMap<StorySource, number>): { readonly place: number; readonly at: number } {
    const [first] = this.#inOrder(key, places);
    const keys = [...((first && this.#said.get(first)) ?? [])].map(([known]) => known);
    return { place: first ? (places.get(first) ?? 0) : 0, at: keys.indexOf(key) };
  }
}
