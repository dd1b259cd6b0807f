import type { ChangedPairs } from './changedPairs';
import type { Gatherer } from './gather';
import { inOrder, type Gathered } from './gathered';
import { MOST_COUNTED } from './growing';
import type { Pairs } from './pairs';

/** How alike the claims that only one of two groups has must be to those of the other, on average, for the two to be one. */
const ONE_THING = 0.14;
/** So many members of a group stand for all of it: the first it took in are the most alike. */
const MOST_COMPARED = 12;
/** Likeness is added up in whole multiples of this, so that the sum is the same in whatever order. */
const UNIT = 2 ** -20;

/** What of gathering joining needs. */
type GatheredGroups = Pick<Gatherer, 'groups' | 'groupsOf'>;

/** An earlier group that a group may be one with. */
interface Partner {
  readonly group: Gathered;
  /** How alike the claims that the two do not share are, on average. */
  readonly likeness: number;
}

/**
 * Joins groups that share a claim and tell of one thing: what gathering keeps apart, since a claim must be like all members
 * to be taken in, may still be alike as a whole. Each group joins the earlier one it is most like, unless that has itself
 * joined another. Here two claims may be together in more than one group.
 *
 * What is known of a group is kept while the group, those that share a claim with it, and their likeness stay the same, so
 * that the result is as if all were joined anew.
 */
export class Joiner {
  readonly #gatherer: GatheredGroups;
  readonly #pairs: Pairs;
  readonly #partners = new Map<Gathered, readonly Partner[]>();
  readonly #members = new WeakMap<Gathered, ReadonlySet<number>>();
  /** For the groups that are joined, what they have become. */
  #joined: ReadonlyMap<Gathered, Gathered> = new Map();
  /** For what has become of several groups, these: the earliest first. */
  #parts: ReadonlyMap<Gathered, readonly Gathered[]> = new Map();
  #groups: ReadonlySet<Gathered> = new Set();
  /** Those that may join others, in the order in which they began. */
  #waiting: readonly Gathered[] = [];

  constructor(gatherer: GatheredGroups, pairs: Pairs) {
    this.#gatherer = gatherer;
    this.#pairs = pairs;
  }

  /** All groups; one that several were joined to has the pair that began the earliest. The same objects while they stay the same. */
  get groups(): ReadonlySet<Gathered> {
    return this.#groups;
  }

  /** The groups that a claim is in. */
  groupsOf(claim: number): ReadonlySet<Gathered> {
    return new Set(this.#gatherer.groupsOf(claim).map((group) => this.#joined.get(group) ?? group));
  }

  /**
   * Takes in how the gathered groups changed.
   *
   * @param changed the pairs that are alike in another measure
   * @param places of the claims in the story
   */
  update(changed: ChangedPairs, places: Int32Array): void {
    for (const group of this.#stale(changed)) this.#partners.set(group, this.#partnersOf(group, places));
    const roots = this.#rootsOfJoined(places);
    const joined = new Map<Gathered, Gathered>();
    const parts = new Map<Gathered, readonly Gathered[]>();
    for (const [root, later] of roots) {
      const all = [root, ...later];
      const known = this.#joined.get(root);
      const isKnown = known !== undefined && haveSame(this.#parts.get(known) ?? [], all);
      const whole = isKnown ? known : { ...root, members: [...new Set(all.flatMap(({ members }) => members))] };
      parts.set(whole, all);
      for (const part of all) joined.set(part, whole);
    }
    this.#joined = joined;
    this.#parts = parts;
    this.#groups = new Set([...this.#gatherer.groups].map((group) => joined.get(group) ?? group));
  }

  /** The groups whose partners may be others. */
  #stale(changed: ChangedPairs): ReadonlySet<Gathered> {
    const { groups } = this.#gatherer;
    const claims = new Set<number>();
    for (let at = 0; at < changed.size; at++) claims.add(changed.one(at)).add(changed.other(at));
    for (const known of this.#partners.keys()) {
      if (groups.has(known)) continue;
      this.#partners.delete(known);
      for (const member of known.members) claims.add(member);
    }
    for (const group of groups) if (!this.#partners.has(group)) for (const member of group.members) claims.add(member);
    return new Set([...claims].flatMap((claim) => this.#gatherer.groupsOf(claim)));
  }

  /** The most alike first. */
  #partnersOf(group: Gathered, places: Int32Array): readonly Partner[] {
    const earlier = new Set<Gathered>();
    for (const member of group.members) {
      for (const other of this.#gatherer.groupsOf(member)) {
        if (other === group) break;
        earlier.add(other);
      }
    }
    return [...earlier]
      .map((other) => ({ group: other, likeness: this.#likenessOf(other, group) }))
      .filter(({ likeness }) => likeness >= ONE_THING)
      .sort((a, b) => b.likeness - a.likeness || inOrder(a.group, b.group, places));
  }

  #likenessOf(earlier: Gathered, later: Gathered): number {
    const mine = this.#membersOf(later);
    const others = this.#membersOf(earlier);
    const ones = new Set(earlier.members.slice(0, MOST_COMPARED).filter((claim) => !mine.has(claim)));
    const rest = later.members.slice(0, MOST_COMPARED).filter((claim) => !others.has(claim));
    let sum = 0;
    for (const claim of rest) {
      const { claims, likeness } = this.#pairs.of(claim);
      for (let at = 0; at < claims.length; at++)
        if (ones.has(claims[at] as number))
          sum += Math.round(Math.min(likeness[at] as number, MOST_COUNTED) / UNIT) * UNIT;
    }
    return ones.size === 0 || rest.length === 0 ? 0 : sum / (ones.size * rest.length);
  }

  #membersOf(group: Gathered): ReadonlySet<number> {
    const known = this.#members.get(group);
    if (known) return known;
    const made = new Set(group.members);
    this.#members.set(group, made);
    return made;
  }

  /** The groups that others join, each with those in the order in which they began. */
  #rootsOfJoined(places: Int32Array): ReadonlyMap<Gathered, readonly Gathered[]> {
    const roots = new Map<Gathered, Gathered[]>();
    const joining = new Set<Gathered>();
    const isWaiting = (group: Gathered): boolean => (this.#partners.get(group)?.length ?? 0) > 0;
    // nearly in order already, and then soon sorted
    const before = this.#waiting.filter(isWaiting);
    const known = new Set(before);
    for (const group of this.#partners.keys()) if (isWaiting(group) && !known.has(group)) before.push(group);
    this.#waiting = before.sort((a, b) => inOrder(a, b, places));
    for (const group of this.#waiting) {
      const root = this.#partners.get(group)?.find((partner) => !joining.has(partner.group))?.group;
      if (!root) continue;
      joining.add(group);
      const later = roots.get(root);
      if (later) later.push(group);
      else roots.set(root, [group]);
    }
    return roots;
  }
}

function haveSame(one: readonly Gathered[], other: readonly Gathered[]): boolean {
  return one.length === other.length && one.every((group, at) => group === other[at]);
}
