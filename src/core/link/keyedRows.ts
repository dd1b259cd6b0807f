import { merged } from '../lists';
import type { SourceChanges } from './sourceChanges';

/** How rows are others than before. */
interface RowChanges<Row> {
  readonly fresh: readonly Row[];
  readonly gone: readonly Row[];
}

/** What a source says under one key, in its order. */
type ByKey<Item> = ReadonlyMap<string, readonly Item[]>;

/** The rows of a key, with where it comes up: in which source, and which of its keys it is. */
interface RowsOfKey<Source, Row> {
  readonly rows: readonly Row[];
  readonly first: Source;
  readonly at: number;
}

/**
 * Makes rows of what all sources of a story say under one key, for a story that changes: rows are made again only for keys
 * of which a source says something else than before.
 */
export class KeyedRows<Source, Item, Row> {
  readonly #keyOf: (item: Item) => string;
  readonly #make: (items: readonly Item[]) => readonly Row[];
  readonly #said = new Map<Source, ByKey<Item>>();
  /** The sources that say something under a key. */
  readonly #holders = new Map<string, Set<Source>>();
  /** Only where there are some. */
  readonly #rows = new Map<string, RowsOfKey<Source, Row>>();
  /** The same, in the order in which the keys come up. */
  #keysInOrder: readonly RowsOfKey<Source, Row>[] = [];
  /** As they were given the last time. */
  #inOrder: readonly Row[] = [];
  #changes: RowChanges<Row> = { fresh: [], gone: [] };
  #round = 0;

  /** @param make the rows of one key, from what is said under it in the order of the story */
  constructor(keyOf: (item: Item) => string, make: (items: readonly Item[]) => readonly Row[]) {
    this.#keyOf = keyOf;
    this.#make = make;
  }

  /**
   * @param changes of the sources since the last time
   * @param itemsOf what a source says; asked once for a source
   * @returns the rows of all keys, in the order in which the keys come up
   */
  find(changes: SourceChanges<Source>, itemsOf: (source: Source) => readonly Item[]): readonly Row[] {
    const { places, round } = changes;
    const isAnew = round !== this.#round + 1;
    const before = isAnew ? this.#inOrder : undefined;
    const stale = this.#take(isAnew ? this.#anew(places) : changes, itemsOf);
    const replaced = new Set<RowsOfKey<Source, Row>>();
    const made: RowsOfKey<Source, Row>[] = [];
    for (const key of stale) {
      const known = this.#rows.get(key);
      if (known) replaced.add(known);
      const now = this.#makeRows(key, places);
      if (now) made.push(now);
    }
    // only now: what was left half done is done anew
    this.#round = round;
    this.#changes = {
      fresh: made.flatMap(({ rows }) => rows),
      gone: before ?? Array.from(replaced, ({ rows }) => rows).flat(),
    };
    if (stale.size === 0) return this.#inOrder;
    const placeOf = ({ first }: RowsOfKey<Source, Row>): number => places.get(first) ?? 0;
    const staying = replaced.size === 0 ? this.#keysInOrder : this.#keysInOrder.filter((one) => !replaced.has(one));
    this.#keysInOrder = merged(staying, made, (a, b) => placeOf(a) - placeOf(b) || a.at - b.at);
    this.#inOrder = this.#keysInOrder.flatMap(({ rows }) => rows);
    return this.#inOrder;
  }

  /** How the rows are others than the time before. */
  get changes(): RowChanges<Row> {
    return this.#changes;
  }

  /** Changes were missed, so that nothing is known. */
  #anew(places: SourceChanges<Source>['places']): Pick<SourceChanges<Source>, 'gone' | 'fresh'> {
    this.#said.clear();
    this.#holders.clear();
    this.#rows.clear();
    this.#keysInOrder = [];
    this.#inOrder = [];
    return { gone: [], fresh: [...places.keys()] };
  }

  /** Takes in what sources say now. Gives the keys under which it is something else. */
  #take(
    { gone, fresh }: Pick<SourceChanges<Source>, 'gone' | 'fresh'>,
    itemsOf: (source: Source) => readonly Item[],
  ): ReadonlySet<string> {
    const stale = new Set<string>();
    for (const source of gone) {
      for (const key of this.#said.get(source)?.keys() ?? []) {
        stale.add(key);
        this.#holders.get(key)?.delete(source);
      }
      this.#said.delete(source);
    }
    for (const source of fresh) this.#said.set(source, this.#enter(source, itemsOf(source), stale));
    return stale;
  }

  #enter(source: Source, items: readonly Item[], stale: Set<string>): ByKey<Item> {
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

  #makeRows(key: string, places: SourceChanges<Source>['places']): RowsOfKey<Source, Row> | undefined {
    this.#rows.delete(key);
    const placeOf = (source: Source): number => places.get(source) ?? 0;
    const holders = [...(this.#holders.get(key) ?? [])].sort((a, b) => placeOf(a) - placeOf(b));
    const [first] = holders;
    if (!first) {
      this.#holders.delete(key);
      return undefined;
    }
    const rows = this.#make(holders.flatMap((source) => this.#said.get(source)?.get(key) ?? []));
    if (rows.length === 0) return undefined;
    const keys = [...(this.#said.get(first)?.keys() ?? [])];
    const made = { rows, first, at: keys.indexOf(key) };
    this.#rows.set(key, made);
    return made;
  }
}
