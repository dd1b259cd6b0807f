/** Holidays with their year: "Christmas Eve 2017", "Easter last year". */
import { holidaysFrom } from '../holidays';
import type { Piece } from '../pieces';
import { pointedYear } from './years';
import { word, type Match } from './match';

/** A holiday named at an index. */
export function holiday(pieces: readonly Piece[], at: number): Match | undefined {
  const first = pieces[at];
  if (!first?.capital) return undefined;
  for (const words of holidaysFrom(first.lower)) {
    if (!words.every((text, index) => word(pieces, at + index) === text)) continue;
    const to = at + words.length;
    const comma = word(pieces, to) === ',' ? to + 1 : to;
    const year = pieces[comma];
    const name = words.join(' ');
    if (year?.digits !== undefined && year.width === 4 && year.end - year.start === 4) {
      return { from: at, to: comma + 1, type: 'DATE', term: { is: 'holiday', name, year: year.digits } };
    }
    // "Easter Island"
    if (words.length === 1 && pieces[to]?.capital && !pieces[to]?.glued && pieces[to]?.facts.part === undefined)
      return undefined;
    const pointer = pointedYear(pieces, word(pieces, to) === 'of' ? to + 1 : to);
    if (pointer) return { from: at, to: pointer.to, type: 'DATE', term: { is: 'holiday', name, yearAt: pointer.at } };
    return { from: at, to, type: 'DATE', term: { is: 'holiday', name } };
  }
  return undefined;
}
