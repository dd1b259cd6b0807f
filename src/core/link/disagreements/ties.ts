import type { ClaimGroup, StorySource } from '../../model';
import type { GroupIndex } from '../groupIndex';
import { TellingNames } from './tellingNames';

/** From this kinship on, two sources may be reports of one event: groups that hold both, by the claims of the shorter. */
const KIN = 0.11;

/** Which sources have a claim in common, and how strongly two claims are linked. */
export class Ties {
  readonly #groups: GroupIndex;
  /** The groups that a source has claims in. */
  readonly #bySource = new Map<StorySource, ReadonlySet<ClaimGroup>>();
  readonly #named: TellingNames;

  /** @param sources of the story */
  constructor(groups: GroupIndex, sources: readonly StorySource[]) {
    this.#groups = groups;
    this.#named = new TellingNames(sources);
  }

  /** Whether two sources may be reports of one event, however large their story is: much of what they claim is in common. */
  mayTellOfOneEvent(one: StorySource, other: StorySource): boolean {
    return this.areKin(one, other) && !this.nameOthers(one, other);
  }

  /** Whether two sources each name other people and bodies: then claims worded alike are not of one event, either. */
  nameOthers(one: StorySource, other: StorySource): boolean {
    return this.#named.areOthers(one, other);
  }

  /** Whether a group holds claims of both sources. */
  areTied(one: StorySource, other: StorySource): boolean {
    const [groups, others] = [this.#groupsIn(one), this.#groupsIn(other)];
    for (const group of groups) if (others.has(group)) return true;
    return false;
  }

  /** Whether enough of what the shorter of two sources claims the other has too: groups that hold both, by claims. */
  areKin(one: StorySource, other: StorySource): boolean {
    const [groups, others] = [this.#groupsIn(one), this.#groupsIn(other)];
    const enough = KIN * Math.max(1, Math.min(one.claims.length, other.claims.length));
    let shared = 0;
    for (const group of groups) if (others.has(group) && ++shared >= enough) return true;
    return false;
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
