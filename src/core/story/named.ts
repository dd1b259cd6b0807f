/** Whom a source names and quotes. */
import type { Mention, Quotation } from '../model';

/** How often each entity is named, in the order in which they come up. */
export function entityCounts(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}

/** The entities that are quoted, each once. */
export function quotedIn(quotations: readonly Quotation[]): ReadonlySet<string> {
  return new Set(quotations.flatMap(({ speaker }) => speaker?.entity ?? []));
}
