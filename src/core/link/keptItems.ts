/** What was made of an item, and when the item was last there. */
interface Entry<Value> {
  readonly value: Value;
  round: number;
}

/**
 * What was made of each item of a list that changes: kept as long as the item, the same object, is there. Costs next to
 * nothing for an item that stays.
 */
export class KeptItems<Item, Value> {
  readonly #entries = new Map<Item, Entry<Value>>();
  #round = 0;

  /** Sets the list. Gives the items of which nothing is known, in their order, and what was known of those that are gone. */
  keep(items: readonly Item[]): {
    readonly fresh: readonly Item[];
    readonly gone: readonly (readonly [Item, Value])[];
  } {
    const round = ++this.#round;
    const fresh: Item[] = [];
    let kept = 0;
    for (const item of items) {
      const entry = this.#entries.get(item);
      if (!entry) fresh.push(item);
      else if (entry.round !== round) {
        entry.round = round;
        kept++;
      }
    }
    const gone: (readonly [Item, Value])[] = [];
    if (kept < this.#entries.size) {
      for (const [item, entry] of this.#entries) if (entry.round !== round) gone.push([item, entry.value]);
      for (const [item] of gone) this.#entries.delete(item);
    }
    return { fresh, gone };
  }

  get(item: Item): Value | undefined {
    return this.#entries.get(item)?.value;
  }

  /** Keeps what was made of an item that is in the list. */
  set(item: Item, value: Value): void {
    this.#entries.set(item, { value, round: this.#round });
  }
}
