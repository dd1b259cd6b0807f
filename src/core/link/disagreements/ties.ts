import type { ClaimGroup, StorySource } from '../../model';
import type { GroupIndex } from '../groupIndex';

/** Which sources have a claim in common, and how strongly two claims are linked. */
export class Ties {
  readonly #groups: GroupIndex;

  constructor(groups: GroupIndex) {
    this.#groups = groups;
  }

  /** Whether a group holds claims of both sources. */
  areTied(one: StorySource, other: StorySource): boolean {
    const groups = new Set(one.claims.flatMap(({ id }) => this.#groups.of(id)));
    return other.claims.some(({ id }) => this.#groups.of(id).some((group) => groups.has(group)));
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
