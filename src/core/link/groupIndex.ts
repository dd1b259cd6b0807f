import type { ClaimGroup } from '../model';

/** Finds the groups of a claim. Keeps up with a story that changes: a group that stays the same object costs nothing. */
export class GroupIndex {
  /** With their places among all. */
  #places: ReadonlyMap<ClaimGroup, number> = new Map();
  readonly #byClaim = new Map<string, ClaimGroup[]>();

  /** @param groups of the story, in their order */
  constructor(groups: readonly ClaimGroup[] = []) {
    this.update(groups);
  }

  /** Sets the groups of the story. */
  update(groups: readonly ClaimGroup[]): void {
    const before = this.#places;
    const now = new Map(groups.map((group, place) => [group, place]));
    for (const group of before.keys()) {
      if (now.has(group)) continue;
      for (const { claim } of group.members) {
        const rest = (this.#byClaim.get(claim) ?? []).filter((other) => other !== group);
        if (rest.length > 0) this.#byClaim.set(claim, rest);
        else this.#byClaim.delete(claim);
      }
    }
    for (const group of groups) {
      if (before.has(group)) continue;
      for (const { claim } of group.members) {
        const known = this.#byClaim.get(claim);
        if (known) known.push(group);
        else this.#byClaim.set(claim, [group]);
      }
    }
    this.#places = now;
  }

  /** The groups that a claim is a member of, in no order. */
  of(claim: string): readonly ClaimGroup[] {
    return this.#byClaim.get(claim) ?? [];
  }

  /** The first group that a claim is a member of. */
  first(claim: string): ClaimGroup | undefined {
    const groups = this.of(claim);
    if (groups.length <= 1) return groups[0];
    const placeOf = (group: ClaimGroup): number => this.#places.get(group) ?? 0;
    return groups.reduce((first, group) => (placeOf(group) < placeOf(first) ? group : first));
  }
}
