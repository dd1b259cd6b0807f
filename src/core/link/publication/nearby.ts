import { withItem } from '../../lists';
import type { Telling } from './telling';

/** Of a word's sources so many before and after a source are looked at: keeps the work linear in the number of sources. */
const REACH = 8;
/** So many sources that share the most with a source are compared with it. */
const MOST_COMPARED = 24;

/** A source with how much it tells of the same: 0 to 1. */
interface NearSource {
  readonly other: number;
  readonly nearness: number;
}

/** What a source tells, with the numbers of its words. */
interface Entry {
  readonly telling: Telling;
  readonly words: Int32Array;
}

const NOTHING = new Int32Array(0);

/** Looks up which sources of a folder that changes share words; all by numbers, for a folder has many. */
export class Nearby {
  /** By source. */
  readonly #entries: (Entry | undefined)[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #freeNumbers: number[] = [];
  /** By number of the word, the sources that have it, ascending. */
  readonly #places: number[][] = [];
  /** By source, those that it was compared with last. */
  readonly #compared: (Int32Array | undefined)[] = [];
  /** By source, what it shares with the one that is asked for; 0 between calls. */
  #shared = new Float64Array(0);
  /** By number of the word, what it weighs in a source; 0 between calls. */
  #weights = new Float64Array(0);

  /** Sets what a source tells; nothing for one that is not to be found. Gives the sources for which others may be the likeliest now. */
  set(source: number, telling: Telling | undefined): ReadonlySet<number> {
    const stale = new Set([source]);
    const before = this.#entries[source];
    const entry = telling && { telling, words: Int32Array.from(telling.words, (word) => this.#numberOf(word)) };
    const [was, is] = [new Set(before?.words), new Set(entry?.words)];
    this.#entries[source] = entry;
    for (const word of was) {
      // where it stands for a word, others look at the same sources still, and those that look at it may find it nearer or less near
      if (is.has(word))
        this.#addAround(source, word, stale, (other) => this.#compared[other]?.includes(source) ?? false);
      else this.#addAround(source, word, stale);
    }
    for (const [at, word] of (before?.words ?? NOTHING).entries())
      if (!is.has(word)) this.#takeOut(source, word, before?.telling.words[at] ?? '');
    for (const word of is) {
      if (was.has(word)) continue;
      const list = this.#places[word] as number[];
      this.#places[word] = withItem(list, rankIn(list, source), source);
      this.#addAround(source, word, stale);
    }
    return stale;
  }

  /** The sources that share the most weight with a source, as far as they are looked at. */
  likeliest(source: number): readonly NearSource[] {
    const entry = this.#entries[source];
    if (!entry) return [];
    if (this.#shared.length < this.#entries.length) this.#shared = new Float64Array(2 * this.#entries.length);
    if (this.#weights.length < this.#places.length) this.#weights = new Float64Array(2 * this.#places.length);
    const compared = this.#mostShared(source, entry);
    this.#compared[source] = Int32Array.from(compared);
    return compared.map((other) => ({ other, nearness: this.#nearness(entry, this.#entries[other] as Entry) }));
  }

  #takeOut(source: number, word: number, written: string): void {
    const list = this.#places[word] as number[];
    list.splice(rankIn(list, source), 1);
    if (list.length > 0) return;
    this.#numbers.delete(written);
    this.#freeNumbers.push(word);
  }

  #numberOf(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#freeNumbers.pop() ?? this.#places.length;
    this.#numbers.set(word, number);
    this.#places[number] ??= [];
    return number;
  }

  /** Adds the sources that look at one for a word. */
  #addAround(source: number, word: number, found: Set<number>, isWanted = (_other: number): boolean => true): void {
    const list = this.#places[word] as number[];
    const rank = rankIn(list, source);
    for (let place = Math.max(0, rank - REACH); place <= rank + REACH && place < list.length; place++) {
      const other = list[place] as number;
      if (!found.has(other) && isWanted(other)) found.add(other);
    }
  }

  #mostShared(source: number, { telling: { weights }, words }: Entry): readonly number[] {
    const shared = this.#shared;
    const reached: number[] = [];
    for (let at = 0; at < words.length; at++) {
      const list = this.#places[words[at] as number] as number[];
      const rank = rankIn(list, source);
      for (let place = Math.max(0, rank - REACH); place <= rank + REACH && place < list.length; place++) {
        const other = list[place] as number;
        if (other === source) continue;
        if (shared[other] === 0) reached.push(other);
        shared[other] = (shared[other] as number) + (weights[at] as number);
      }
    }
    const best: number[] = [];
    const isBefore = (one: number, other: number): boolean => {
      const [a, b] = [shared[one] as number, shared[other] as number];
      return a > b || (a === b && one < other);
    };
    for (const one of reached) {
      if (best.length === MOST_COMPARED && !isBefore(one, best[MOST_COMPARED - 1] as number)) continue;
      let place = Math.min(best.length, MOST_COMPARED - 1);
      for (; place > 0 && isBefore(one, best[place - 1] as number); place--) best[place] = best[place - 1] as number;
      best[place] = one;
    }
    for (const one of reached) shared[one] = 0;
    return best;
  }

  /** How much two sources tell of the same. */
  #nearness({ telling, words }: Entry, { telling: otherTelling, words: others }: Entry): number {
    const [own, theirs] = [telling.weights, otherTelling.weights];
    const weights = this.#weights;
    for (let at = 0; at < others.length; at++) weights[others[at] as number] = theirs[at] as number;
    let sum = 0;
    for (let at = 0; at < words.length; at++) sum += (own[at] as number) * (weights[words[at] as number] as number);
    for (let at = 0; at < others.length; at++) weights[others[at] as number] = 0;
    return sum;
  }
}

/** The place of the first number of an ascending list that is not less than another one. */
function rankIn(list: readonly number[], number: number): number {
  if ((list.at(-1) ?? -1) < number) return list.length;
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] as number) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
