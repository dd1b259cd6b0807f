import type { Claim, Mention, Quotation, StorySource } from '../model';
import { OpenedSource } from '../story/packedSource';
import { SpanTable } from '../spanTable';

/** A piece of a source together with the source's id. */
export interface InSource<T> {
  readonly source: string;
  readonly item: T;
}

/** Pieces of one source by the entity they belong to, in order of position. */
type ByEntity<T> = ReadonlyMap<string, readonly InSource<T>[]>;

/** Look-ups inside one source, made when they are first asked for. */
class SourceLookups {
  readonly #source: StorySource;
  #claims: ReadonlyMap<string, InSource<Claim>> | undefined;
  #mentions: ByEntity<Mention> | undefined;
  #quotations: ByEntity<Quotation> | undefined;

  constructor(source: StorySource) {
    this.#source = source;
  }

  get claims(): ReadonlyMap<string, InSource<Claim>> {
    const { id, claims } = this.#source;
    return (this.#claims ??= new Map(claims.map((item) => [item.id, { source: id, item }])));
  }

  get mentions(): ByEntity<Mention> {
    const { id, mentions } = this.#source;
    return (this.#mentions ??= byEntity(id, mentions, ({ entity }) => entity));
  }

  /** The entities that the source names. */
  get named(): Iterable<string> {
    return this.#source instanceof OpenedSource ? this.#source.packed.named : this.mentions.keys();
  }

  /** The entities that the source quotes. */
  get quoted(): Iterable<string> {
    return this.#source instanceof OpenedSource ? this.#source.packed.quoted : this.quotations.keys();
  }

  /** The telling quotations by who speaks. */
  get quotations(): ByEntity<Quotation> {
    const { id } = this.#source;
    return (this.#quotations ??= byEntity(id, tellingQuotations(this.#source), ({ speaker }) => speaker?.entity));
  }
}

const lookups = new WeakMap<StorySource, SourceLookups>();

/** The look-ups of a source: kept as long as the source, since an edit of one source leaves the others as they are. */
export function lookupsOf(source: StorySource): SourceLookups {
  let made = lookups.get(source);
  if (!made) {
    made = new SourceLookups(source);
    lookups.set(source, made);
  }
  return made;
}

/** The quotations of a source, without reported speech that only surrounds words in quotation marks. */
export function tellingQuotations({ quotations }: StorySource): readonly Quotation[] {
  const marked = new SpanTable(quotations.filter(({ kind }) => kind !== 'indirect'));
  return quotations.filter((one) => one.kind !== 'indirect' || marked.overlapping(one).length === 0);
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
