import type { Span } from '../../model';

/** Whether a stretch lies in another one. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Whether a span lies in one of several. */
export function isPartOf(inner: Span, parts: readonly Span[]): boolean {
  return parts.some((part) => within(inner, part));
}
