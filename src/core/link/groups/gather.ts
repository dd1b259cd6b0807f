import type { Item } from './features';
import type { PairList } from './pairList';

/** How alike two claims must be to begin a group, and how much more for each of them that is in one already. */
const BEGINNING = 0.12;
const MORE_IF_GROUPED = 0.015;
/** How alike a claim must be to the members of a group, on average, to become one. */
const TOGETHER = 0.13;
/** More likeness to one member than this does not make up for none to another. */
const MOST_COUNTED = 0.25;
/** A sentence seldom says more things than that. */
const MOST_GROUPS = 3;

/**
 * Gathers claims into groups from the most alike pair downwards: each pair that no group holds yet begins one, which
 * takes in what is alike to its members on average, so that a chain of neighbours never joins what lies far apart. A
 * claim that says several things may be in several groups, but no two claims are together in more than one. Pairs that
 * are not among the likely ones count as not alike at all.
 *
 * @returns groups with members from at least two sources, each in the order of the claims
 */
export function gather(items: readonly Item[], pairs: PairList): readonly (readonly Item[])[] {
  const groups: number[][] = [];
  const groupsOf: number[][] = items.map(() => []);
  const growing = new Growing(items.length, pairs, groups, groupsOf);
  for (const at of beginningsOf(items, pairs)) {
    const one = pairs.one(at);
    const other = pairs.other(at);
    const mine = groupsOf[one] as number[];
    const others = groupsOf[other] as number[];
    if (mine.length >= MOST_GROUPS || others.length >= MOST_GROUPS) continue;
    const grouped = Number(mine.length > 0) + Number(others.length > 0);
    if (pairs.value(at) < BEGINNING + MORE_IF_GROUPED * grouped) continue;
    if (mine.some((group) => others.includes(group))) continue;
    const members = growing.from(one, other);
    for (const member of members) (groupsOf[member] as number[]).push(groups.length);
    groups.push(members);
  }
  return groups.map((members) => members.sort((a, b) => a - b).map((member) => items[member] as Item));
}

/** The places of the pairs that can begin a group, the most alike first. */
function beginningsOf(items: readonly Item[], pairs: PairList): readonly number[] {
  const beginnings: number[] = [];
  for (let at = 0; at < pairs.length; at++)
    if (pairs.value(at) >= BEGINNING && items[pairs.one(at)]?.source !== items[pairs.other(at)]?.source)
      beginnings.push(at);
  return beginnings.sort(
    (a, b) => pairs.value(b) - pairs.value(a) || pairs.one(a) - pairs.one(b) || pairs.other(a) - pairs.other(b),
  );
}

const FREE = 0;
const REACHED = 1;
const TAKEN = 2;

/** Grows one group after the other; holds what it needs for a group over all claims, so that none has to be made anew. */
class Growing {
  readonly #pairs: PairList;
  readonly #pairsOf: ReturnType<PairList['byClaim']>;
  readonly #groups: readonly (readonly number[])[];
  readonly #groupsOf: readonly (readonly number[])[];
  /** Sum of each claim's likeness to the members. */
  readonly #sums: Float64Array;
  /** Whether a claim is a member or may not become one, has a likeness to members, or neither. */
  readonly #state: Uint8Array;
  #reached: number[] = [];
  #taken: number[] = [];

  constructor(
    claims: number,
    pairs: PairList,
    groups: readonly (readonly number[])[],
    groupsOf: readonly (readonly number[])[],
  ) {
    this.#pairs = pairs;
    this.#pairsOf = pairs.byClaim(claims);
    this.#groups = groups;
    this.#groupsOf = groupsOf;
    this.#sums = new Float64Array(claims);
    this.#state = new Uint8Array(claims);
  }

  /** The members of the group that two claims begin. */
  from(one: number, other: number): number[] {
    const members: number[] = [];
    for (let next: number | undefined = one; next !== undefined;) {
      members.push(next);
      this.#add(next);
      next = members.length === 1 ? other : this.#nearest(members.length);
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

  #add(member: number): void {
    this.#take(member);
    // what is already with this member in another group stays out of this one
    for (const group of this.#groupsOf[member] as readonly number[])
      for (const claim of this.#groups[group] as readonly number[]) this.#take(claim);
    const { starts, places } = this.#pairsOf;
    for (let place = starts[member] as number; place < (starts[member + 1] as number); place++) {
      const at = places[place] as number;
      const claim = this.#pairs.one(at) === member ? this.#pairs.other(at) : this.#pairs.one(at);
      if (this.#state[claim] === TAKEN || (this.#groupsOf[claim] as readonly number[]).length >= MOST_GROUPS) continue;
      if (this.#state[claim] === FREE) {
        this.#state[claim] = REACHED;
        this.#reached.push(claim);
      }
      this.#sums[claim] = (this.#sums[claim] as number) + Math.min(this.#pairs.value(at), MOST_COUNTED);
    }
  }

  #take(claim: number): void {
    if (this.#state[claim] === TAKEN) return;
    this.#state[claim] = TAKEN;
    this.#taken.push(claim);
  }

  /** The claim most alike to all members; undefined when none is alike enough. */
  #nearest(members: number): number | undefined {
    let best: number | undefined;
    let most = 0;
    for (const claim of this.#reached) {
      const sum = this.#sums[claim] as number;
      if (this.#state[claim] === REACHED && (sum > most || (sum === most && best !== undefined && claim < best))) {
        best = claim;
        most = sum;
      }
    }
    return most >= TOGETHER * members ? best : undefined;
  }
}
