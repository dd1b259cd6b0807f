import type { Claim, ClaimGroup, Entity, Origin, Span, StorySource } from '../model';
import { gather } from './origins/gather';
import { resolveAttributions } from './origins/resolve';
import { organisationsOfSpokespeople } from './origins/spokespeople';

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
  const bodies = organisationsOfSpokespeople(story.sources, story.text);
  const entities = new Map(story.entities.map((entity) => [entity.id, entity]));
  const credits = story.sources.flatMap((source) =>
    resolveAttributions(source, { entities, bodies, text: story.text }),
  );
  return gather(credits, story.sources, story.groups);
}

const namedByClaim = new WeakMap<readonly Origin[], ReadonlyMap<Claim['id'], ReadonlySet<Origin['id']>>>();

/**
 * How many different named first sources the members of a group give, or undefined when none gives one. Members without
 * a credit add nothing. The index over `origins` is made once for each list.
 */
export function countOrigins(group: ClaimGroup, origins: readonly Origin[]): number | undefined {
  let index = namedByClaim.get(origins);
  if (!index) {
    index = indexByClaim(origins);
    namedByClaim.set(origins, index);
  }
  const found = new Set<string>();
  for (const { claim } of group.members) for (const origin of index.get(claim) ?? []) found.add(origin);
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
