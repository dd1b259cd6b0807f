/** Sources of a story as they travel and are kept: small, and read only when something in them is asked for. */
import type { Attribution, Claim, Publication, StorySource } from '../model';
import { LastOpened } from '../pack/openWhenAsked';
import { readValue, type PackedValues, type ValuePacker } from '../pack/valuePacker';
import { ValueTables } from '../pack/valueTables';
import { allAtOnce, type Steps } from '../steps';
import { EntityCounts, namedCounts, quotedCounts } from '../entityCounts';
import { sourceLists, type SourceListName, type SourceLists } from './sourceLists';

/** A source of a story, packed. */
export interface PackedSource {
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  readonly named: PackedCounts;
  readonly quoted: PackedCounts;
  /** How many of the values are pieces of each of {@link sourceLists}, in that order, one list behind the other. */
  readonly pieces: readonly number[];
  readonly values: PackedValues;
}

/** {@link EntityCounts}: ids by their numbers among the texts of the tables. */
interface PackedCounts {
  readonly entities: Uint32Array;
  readonly counts: Uint32Array;
}

/** Items of a list in one piece: articles have one for each list, and it takes less than a millisecond to read. */
const PIECE = 250;

/** Packs a source, without what only linking needs of its claims: their terms and words. */
export function packSource(source: StorySource, packer: ValuePacker): PackedSource {
  const { id, facts, published } = source;
  // the source's id stands once: that of a claim is a text of its own in the tables otherwise, and never forgotten
  const own = (claim: string): string => claim.slice(id.length);
  const contents: SourceLists = {
    zones: source.zones,
    sentences: source.sentences,
    mentions: source.mentions,
    dates: source.dates,
    quotations: source.quotations,
    claims: source.claims.map((claim) => ({ ...claim, id: own(claim.id), terms: [], words: [], wording: [] })),
    attributions: source.attributions.map((one) => ({ ...one, claims: one.claims.map(own) })),
  };
  const packed = (counts: ReadonlyMap<string, number>): PackedCounts => ({
    entities: Uint32Array.from(counts.keys(), (entity) => packer.numberOf(entity)),
    counts: Uint32Array.from(counts.values()),
  });
  const pieces = sourceLists.map((list) => inPieces<unknown>(contents[list]));
  return {
    id,
    facts,
    ...(published ? { published } : {}),
    named: packed(namedCounts(contents.mentions)),
    quoted: packed(quotedCounts(contents.quotations)),
    pieces: pieces.map(({ length }) => length),
    values: packer.pack(pieces.flat()),
  };
}

function inPieces<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / PIECE) }, (_, at) => items.slice(at * PIECE, (at + 1) * PIECE));
}

/** So many sources stay open: those that are looked at, and those they are compared with. */
const OPEN = 100;

/** What the packed sources that one packer made are read with. */
export class SourceReader {
  /** To be grown as those of the packer. */
  readonly tables = new ValueTables();
  /** Those that are open. */
  readonly opened = new LastOpened(OPEN);
}

/**
 * A packed source, each list of which is read when it is asked for: whoever wants sentences does not wait for claims. The claims
 * have no terms and no words. Lists are the same objects only until other sources were asked for theirs, but those of a long
 * source, which are kept.
 */
export class OpenedSource implements StorySource {
  readonly #packed: PackedSource;
  readonly #reader: SourceReader;
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  #lists: Partial<SourceLists> | undefined;

  constructor(packed: PackedSource, reader: SourceReader) {
    this.#packed = packed;
    this.#reader = reader;
    this.id = packed.id;
    this.facts = packed.facts;
    if (packed.published) this.published = packed.published;
  }

  /** How often it names each entity. */
  get named(): EntityCounts {
    return this.#countsIn(this.#packed.named);
  }

  /** How often it quotes each entity. */
  get quoted(): EntityCounts {
    return this.#countsIn(this.#packed.quoted);
  }

  #countsIn({ entities, counts }: PackedCounts): EntityCounts {
    return new EntityCounts(
      Array.from(entities, (number) => this.#reader.tables.texts[number] ?? ''),
      counts,
    );
  }

  get zones(): StorySource['zones'] {
    return this.#list('zones');
  }

  get sentences(): StorySource['sentences'] {
    return this.#list('sentences');
  }

  get mentions(): StorySource['mentions'] {
    return this.#list('mentions');
  }

  get dates(): StorySource['dates'] {
    return this.#list('dates');
  }

  get quotations(): StorySource['quotations'] {
    return this.#list('quotations');
  }

  get claims(): StorySource['claims'] {
    return this.#list('claims');
  }

  get attributions(): StorySource['attributions'] {
    return this.#list('attributions');
  }

  /** All that stands in it. */
  toJSON(): StorySource {
    const { id, facts, published } = this;
    const contents = Object.fromEntries(sourceLists.map((list) => [list, this.#list(list)])) as unknown as SourceLists;
    return { id, facts, ...(published ? { published } : {}), ...contents };
  }

  /** Whether reading a list of it at once would hold its thread for long. */
  get isLong(): boolean {
    return this.#packed.pieces.some((count) => count > 1);
  }

  /** Reads everything in short steps, before it is asked for. */
  *open(): Steps<void> {
    for (const list of sourceLists) if (!this.#lists?.[list]) this.#keep(list, yield* this.#read(list));
  }

  /** Lets go of its lists. */
  letGo(): void {
    this.#lists = undefined;
  }

  #list<Name extends SourceListName>(list: Name): SourceLists[Name] {
    return this.#lists?.[list] ?? this.#keep(list, allAtOnce(this.#read(list)));
  }

  #keep<Name extends SourceListName>(list: Name, items: SourceLists[Name]): SourceLists[Name] {
    if (!this.#lists) {
      this.#lists = {};
      if (!this.isLong) this.#reader.opened.add(this);
    }
    this.#lists[list] = items;
    return items;
  }

  *#read<Name extends SourceListName>(list: Name): Steps<SourceLists[Name]> {
    const { pieces, values } = this.#packed;
    const place = sourceLists.indexOf(list);
    const from = pieces.slice(0, place).reduce((sum, count) => sum + count, 0);
    const items: unknown[] = [];
    for (let at = from; at < from + (pieces[place] ?? 0); at++) {
      const piece = readValue(values, at, this.#reader.tables) as SourceLists[Name];
      for (const item of piece) items.push(this.#named(list, item));
      yield;
    }
    return items as unknown as SourceLists[Name];
  }

  /** With the ids of claims as they are in the story. */
  #named(list: SourceListName, item: SourceLists[SourceListName][number]): unknown {
    if (list === 'claims') return { ...item, id: this.id + (item as Claim).id };
    if (list !== 'attributions') return item;
    return { ...item, claims: (item as Attribution).claims.map((claim) => this.id + claim) };
  }
}
