/** Sources of a story as they travel and are kept: small, and read only when something in them is asked for. */
import type { Claim, Mention, Publication, StorySource } from '../model';
import { allAtOnce, type Steps } from '../steps';

/** A source of a story, packed. */
export interface PackedSource {
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  /** Ids of the entities that it names. */
  readonly named: readonly string[];
  /** Ids of the entities that it quotes. */
  readonly quoted: readonly string[];
  /** Pieces of {@link PackedMentions}, each as JSON: names are asked for more often than all the rest. */
  readonly mentions: readonly string[];
  /** Pieces of {@link Rest}, each as JSON with the next items of every list. */
  readonly rest: readonly string[];
}

/** Items of one list in one piece: articles are one piece, and a piece takes a few milliseconds to read. */
const PIECE = 250;

/** For each mention the place of its entity in `named`, its type's first letter, its span, and that of its title. */
type PackedMentions = readonly (readonly [number, string, number, number, ...title: number[]])[];

const restLists = ['zones', 'sentences', 'dates', 'quotations', 'claims', 'attributions'] as const;

type Rest = Pick<StorySource, (typeof restLists)[number]>;

const types = { p: 'person', o: 'organisation', l: 'place' } as const;
const letters = { person: 'p', organisation: 'o', place: 'l' } as const;

/** Packs a source, without what only linking needs of its claims: their terms and words. */
export function packSource(source: StorySource): PackedSource {
  const { id, facts, published, zones, sentences, mentions, dates, quotations, claims, attributions } = source;
  const places = new Map<string, number>();
  const packed = mentions.map(({ entity, type, start, end, title }) => {
    const place = places.get(entity) ?? places.size;
    places.set(entity, place);
    return [place, letters[type], start, end, ...(title ? [title.start, title.end] : [])];
  });
  const rest: Rest = { zones, sentences, dates, quotations, claims: claims.map(withoutWords), attributions };
  return {
    id,
    facts,
    ...(published ? { published } : {}),
    named: [...places.keys()],
    quoted: [...new Set(quotations.flatMap(({ speaker }) => speaker?.entity ?? []))],
    mentions: inPieces(packed.length, (from, to) => packed.slice(from, to)),
    rest: inPieces(Math.max(...restLists.map((list) => rest[list].length)), (from, to) => ({
      zones: rest.zones.slice(from, to),
      sentences: rest.sentences.slice(from, to),
      dates: rest.dates.slice(from, to),
      quotations: rest.quotations.slice(from, to),
      claims: rest.claims.slice(from, to),
      attributions: rest.attributions.slice(from, to),
    })),
  };
}

function inPieces(length: number, piece: (from: number, to: number) => unknown): readonly string[] {
  return Array.from({ length: Math.ceil(length / PIECE) }, (_, at) =>
    JSON.stringify(piece(at * PIECE, (at + 1) * PIECE)),
  );
}

/** UTF-16 units that a packed source takes, about. */
export function packedLength({ mentions, rest }: PackedSource): number {
  return [...mentions, ...rest].reduce((sum, { length }) => sum + length, 0);
}

function withoutWords(claim: Claim): Claim {
  return { ...claim, terms: [], words: [], wording: [] };
}

/** A packed source, read when it is first asked for something; the claims have no terms and no words. */
export class OpenedSource implements StorySource {
  readonly packed: PackedSource;
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  #mentions: readonly Mention[] | undefined;
  #rest: Rest | undefined;

  constructor(packed: PackedSource) {
    this.packed = packed;
    this.id = packed.id;
    this.facts = packed.facts;
    if (packed.published) this.published = packed.published;
  }

  get mentions(): readonly Mention[] {
    return (this.#mentions ??= allAtOnce(mentionsIn(this.packed)));
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
    return (this.#rest ??= allAtOnce(restIn(this.packed)));
  }

  /** Whether reading all of it at once would hold its thread for long. */
  get isLong(): boolean {
    return this.packed.rest.length > 1 || this.packed.mentions.length > 1;
  }

  /** Reads everything in short steps, before it is asked for. */
  *open(): Steps<void> {
    this.#mentions ??= yield* mentionsIn(this.packed);
    this.#rest ??= yield* restIn(this.packed);
  }
}

function* restIn({ rest }: PackedSource): Steps<Rest> {
  const read: Record<keyof Rest, unknown[]> = {
    zones: [],
    sentences: [],
    dates: [],
    quotations: [],
    claims: [],
    attributions: [],
  };
  for (const piece of rest) {
    const part = JSON.parse(piece) as Rest;
    for (const list of restLists) for (const item of part[list]) read[list].push(item);
    yield;
  }
  return read as unknown as Rest;
}

function* mentionsIn({ mentions, named }: PackedSource): Steps<readonly Mention[]> {
  const read: Mention[] = [];
  for (const piece of mentions) {
    for (const [place, letter, start, end, from, to] of JSON.parse(piece) as PackedMentions) {
      read.push({
        start,
        end,
        type: types[letter as keyof typeof types],
        entity: named[place] ?? '',
        ...(from === undefined || to === undefined ? {} : { title: { start: from, end: to } }),
      });
    }
    yield;
  }
  return read;
}
