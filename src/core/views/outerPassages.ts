import { push } from '../lists';
import type { DisagreementSide, Passage } from '../model';

/** The passages of a side without those that lie inside another one of their source. */
export function outerPassages({ passages }: DisagreementSide): readonly Passage[] {
  const inSource = new Map<string, Passage[]>();
  for (const where of passages) push(inSource, where.source, where);
  return passages.filter((where) => !(inSource.get(where.source) ?? []).some((other) => isInside(where, other)));
}

function isInside({ start, end }: Passage, other: Passage): boolean {
  return other.start <= start && other.end >= end && other.end - other.start > end - start;
}
