import { resolveTimes } from '../extract/dates/resolve';
import { mergeEntities } from '../link/aliases';
import { findDisagreements } from '../link/disagreements';
import { groupClaims } from '../link/groups';
import { countOrigins, findOrigins } from '../link/origins';
import { inferPublications } from '../link/publication';
import type {
  Attribution,
  Claim,
  ClaimGroup,
  SourceAnalysis,
  SourceFacts,
  Span,
  Speaker,
  Story,
  StoryFacts,
  StorySource,
} from '../model';

/** A source ready to be linked. */
export interface AnalysedSource {
  /** File name inside the story folder. */
  readonly id: string;
  readonly text: string;
  readonly analysis: SourceAnalysis;
}

/** What a story is linked with besides its sources. */
export interface LinkOptions {
  /** `story.json`. */
  readonly facts?: StoryFacts;
  /** Publication date (`YYYY-MM-DD`) of sources for which `story.json` has none. */
  readonly published?: string;
}

/**
 * Links the sources of one story: whose names are the same, when each was published, what its dates mean, which
 * claims are the same, where they differ, and where they come from. The order of `sources` decides only ties.
 */
export function linkStory(sources: readonly AnalysedSource[], options: LinkOptions = {}): Story {
  const texts = new Map(sources.map(({ id, text }) => [id, text]));
  const textOf = (source: string, span: Span): string => texts.get(source)?.slice(span.start, span.end) ?? '';
  const factsOf = (id: string): SourceFacts => withDefault(options.facts?.sources.get(id) ?? {}, options.published);

  const publications = inferPublications(
    sources.map(({ id, text, analysis }) => ({
      id,
      facts: factsOf(id),
      times: analysis.times,
      zones: analysis.zones,
      text,
    })),
  );
  const { entities, storyId } = mergeEntities(new Map(sources.map(({ id, analysis }) => [id, analysis])));
  const linked = sources.map(({ id, analysis }): StorySource => {
    const published = publications.get(id);
    const named = (local: string): string => storyId(id, local);
    return {
      id,
      facts: factsOf(id),
      ...(published ? { published } : {}),
      zones: analysis.zones,
      sentences: analysis.sentences,
      mentions: analysis.mentions.map((mention) => ({ ...mention, entity: named(mention.entity) })),
      dates: resolveTimes(analysis.times, published?.date),
      quotations: analysis.quotations.map((quotation) => ({
        ...quotation,
        speaker: quotation.speaker && speakerIn(quotation.speaker, named),
        ...(quotation.via ? { via: speakerIn(quotation.via, named) } : {}),
      })),
      claims: analysis.claims.map((claim) => claimIn(claim, id, named)),
      attributions: analysis.attributions.map((attribution) => attributionIn(attribution, id, named)),
    };
  });

  const groups = groupClaims(
    linked.map(({ id, published, claims, dates }) => ({
      id,
      ...(published ? { published: published.date } : {}),
      claims,
      dates,
      text: (span: Span) => textOf(id, span),
    })),
    entities,
  );
  const story = { sources: linked, entities, groups, text: textOf };
  const origins = findOrigins(story);
  const counted = groups.map((group): ClaimGroup => {
    const count = countOrigins(group, origins);
    return count === undefined ? group : { ...group, origins: count };
  });
  return {
    ...(options.facts?.title === undefined ? {} : { title: options.facts.title }),
    sources: linked,
    entities,
    groups: counted,
    disagreements: findDisagreements(story),
    origins,
  };
}

function withDefault(facts: SourceFacts, published: string | undefined): SourceFacts {
  return facts.published === undefined && published !== undefined ? { ...facts, published } : facts;
}

/** The id of a claim inside a story. */
export function storyClaimId(source: string, claim: string): string {
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
