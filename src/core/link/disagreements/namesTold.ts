import type { Merged } from './findings';
import { plain } from './sourceIndex';

/**
 * Rows without those on names that tell a reader nothing: whose sides read the same, or that are on a surname alone where another row
 * has the first name, too ("Rait", "Raite": "Duncan Rait", "Duncan Raite").
 */
export function namesTold(rows: readonly Merged[]): readonly Merged[] {
  const full = new Set(rows.filter((row) => row.kind === 'name' && !isOfSurname(row)).map(surnamesOf));
  const isTold = (row: Merged): boolean => readsDifferently(row) && !(isOfSurname(row) && full.has(surnamesOf(row)));
  return rows.filter((row) => row.kind !== 'name' || isTold(row));
}

function readsDifferently({ sides }: Merged): boolean {
  return new Set(sides.map(({ reading }) => plain(reading))).size === sides.length;
}

function isOfSurname({ sides }: Merged): boolean {
  return sides.every(({ reading }) => !reading.includes(' '));
}

/** The last words of all readings. */
function surnamesOf({ sides }: Merged): string {
  return sides
    .map(({ reading }) => plain(reading.slice(reading.lastIndexOf(' ') + 1)))
    .sort()
    .join(' ');
}
