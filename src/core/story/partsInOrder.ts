import { merged } from '../lists';

/** What was found in the parts of a story, as one list in order; a part of which the list is the same costs next to nothing. */
export class PartsInOrder<Part, Item> {
  readonly #compare: (one: Item, other: Item) => number;
  #lists: ReadonlyMap<Part, readonly Item[]> = new Map();
  #all: readonly Item[] = [];

  /** @param compare negative when the first comes before the second; items of one part that it gives 0 for stay in their order, those of two parts it never does */
  constructor(compare: (one: Item, other: Item) => number) {
    this.#compare = compare;
  }

  /** What decides the order is another. */
  forget(): void {
    this.#lists = new Map();
    this.#all = [];
  }

  /**
   * @param lists of each part; the same list as before as long as it is to be in the same order
   * @returns the same list as before as long as all are
   */
  of(lists: ReadonlyMap<Part, readonly Item[]>): readonly Item[] {
    const before = this.#lists;
    this.#lists = lists;
    const gone = new Set<Item>();
    for (const [part, list] of before) if (lists.get(part) !== list) for (const item of list) gone.add(item);
    const fresh: Item[] = [];
    for (const [part, list] of lists) if (before.get(part) !== list) for (const item of list) fresh.push(item);
    if (gone.size === 0 && fresh.length === 0) return this.#all;
    const staying = gone.size === 0 ? this.#all : this.#all.filter((item) => !gone.has(item));
    this.#all = merged(staying, fresh, this.#compare);
    return this.#all;
  }
}
