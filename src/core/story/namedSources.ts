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
import { areLinkedAlike } from './settle';

/** What a {@link StorySource} is made from. */
export interface NamedInput {
  readonly id: string;
  readonly facts: SourceFacts;
  readonly published: Publication | undefined;
  readonly analysis: SourceAnalysis;
  /** The story's entity ids by the source's own. */
  readonly names: ReadonlyMap<string, string>;
}

interface Kept {
  readonly input: NamedInput;
  /** The entities it names, in the order of their names in the source. */
  readonly entities: readonly (Entity | undefined)[];
  readonly source: StorySource;
}

/**
 * Gives the sources of a story the story's names and days. A source is the same object as before while nothing about it
 * has changed: its analysis, facts, publication, names, and what linking reads of the entities these stand for.
 */
export class NamedSources {
  #kept: ReadonlyMap<string, Kept> = new Map();
  #entities: ReadonlyMap<string, Entity> = new Map();

  /** @param entities the story's, by id */
  name(inputs: readonly NamedInput[], entities: ReadonlyMap<string, Entity>): readonly StorySource[] {
    const kept = new Map(inputs.map((input) => [input.id, this.#keptOf(input, entities)]));
    this.#kept = kept;
    this.#entities = entities;
    return [...kept.values()].map(({ source }) => source);
  }

  #keptOf(input: NamedInput, entities: ReadonlyMap<string, Entity>): Kept {
    const known = this.#kept.get(input.id);
    if (known && isSame(known.input, input) && (entities === this.#entities || haveSame(known, entities))) return known;
    return {
      input,
      entities: [...input.names.values()].map((id) => entities.get(id)),
      source: sourceOf(input, entities),
    };
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

function sourceOf(
  { id, facts, published, analysis, names }: NamedInput,
  entities: ReadonlyMap<string, Entity>,
): StorySource {
  const named = (local: string): string => names.get(local) ?? local;
  return {
    id,
    facts,
    ...(published ? { published } : {}),
    zones: analysis.zones,
    sentences: analysis.sentences,
    mentions: analysis.mentions.map((mention) => {
      const entity = named(mention.entity);
      // other sources may know better what it is
      return { ...mention, entity, type: entities.get(entity)?.type ?? mention.type };
    }),
    dates: resolveTimes(analysis.times, published?.date),
    quotations: analysis.quotations.map((quotation) => ({
      ...quotation,
      speaker: quotation.speaker && speakerIn(quotation.speaker, named),
      ...(quotation.via ? { via: speakerIn(quotation.via, named) } : {}),
    })),
    claims: analysis.claims.map((claim) => claimIn(claim, id, named)),
    attributions: analysis.attributions.map((attribution) => attributionIn(attribution, id, named)),
  };
}

/** The id of a claim inside a story. */
function storyClaimId(source: string, claim: string): string {
  return `${source}#${claim}`;
}

function speakerIn(speaker: Speaker, named: (local: string) => string): Speaker {
  return speaker.entity === undefined ? speaker : { ...speaker, entity: named(speaker.entity) };
}

function claimIn(claim: Claim, source: string, named: (local: string) => string): Claim {
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

function attributionIn(attribution: Attribution, source: string, named: (local: string) => string): Attribution {
  return {
    ...attribution,
    source: speakerIn(attribution.source, named),
    ...(attribution.via ? { via: speakerIn(attribution.via, named) } : {}),
    claims: attribution.claims.map((claim) => storyClaimId(source, claim)),
  };
}
