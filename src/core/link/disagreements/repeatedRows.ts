import { areEqual, push } from '../../lists';
import type { Merged } from './findings';
import { withPassagesOf, withSides } from './joinedSides';
import { withoutEndings } from './oneRow';

/** Tells which row reads as another one. */
interface KnownReadings {
  readingAs(row: Merged): Merged | undefined;
}

/** Tells what was found outside the groups with the rows that read the same, for a story that changes: the same rows make the same object. */
export class RepeatedRows {
  readonly #made = new WeakMap<Merged, { readonly from: readonly Merged[]; readonly row: Merged }>();

  /** @returns the rows with the passages of those that repeat them, and what is left of these */
  toldWith(
    rows: readonly Merged[],
    others: readonly Merged[],
    known: KnownReadings,
  ): { readonly told: readonly Merged[]; readonly left: readonly Merged[] } {
    const repeats = new Map<Merged, Merged[]>();
    const left: Merged[] = [];
    for (const other of others) {
      const row = known.readingAs(other);
      if (row) push(repeats, row, other);
      else left.push(other);
    }
    if (repeats.size === 0) return { told: rows, left };
    return { told: rows.map((row) => this.#with(row, repeats.get(row) ?? [])), left };
  }

  #with(row: Merged, repeats: readonly Merged[]): Merged {
    if (repeats.length === 0) return row;
    const known = this.#made.get(row);
    if (known && areEqual(known.from, repeats)) return known.row;
    const made = { from: repeats, row: repeats.reduce(withPassages, row) };
    this.#made.set(row, made);
    return made.row;
  }
}

function withPassages(row: Merged, other: Merged): Merged {
  const sides = row.sides.map((side) => {
    const reading = withoutEndings(side.reading);
    const more = other.sides.find((one) => withoutEndings(one.reading) === reading);
    return more ? withPassagesOf(side, more) : side;
  });
  return withSides(row, sides);
}
