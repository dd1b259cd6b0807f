import type { ClaimGroup } from '../model';
import { KeptItems } from './keptItems';

/** The groups that hold claims of a source. */
interface GroupsOfSource {
  readonly groups: Set<ClaimGroup>;
  /** When they were others last. */
  changed: number;
}

const NONE: ReadonlySet<ClaimGroup> = new Set();

/** Finds the groups of a claim, and of a source. Keeps up with a story that changes: a group that stays the same object costs next to nothing. */
export class GroupIndex {
  readonly #groups = new KeptItems<ClaimGroup, { place: number }>();
  readonly #byClaim = new Map<string, readonly ClaimGroup[]>();
  /** By the id of the source. */
  readonly #bySource = new Map<string, GroupsOfSource>();
  #round = 0;

  /** @param groups of the story, in their order */
  constructor(groups: readonly ClaimGroup[] = []) {
    this.update(groups);
  }

  /** How many times the groups were set. */
  get round(): number {
    return this.#round;
  }

  /** Sets the groups of the story. Gives the claims that are in others than before. */
  update(groups: readonly ClaimGroup[]): ReadonlySet<string> {
    this.#round++;
    const { fresh, gone } = this.#groups.keep(groups);
    const touched = new Set<string>();
    for (const [group] of gone) {
      for (const { claim, source } of group.members) {
        touched.add(claim);
        this.#changing(source).delete(group);
        const rest = (this.#byClaim.get(claim) ?? []).filter((other) => other !== group);
        if (rest.length > 0) this.#byClaim.set(claim, rest);
        else this.#byClaim.delete(claim);
      }
    }
    for (const group of fresh) {
      // most claims are in one group, and can share the list
      const alone = [group];
      this.#groups.set(group, { place: 0 });
      for (const { claim, source } of group.members) {
        touched.add(claim);
        this.#changing(source).add(group);
        this.#byClaim.set(claim, this.#byClaim.get(claim)?.concat(alone) ?? alone);
      }
    }
    for (const [place, group] of groups.entries()) {
      const known = this.#groups.get(group);
      if (known) known.place = place;
    }
    return touched;
  }

  /** The groups of a source, which are others now. */
  #changing(source: string): Set<ClaimGroup> {
    const known = this.#bySource.get(source);
    if (known) {
      known.changed = this.#round;
      return known.groups;
    }
    const made = { groups: new Set<ClaimGroup>(), changed: this.#round };
    this.#bySource.set(source, made);
    return made.groups;
  }

  /** The groups that a claim is a member of, in no order. */
  of(claim: string): readonly ClaimGroup[] {
    return this.#byClaim.get(claim) ?? [];
  }

  /** The groups with members from a source, by its id, in no order. */
  in(source: string): ReadonlySet<ClaimGroup> {
    return this.#bySource.get(source)?.groups ?? NONE;
  }

  /** The {@link round} in which the groups of a source were others than before for the last time. */
  changedIn(source: string): number {
    return this.#bySource.get(source)?.changed ?? 0;
  }

  /** The first group that a claim is a member of. */
  first(claim: string): ClaimGroup | undefined {
    const groups = this.of(claim);
    if (groups.length <= 1) return groups[0];
    const placeOf = (group: ClaimGroup): number => this.#groups.get(group)?.place ?? 0;
    return groups.reduce((first, group) => (placeOf(group) < placeOf(first) ? group : first));
  }
}
