/** Whom a source names and quotes, and how often. */
import type { Mention, Quotation } from './model';
import { SpanTable } from './spanTable';

/** How often entities come up, in the order in which they do, by id. */
export type EntityCounts = ReadonlyMap<string, number>;

/** How often each entity is named. */
export function namedCounts(mentions: readonly Mention[]): EntityCounts {
  return countsOf(mentions.map(({ entity }) => entity));
}

/** How often each entity is quoted. */
export function quotedCounts(quotations: readonly Quotation[]): EntityCounts {
  return countsOf(tellingQuotations(quotations).flatMap(({ speaker }) => speaker?.entity ?? []));
}

/** The quotations of a source, without reported speech that only surrounds words in quotation marks. */
export function tellingQuotations(quotations: readonly Quotation[]): readonly Quotation[] {
  const marked = new SpanTable(quotations.filter(({ kind }) => kind !== 'indirect'));
  return quotations.filter((one) => one.kind !== 'indirect' || marked.overlapping(one).length === 0);
}

function countsOf(entities: readonly string[]): EntityCounts {
  const counts = new Map<string, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
