import { areEqual } from '../../lists';
import type { ChangedPairs } from './changedPairs';
import type { Gatherer } from './gather';
import { gatheredFrom, inOrder, type Gathered, type GatheredChanges } from './gathered';
import { MOST_COUNTED } from './growing';
import type { Pairs } from './pairs';

/** How alike the claims that only one of two groups has must be to those of the other, on average, for the two to be one. */
const ONE_THING = 0.14;
/** So many members of a group stand for all of it: the first it took in are the most alike. */
const MOST_COMPARED = 12;
/** Likeness is added up in whole multiples of this, so that the sum is the same in whatever order. */
const UNIT = 2 ** -20;

/** What of gathering joining needs. */
type GatheredGroups = Pick<Gatherer, 'groups' | 'groupsOf' | 'takeChanges'>;

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
  /** Of the groups that have some. */
  readonly #partners = new Map<Gathered, readonly Partner[]>();
  readonly #members = new WeakMap<Gathered, ReadonlySet<number>>();
  /** For the groups that are joined, what they have become. */
  #joined: ReadonlyMap<Gathered, Gathered> = new Map();
  /** For what has become of several groups, these: the earliest first. */
  #parts: ReadonlyMap<Gathered, readonly Gathered[]> = new Map();
  readonly #groups = new Set<Gathered>();
  /** Those that may join others, in the order in which they began. */
  #waiting: readonly Gathered[] = [];

  constructor(gatherer: GatheredGroups, pairs: Pairs) {
    this.#gatherer = gatherer;
    this.#pairs = pairs;
  }

  /** All groups, in no order; one that several were joined to has the pair that began the earliest. The same objects while they stay the same. */
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
   * @returns how {@link groups} changed
   */
  update(changed: ChangedPairs, places: Int32Array): GatheredChanges {
    const changes = this.#gatherer.takeChanges();
    if (changed.size + changes.begun.size + changes.ended.size === 0) return changes;
    const fresh: Gathered[] = [];
    for (const group of this.#stale(changed, changes)) {
      const partners = this.#partnersOf(group, places);
      if (partners.length === 0) this.#partners.delete(group);
      else {
        if (!this.#partners.has(group)) fresh.push(group);
        this.#partners.set(group, partners);
      }
    }
    const waiting = this.#waiting.filter((group) => this.#partners.has(group));
    const known = new Set(waiting);
    // nearly in order already, and then soon sorted
    for (const group of fresh) if (!known.has(group)) waiting.push(group);
    this.#waiting = waiting.sort((a, b) => inOrder(a, b, places));
    const before = this.#joined;
    this.#join();
    return this.#shownChanges(changes, before);
  }

  #join(): void {
    const joined = new Map<Gathered, Gathered>();
    const parts = new Map<Gathered, readonly Gathered[]>();
    for (const [root, later] of this.#rootsOfJoined()) {
      const all = [root, ...later];
      const known = this.#joined.get(root);
      const isKnown = known !== undefined && areEqual(this.#parts.get(known) ?? [], all);
      const whole = isKnown ? known : gatheredFrom(root, [...new Set(all.flatMap(({ members }) => members))]);
      parts.set(whole, all);
      for (const part of all) joined.set(part, whole);
    }
    this.#joined = joined;
    this.#parts = parts;
  }

  /** @param before what groups had become before */
  #shownChanges(changes: GatheredChanges, before: ReadonlyMap<Gathered, Gathered>): GatheredChanges {
    const joined = this.#joined;
    const ended = new Set(changes.ended);
    const begun = new Set(changes.begun);
    for (const [group, whole] of before) if (joined.get(group) !== whole) ended.add(group).add(whole);
    for (const [group, whole] of joined) if (before.get(group) !== whole) ended.add(group);
    const shown: GatheredChanges = { begun: new Set(), ended: new Set() };
    for (const group of ended) {
      if (this.#groups.delete(group)) shown.ended.add(group);
      if (this.#gatherer.groups.has(group)) begun.add(group);
    }
    for (const group of begun) {
      const whole = joined.get(group) ?? group;
      if (this.#groups.has(whole)) continue;
      this.#groups.add(whole);
      shown.begun.add(whole);
    }
    return shown;
  }

  /** The groups whose partners may be others. */
  #stale(changed: ChangedPairs, { begun, ended }: GatheredChanges): ReadonlySet<Gathered> {
    const claims = new Set<number>();
    for (let at = 0; at < changed.size; at++) claims.add(changed.one(at)).add(changed.other(at));
    for (const group of ended) this.#partners.delete(group);
    for (const groups of [ended, begun])
      for (const { members } of groups) for (const member of members) claims.add(member);
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
      const { others: partners, likeness } = this.#pairs;
      for (let at = this.#pairs.start(claim); at < this.#pairs.end(claim); at++)
        if (ones.has(partners[at] as number))
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
  #rootsOfJoined(): ReadonlyMap<Gathered, readonly Gathered[]> {
    const roots = new Map<Gathered, Gathered[]>();
    const joining = new Set<Gathered>();
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
