/** Sources of a story as they travel and are kept: small, and read only when something in them is asked for. */
import type { Claim, Mention, Publication, StorySource } from '../model';

/** A source of a story, packed. */
export interface PackedSource {
  readonly id: string;
  readonly facts: StorySource['facts'];
  readonly published?: Publication;
  /** Ids of the entities that it names. */
  readonly named: readonly string[];
  /** Ids of the entities that it quotes. */
  readonly quoted: readonly string[];
  /** {@link PackedMentions} as JSON: names are asked for more often than all the rest. */
  readonly mentions: string;
  /** {@link Rest} as JSON. */
  readonly rest: string;
}

/** For each mention the place of its entity in `named`, its type's first letter, its span, and that of its title. */
type PackedMentions = readonly (readonly [number, string, number, number, ...title: number[]])[];

type Rest = Pick<StorySource, 'zones' | 'sentences' | 'dates' | 'quotations' | 'claims' | 'attributions'>;

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
    mentions: JSON.stringify(packed),
    rest: JSON.stringify(rest),
  };
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
    return (this.#mentions ??= mentionsIn(this.packed));
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
    return (this.#rest ??= JSON.parse(this.packed.rest) as Rest);
  }
}

function mentionsIn({ mentions, named }: PackedSource): readonly Mention[] {
  return (JSON.parse(mentions) as PackedMentions).map(([place, letter, start, end, from, to]) => ({
    start,
    end,
    type: types[letter as keyof typeof types],
    entity: named[place] ?? '',
    ...(from === undefined || to === undefined ? {} : { title: { start: from, end: to } }),
  }));
}
