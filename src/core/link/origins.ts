import type { Claim, ClaimGroup, Entity, Origin, Span, StorySource } from '../model';
import { gather } from './origins/gather';
import { resolveAttributions, type Credit, type Names } from './origins/resolve';
import { organisationsOfSpokespeople, spokespeopleIn, type SpokespersonVote } from './origins/spokespeople';

/** What origins are found from. */
export interface OriginInput {
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  readonly groups: readonly ClaimGroup[];
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/**
 * Where the articles themselves say they have their claims from, named sources first, those of most files first.
 * A claim's origin is the nearest named first source; agencies and papers that pass it on are relays. A spokesperson
 * counts for the organisation spoken for, "the ministry" for the ministry named before. Unnamed sources stay unnamed;
 * when another file names the source of the same claim, the file is listed with that origin as inferred, nothing more.
 * What one source said weeks apart is two origins.
 */
export function findOrigins(story: OriginInput): readonly Origin[] {
  return new OriginFinder().find(story);
}

interface KeptCredits {
  /** Whom the source names: entity ids. */
  readonly named: readonly string[];
  /** The organisations that these speak for. */
  readonly bodies: readonly (Entity | undefined)[];
  readonly credits: readonly Credit[];
}

/**
 * {@link findOrigins} for a story that changes. A {@link StorySource} must be another object when it or an entity that it
 * names has changed.
 */
export class OriginFinder {
  readonly #votes = new WeakMap<StorySource, readonly SpokespersonVote[]>();
  readonly #credits = new WeakMap<StorySource, KeptCredits>();

  find(story: OriginInput): readonly Origin[] {
    const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
    const bodies = organisationsOfSpokespeople(story.sources.flatMap((source) => this.#votesIn(source, story)));
    const names = { entities, bodies, text: story.text };
    const credits = story.sources.flatMap((source) => this.#creditsIn(source, names));
    return gather(credits, story.sources, story.groups);
  }

  #votesIn(source: StorySource, { text }: OriginInput): readonly SpokespersonVote[] {
    let votes = this.#votes.get(source);
    if (!votes) {
      votes = spokespeopleIn(source, text);
      this.#votes.set(source, votes);
    }
    return votes;
  }

  #creditsIn(source: StorySource, names: Names): readonly Credit[] {
    const known = this.#credits.get(source);
    const bodyOf = (id: string): Entity | undefined => names.entities.get(names.bodies.get(id) ?? '');
    if (known?.named.every((id, at) => bodyOf(id) === known.bodies[at])) return known.credits;
    const named = known?.named ?? namedIn(source);
    const credits = resolveAttributions(source, names);
    this.#credits.set(source, { named, bodies: named.map(bodyOf), credits });
    return credits;
  }
}

function namedIn({ mentions, attributions }: StorySource): readonly string[] {
  const speakers = attributions.flatMap(({ source, via }) => [source.entity ?? [], via?.entity ?? []].flat());
  return [...new Set([...mentions.map(({ entity }) => entity), ...speakers])];
}

const namedByClaim = new WeakMap<readonly Origin[], ReadonlyMap<Claim['id'], ReadonlySet<Origin['id']>>>();

/**
 * How many different named first sources the members of a group give, or undefined when none gives one. Members without
 * a credit add nothing, and neither do the members of `copies`, sources that only copy another one of the group. The index
 * over `origins` is made once for each list.
 */
export function countOrigins(
  group: ClaimGroup,
  origins: readonly Origin[],
  copies: ReadonlySet<StorySource['id']> = new Set(),
): number | undefined {
  let index = namedByClaim.get(origins);
  if (!index) {
    index = indexByClaim(origins);
    namedByClaim.set(origins, index);
  }
  const found = new Set<string>();
  for (const { claim, source } of group.members) {
    if (copies.has(source)) continue;
    for (const origin of index.get(claim) ?? []) found.add(origin);
  }
  return found.size > 0 ? found.size : undefined;
}

function indexByClaim(origins: readonly Origin[]): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>();
  for (const origin of origins) {
    if (origin.kind !== 'named') continue;
    for (const claim of origin.claims) {
      const list = index.get(claim);
      if (list) list.add(origin.id);
      else index.set(claim, new Set([origin.id]));
    }
  }
  return index;
}
