/** Sources of a story as they travel and are kept: small, and read only when something in them is asked for. */
import type { Publication, StorySource } from '../model';
import { readValue, type PackedValues, type ValuePacker } from '../pack/valuePacker';
import type { ValueTables } from '../pack/valueTables';
import { allAtOnce, type Steps } from '../steps';
import { namedCounts, quotedCounts, type EntityCounts } from '../entityCounts';

/** A source of a story, packed. */
export interface PackedSource {
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  readonly named: PackedCounts;
  readonly quoted: PackedCounts;
  /** How many of the values are pieces of its mentions; the others are of {@link Rest}, each with the next items of every list. */
  readonly mentionPieces: number;
  readonly values: PackedValues;
}

/** {@link EntityCounts}: ids, by their numbers among the texts of the tables, each with its count behind it. */
type PackedCounts = Uint32Array;

/** Items of one list in one piece: articles are one piece, and a piece takes a millisecond to read. */
const PIECE = 250;

const restLists = ['zones', 'sentences', 'dates', 'quotations', 'claims', 'attributions'] as const;

type Rest = Pick<StorySource, (typeof restLists)[number]>;

/** Packs a source, without what only linking needs of its claims: their terms and words. */
export function packSource(source: StorySource, packer: ValuePacker): PackedSource {
  const { id, facts, published, zones, sentences, mentions, dates, quotations, claims, attributions } = source;
  // the source's id stands once: that of a claim is a text of its own in the tables otherwise, and never forgotten
  const own = (claim: string): string => claim.slice(id.length);
  const rest: Rest = {
    zones,
    sentences,
    dates,
    quotations,
    claims: claims.map((claim) => ({ ...claim, id: own(claim.id), terms: [], words: [], wording: [] })),
    attributions: attributions.map((one) => ({ ...one, claims: one.claims.map(own) })),
  };
  const packed = (counts: EntityCounts): PackedCounts =>
    Uint32Array.from(Array.from(counts, ([entity, count]) => [packer.numberOf(entity), count]).flat());
  const mentionPieces = inPieces(mentions.length, (from, to) => mentions.slice(from, to));
  const restPieces = inPieces(Math.max(...restLists.map((list) => rest[list].length)), (from, to) => ({
    zones: rest.zones.slice(from, to),
    sentences: rest.sentences.slice(from, to),
    dates: rest.dates.slice(from, to),
    quotations: rest.quotations.slice(from, to),
    claims: rest.claims.slice(from, to),
    attributions: rest.attributions.slice(from, to),
  }));
  return {
    id,
    facts,
    ...(published ? { published } : {}),
    named: packed(namedCounts(mentions)),
    quoted: packed(quotedCounts(quotations)),
    mentionPieces: mentionPieces.length,
    values: packer.pack([...mentionPieces, ...restPieces]),
  };
}

function inPieces(length: number, piece: (from: number, to: number) => unknown): readonly unknown[] {
  return Array.from({ length: Math.ceil(length / PIECE) }, (_, at) => piece(at * PIECE, (at + 1) * PIECE));
}

/** A packed source, read when it is first asked for something; the claims have no terms and no words. */
export class OpenedSource implements StorySource {
  readonly #packed: PackedSource;
  readonly #tables: ValueTables;
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  #mentions: StorySource['mentions'] | undefined;
  #rest: Rest | undefined;

  /** @param tables those of its packer, or as long ones */
  constructor(packed: PackedSource, tables: ValueTables) {
    this.#packed = packed;
    this.#tables = tables;
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

  #countsIn(packed: PackedCounts): EntityCounts {
    const counts = new Map<string, number>();
    for (let at = 0; at < packed.length; at += 2)
      counts.set(this.#tables.texts[packed[at] as number] ?? '', packed[at + 1] as number);
    return counts;
  }

  get mentions(): StorySource['mentions'] {
    return (this.#mentions ??= allAtOnce(this.#readMentions()));
  }

  get zones(): StorySource['zones'] {
    return this.#read.zones;
  }

  get sentences(): StorySource['sentences'] {
    return this.#read.sentences;
  }

  get dates(): StorySource['dates'] {
    return this.#read.dates;
  }

  get quotations(): StorySource['quotations'] {
    return this.#read.quotations;
  }

  get claims(): StorySource['claims'] {
    return this.#read.claims;
  }

  get attributions(): StorySource['attributions'] {
    return this.#read.attributions;
  }

  get #read(): Rest {
    return (this.#rest ??= allAtOnce(this.#readRest()));
  }

  /** All that stands in it. */
  toJSON(): StorySource {
    const { id, facts, published, mentions } = this;
    return { id, facts, ...(published ? { published } : {}), mentions, ...this.#read };
  }

  /** Whether reading all of it at once would hold its thread for long. */
  get isLong(): boolean {
    const pieces = this.#packed.values.starts.length;
    return this.#packed.mentionPieces > 1 || pieces - this.#packed.mentionPieces > 1;
  }

  /** Reads everything in short steps, before it is asked for. */
  *open(): Steps<void> {
    this.#mentions ??= yield* this.#readMentions();
    this.#rest ??= yield* this.#readRest();
  }

  *#readMentions(): Steps<StorySource['mentions']> {
    const { values, mentionPieces } = this.#packed;
    const read: StorySource['mentions'][number][] = [];
    for (let at = 0; at < mentionPieces; at++) {
      for (const mention of readValue(values, at, this.#tables) as StorySource['mentions']) read.push(mention);
      yield;
    }
    return read;
  }

  *#readRest(): Steps<Rest> {
    const { values, mentionPieces } = this.#packed;
    const read: Record<keyof Rest, unknown[]> = {
      zones: [],
      sentences: [],
      dates: [],
      quotations: [],
      claims: [],
      attributions: [],
    };
    for (let at = mentionPieces; at < values.starts.length; at++) {
      const rest = this.#named(readValue(values, at, this.#tables) as Rest);
      for (const list of restLists) for (const item of rest[list]) read[list].push(item);
      yield;
    }
    return read as unknown as Rest;
  }

  /** With the ids of claims as they are in the story. */
  #named({ claims, attributions, ...rest }: Rest): Rest {
    return {
      ...rest,
      claims: claims.map((claim) => ({ ...claim, id: this.id + claim.id })),
      attributions: attributions.map((one) => ({ ...one, claims: one.claims.map((claim) => this.id + claim) })),
    };
  }
}
