import type { Claim, ClaimGroup } from '../../model';
import { push } from '../../lists';
import { NO_DIFFERENCES, type FoundInPair } from './comparePair';
import type { MemberPair, PairPlaces } from './pairs';

/** A claim of a member, as it is now or was before: it must be another object when anything around it has changed. */
export interface ComparedClaim {
  readonly claim: Claim;
  readonly strength: number;
}

/**
 * The pairs of members of a group that were compared, and what they differ in, as it is kept: most differ in nothing, and of
 * those only their places in the group are.
 */
export class ComparedPairs {
  readonly #group: ClaimGroup;
  readonly #claims: readonly (Claim | undefined)[];
  /** For each pair the places of its two members. */
  #places: Int32Array;
  /** What those differ in that do, by the place of the pair. */
  readonly #found: ReadonlyMap<number, FoundInPair>;
  #byLeft: ReadonlyMap<Claim | undefined, readonly number[]> | undefined;

  /** @param claims of the members as they were compared */
  constructor(
    group: ClaimGroup,
    claims: readonly (Claim | undefined)[],
    pairs: readonly { readonly pair: MemberPair; readonly found: FoundInPair }[],
  ) {
    const places = new Map(group.members.map((member, place) => [member, place]));
    const found = new Map<number, FoundInPair>();
    this.#group = group;
    this.#claims = claims;
    this.#places = new Int32Array(2 * pairs.length);
    for (const [at, { pair, found: differences }] of pairs.entries()) {
      this.#places[2 * at] = places.get(pair.left.member) ?? -1;
      this.#places[2 * at + 1] = places.get(pair.right.member) ?? -1;
      if (differences !== NO_DIFFERENCES) found.set(at, differences);
    }
    this.#found = found;
  }

  /** Whether the members of no pair differ in anything. */
  get areAllSilent(): boolean {
    return this.#found.size === 0;
  }

  /** The places in the group of the two members of each pair. */
  *places(): Generator<PairPlaces> {
    for (let at = 0; at < this.#places.length; at += 2)
      yield [this.#places[at] as number, this.#places[at + 1] as number];
  }

  /** The same pairs, in which nothing differs, of a group with as many members, whose claims only stand elsewhere. */
  movedTo(group: ClaimGroup, claims: readonly (Claim | undefined)[]): ComparedPairs {
    const moved = new ComparedPairs(group, claims, []);
    moved.#places = this.#places;
    return moved;
  }

  /** What was found between two claims that are members of these strengths still; undefined when they were not compared. */
  between(left: ComparedClaim, right: ComparedClaim): FoundInPair | undefined {
    for (const at of this.#ofLeft.get(left.claim) ?? [])
      if (this.#is(2 * at, left) && this.#is(2 * at + 1, right)) return this.#found.get(at) ?? NO_DIFFERENCES;
    return undefined;
  }

  /** Whether the member at a place is one that is asked for. */
  #is(at: number, { claim, strength }: ComparedClaim): boolean {
    const place = this.#places[at] as number;
    return this.#claims[place] === claim && this.#group.members[place]?.strength === strength;
  }

  /** The pairs of each claim that is the left one of some. */
  get #ofLeft(): ReadonlyMap<Claim | undefined, readonly number[]> {
    if (this.#byLeft) return this.#byLeft;
    const byLeft = new Map<Claim | undefined, number[]>();
    for (let at = 0; 2 * at < this.#places.length; at++) push(byLeft, this.#claims[this.#places[2 * at] as number], at);
    this.#byLeft = byLeft;
    return byLeft;
  }
}
