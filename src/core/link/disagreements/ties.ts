import type { ClaimGroup, StorySource } from '../../model';
import type { GroupIndex } from '../groupIndex';

/** From this kinship on, two of few sources are taken for reports of one event. */
export const KIN = 0.11;

/** Which sources have a claim in common, and how strongly two claims are linked. */
export class Ties {
  readonly #groups: GroupIndex;
  /** The groups that a source has claims in. */
  readonly #bySource = new Map<StorySource, ReadonlySet<ClaimGroup>>();

  constructor(groups: GroupIndex) {
    this.#groups = groups;
  }

  /** Whether a group holds claims of both sources. */
  areTied(one: StorySource, other: StorySource): boolean {
    const [groups, others] = [this.#groupsIn(one), this.#groupsIn(other)];
    for (const group of groups) if (others.has(group)) return true;
    return false;
  }

  /** How much of what the shorter of two sources claims the other has too: groups that hold both, by claims; 0 to 1. */
  kinshipOf(one: StorySource, other: StorySource): number {
    const [groups, others] = [this.#groupsIn(one), this.#groupsIn(other)];
    let shared = 0;
    for (const group of groups) if (others.has(group)) shared++;
    return Math.min(1, shared / Math.max(1, Math.min(one.claims.length, other.claims.length)));
  }

  #groupsIn(source: StorySource): ReadonlySet<ClaimGroup> {
    const known = this.#bySource.get(source);
    if (known) return known;
    const groups = new Set<ClaimGroup>();
    for (const { id } of source.claims) for (const group of this.#groups.of(id)) groups.add(group);
    this.#bySource.set(source, groups);
    return groups;
  }

  /** 0 when no group holds both. */
  linkOf(one: string, other: string): number {
    const others = this.#groups.of(other);
    const shared = this.#groups.of(one).filter((group) => others.includes(group));
    return Math.max(0, ...shared.map((group) => Math.min(strengthOf(one, group), strengthOf(other, group))));
  }
}

function strengthOf(claim: string, { members }: ClaimGroup): number {
  return members.find((member) => member.claim === claim)?.strength ?? 0;
}
