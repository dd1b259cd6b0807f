import type { ClaimGroup } from '../model';
import { KeptItems } from './keptItems';

/** Finds the groups of a claim. Keeps up with a story that changes: a group that stays the same object costs next to nothing. */
export class GroupIndex {
  readonly #groups = new KeptItems<ClaimGroup, { place: number }>();
  readonly #byClaim = new Map<string, ClaimGroup[]>();

  /** @param groups of the story, in their order */
  constructor(groups: readonly ClaimGroup[] = []) {
    this.update(groups);
  }

  /** Sets the groups of the story. Gives the claims that are in others than before. */
  update(groups: readonly ClaimGroup[]): ReadonlySet<string> {
    const { fresh, gone } = this.#groups.keep(groups);
    const touched = new Set<string>();
    for (const [group] of gone) {
      for (const { claim } of group.members) {
        touched.add(claim);
        const rest = (this.#byClaim.get(claim) ?? []).filter((other) => other !== group);
        if (rest.length > 0) this.#byClaim.set(claim, rest);
        else this.#byClaim.delete(claim);
      }
    }
    for (const group of fresh) {
      this.#groups.set(group, { place: 0 });
      for (const { claim } of group.members) {
        touched.add(claim);
        const known = this.#byClaim.get(claim);
        if (known) known.push(group);
        else this.#byClaim.set(claim, [group]);
      }
    }
    for (const [place, group] of groups.entries()) {
      const known = this.#groups.get(group);
      if (known) known.place = place;
    }
    return touched;
  }

  /** The groups that a claim is a member of, in no order. */
  of(claim: string): readonly ClaimGroup[] {
    return this.#byClaim.get(claim) ?? [];
  }

  /** The first group that a claim is a member of. */
  first(claim: string): ClaimGroup | undefined {
    const groups = this.of(claim);
    if (groups.length <= 1) return groups[0];
    const placeOf = (group: ClaimGroup): number => this.#groups.get(group)?.place ?? 0;
    return groups.reduce((first, group) => (placeOf(group) < placeOf(first) ? group : first));
  }
}
