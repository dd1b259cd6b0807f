import { commonness, isKnownWord } from '../../data/related/related';
import type { ClaimTable } from './claimTable';
import type { Item } from './features';
import type { Pairs } from './pairs';
import { areOfSeries } from './series';
import { areOfOtherDays } from './sourceDays';

/** Pairs at least this alike tie two sources when there are two of them that name the same. */
const TIE = 0.15;
/** Pairs this alike tie two sources when there are three of them and one names the same. */
const CLEAR_TIE = 0.2;
/** A pair this alike ties two sources by itself. */
const STRONG_TIE = 0.55;

/**
 * Tells apart the stories that lie in one folder: two sources are on one story when two different claims of the one are
 * like two different claims of the other and name the same, or three are and one of them does, or one is very much alike,
 * or through a third source. Without a name in common, reports of two fires or two trials are alike too. Two reports of a
 * series are never on one story.
 */
export class StoryTies {
  readonly #table: ClaimTable;
  readonly #pairs: Pairs;
  /** By source, the sources it is tied to. */
  readonly #ties = new Map<number, Set<number>>();
  /** By source, those that are of one series with it. */
  readonly #series = new Map<number, Set<number>>();
  /** By source, its story: the smallest number of a source of it. */
  #stories: readonly number[] = [];
  /** By feature, whether it is a word that only a name can be. */
  readonly #nameLike = new Map<number, boolean>();

  constructor(table: ClaimTable, pairs: Pairs) {
    this.#table = table;
    this.#pairs = pairs;
  }

  /** Whether two sources are on one story. */
  areOne(source: number, other: number): boolean {
    if (source === other) return true;
    if (this.#series.get(source)?.has(other)) return false;
    return (this.#stories[source] ?? source) === (this.#stories[other] ?? other);
  }

  /**
   * Takes in that pairs of claims have other scores, or came or went.
   *
   * @param touched by source, the other sources of those pairs: each two sources once
   * @returns the claims of the sources that are on another story now, or of one series with another source
   */
  update(touched: ReadonlyMap<number, ReadonlySet<number>>): readonly number[] {
    const moved = new Set<number>();
    let isSame = true;
    for (const [source, others] of touched) {
      const pairs = this.#pairsBySource(source, others);
      for (const other of others) {
        const alike = pairs.get(other) ?? [];
        const isSeries = this.#isSeries(source, other, alike);
        if (setBoth(this.#series, source, other, isSeries)) moved.add(source).add(other);
        if (setBoth(this.#ties, source, other, !isSeries && this.#areTied(alike))) isSame = false;
      }
    }
    if (!isSame) {
      const before = this.#stories;
      this.#stories = this.#find();
      for (const [source, story] of this.#stories.entries())
        if (story !== (before[source] ?? source)) moved.add(source);
    }
    return [...moved].flatMap((source) => this.#table.claimsOf(source));
  }

  /** The pairs that may tie a source to each of some others. */
  #pairsBySource(source: number, others: ReadonlySet<number>): ReadonlyMap<number, AlikePair[]> {
    const { items } = this.#table;
    const bySource = new Map<number, AlikePair[]>();
    for (const one of this.#table.claimsOf(source)) {
      const { claims, scores } = this.#pairs.of(one);
      for (let at = 0; at < claims.length; at++) {
        const other = claims[at] as number;
        const score = scores[at] as number;
        if (score < TIE) continue;
        const otherSource = (items[other] as Item).source;
        if (!others.has(otherSource)) continue;
        const list = bySource.get(otherSource);
        if (list) list.push({ one, other, score });
        else bySource.set(otherSource, [{ one, other, score }]);
      }
    }
    return bySource;
  }

  #isSeries(source: number, other: number, pairs: readonly AlikePair[]): boolean {
    const { items } = this.#table;
    if (!areOfOtherDays(this.#table.daysOf(source), this.#table.daysOf(other))) return false;
    const claimOf = (claim: number): Item['claim'] => (items[claim] as Item).claim;
    return areOfSeries(
      this.#inOrder(pairs)
        .sort((a, b) => b.score - a.score)
        .map((pair) => [claimOf(pair.one), claimOf(pair.other)]),
    );
  }

  /** Pairs as their claims stand in the story. */
  #inOrder(pairs: readonly AlikePair[]): AlikePair[] {
    const placeOf = (claim: number): number => this.#table.places[claim] as number;
    const first = (pair: AlikePair): number => Math.min(placeOf(pair.one), placeOf(pair.other));
    const second = (pair: AlikePair): number => Math.max(placeOf(pair.one), placeOf(pair.other));
    return [...pairs].sort((a, b) => first(a) - first(b) || second(a) - second(b));
  }

  #areTied(pairs: readonly AlikePair[]): boolean {
    if (pairs.some(({ score }) => score >= STRONG_TIE)) return true;
    const { items } = this.#table;
    const named: AlikePair[] = [];
    const clear: AlikePair[] = [];
    return this.#inOrder(pairs).some((pair) => {
      const isNamed = this.#nameTheSame(items[pair.one] as Item, items[pair.other] as Item);
      if (isNamed) addApart(named, pair);
      if (pair.score >= CLEAR_TIE) addApart(clear, pair);
      return named.length >= 2 || (named.length >= 1 && clear.length >= 3);
    });
  }

  /** Whether a person, organisation or place is named in both, or a word stands in both that only a name can be. */
  #nameTheSame(one: Item, other: Item): boolean {
    let at = 0;
    for (const index of one.features) {
      while (at < other.features.length && (other.features[at] as number) < index) at++;
      if (other.features[at] === index && this.#isName(index)) return true;
    }
    return false;
  }

  #isName(index: number): boolean {
    const feature = this.#table.features[index];
    if (feature?.kind === 'name' || feature?.kind === 'country') return true;
    if (feature?.kind !== 'word') return false;
    const known = this.#nameLike.get(index);
    if (known !== undefined) return known;
    const isLike = isNameLike(feature.key);
    this.#nameLike.set(index, isLike);
    return isLike;
  }

  /** Gives each source the smallest number of those that it is tied to, through others too. */
  #find(): readonly number[] {
    const stories: number[] = [];
    const count = Math.max(-1, ...this.#ties.keys()) + 1;
    for (let first = 0; first < count; first++) {
      if (stories[first] !== undefined) continue;
      stories[first] = first;
      const waiting = [first];
      for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
        for (const other of this.#ties.get(source) ?? []) {
          if (stories[other] !== undefined) continue;
          stories[other] = first;
          waiting.push(other);
        }
      }
    }
    return stories;
  }
}

/** Two claims of different sources that are alike, by their indexes. */
interface AlikePair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
}

/** Says that two sources belong together, or not; whether that is new. */
function setBoth(together: Map<number, Set<number>>, one: number, other: number, is: boolean): boolean {
  if (is === (together.get(one)?.has(other) ?? false)) return false;
  for (const [source, partner] of [
    [one, other],
    [other, one],
  ] as const) {
    const known = together.get(source) ?? new Set<number>();
    together.set(source, known);
    if (is) known.add(partner);
    else known.delete(partner);
  }
  return true;
}

/** Adds a pair that has no claim in common with those that are there. */
function addApart(pairs: AlikePair[], pair: AlikePair): void {
  if (pairs.every(({ one, other }) => one !== pair.one && other !== pair.other)) pairs.push(pair);
}

/** A word that neither the dictionary nor the news knows: a name that was not taken for one. */
function isNameLike(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word) && !isKnownWord(word) && commonness(word) === 0;
}
