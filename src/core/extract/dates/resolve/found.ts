/** What resolving a date gives. */
import type { Reason } from '../../../words';
import type { Point } from '../points';

/** A date found (`point`), or what can be said without knowing it (`value`). */
export interface Found {
  readonly point?: Point;
  readonly value: string;
  readonly how: Reason;
}

/** A found date. */
export function at(point: Point, how: Reason): Found {
  return { point, value: point.value, how };
}
