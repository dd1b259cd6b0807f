import { storyClaimId } from '../claimIds';
import { resolveTimes } from '../extract/dates/resolve';
import type {
  Attribution,
  Claim,
  Entity,
  Publication,
  SourceAnalysis,
  SourceFacts,
  Speaker,
  StorySource,
} from '../model';
import { LastOpened, OpenedFields } from '../pack/openWhenAsked';
import { areLinkedAlike } from './settle';
import { sourceLists, type SourceListName, type SourceLists } from './sourceLists';

/** So many sources stay open: each step of linking asks for several lists of one in a row. */
const OPEN = 32;

/** What a {@link StorySource} is made from. */
export interface NamedInput {
  readonly id: string;
  readonly facts: SourceFacts;
  readonly published: Publication | undefined;
  readonly analysis: SourceAnalysis;
  /** The story's entity ids by the source's own. */
  readonly names: Names;
}

/** The story's entity ids by those of a source. */
type Names = ReadonlyMap<string, string>;

/** The entities that a source names, in the order of their names in it. */
type EntitiesOfSource = readonly (Entity | undefined)[];

interface Kept {
  readonly input: NamedInput;
  readonly entities: EntitiesOfSource;
  readonly source: StorySource;
}

/**
 * Gives the sources of a story the story's names and days. A source is the same object as before while nothing about it
 * has changed: its analysis, facts, publication, names, and what linking reads of the entities these stand for. Its lists are
 * made when they are asked for, and are the same objects only while those of few other sources are: a copy of it, `{ ...source }`,
 * has lists of its own.
 */
export class NamedSources {
  #kept: ReadonlyMap<string, Kept> = new Map();
  #entities: ReadonlyMap<string, Entity> = new Map();
  readonly #opened: LastOpened;

  /** @param open how many sources stay open */
  constructor(open = OPEN) {
    this.#opened = new LastOpened(open);
  }

  /**
   * @param entities the story's, by id
   * @param touched the sources that name one which may be another than the last time, by their ids; without it, all
   */
  name(
    inputs: readonly NamedInput[],
    entities: ReadonlyMap<string, Entity>,
    touched?: ReadonlySet<string>,
  ): readonly StorySource[] {
    const isTouched = (id: string): boolean => entities !== this.#entities && (touched?.has(id) ?? true);
    const kept = new Map(inputs.map((input) => [input.id, this.#keptOf(input, entities, isTouched(input.id))]));
    this.#kept = kept;
    this.#entities = entities;
    return [...kept.values()].map(({ source }) => source);
  }

  #keptOf(input: NamedInput, entities: ReadonlyMap<string, Entity>, isTouched: boolean): Kept {
    const known = this.#kept.get(input.id);
    if (known && isSame(known.input, input) && (!isTouched || haveSame(known, entities))) return known;
    const named = [...input.names.values()].map((id) => entities.get(id));
    return { input, entities: named, source: this.#sourceOf(input, named) };
  }

  #sourceOf(input: NamedInput, entities: EntitiesOfSource): StorySource {
    const { id, facts, published } = input;
    const own = { id, facts, ...(published ? { published } : {}) };
    return fields.addTo(own, this.#opened, (list) => makers[list](input, entities));
  }
}

function isSame(one: NamedInput, other: NamedInput): boolean {
  return (
    one.analysis === other.analysis &&
    one.names === other.names &&
    one.published === other.published &&
    one.facts.title === other.facts.title &&
    one.facts.outlet === other.facts.outlet &&
    one.facts.url === other.facts.url &&
    one.facts.published === other.facts.published
  );
}

function haveSame({ input, entities: known }: Kept, entities: ReadonlyMap<string, Entity>): boolean {
  let at = 0;
  for (const id of input.names.values()) if (!areLinkedAlike(entities.get(id), known[at++])) return false;
  return true;
}

const fields = new OpenedFields<SourceLists>(sourceLists);

/** How each list of a source is made of its analysis. */
const makers: {
  readonly [List in SourceListName]: (input: NamedInput, entities: EntitiesOfSource) => SourceLists[List];
} = {
  zones: ({ analysis }) => analysis.zones,
  sentences: ({ analysis }) => analysis.sentences,
  mentions: ({ analysis, names }, entities) => {
    const types = new Map(entities.map((entity) => [entity?.id, entity?.type]));
    return analysis.mentions.map((mention) => {
      const entity = names.get(mention.entity) ?? mention.entity;
      // other sources may know better what it is
      return { ...mention, entity, type: types.get(entity) ?? mention.type };
    });
  },
  dates: ({ analysis, published }) => resolveTimes(analysis.times, published?.date),
  quotations: ({ analysis, names }) =>
    analysis.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && speakerIn(quotation.speaker, names),
      ...(quotation.via ? { via: speakerIn(quotation.via, names) } : {}),
    })),
  claims: ({ analysis, id, names }) => analysis.claims.map((claim) => claimIn(claim, id, names)),
  attributions: ({ analysis, id, names }) => analysis.attributions.map((one) => attributionIn(one, id, names)),
};

/** What something of a source is called in the story. */
function nameIn(names: Names, local: string): string {
  return names.get(local) ?? local;
}

function speakerIn(speaker: Speaker, names: Names): Speaker {
  return speaker.entity === undefined ? speaker : { ...speaker, entity: nameIn(names, speaker.entity) };
}

function claimIn(claim: Claim, source: string, names: Names): Claim {
  const named = (local: string): string => nameIn(names, local);
  const offices = claim.offices?.map((office) =>
    office.holder === undefined ? office : { ...office, holder: named(office.holder) },
  );
  return {
    ...claim,
    id: storyClaimId(source, claim.id),
    entities: [...new Set(claim.entities.map(named))],
    ...(offices ? { offices } : {}),
    ...(claim.actors ? { actors: [...new Set(claim.actors.map(named))] } : {}),
  };
}

function attributionIn(attribution: Attribution, source: string, names: Names): Attribution {
  return {
    ...attribution,
    source: speakerIn(attribution.source, names),
    ...(attribution.via ? { via: speakerIn(attribution.via, names) } : {}),
    claims: attribution.claims.map((claim) => storyClaimId(source, claim)),
  };
}
