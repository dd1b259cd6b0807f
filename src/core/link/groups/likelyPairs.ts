import { Candidates } from './candidates';
import type { Steps } from '../../steps';
import { ChangedPairs } from './changedPairs';
import type { Changes, ClaimTable } from './claimTable';
import type { Item } from './features';
import { HighestScores } from './highestScores';
import { likelihoodAmong } from './likelihood';
import { Pairs } from './pairs';
import { Comparison } from './similarity';
import { StoryTies } from './stories';
import { Touched } from './touched';

/** So many pairs, or claims with their pairs, are looked at in one step. */
const STEP = 1000;

/** Pairs less alike than this count as not alike at all. */
const FLOOR = 0.04;

/** Reports of one story come out within so many days of one another. */
const ONE_STORY = 31;
/** So many days later, half of the likeness of two claims is left: most that is alike then tells of another happening. */
const FADING = 180;
/** What is left of the likeness of two claims of sources that are on one story only through others. */
const DISTANT = 0.7;
/** Claims this alike are worded so alike that they say the same whenever it is said. */
const STRONG = 0.55;

/**
 * The pairs of claims of one story that are likely to say the same, with their likeness, 0 to about 1; sources on different
 * stories of one folder have none in common.
 *
 * A pair is as alike as it is likely that both say the same, but less so where one of the two has something more alike in the other's source:
 * every claim of a story shares its people and places with many, and the one that says the same stands out among them.
 * A source seldom says a thing twice, so two of its own claims must be very alike to count.
 */
export class LikelyPairs {
  readonly pairs = new Pairs();
  readonly #table: ClaimTable;
  readonly #candidates: Candidates;
  readonly #stories: StoryTies;

  constructor(table: ClaimTable) {
    this.#table = table;
    this.#candidates = new Candidates(table);
    this.#stories = new StoryTies(table, this.pairs);
  }

  /** The sources, two and two, that are reports of one series. */
  series(): Iterable<readonly [number, number]> {
    return this.#stories.series();
  }

  /** Takes in how the claims changed. Gives the pairs that are alike in another measure now. */
  *update(changes: Changes): Steps<ChangedPairs> {
    const changed = new ChangedPairs();
    const { pairs } = this;
    const { items } = this.#table;
    const touched = new Touched(
      (claim) => items[claim] !== undefined,
      (claim) => this.#table.sourceOf(claim),
    );
    yield* this.#score(changes, changed, touched);
    // how alike the claims of two sources count hangs on their days
    for (const claim of changes.redated)
      for (let at = pairs.start(claim); at < pairs.end(claim); at++) touched.add(claim, pairs.others[at] as number);
    const { claims } = touched;
    for (const claim of this.#stories.update(touched, this.#alteredBy(changes))) claims.add(claim);
    pairs.trim();
    const highest = new HighestScores(this.#table, pairs);
    let taken = 0;
    for (const one of claims) {
      if (++taken % STEP === 0) yield;
      const end = pairs.end(one);
      for (let at = pairs.start(one); at < end; at++) {
        const other = pairs.others[at] as number;
        if (other < one && claims.has(other)) continue;
        const before = pairs.likeness[at] as number;
        const back = pairs.placeOf(other, one);
        const now = this.#likenessOf(one, other, at, highest.of(one, at), highest.of(other, back));
        if (now === before) continue;
        pairs.liken(at, back, now);
        changed.add(one, other, now, before);
      }
    }
    return changed;
  }

  /** Compares claims that are candidates of one another. */
  *#score(changes: Changes, changed: ChangedPairs, touched: Touched): Steps<void> {
    const { pairs } = this;
    const { items, features, weighed } = this.#table;
    const remove = (one: number, other: number): void => {
      const before = pairs.remove(one, other);
      if (before === undefined) return;
      touched.add(one, other);
      if (before > 0) changed.add(one, other, 0, before);
    };
    for (const claim of changes.removed.keys())
      while (pairs.end(claim) > pairs.start(claim)) remove(claim, pairs.others[pairs.start(claim)] as number);
    const { dropped, found } = yield* this.#candidates.update(changes);
    for (let at = 0; at < dropped.length; at += 2) {
      const one = dropped[at] as number;
      const other = dropped[at + 1] as number;
      if (items[other] === undefined || !this.#candidates.has(other, one)) remove(one, other);
    }
    const compared = this.#once(found, changes);
    pairs.expect(countsOf(compared, items.length));
    const comparison = new Comparison(features, weighed);
    for (let at = 0; at < compared.length; at += 2) {
      if (at % STEP === 0) yield;
      const one = compared[at] as number;
      const other = compared[at + 1] as number;
      const score = comparison.compare(items[one] as Item, items[other] as Item);
      if (score < FLOOR) remove(one, other);
      else if (pairs.set(one, other, score, comparison.likelihood)) touched.add(one, other);
    }
  }

  /** Leaves out the pairs that are found the other way round too. */
  #once(found: Int32Array, { changed }: Changes): Int32Array {
    const once = new Int32Array(found.length);
    let size = 0;
    for (let at = 0; at < found.length; at += 2) {
      const one = found[at] as number;
      const other = found[at + 1] as number;
      if (one > other && (changed.has(one) || changed.has(other)) && this.#candidates.has(other, one)) continue;
      once[size++] = one;
      once[size++] = other;
    }
    return once.subarray(0, size);
  }

  /** The sources that have more claims or fewer than before. */
  #alteredBy({ removed, added }: Changes): ReadonlySet<number> {
    return new Set([...removed.values(), ...added.map((claim) => this.#table.sourceOf(claim))]);
  }

  /**
   * What stands out counts: how likely a pair is against the likeliest of each of the two in the other one's source.
   *
   * @param highest the highest likelihood of the one in the source of the other
   * @param otherHighest that of the other in the source of the one
   */
  #likenessOf(one: number, other: number, at: number, highest: number, otherHighest: number): number {
    const source = this.#table.sourceOf(one);
    const otherSource = this.#table.sourceOf(other);
    if (!this.#stories.areOne(source, otherSource)) return 0;
    const score = this.pairs.scores[at] as number;
    const likelihood = this.pairs.likelihoods[at] as number;
    const likeness =
      source === otherSource
        ? score ** 2
        : likelihoodAmong(likelihood, highest, otherHighest) *
          (score >= STRONG ? 1 : this.#timeliness(source, otherSource) * this.#nearnessOf(source, otherSource));
    return likeness >= FLOOR ? likeness : 0;
  }

  /** What is left of the likeness of two claims when nothing but other sources makes theirs one story. */
  #nearnessOf(source: number, other: number): number {
    return this.#stories.areTied(source, other) ? 1 : DISTANT;
  }

  /** What is left of the likeness of two claims when their sources came out long after one another. */
  #timeliness(source: number, other: number): number {
    const one = this.#table.daysOf(source).published;
    const two = this.#table.daysOf(other).published;
    if (one === undefined || two === undefined) return 1;
    return 1 / (1 + Math.max(0, Math.abs(one - two) - ONE_STORY) / FADING);
  }
}

/** In how many of some pairs each claim is. */
function countsOf(pairs: Int32Array, claims: number): Int32Array {
  const counts = new Int32Array(claims);
  for (const claim of pairs) counts[claim] = (counts[claim] as number) + 1;
  return counts;
}
