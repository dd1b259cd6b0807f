/** Whom a source names and quotes, and how often. */
import type { Mention, Quotation } from './model';
import { SpanTable } from './spanTable';

/** How often entities come up. Many are kept: two lists take up less room than a map. */
export class EntityCounts {
  /** Ids, in the order in which they come up first. */
  readonly entities: readonly string[];
  /** Of each, in their order. */
  readonly counts: Uint32Array;

  constructor(entities: readonly string[], counts: Uint32Array) {
    this.entities = entities;
    this.counts = counts;
  }

  static from(counts: ReadonlyMap<string, number>): EntityCounts {
    return new EntityCounts([...counts.keys()], Uint32Array.from(counts.values()));
  }

  /** How often an entity does; takes time linear in how many there are. */
  of(entity: string): number {
    return this.counts[this.entities.indexOf(entity)] ?? 0;
  }
}

/** How often each entity is named. */
export function namedCounts(mentions: readonly Mention[]): ReadonlyMap<string, number> {
  return countsOf(mentions.map(({ entity }) => entity));
}

/** How often each entity is quoted. */
export function quotedCounts(quotations: readonly Quotation[]): ReadonlyMap<string, number> {
  return countsOf(tellingQuotations(quotations).flatMap(({ speaker }) => speaker?.entity ?? []));
}

/** The quotations of a source, without reported speech that only surrounds words in quotation marks. */
export function tellingQuotations(quotations: readonly Quotation[]): readonly Quotation[] {
  const marked = new SpanTable(quotations.filter(({ kind }) => kind !== 'indirect'));
  return quotations.filter((one) => one.kind !== 'indirect' || marked.overlapping(one).length === 0);
}

function countsOf(entities: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const entity of entities) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return counts;
}
