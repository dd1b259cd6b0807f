import { inOrder, type Beginning, type Gathered } from './gathered';
import type { Pairs } from './pairs';

/** How alike a claim must be to the members of a group, on average, to become one. */
const TOGETHER = 0.34;
/** More likeness to one member than this does not make up for none to another. */
export const MOST_COUNTED = 0.67;
/** A sentence seldom says more things than that. */
export const MOST_GROUPS = 3;

const FREE = 0;
const REACHED = 1;
const TAKEN = 2;

/** Grows one group after the other; holds what it needs for a group over all claims, so that none has to be made anew. */
export class Growing {
  readonly #pairs: Pairs;
  readonly #groupsOf: (claim: number) => readonly Gathered[];
  #places: Int32Array = new Int32Array(0);
  /** Sum of each claim's likeness to the members. */
  #sums = new Float64Array(0);
  /** Whether a claim is a member or may not become one, has a likeness to members, or neither. */
  #state = new Uint8Array(0);
  #reached: number[] = [];
  #taken: number[] = [];

  /** @param groupsOf the groups of a claim in the order in which they began; those that began later than the one that grows do not count */
  constructor(pairs: Pairs, groupsOf: (claim: number) => readonly Gathered[]) {
    this.#pairs = pairs;
    this.#groupsOf = groupsOf;
  }

  /** @param places of the claims in the story */
  grow(places: Int32Array): void {
    this.#places = places;
    if (this.#sums.length >= places.length) return;
    this.#sums = new Float64Array(Math.ceil(places.length * 1.25));
    this.#state = new Uint8Array(this.#sums.length);
  }

  /** How many of the groups of a claim, the first ones, began before another one. */
  countBefore(claim: number, beginning: Beginning): number {
    const groups = this.#groupsOf(claim);
    let count = groups.length;
    while (count > 0 && inOrder(groups[count - 1] as Gathered, beginning, this.#places) >= 0) count--;
    return count;
  }

  /** Whether a claim is in as many groups as it may be when a group begins. */
  isFull(claim: number, beginning: Beginning): boolean {
    const last = this.#groupsOf(claim)[MOST_GROUPS - 1];
    return last !== undefined && inOrder(last, beginning, this.#places) < 0;
  }

  /** The members of the group that two claims begin. */
  from(beginning: Beginning): number[] {
    const members: number[] = [];
    for (let next: number | undefined = beginning.one; next !== undefined;) {
      members.push(next);
      this.#add(next, beginning);
      next = members.length === 1 ? beginning.other : this.#nearest(members.length);
    }
    for (const claim of this.#reached) {
      this.#sums[claim] = 0;
      this.#state[claim] = FREE;
    }
    for (const claim of this.#taken) this.#state[claim] = FREE;
    this.#reached = [];
    this.#taken = [];
    return members;
  }

  #add(member: number, beginning: Beginning): void {
    this.#take(member);
    // what is already with this member in another group stays out of this one
    const groups = this.#groupsOf(member);
    for (let at = this.countBefore(member, beginning) - 1; at >= 0; at--)
      for (const claim of (groups[at] as Gathered).members) this.#take(claim);
    const { others, likeness } = this.#pairs;
    const end = this.#pairs.end(member);
    for (let at = this.#pairs.start(member); at < end; at++) {
      const claim = others[at] as number;
      const value = likeness[at] as number;
      if (value === 0 || this.#state[claim] === TAKEN || this.isFull(claim, beginning)) continue;
      if (this.#state[claim] === FREE) {
        this.#state[claim] = REACHED;
        this.#reached.push(claim);
      }
      this.#sums[claim] = (this.#sums[claim] as number) + Math.min(value, MOST_COUNTED);
    }
  }

  #take(claim: number): void {
    if (this.#state[claim] === TAKEN) return;
    this.#state[claim] = TAKEN;
    this.#taken.push(claim);
  }

  /** The claim most alike to all members, the first of several; undefined when none is alike enough. */
  #nearest(members: number): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const claim of this.#reached) {
      if (this.#state[claim] !== REACHED) continue;
      const sum = this.#sums[claim] as number;
      if (sum < most || (sum === most && best !== undefined && this.#isBefore(best, claim))) continue;
      best = claim;
      most = sum;
    }
    return most >= TOGETHER * members ? best : undefined;
  }

  #isBefore(one: number, other: number): boolean {
    return (this.#places[one] as number) < (this.#places[other] as number);
  }
}
