import type { Span } from '../../model';

/** Whether a stretch lies in another one. */
export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
