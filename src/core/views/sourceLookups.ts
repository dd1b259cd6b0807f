import type { Claim, Mention, Quotation, StorySource } from '../model';
import { EntityCounts, namedCounts, quotedCounts, tellingQuotations } from '../entityCounts';
import { OpenedSource } from '../story/packedSource';

/** A piece of a source together with the source's id. */
export interface InSource<T> {
  readonly source: string;
  readonly item: T;
}

/** Pieces of one source by the entity they belong to, in order of position. */
type ByEntity<T> = ReadonlyMap<string, readonly InSource<T>[]>;

/** What stands in one source, made when it is first asked for. */
export class SourceItems {
  readonly source: StorySource;
  #claims: ReadonlyMap<string, InSource<Claim>> | undefined;
  #mentions: ByEntity<Mention> | undefined;
  #quotations: ByEntity<Quotation> | undefined;

  constructor(source: StorySource) {
    this.source = source;
  }

  /** By id. */
  get claims(): ReadonlyMap<string, InSource<Claim>> {
    const source = this.source.id;
    return (this.#claims ??= new Map(this.source.claims.map((item) => [item.id, { source, item }])));
  }

  get mentions(): ByEntity<Mention> {
    return (this.#mentions ??= byEntity(this.source.id, this.source.mentions, ({ entity }) => entity));
  }

  /** The telling quotations by who speaks. */
  get quotations(): ByEntity<Quotation> {
    return (this.#quotations ??= byEntity(
      this.source.id,
      tellingQuotations(this.source.quotations),
      ({ speaker }) => speaker?.entity,
    ));
  }
}

/** How often a source names and quotes each entity. */
interface SourceCounts {
  readonly named: EntityCounts;
  readonly quoted: EntityCounts;
}

const counts = new WeakMap<StorySource, SourceCounts>();

/** How often a source names and quotes each entity: kept as long as the source. */
export function countsIn(source: StorySource): SourceCounts {
  let known = counts.get(source);
  if (!known) {
    const { named, quoted } =
      source instanceof OpenedSource
        ? source
        : {
            named: EntityCounts.from(namedCounts(source.mentions)),
            quoted: EntityCounts.from(quotedCounts(source.quotations)),
          };
    known = { named, quoted };
    counts.set(source, known);
  }
  return known;
}

function byEntity<T>(source: string, items: readonly T[], entityOf: (item: T) => string | undefined): ByEntity<T> {
  const found = new Map<string, InSource<T>[]>();
  for (const item of items) {
    const entity = entityOf(item);
    if (entity === undefined) continue;
    const list = found.get(entity);
    if (list) list.push({ source, item });
    else found.set(entity, [{ source, item }]);
  }
  return found;
}
