import { areEqual } from '../../lists';
import type { Steps } from '../../steps';
import type { ChangedPairs } from './changedPairs';
import type { ClaimTable } from './claimTable';
import { gatheredFrom, inOrder, type Beginning, type Gathered, type GatheredChanges } from './gathered';
import { Growing, MOST_GROUPS } from './growing';
import type { Pairs } from './pairs';
import { Queue } from '../../queue';

/** So many groups are tried to be gathered in one step. */
const STEP = 1000;

/** How alike two claims must be to begin a group, and how much more for each of them that is in one already. */
const BEGINNING = 0.36;
const MORE_IF_GROUPED = 0.015;

/**
 * Gathers claims into groups from the most alike pair downwards: each pair that no group holds yet begins one, which
 * takes in what is alike to its members on average, so that a chain of neighbours never joins what lies far apart. A
 * claim that says several things may be in several groups, but no two claims are together in more than one. Pairs that
 * are not among the likely ones count as not alike at all.
 *
 * When pairs change, what they began, and what was gathered after it from the same claims, is gathered again in that
 * order, until all is as it would be if it were gathered for the first time.
 */
export class Gatherer {
  readonly #table: ClaimTable;
  readonly #pairs: Pairs;
  readonly #groups = new Set<Gathered>();
  /** By claim, in the order in which they began. */
  readonly #groupsOf: (readonly Gathered[])[] = [];
  readonly #growing: Growing;
  #changes: GatheredChanges = { begun: new Set(), ended: new Set() };
  #gathered = 0;

  constructor(table: ClaimTable, pairs: Pairs) {
    this.#table = table;
    this.#pairs = pairs;
    this.#growing = new Growing(pairs, (claim) => this.groupsOf(claim));
  }

  /** All groups: with members from at least two sources. */
  get groups(): ReadonlySet<Gathered> {
    return this.#groups;
  }

  /** The groups that began or ended since this was asked for last. */
  takeChanges(): GatheredChanges {
    const changes = this.#changes;
    this.#changes = { begun: new Set(), ended: new Set() };
    return changes;
  }

  /** How many times a group was gathered, or tried to be, since the beginning: what the work grows with. */
  get gathered(): number {
    return this.#gathered;
  }

  /** The groups that a claim is in, in the order in which they began. */
  groupsOf(claim: number): readonly Gathered[] {
    return this.#groupsOf[claim] ?? [];
  }

  /** Takes in how pairs changed. */
  *update(changed: ChangedPairs): Steps<void> {
    const { places } = this.#table;
    this.#growing.grow(places);
    if (this.#groups.size === 0) yield* this.#gatherAll(changed);
    else this.#gatherAgain(changed);
  }

  *#gatherAll(changed: ChangedPairs): Steps<void> {
    const { places } = this.#table;
    const placeOf = (claim: number): number => places[claim] as number;
    const first = (at: number): number => Math.min(placeOf(changed.one(at)), placeOf(changed.other(at)));
    const second = (at: number): number => Math.max(placeOf(changed.one(at)), placeOf(changed.other(at)));
    const pairs = new Int32Array(changed.size);
    let count = 0;
    for (let at = 0; at < changed.size; at++)
      if (this.#canBegin(changed.one(at), changed.other(at), changed.now(at))) pairs[count++] = at;
    const beginnings = pairs.subarray(0, count);
    // the order of inOrder
    beginnings.sort((a, b) => changed.now(b) - changed.now(a) || first(a) - first(b) || second(a) - second(b));
    let tried = 0;
    for (const at of beginnings) {
      if (++tried % STEP === 0) yield;
      const beginning = this.#beginningOf(changed.one(at), changed.other(at), changed.now(at));
      const members = beginning && this.#membersOf(beginning);
      if (members) this.#put(gatheredFrom(beginning, members));
    }
  }

  #gatherAgain(changed: ChangedPairs): void {
    const waiting = new Waiting(this.#table.places);
    const ended: Gathered[] = [];
    for (let at = 0; at < changed.size; at++) {
      const group = changed.before(at) < BEGINNING ? undefined : this.#begunBy(changed.one(at), changed.other(at));
      if (group) ended.push(group);
    }
    const crowded = new Set(ended.flatMap(({ members }) => members.filter((member) => this.#isCrowded(member))));
    for (const group of ended) this.#takeOut(group);
    for (const group of ended) this.#waitForLater(group.members, group.likeness, crowded, waiting);
    const claims = new Set<number>();
    for (let at = 0; at < changed.size; at++) {
      const [one, other] = [changed.one(at), changed.other(at)];
      const beginning = this.#beginningOf(one, other, changed.now(at));
      if (beginning) waiting.add(beginning);
      claims.add(one).add(other);
    }
    for (const claim of claims) for (const group of this.groupsOf(claim)) waiting.add(group);
    for (let next = waiting.next(); next; next = waiting.next()) {
      const known = this.#begunBy(next.one, next.other);
      const members = this.#membersOf(next);
      if (known && members && areEqual(known.members, members)) continue;
      const [before, now] = [new Set(known?.members), new Set(members)];
      const moved = [...before].filter((member) => !now.has(member));
      for (const member of now) if (!before.has(member)) moved.push(member);
      const crowded = new Set(moved.filter((member) => this.#isCrowded(member)));
      if (known) this.#takeOut(known);
      if (members) this.#put(gatheredFrom(next, members));
      for (const member of moved) if (this.#isCrowded(member)) crowded.add(member);
      this.#waitForLater(moved, next.likeness, crowded, waiting);
      // one that stays is in as many groups as before, but those that take it in may have others beside it
      for (const member of now)
        if (before.has(member))
          for (const group of this.groupsOf(member)) if (group.likeness <= next.likeness) waiting.add(group);
    }
  }

  /** Whether a claim is in so many groups that another one may take it in no more. */
  #isCrowded(claim: number): boolean {
    return this.groupsOf(claim).length >= MOST_GROUPS;
  }

  /**
   * What may come out otherwise when the groups of some claims have changed: what begins with them, and what takes them in,
   * or would if they were not in so many groups.
   *
   * @param crowded those of them that are, or were before, in as many groups as a claim may be
   */
  #waitForLater(claims: readonly number[], likeness: number, crowded: ReadonlySet<number>, waiting: Waiting): void {
    const { items } = this.#table;
    for (const claim of claims) {
      if (!items[claim]) continue;
      for (const group of this.groupsOf(claim)) if (group.likeness <= likeness) waiting.add(group);
      const { others, likeness: alike } = this.#pairs;
      for (let at = this.#pairs.start(claim); at < this.#pairs.end(claim); at++) {
        const now = alike[at] as number;
        if (now === 0) continue;
        const other = others[at] as number;
        if (crowded.has(claim))
          for (const group of this.groupsOf(other)) if (group.likeness <= likeness) waiting.add(group);
        const beginning = now <= likeness ? this.#beginningOf(claim, other, now) : undefined;
        if (beginning) waiting.add(beginning);
      }
    }
  }

  /** Whether two claims can begin a group, others aside. */
  #canBegin(a: number, b: number, likeness: number): boolean {
    return likeness >= BEGINNING && this.#table.sourceOf(a) !== this.#table.sourceOf(b);
  }

  #beginningOf(a: number, b: number, likeness: number): Beginning | undefined {
    const { places } = this.#table;
    if (!this.#canBegin(a, b, likeness)) return undefined;
    const [one, other] = (places[a] as number) < (places[b] as number) ? [a, b] : [b, a];
    return { one, other, likeness };
  }

  #begunBy(a: number, b: number): Gathered | undefined {
    return this.groupsOf(a).find(({ one, other }) => (one === a && other === b) || (one === b && other === a));
  }

  /** The members of the group that a pair begins after those that began before; undefined when it begins none. */
  #membersOf(beginning: Beginning): readonly number[] | undefined {
    const { one, other, likeness } = beginning;
    this.#gathered++;
    if (this.#growing.isFull(one, beginning) || this.#growing.isFull(other, beginning)) return undefined;
    const mine = this.#growing.countBefore(one, beginning);
    const others = this.#growing.countBefore(other, beginning);
    const grouped = Number(mine > 0) + Number(others > 0);
    if (likeness < BEGINNING + MORE_IF_GROUPED * grouped) return undefined;
    if (grouped === 2 && this.#areTogether(one, mine, other)) return undefined;
    return this.#growing.from(beginning);
  }

  /** Whether two claims are in one group. @param count how many of the groups of the first one count */
  #areTogether(one: number, count: number, other: number): boolean {
    const [groups, others] = [this.groupsOf(one), this.groupsOf(other)];
    for (let at = 0; at < count; at++) if (others.includes(groups[at] as Gathered)) return true;
    return false;
  }

  #put(group: Gathered): void {
    const { places } = this.#table;
    this.#groups.add(group);
    this.#changes.begun.add(group);
    for (const member of group.members) {
      const groups = this.#groupsOf[member] ?? [];
      let at = groups.length;
      while (at > 0 && inOrder(groups[at - 1] as Gathered, group, places) > 0) at--;
      // there is one for each claim, so none has room to spare
      this.#groupsOf[member] = groups.length === 0 ? [group] : [...groups.slice(0, at), group, ...groups.slice(at)];
    }
  }

  #takeOut(group: Gathered): void {
    this.#groups.delete(group);
    if (!this.#changes.begun.delete(group)) this.#changes.ended.add(group);
    for (const member of group.members) {
      const groups = this.#groupsOf[member] ?? [];
      this.#groupsOf[member] = groups.filter((other) => other !== group).slice();
    }
  }
}

/** Beginnings that are to be tried again, each once, in their order. */
class Waiting {
  readonly #queue: Queue<Beginning>;
  readonly #held = new Set<number>();

  constructor(places: Int32Array) {
    this.#queue = new Queue((a, b) => inOrder(a, b, places));
  }

  add(beginning: Beginning): void {
    const key = keyOf(beginning);
    if (this.#held.has(key)) return;
    this.#held.add(key);
    this.#queue.push({ one: beginning.one, other: beginning.other, likeness: beginning.likeness });
  }

  next(): Beginning | undefined {
    const next = this.#queue.pop();
    if (next) this.#held.delete(keyOf(next));
    return next;
  }
}

/** One number for a pair of claims: exact for up to 67 million claims. */
function keyOf({ one, other }: Beginning): number {
  return one * 2 ** 26 + other;
}
