import type { ClaimGroup, DisagreementSide, StorySource } from '../../model';
import { GroupIndex } from '../groupIndex';
import { ChangingSources } from '../sourceChanges';
import { TellingNames } from './tellingNames';

/** From this kinship on, two sources may be reports of one event: groups that hold both, by the claims of the shorter. */
const KIN = 0.11;

/** Whether a source is kin to another one. */
interface Kinship {
  /** Stands for the other source as it was. */
  readonly other: number;
  /** When that was seen. */
  readonly round: number;
  readonly areKin: boolean;
}

/** What is known of a source, as long as it is the same object. */
interface Known {
  readonly number: number;
  /** By the ids of others. */
  readonly kinships: Map<string, Kinship>;
}

/** What became of ties with an update of the story. */
interface TiedOtherwise {
  /** One more each time. */
  readonly round: number;
  /** The ids of the sources that may be tied otherwise than before; undefined when all may be. */
  readonly sources: readonly string[] | undefined;
}

/**
 * Which sources have a claim in common, and how strongly two claims are linked. Keeps up with a story that changes: whether
 * two sources are kin is looked at again only when one of them, or a group that holds it, is another object.
 */
export class Ties {
  #groups = new GroupIndex();
  readonly #named = new TellingNames();
  #known = new WeakMap<StorySource, Known>();
  #numbers = 0;
  readonly #changing = new ChangingSources<StorySource>();
  /** The round of the groups that was seen last: they may have changed more than once since. */
  #seen = 0;
  #changed: TiedOtherwise = { round: 0, sources: undefined };

  /** What became of ties the last time. */
  get changed(): TiedOtherwise {
    return this.#changed;
  }

  /**
   * @param groups of the story
   * @param sources of the story
   */
  update(groups: GroupIndex, sources: readonly StorySource[]): void {
    const isOther = groups !== this.#groups;
    if (isOther) this.#known = new WeakMap();
    this.#groups = groups;
    const changes = this.#changing.update(sources);
    const isNamedAnew = this.#named.update(sources, changes);
    const { round } = changes;
    const since = this.#seen;
    this.#seen = groups.round;
    if (isOther || isNamedAnew) {
      this.#changed = { round, sources: undefined };
      return;
    }
    // a source may name others while its claims, and so its groups, stay the same
    const fresh = new Set(changes.fresh);
    const touched = sources.filter((source) => fresh.has(source) || groups.changedIn(source.id) > since);
    this.#changed = { round, sources: touched.map(({ id }) => id) };
  }

  /** Whether two sources may be reports of one event, however large their story is: much of what they claim is in common. */
  mayTellOfOneEvent(one: StorySource, other: StorySource): boolean {
    return this.areKin(one, other) && !this.nameOthers(one, other);
  }

  /** Whether two sources each name other people and bodies: then claims worded alike are not of one event, either. */
  nameOthers(one: StorySource, other: StorySource): boolean {
    return this.#named.areOthers(one, other);
  }

  /** The groups with members from a source, by its id. */
  groupsIn(source: string): ReadonlySet<ClaimGroup> {
    return this.#groups.in(source);
  }

  /** Whether a group holds claims of both sources. */
  areTied(one: StorySource, other: StorySource): boolean {
    const others = this.#groups.in(other.id);
    for (const group of this.#groups.in(one.id)) if (others.has(group)) return true;
    return false;
  }

  /** Whether enough of what the shorter of two sources claims the other has too: groups that hold both, by claims. */
  areKin(one: StorySource, other: StorySource): boolean {
    const { kinships } = this.#of(one);
    const { number } = this.#of(other);
    const known = kinships.get(other.id);
    const last = Math.max(this.#groups.changedIn(one.id), this.#groups.changedIn(other.id));
    if (known?.other === number && known.round >= last) return known.areKin;
    const areKin = this.#shareEnough(one, other);
    kinships.set(other.id, { other: number, round: this.#groups.round, areKin });
    return areKin;
  }

  #shareEnough(one: StorySource, other: StorySource): boolean {
    const others = this.#groups.in(other.id);
    const enough = KIN * Math.max(1, Math.min(one.claims.length, other.claims.length));
    let shared = 0;
    for (const group of this.#groups.in(one.id)) if (others.has(group) && ++shared >= enough) return true;
    return false;
  }

  #of(source: StorySource): Known {
    const known = this.#known.get(source);
    if (known) return known;
    const made: Known = { number: this.#numbers++, kinships: new Map() };
    this.#known.set(source, made);
    return made;
  }

  /** Whether a group holds claims of all sides of a row. */
  areLinked([first, ...others]: readonly DisagreementSide[]): boolean {
    const groups = first?.claims.flatMap((claim) => this.#groups.of(claim)) ?? [];
    return groups.some((group) =>
      others.every(({ claims }) => claims.some((claim) => this.#groups.of(claim).includes(group))),
    );
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
