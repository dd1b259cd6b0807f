import type { Steps } from '../../steps';
import type { Changes, ClaimTable } from './claimTable';
import type { Item } from './features';
import { Finder } from './finder';
import { IndexList } from './indexList';
import { NearestLists } from './nearestLists';

/** So many claims are looked up in one step. */
const STEP = 50;

/** What changed among the candidates of claims: pairs, each as two indexes in a row. */
export interface CandidateChanges {
  /** The second claim is no candidate of the first any more. */
  readonly dropped: Int32Array;
  /** It is one now, or still is while one of the two is another. */
  readonly found: Int32Array;
}

/**
 * For each claim of a story the claims worth comparing with it, through an inverted index: those that share the most weight,
 * found in at most a fixed number of look-ups for each claim.
 */
export class Candidates {
  readonly #table: ClaimTable;
  readonly #finder: Finder;
  readonly #lists = new NearestLists();

  constructor(table: ClaimTable) {
    this.#table = table;
    this.#finder = new Finder(table);
  }

  /** Whether one claim is a candidate of the other. */
  has(claim: number, other: number): boolean {
    return this.#lists.has(claim, other);
  }

  *update({ removed, changed, reread }: Changes): Steps<CandidateChanges> {
    const { items, places } = this.#table;
    this.#finder.grow();
    this.#lists.grow(items.length, places);
    for (const claim of changed) this.#lists.scale(claim, 1 / Math.sqrt((items[claim] as Item).total));
    const marks = new Uint8Array(items.length);
    for (const claim of removed.keys()) {
      marks[claim] = 1;
      this.#lists.clear(claim);
    }
    for (const claim of changed) marks[claim] = 1;
    const dropped = new IndexList();
    const found = new IndexList();
    const tell = (claim: number, before: Int32Array): void => {
      const now = this.#lists.of(claim);
      for (const other of before) {
        if (now.includes(other)) continue;
        dropped.push(claim);
        dropped.push(other);
      }
      for (const other of now) {
        if (marks[claim] !== 1 && marks[other] !== 1 && before.includes(other)) continue;
        found.push(claim);
        found.push(other);
      }
    };
    const anew = new Uint8Array(items.length);
    const readAnew = (claim: number): void => {
      if (anew[claim] === 1) return;
      anew[claim] = 1;
      const before = this.#lists.of(claim);
      this.#read(items[claim] as Item);
      tell(claim, before);
    };
    let taken = 0;
    for (const claims of [changed, reread]) {
      for (const claim of claims) {
        readAnew(claim);
        if (++taken % STEP === 0) yield;
      }
    }
    const touched = this.#correctOthers(changed, marks, anew);
    for (const [claim, before] of touched) {
      if (this.#lists.isShort(claim)) this.#read(items[claim] as Item);
      else this.#lists.settle(claim);
      tell(claim, before);
    }
    return { dropped: dropped.all, found: found.all };
  }

  /** Looks all candidates of a claim up. */
  #read(item: Item): void {
    this.#lists.fill(item.index, this.#finder.from(item), this.#finder.sums);
  }

  /** Puts changed claims where they belong in the lists that need not be read anew. Gives these as they were before. */
  #correctOthers(changed: ReadonlySet<number>, marks: Uint8Array, anew: Uint8Array): ReadonlyMap<number, Int32Array> {
    const { items } = this.#table;
    const lists = this.#lists;
    const touched = new Map<number, Int32Array>();
    if (!marks.includes(1)) return touched;
    const touch = (claim: number): void => {
      if (!touched.has(claim)) touched.set(claim, lists.of(claim));
    };
    for (let claim = 0; claim < items.length; claim++) {
      if (anew[claim] === 1 || !lists.hasMarked(claim, marks)) continue;
      touch(claim);
      lists.removeMarked(claim, marks);
    }
    if (changed.size === this.#table.size) return touched;
    const { sums } = this.#finder;
    for (const index of changed) {
      for (const claim of this.#finder.to(items[index] as Item)) {
        const sum = sums[claim] as number;
        sums[claim] = 0;
        if (anew[claim] === 1) continue;
        if (lists.isWanted(claim, index, sum)) {
          touch(claim);
          lists.insert(claim, index, sum);
        } else lists.setIncomplete(claim);
      }
    }
    return touched;
  }
}
