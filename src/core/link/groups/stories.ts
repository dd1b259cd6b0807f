import type { ClaimTable } from './claimTable';
import type { Item } from './features';
import type { Pairs } from './pairs';
import { areOfSeries, countsOn } from './series';
import { areOfOtherDays, cameOutOnOtherDays } from './sourceDays';
import { SharedNames } from './sharedNames';
import { SourcePairs } from './sourcePairs';
import type { Touched } from './touched';

/** Pairs at least this alike tie two sources when there are two of them that name the same. */
const TIE = 0.15;
/** Pairs this alike tie two sources when there are three of them and one names the same. */
const CLEAR_TIE = 0.2;
/** None counts when it is less likely that the two say the same: leaders meet and presidents speak in all the news. */
const LEAST_LIKELY = 0.3;
/** Where another one is so likely, a pair that names the same counts from a smaller likelihood on. */
const SURE = 0.8;
const BARELY_LIKELY = 0.05;
/** Three pairs this likely to say the same tie two sources, whatever they name. */
const LIKELY = 0.5;
/** A pair this alike ties two sources by itself. */
const STRONG_TIE = 0.55;
/** Claims this alike are worded alike, which reports of a series are and later reports of one event are seldom. */
const WORDED_ALIKE = 0.35;
/** A source of so few claims has no two that could be like two others. */
const BRIEF = 3;
/** A pair this alike that names the same ties a brief source to another one. */
const BRIEF_TIE = 0.3;
/** A pair this alike does so when the two do not each name somebody or something else. */
const CLEAR_BRIEF_TIE = 0.45;

/** From so many numbers in each on, reports of one thing have some in common. */
const SEVERAL = 2;

/** Up to so many sources are few: they are held against each other by what they name … */
const FEW = 10;
/** … where they came out within so many days … */
const ONE_TIME = 3;
/** … and name so many people, bodies and places alike that the news hardly knows. */
const NAMES_IN_COMMON = 3;

/**
 * Tells apart the stories that lie in one folder, or in one part of a large one: two sources are on one story when two different claims of the one are
 * like two different claims of the other and name the same, or three are and one of them does, or three are likely to say
 * the same, or one is very much alike, or through a third source. Without a name in common, reports of two fires or two
 * trials are alike too; with one, all news of a president is: so the claims must be likely to say the same besides, one
 * of the two very likely or both rather. Claims that name others, or give other numbers throughout, tie nothing: results and
 * prices of two companies are told in the same words. Among few sources, those that came out at one time and name much that
 * is hardly known are on one story, too, however worded. Two reports of a series are never on one story. A brief source
 * is on one story with what it has one clear claim in common with, but with nothing else through it: that is too little
 * to make two stories one.
 */
export class StoryTies {
  readonly #table: ClaimTable;
  readonly #pairs: Pairs;
  readonly #ties = new SourcePairs();
  /** Of which one is brief. */
  readonly #briefTies = new SourcePairs();
  /** Of few sources that name the same. */
  readonly #nameTies = new SourcePairs();
  readonly #series = new SourcePairs();
  /** The sources that are brief. */
  readonly #brief = new Set<number>();
  /** By source, its story: the smallest number of a source of it. */
  #stories: readonly number[] = [];
  readonly #names: SharedNames;
  #areFew = true;

  constructor(table: ClaimTable, pairs: Pairs) {
    this.#table = table;
    this.#pairs = pairs;
    this.#names = new SharedNames(table);
  }

  /** Whether two sources are on one story. */
  areOne(source: number, other: number): boolean {
    if (source === other) return true;
    if (this.#series.has(source, other)) return false;
    if (this.#briefTies.has(source, other)) return true;
    return (this.#stories[source] ?? source) === (this.#stories[other] ?? other);
  }

  /**
   * Whether two sources are on one story by what the two of them say, not only through others. Few sources all count as such: a
   * chain of them does not lead far.
   */
  areTied(source: number, other: number): boolean {
    return this.#areFew || this.#ties.has(source, other) || this.#briefTies.has(source, other);
  }

  /** The sources, two and two, that are reports of one series. */
  series(): Iterable<readonly [number, number]> {
    return this.#series.pairs();
  }

  /**
   * Takes in that pairs of claims have other scores, or came or went.
   *
   * @param touched the sources of those pairs
   * @param altered sources with more claims or fewer than before
   * @returns the claims of the sources that are on another story now, or otherwise tied to another source, or of one
   *   series with one
   */
  update(touched: TouchedSources, altered: Iterable<number>): readonly number[] {
    for (const source of altered) if (this.#turns(source)) this.#touchAll(source, touched);
    const moved = new Set<number>();
    let isSame = true;
    for (const [source, others] of touched.sources) {
      const pairs = this.#pairsBySource(source, others);
      for (const other of others) {
        const alike = pairs.get(other) ?? [];
        const isSeries = this.#isSeries(source, other, alike);
        const isBriefTie = (this.#brief.has(source) || this.#brief.has(other)) && this.#tellOfOne(alike);
        if (this.#series.set(source, other, isSeries)) moved.add(source).add(other);
        if (this.#briefTies.set(source, other, isBriefTie)) moved.add(source).add(other);
        if (this.#ties.set(source, other, !isSeries && this.#areTied(alike))) {
          moved.add(source).add(other);
          isSame = false;
        }
      }
    }
    const names = this.#table.namesOfFew(FEW);
    if (this.#tieByNames(names)) isSame = false;
    if (names.size > 0 !== this.#areFew) {
      this.#areFew = names.size > 0;
      for (const source of this.#table.sources()) moved.add(source);
    }
    if (!isSame) {
      const before = this.#stories;
      this.#stories = this.#find();
      for (const [source, story] of this.#stories.entries())
        if (story !== (before[source] ?? source)) moved.add(source);
    }
    return [...moved].flatMap((source) => this.#table.claimsOf(source));
  }

  /** Ties few sources that came out at one time and name the same, however they are worded. Gives whether any tie is new or gone. */
  #tieByNames(names: ReadonlyMap<number, ReadonlySet<string>>): boolean {
    let isAnother = false;
    for (const [one, other] of [...this.#nameTies.pairs()])
      if (!names.has(one) || !names.has(other)) isAnother = this.#nameTies.set(one, other, false) || isAnother;
    for (const [one, own] of names)
      for (const [other, others] of names) {
        if (one >= other) continue;
        const isTie =
          !this.#series.has(one, other) &&
          this.#cameOutTogether(one, other) &&
          countShared(own, others) >= NAMES_IN_COMMON;
        isAnother = this.#nameTies.set(one, other, isTie) || isAnother;
      }
    return isAnother;
  }

  #cameOutTogether(one: number, other: number): boolean {
    const [a, b] = [this.#table.daysOf(one).published, this.#table.daysOf(other).published];
    return a !== undefined && b !== undefined && Math.abs(a - b) <= ONE_TIME;
  }

  /** Whether a source is brief and was not before, or the other way round. */
  #turns(source: number): boolean {
    const claims = this.#table.claimsOf(source).length;
    const isBrief = claims > 0 && claims <= BRIEF;
    if (isBrief === this.#brief.has(source)) return false;
    if (isBrief) this.#brief.add(source);
    else this.#brief.delete(source);
    return true;
  }

  #touchAll(source: number, touched: TouchedSources): void {
    const { others } = this.#pairs;
    for (const claim of this.#table.claimsOf(source))
      for (let at = this.#pairs.start(claim); at < this.#pairs.end(claim); at++)
        touched.addSources(source, this.#table.sourceOf(others[at] as number));
  }

  /** The pairs that may tie a source to each of some others. */
  #pairsBySource(source: number, others: ReadonlySet<number>): ReadonlyMap<number, AlikePair[]> {
    const bySource = new Map<number, AlikePair[]>();
    const { others: partners, scores, likelihoods } = this.#pairs;
    for (const one of this.#table.claimsOf(source)) {
      for (let at = this.#pairs.start(one); at < this.#pairs.end(one); at++) {
        const score = scores[at] as number;
        const likelihood = likelihoods[at] as number;
        if (score < TIE && likelihood < LIKELY) continue;
        const other = partners[at] as number;
        const otherSource = this.#table.sourceOf(other);
        if (!others.has(otherSource)) continue;
        const list = bySource.get(otherSource);
        if (list) list.push({ one, other, score, likelihood });
        else bySource.set(otherSource, [{ one, other, score, likelihood }]);
      }
    }
    return bySource;
  }

  #isSeries(source: number, other: number, pairs: readonly AlikePair[]): boolean {
    const { items } = this.#table;
    const days = [this.#table.daysOf(source), this.#table.daysOf(other)] as const;
    const areApart = areOfOtherDays(...days);
    if (!areApart && !cameOutOnOtherDays(...days)) return false;
    const claimOf = (claim: number): Item['claim'] => (items[claim] as Item).claim;
    const inOrder = this.#inOrder(pairs).sort((a, b) => b.score - a.score);
    // a death toll or a count of votes changes from day to day too, but not in the same sentences
    const counted = inOrder.filter(({ score }) => score >= WORDED_ALIKE);
    const claims = counted.map(({ one, other }) => [claimOf(one), claimOf(other)] as const);
    return areOfSeries(areApart ? claims : claims.filter((pair) => !pair.some(countsOn)));
  }

  /** Pairs as their claims stand in the story. */
  #inOrder(pairs: readonly AlikePair[]): AlikePair[] {
    const placeOf = (claim: number): number => this.#table.places[claim] as number;
    const first = (pair: AlikePair): number => Math.min(placeOf(pair.one), placeOf(pair.other));
    const second = (pair: AlikePair): number => Math.max(placeOf(pair.one), placeOf(pair.other));
    return [...pairs].sort((a, b) => first(a) - first(b) || second(a) - second(b));
  }

  /** Whether two claims that name the same, or nothing else, are so alike that this is enough for a brief source. */
  #tellOfOne(pairs: readonly AlikePair[]): boolean {
    return pairs.some(({ one, other, score }) => {
      if (score < BRIEF_TIE) return false;
      const [a, b] = [this.#table.items[one] as Item, this.#table.items[other] as Item];
      if (haveOtherNumbers(a.claim, b.claim)) return false;
      return this.#names.areIn(a, b) || (score >= CLEAR_BRIEF_TIE && !this.#names.areApart(a, b));
    });
  }

  /** Whether two claims that are told in the same words name others, or give other numbers throughout. */
  #areOfOthers({ one, other }: AlikePair): boolean {
    const [a, b] = [this.#table.items[one] as Item, this.#table.items[other] as Item];
    return (this.#names.areApart(a, b) && !this.#names.areIn(a, b)) || haveOtherNumbers(a.claim, b.claim);
  }

  #areTied(pairs: readonly AlikePair[]): boolean {
    const { items } = this.#table;
    if (pairs.some((pair) => pair.score >= STRONG_TIE && !this.#areOfOthers(pair))) return true;
    const [named, barely, clear, likely]: [AlikePair[], AlikePair[], AlikePair[], AlikePair[]] = [[], [], [], []];
    let isSure = false;
    return this.#inOrder(pairs).some((pair) => {
      if (pair.likelihood < BARELY_LIKELY || this.#areOfOthers(pair)) return false;
      const isNamed = pair.score >= TIE && this.#names.areIn(items[pair.one] as Item, items[pair.other] as Item);
      if (isNamed) addApart(barely, pair);
      isSure ||= isNamed && pair.likelihood >= SURE;
      if (pair.likelihood >= LEAST_LIKELY) {
        if (isNamed) addApart(named, pair);
        if (pair.score >= CLEAR_TIE) addApart(clear, pair);
        if (pair.likelihood >= LIKELY) addApart(likely, pair);
      }
      if (named.length >= 2 || (isSure && barely.length >= 2)) return true;
      return (named.length >= 1 && clear.length >= 3) || likely.length >= 3;
    });
  }

  /** Gives each source the smallest number of those that it is tied to, through others too. */
  #find(): readonly number[] {
    const stories: number[] = [];
    for (let first = 0; first < Math.max(this.#ties.size, this.#nameTies.size); first++) {
      if (stories[first] !== undefined) continue;
      stories[first] = first;
      const waiting = [first];
      for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
        for (const other of [...this.#ties.of(source), ...this.#nameTies.of(source)]) {
          if (stories[other] !== undefined) continue;
          stories[other] = first;
          waiting.push(other);
        }
      }
    }
    return stories;
  }
}

/** The sources whose pairs of claims have changed. */
type TouchedSources = Pick<Touched, 'sources' | 'addSources'>;

/** Two claims of different sources that are alike, by their indexes. */
interface AlikePair {
  readonly one: number;
  readonly other: number;
  readonly score: number;
  /** How likely both say the same. */
  readonly likelihood: number;
}

function countShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const name of one) if (other.has(name)) shared++;
  return shared;
}

/** Whether each of two claims gives several numbers, and none of them is the same. */
function haveOtherNumbers({ quantities: one }: Item['claim'], { quantities: other }: Item['claim']): boolean {
  return (
    one.length >= SEVERAL && other.length >= SEVERAL && !one.some(({ value }) => other.some((x) => x.value === value))
  );
}

/** Adds a pair that has no claim in common with those that are there. */
function addApart(pairs: AlikePair[], pair: AlikePair): void {
  if (pairs.every(({ one, other }) => one !== pair.one && other !== pair.other)) pairs.push(pair);
}
