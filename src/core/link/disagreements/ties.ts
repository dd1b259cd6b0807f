import type { ClaimGroup } from '../../model';

interface Membership {
  readonly group: ClaimGroup;
  readonly strength: number;
}

/** Which sources have a claim in common, and how strongly two claims are linked. */
export class Ties {
  readonly #groupsOf = new Map<string, Set<ClaimGroup>>();
  readonly #memberships = new Map<string, Membership[]>();

  constructor(groups: readonly ClaimGroup[]) {
    for (const group of groups) {
      for (const { source, claim, strength } of group.members) {
        const known = this.#groupsOf.get(source);
        if (known) known.add(group);
        else this.#groupsOf.set(source, new Set([group]));
        const own = this.#memberships.get(claim);
        if (own) own.push({ group, strength });
        else this.#memberships.set(claim, [{ group, strength }]);
      }
    }
  }

  areTied(one: string, other: string): boolean {
    const others = this.#groupsOf.get(other);
    return others !== undefined && [...(this.#groupsOf.get(one) ?? [])].some((group) => others.has(group));
  }

  /** 0 when no group holds both. */
  linkOf(one: string, other: string): number {
    let most = 0;
    for (const mine of this.#memberships.get(one) ?? [])
      for (const { group, strength } of this.#memberships.get(other) ?? [])
        if (group === mine.group) most = Math.max(most, Math.min(strength, mine.strength));
    return most;
  }
}
