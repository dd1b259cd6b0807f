/** Matches given passages with wanted ones. */
import type { Span } from '../../../src/core/model';

/** How many characters two passages share. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/**
 * Pairs two lists one to one, the best pair first; pairs that `likeness` gives 0 or less are none.
 * @returns indexes into `wanted` and `given`
 */
export function matched<A, B extends Span>(
  wanted: readonly A[],
  given: readonly B[],
  likeness: (one: A, other: B) => number,
): readonly (readonly [number, number])[] {
  const order = given.map((_, index) => index).sort((a, b) => (given[a] as B).start - (given[b] as B).start);
  const pairs = wanted.flatMap((one, index) =>
    order.flatMap((other) => {
      const score = likeness(one, given[other] as B);
      return score > 0 ? [{ index, other, score }] : [];
    }),
  );
  pairs.sort((x, y) => y.score - x.score || x.index - y.index || x.other - y.other);
  const [usedWanted, usedGiven] = [new Set<number>(), new Set<number>()];
  return pairs.flatMap(({ index, other }) => {
    if (usedWanted.has(index) || usedGiven.has(other)) return [];
    usedWanted.add(index);
    usedGiven.add(other);
    return [[index, other] as const];
  });
}

/** Rows without repeats of the same passage with the same label. */
export function distinct<T extends Span & { readonly doc: string; readonly type?: string }>(rows: readonly T[]): T[] {
  return [...new Map(rows.map((row) => [`${row.doc} ${row.start} ${row.end} ${row.type ?? ''}`, row])).values()];
}
