/** Years and centuries before and after the beginning of the common era. */
import type { Piece } from '../pieces';
import { isDash, word } from './match';

const BEFORE = new Set(['bc', 'bce', 'b.c.', 'b.c.e.', 'b.c', 'b.c.e']);
const AFTER = new Set(['ad', 'a.d.', 'ce', 'c.e.', 'a.d', 'c.e']);

/** Does a word say before (-1) or after (1) the beginning of the common era? */
export function eraAt(pieces: readonly Piece[], at: number): -1 | 1 | undefined {
  const text = word(pieces, at);
  return BEFORE.has(text) ? -1 : AFTER.has(text) ? 1 : undefined;
}

/** A year with its era: "44 BC" (-43, as astronomers count), "AD 79", also the first of "264–241 BC". */
export function eraYearAt(
  pieces: readonly Piece[],
  at: number,
): { readonly to: number; readonly year: number } | undefined {
  const piece = pieces[at];
  if (piece?.lower === 'ad' && piece.tag !== 'NN') {
    const year = pieces[at + 1]?.digits;
    return year !== undefined && Number.isInteger(year) && year < 2100 ? { to: at + 2, year } : undefined;
  }
  const year = wholeYear(piece);
  if (year === undefined) return undefined;
  const era = eraAt(pieces, at + 1);
  if (era !== undefined) return { to: at + 2, year: era < 0 ? 1 - year : year };
  const joint = word(pieces, at + 1);
  const joined = isDash(joint) || joint === 'to' || joint === 'and' || joint === 'or' || joint === 'until';
  const second = joined ? wholeYear(pieces[at + 2]) : undefined;
  return second !== undefined && second < year && eraAt(pieces, at + 3) === -1
    ? { to: at + 1, year: 1 - year }
    : undefined;
}

function wholeYear(piece: Piece | undefined): number | undefined {
  const year = piece?.digits;
  return year !== undefined && Number.isInteger(year) && year >= 1 && year <= 9999 ? year : undefined;
}
