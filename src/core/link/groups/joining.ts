import { addTo, areEqual } from '../../lists';
import type { ChangedPairs } from './changedPairs';
import type { Gatherer } from './gather';
import { gatheredFrom, inOrder, type Gathered, type GatheredChanges } from './gathered';
import { MOST_COUNTED } from './growing';
import type { Pairs } from './pairs';
import { Queue } from '../../queue';

/** How alike the claims that only one of two groups has must be to those of the other, on average, for the two to be one. */
const ONE_THING = 0.2;
/** For each member over so many of the larger one they must be more alike: one wrong step brings many claims together. */
const FEW = 4;
const MORE_IF_LARGE = 0.03;
const MOST_ASKED = 0.4;
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

const NOBODY: readonly Partner[] = [];

/** How alike two groups must be to be one. */
function leastLikeness({ members: one }: Gathered, { members: other }: Gathered): number {
  const size = Math.max(one.length, other.length);
  return Math.min(MOST_ASKED, ONE_THING + MORE_IF_LARGE * Math.max(0, size - FEW));
}

/**
 * Joins groups that share a claim and tell of one thing: what gathering keeps apart, since a claim must be like all members
 * to be taken in, may still be alike as a whole. Each group joins the earlier one it is most like, unless that has itself
 * joined another. Here two claims may be together in more than one group.
 *
 * What is known of a group is kept while the group, those that share a claim with it, and their likeness stay the same, and
 * what it joins while those it may join do or do not join others as before, so that the result is as if all were joined anew.
 */
export class Joiner {
  readonly #gatherer: GatheredGroups;
  readonly #pairs: Pairs;
  /** Of the groups that have some. */
  readonly #partners = new Map<Gathered, readonly Partner[]>();
  /** The groups that have one as their partner. */
  readonly #followers = new Map<Gathered, Set<Gathered>>();
  readonly #members = new WeakMap<Gathered, ReadonlySet<number>>();
  /** For the groups that join others, the one they join. */
  readonly #roots = new Map<Gathered, Gathered>();
  /** The groups that join one. */
  readonly #joining = new Map<Gathered, Set<Gathered>>();
  /** For the groups that are joined, what they have become. */
  readonly #joined = new Map<Gathered, Gathered>();
  /** For what has become of several groups, these: the earliest first. */
  readonly #parts = new Map<Gathered, readonly Gathered[]>();
  readonly #groups = new Set<Gathered>();

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
    const altered = new Set<Gathered>();
    for (const group of changes.ended) {
      this.#setPartners(group, NOBODY);
      this.#setRoot(group, undefined, altered);
    }
    const stale = this.#stale(changed, changes);
    for (const group of stale) this.#setPartners(group, this.#partnersOf(group, places));
    this.#findRoots(stale, altered, places);
    return this.#shownChanges(changes, this.#join(altered, places));
  }

  #setPartners(group: Gathered, partners: readonly Partner[]): void {
    for (const { group: partner } of this.#partners.get(group) ?? NOBODY) takeFrom(this.#followers, partner, group);
    for (const { group: partner } of partners) addTo(this.#followers, partner, group);
    if (partners.length === 0) this.#partners.delete(group);
    else this.#partners.set(group, partners);
  }

  /** Sets which group one joins. Gives whether it joins one now and did not, or the other way round. */
  #setRoot(group: Gathered, root: Gathered | undefined, altered: Set<Gathered>): boolean {
    const before = this.#roots.get(group);
    if (before === root) return false;
    altered.add(group);
    if (before) {
      altered.add(before);
      takeFrom(this.#joining, before, group);
    }
    if (root) {
      altered.add(root);
      addTo(this.#joining, root, group);
      this.#roots.set(group, root);
    } else this.#roots.delete(group);
    return before === undefined || root === undefined;
  }

  /**
   * Finds which groups the stale ones join: the earliest first, for a group joins only what joins nothing itself.
   *
   * @param altered takes in the groups that others join, or are joined by, otherwise than before
   */
  #findRoots(stale: ReadonlySet<Gathered>, altered: Set<Gathered>, places: Int32Array): void {
    const queue = new Queue<Gathered>((a, b) => inOrder(a, b, places));
    const waiting = new Set(stale);
    for (const group of stale) queue.push(group);
    for (let group = queue.pop(); group; group = queue.pop()) {
      waiting.delete(group);
      const root = this.#partners.get(group)?.find((partner) => !this.#roots.has(partner.group))?.group;
      if (!this.#setRoot(group, root, altered)) continue;
      for (const follower of this.#followers.get(group) ?? []) {
        if (waiting.has(follower)) continue;
        waiting.add(follower);
        queue.push(follower);
      }
    }
  }

  /** Joins anew what is altered. Gives what the groups concerned had become before; none for those that were not joined. */
  #join(altered: ReadonlySet<Gathered>, places: Int32Array): ReadonlyMap<Gathered, Gathered | undefined> {
    const before = new Map<Gathered, Gathered | undefined>();
    for (const group of altered) {
      const whole = this.#joined.get(group);
      for (const part of (whole && this.#parts.get(whole)) ?? [group]) before.set(part, whole);
      const later = this.#joining.get(group);
      for (const part of later ?? []) if (!before.has(part)) before.set(part, this.#joined.get(part));
    }
    const parts = new Map<Gathered, readonly Gathered[]>();
    for (const [part, whole] of before) {
      this.#joined.delete(part);
      const known = whole && this.#parts.get(whole);
      if (!known) continue;
      parts.set(whole, known);
      this.#parts.delete(whole);
    }
    for (const root of before.keys()) {
      const later = this.#joining.get(root);
      if (!later) continue;
      const all = [root, ...[...later].sort((a, b) => inOrder(a, b, places))];
      const known = before.get(root);
      const isKnown = known !== undefined && areEqual(parts.get(known) ?? [], all);
      const whole = isKnown ? known : gatheredFrom(root, [...new Set(all.flatMap(({ members }) => members))]);
      this.#parts.set(whole, all);
      for (const part of all) this.#joined.set(part, whole);
    }
    return before;
  }

  /** @param before what groups that may have become something else had become before */
  #shownChanges(changes: GatheredChanges, before: ReadonlyMap<Gathered, Gathered | undefined>): GatheredChanges {
    const joined = this.#joined;
    const ended = new Set(changes.ended);
    const begun = new Set(changes.begun);
    for (const [group, whole] of before) if (joined.get(group) !== whole) ended.add(group).add(whole ?? group);
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
    for (const groups of [ended, begun])
      for (const { members } of groups) for (const member of members) claims.add(member);
    const stale = new Set<Gathered>();
    for (const claim of claims) for (const group of this.#gatherer.groupsOf(claim)) stale.add(group);
    return stale;
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
      .filter(({ group: other, likeness }) => likeness >= leastLikeness(group, other))
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
}

/** Takes something out of the set of a key; a set with nothing in it is no more. */
function takeFrom<T>(sets: Map<T, Set<T>>, key: T, value: T): void {
  const set = sets.get(key);
  if (set?.delete(value) && set.size === 0) sets.delete(key);
}
