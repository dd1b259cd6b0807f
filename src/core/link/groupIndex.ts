import type { ClaimGroup } from '../model';

/** How the groups of a story changed. */
export interface GroupChanges {
  readonly fresh: readonly ClaimGroup[];
  readonly gone: readonly ClaimGroup[];
  /** The claims that are in other groups than before, and the sources of these, by their ids. */
  readonly claims: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Where a group stands. */
interface Entry {
  place: number;
  /** In which it was seen last. */
  round: number;
}

/** The groups that hold claims of a source. */
interface GroupsOfSource {
  readonly groups: Set<ClaimGroup>;
  /** When they were others last. */
  changed: number;
}

const NONE: ReadonlySet<ClaimGroup> = new Set();

/** Finds the groups of a claim, and of a source. Keeps up with a story that changes: a group that stays the same object costs next to nothing. */
export class GroupIndex {
  readonly #groups = new Map<ClaimGroup, Entry>();
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

  /** Sets the groups of the story. */
  update(groups: readonly ClaimGroup[]): GroupChanges {
    const round = ++this.#round;
    const fresh: ClaimGroup[] = [];
    let place = 0;
    let kept = 0;
    for (const group of groups) {
      const known = this.#groups.get(group);
      if (!known) fresh.push(group);
      else {
        if (known.round !== round) kept++;
        known.round = round;
        known.place = place;
      }
      place++;
    }
    const gone: ClaimGroup[] = [];
    if (kept < this.#groups.size)
      for (const [group, known] of this.#groups) if (known.round !== round) gone.push(group);
    const claims = new Set<string>();
    const sources = new Set<string>();
    const touch = (claim: string, source: string): Set<ClaimGroup> => {
      claims.add(claim);
      sources.add(source);
      return this.#changing(source);
    };
    for (const group of gone) {
      this.#groups.delete(group);
      for (const { claim, source } of group.members) {
        touch(claim, source).delete(group);
        const rest = (this.#byClaim.get(claim) ?? []).filter((other) => other !== group);
        if (rest.length > 0) this.#byClaim.set(claim, rest);
        else this.#byClaim.delete(claim);
      }
    }
    for (const group of fresh) {
      // most claims are in one group, and can share the list
      const alone = [group];
      for (const { claim, source } of group.members) {
        touch(claim, source).add(group);
        this.#byClaim.set(claim, this.#byClaim.get(claim)?.concat(alone) ?? alone);
      }
    }
    if (fresh.length > 0)
      for (const [at, group] of groups.entries())
        if (!this.#groups.has(group)) this.#groups.set(group, { place: at, round });
    return { fresh, gone, claims, sources };
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
