import type { Span } from '../model';

/** Index of the first span of a list sorted by start that starts at an offset or after it; the length when none does. */
export function firstFrom(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The spans of a list sorted by start that lie wholly inside another span. */
export function within<T extends Span>(sorted: readonly T[], outer: Span): readonly T[] {
  const found: T[] = [];
  for (let index = firstFrom(sorted, outer.start); index < sorted.length; index++) {
    const span = sorted[index] as T;
    if (span.start >= outer.end) break;
    if (span.end <= outer.end) found.push(span);
  }
  return found;
}
