import type { ClaimGroup, Entity, Origin, Span, StorySource } from '../model';
import { entitiesById } from './entitiesById';
import { GroupIndex } from './groupIndex';
import type { ClaimOrigins } from './origins/claimOrigins';
import { OriginGatherer, type Regrouped } from './origins/gather';
import { resolveAttributions, type Credit, type Names } from './origins/resolve';
import { organisationsOfSpokespeople, spokespeopleIn, type SpokespersonVote } from './origins/spokespeople';

/** What origins are found from. */
export interface OriginInput {
  readonly sources: readonly StorySource[];
  readonly entities: readonly Entity[];
  /** What is shown for entities that people call otherwise, by id. */
  readonly renamed?: ReadonlyMap<string, Entity>;
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
  return new OriginFinder().find(story, new GroupIndex(story.groups));
}

const NOBODY: readonly undefined[] = [];
const NOTHING: Regrouped = { claims: new Set(), sources: new Set() };

interface KeptCredits {
  /** Whom the source names: entity ids. */
  readonly named: readonly string[];
  /** The organisations that these speak for. */
  readonly bodies: readonly (Entity | undefined)[];
  /** What the two are called by people, if otherwise. */
  readonly renamed: readonly (string | undefined)[];
  readonly credits: readonly Credit[];
  /** When this was seen to hold last. */
  round: number;
}

/**
 * {@link findOrigins} for a story that changes. A {@link StorySource} must be another object when it or an entity that it
 * names has changed.
 */
export class OriginFinder {
  readonly #votes = new WeakMap<StorySource, readonly SpokespersonVote[]>();
  readonly #credits = new WeakMap<StorySource, KeptCredits>();
  readonly #gatherer = new OriginGatherer();
  /** Whom people spoke for the last time. */
  #bodies: ReadonlyMap<string, Entity> = new Map();
  #isRenamed = false;
  /** Another number as soon as somebody speaks for somebody else, or may be called otherwise by people. */
  #round = 0;

  /** The origins of claims, as they were found last. */
  get claims(): ClaimOrigins {
    return this.#gatherer.claims;
  }

  /** Gives the claims that have had other origins since this was asked for the last time. */
  takeChanged(): ReadonlySet<string> {
    return this.#gatherer.takeChanged();
  }

  /**
   * @param groups of the story
   * @param regrouped claims that are in other groups than the last time, and their sources
   */
  find(story: OriginInput, groups: GroupIndex, regrouped: Regrouped = NOTHING): readonly Origin[] {
    const entities = entitiesById(story.entities);
    const { renamed = new Map<string, Entity>() } = story;
    const bodies = this.#bodiesIn(story);
    const names = { entities, renamed, bodies, text: story.text };
    const isRenamed = renamed.size > 0;
    const areOthers = this.#haveOtherBodies(bodies, entities) || isRenamed || this.#isRenamed;
    if (areOthers) this.#round++;
    this.#isRenamed = isRenamed;
    return this.#gatherer.gather(
      story.sources,
      (source) => this.#creditsIn(source, names),
      groups,
      regrouped,
      areOthers,
    );
  }

  /** For whom people speak, by entity id. */
  #bodiesIn(story: OriginInput): ReadonlyMap<string, string> {
    const votes: SpokespersonVote[] = [];
    for (const source of story.sources) for (const vote of this.#votesIn(source, story)) votes.push(vote);
    return organisationsOfSpokespeople(votes);
  }

  #haveOtherBodies(bodies: ReadonlyMap<string, string>, entities: ReadonlyMap<string, Entity>): boolean {
    const now = new Map<string, Entity>();
    for (const [person, id] of bodies) {
      const body = entities.get(id);
      if (body) now.set(person, body);
    }
    const before = this.#bodies;
    this.#bodies = now;
    return now.size !== before.size || [...now].some(([person, body]) => before.get(person) !== body);
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
    if (known?.round === this.#round) return known.credits;
    const bodyOf = (id: string): Entity | undefined => names.entities.get(names.bodies.get(id) ?? '');
    const named = known?.named ?? namedIn(source);
    const renamed =
      names.renamed.size === 0
        ? NOBODY
        : named.flatMap((id) => [id, names.bodies.get(id) ?? '']).map((id) => names.renamed.get(id)?.name);
    if (known?.named.every((id, at) => bodyOf(id) === known.bodies[at]) && haveSame(known.renamed, renamed)) {
      known.round = this.#round;
      return known.credits;
    }
    const credits = resolveAttributions(source, names);
    const bodies = named.some((id) => bodyOf(id)) ? named.map(bodyOf) : NOBODY;
    this.#credits.set(source, { named, bodies, renamed, credits, round: this.#round });
    return credits;
  }
}

function namedIn({ mentions, attributions }: StorySource): readonly string[] {
  const speakers = attributions.flatMap(({ source, via }) => [source.entity ?? [], via?.entity ?? []].flat());
  return [...new Set([...mentions.map(({ entity }) => entity), ...speakers])];
}

/** Whether two lists of names hold the same; a name that is not there is as none. */
function haveSame(one: readonly (string | undefined)[], other: readonly (string | undefined)[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/**
 * How many different named first sources the members of a group give, or undefined when none gives one. Members without
 * a credit add nothing, and neither do the members of `copies`, sources that only copy another one of the group.
 */
export function countOrigins(
  group: ClaimGroup,
  origins: ClaimOrigins,
  copies: ReadonlySet<StorySource['id']> = new Set(),
): number | undefined {
  const found = new Set<string>();
  for (const { claim, source } of group.members) {
    if (copies.has(source)) continue;
    for (const { id } of origins.namedOf(claim)) found.add(id);
  }
  return found.size > 0 ? found.size : undefined;
}
