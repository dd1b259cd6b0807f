/** Tells attributions inside what another one reports ("Lee said that Hart hopes …") from those the article makes itself. */
import type { Attribution, Span } from '../../model';

type Found = Omit<Attribution, 'claims'>;

/** Shares of a content that must lie in another one to stand inside it. */
const INSIDE = 0.9;

/**
 * Marks those whose content lies in the longer content of another one.
 * @param attributions in order of their start
 */
export function markNested(attributions: readonly Found[]): Found[] {
  let open: Found[] = [];
  const outermostFirst = [...attributions].sort((left, right) => left.start - right.start || right.end - left.end);
  const nested = new Set<Found>();
  for (const one of outermostFirst) {
    open = open.filter((other) => other.end > one.start);
    if (open.some((other) => holds(other, one))) nested.add(one);
    else open.push(one);
  }
  return attributions.map((one) => (nested.has(one) ? { ...one, nested: true } : one));
}

function holds(outer: Found, inner: Found): boolean {
  const outerPieces = outer.content ?? [outer];
  const innerPieces = inner.content ?? [inner];
  const length = lengthOf(innerPieces);
  if (lengthOf(outerPieces) <= length) return false;
  const shared = innerPieces.reduce(
    (sum, piece) => sum + outerPieces.reduce((part, other) => part + Math.max(0, sharedBy(piece, other)), 0),
    0,
  );
  return shared >= INSIDE * length;
}

function sharedBy(left: Span, right: Span): number {
  return Math.min(left.end, right.end) - Math.max(left.start, right.start);
}

function lengthOf(pieces: readonly Span[]): number {
  return pieces.reduce((sum, piece) => sum + piece.end - piece.start, 0);
}
