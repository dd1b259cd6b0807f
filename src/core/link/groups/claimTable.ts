import type { Entity } from '../../model';
import { bagOf, isAlone, together } from './bags';
import { ClaimSources, type ClaimRow } from './claimSources';
import type { Bag, Feature, Item, LinkedSource } from './features';
import type { FeatureWeights } from './featureWeights';
import { isReadWhenNear, sizeOf } from './finder';
import { Nearness } from './nearness';
import { NumberLists } from './numberLists';
import type { SourceDays } from './sourceDays';
import { Vocabulary } from './vocabulary';
import { storyStepOf, weightOf } from './weights';

/** What became of the claims of a story since it was last looked at, by their indexes. */
export interface Changes {
  /** Claims that are gone, with the numbers of their sources. */
  readonly removed: ReadonlyMap<number, number>;
  /** Claims that are new, or weigh otherwise. */
  readonly changed: ReadonlySet<number>;
  /** Those of them that are new. */
  readonly added: readonly number[];
  /** Claims that may find other candidates, though they weigh what they weighed. */
  readonly reread: ReadonlySet<number>;
  /** Claims whose features are the same, while what else is known of them may be another. */
  readonly renewed: readonly number[];
  /** The claims of sources that are of other days than before. */
  readonly redated: readonly number[];
}

/**
 * The claims of a story as weighted features. Keeps what it made and makes anew only what a change of the story touches;
 * what it holds depends on the story as it is, not on how it came to be so (but for the numbers that stand for things).
 */
export class ClaimTable {
  readonly #vocabulary = new Vocabulary();
  readonly #nearness = new Nearness(this.#vocabulary);
  readonly #lists = new NumberLists();
  readonly #sources = new ClaimSources(this.#vocabulary, this.#lists);
  readonly #items: (Item | undefined)[] = [];
  readonly #rows: (ClaimRow | undefined)[] = [];
  /** By claim, the number of its source. */
  #sourceOf: Int32Array = new Int32Array(0);
  #places: Int32Array = new Int32Array(0);
  #claims = 0;
  #storyStep = -1;

  get features(): readonly Feature[] {
    return this.#vocabulary.features;
  }

  /** What they weigh. */
  get weighed(): FeatureWeights {
    return this.#vocabulary.weighed;
  }

  /** By index; none where a claim was taken away. */
  get items(): readonly (Item | undefined)[] {
    return this.#items;
  }

  /** The place of each claim among all in the story's order, by index. */
  get places(): Int32Array {
    return this.#places;
  }

  /** The number of the source of a claim; of one that is gone, of that it was in. */
  sourceOf(claim: number): number {
    return this.#sourceOf[claim] as number;
  }

  /** How many claims there are. */
  get size(): number {
    return this.#claims;
  }

  /** The indexes of a source's claims in their order, by its number. */
  claimsOf(source: number): readonly number[] {
    return this.#sources.claimsOf(source).map(({ index }) => index);
  }

  /** The indexes of the claims that have a feature, by its key. */
  claimsWith(key: string): readonly number[] {
    const index = this.#vocabulary.find(key);
    return index === undefined ? [] : this.#vocabulary.at(index).claims;
  }

  /** The id of a source, by its number. */
  sourceId(source: number): string {
    return this.#sources.idOf(source);
  }

  /** The days that a source is of, by its number. */
  daysOf(source: number): SourceDays {
    return this.#sources.daysOf(source);
  }

  /** What few sources name, by their numbers; nothing where there are more than `most`. */
  namesOfFew(most: number): ReadonlyMap<number, ReadonlySet<string>> {
    return this.#sources.namesOfFew(most);
  }

  /** The numbers of all sources. */
  sources(): Iterable<number> {
    return this.#sources.numbers();
  }

  /** Whether it is better made anew for these sources: they stand in another order, or most of what it holds is gone. */
  isWorn(sources: readonly LinkedSource[]): boolean {
    return this.#vocabulary.isWorn || this.#sources.isReordered(sources);
  }

  /** @param entities the story's, by id */
  update(sources: readonly LinkedSource[], entities: ReadonlyMap<string, Entity>): Changes {
    const { removed, added, renewed, redated } = this.#sources.update(sources, entities);
    this.#places = this.#sources.places();
    this.#claims += added.length - removed.length;
    this.#noteSources(added);
    const before = new Map<number, FeatureState>();
    for (const row of removed) this.#count(row, -1, before);
    for (const row of added) this.#count(row, 1, before);
    for (const [index, { claims }] of before) this.#vocabulary.trim(index, claims);
    const { near, rewired } = this.#nearness.update(this.#moved(before), this.#settleKinds(before), entities);
    const changed = new Set(added.map(({ index }) => index));
    const reread = new Set<number>();
    for (const feature of rewired) for (const claim of this.#vocabulary.at(feature).claims) changed.add(claim);
    this.#weigh(before, near, changed, reread);
    for (const { index } of removed) {
      this.#items[index] = undefined;
      this.#rows[index] = undefined;
    }
    for (const row of [...added, ...renewed]) this.#rows[row.index] = row;
    for (const index of [...changed]) for (const other of this.#row(index).sentence) changed.add(other);
    this.#makeItems(changed);
    for (const row of renewed) if (!changed.has(row.index)) this.#renew(row);
    return {
      removed: new Map(removed.map(({ index, source }) => [index, source])),
      changed,
      added: added.map(({ index }) => index),
      reread,
      renewed: renewed.map(({ index }) => index),
      redated: redated.flatMap((source) => this.claimsOf(source)),
    };
  }

  #noteSources(added: readonly ClaimRow[]): void {
    const known = this.#sourceOf;
    if (known.length < this.#places.length) {
      this.#sourceOf = new Int32Array(this.#places.length);
      this.#sourceOf.set(known);
    }
    for (const { index, source } of added) this.#sourceOf[index] = source;
  }

  #row(index: number): ClaimRow {
    return this.#rows[index] as ClaimRow;
  }

  #count({ index, features: { all, terms } }: ClaimRow, by: 1 | -1, before: Map<number, FeatureState>): void {
    for (const feature of all) {
      if (!before.has(feature)) before.set(feature, stateOf(this.#vocabulary.at(feature)));
      if (by === 1) this.#vocabulary.add(feature, index);
      else this.#vocabulary.remove(feature, index);
    }
    for (const term of terms) this.#vocabulary.at(term).terms += by;
  }

  /** Features that came or went. */
  #moved(before: ReadonlyMap<number, FeatureState>): ReadonlySet<number> {
    const moved = new Set<number>();
    for (const [index, { claims }] of before)
      if ((claims === 0) !== (this.#vocabulary.at(index).claims.length === 0)) moved.add(index);
    return moved;
  }

  /** A word that is a term of some claim counts as such elsewhere too. Gives those of which that changed. */
  #settleKinds(before: ReadonlyMap<number, FeatureState>): readonly number[] {
    const altered: number[] = [];
    for (const [index, { kind }] of before) {
      if (kind !== 'word' && kind !== 'written') continue;
      const feature = this.#vocabulary.at(index);
      const now = feature.terms > 0 ? 'word' : 'written';
      if (now === kind) continue;
      this.#vocabulary.settle(index, now);
      altered.push(index);
    }
    return altered;
  }

  /** Weighs the features that may weigh otherwise, and finds the claims that this changes. */
  #weigh(
    before: ReadonlyMap<number, FeatureState>,
    near: ReadonlySet<number>,
    changed: Set<number>,
    reread: Set<number>,
  ): void {
    const { features } = this.#vocabulary;
    const step = storyStepOf(this.#claims);
    const stale = step === this.#storyStep ? this.#around(before.keys(), near) : features.keys();
    this.#storyStep = step;
    for (const index of stale) {
      const feature = this.#vocabulary.at(index);
      const weight = weightOf(feature, features, step);
      if (weight === feature.weight) continue;
      this.#vocabulary.weigh(index, weight);
      for (const claim of feature.claims) changed.add(claim);
    }
    for (const [index, { claims, isAlone: wasAlone }] of before) {
      const feature = this.#vocabulary.at(index);
      if (wasAlone !== isAlone(feature)) for (const claim of feature.claims) changed.add(claim);
      if (sizeOf(claims) === sizeOf(feature.claims.length)) continue;
      for (const claim of feature.claims) reread.add(claim);
      if (isReadWhenNear(claims) === isReadWhenNear(feature.claims.length)) continue;
      for (const other of feature.near.others) for (const claim of this.#vocabulary.at(other).claims) reread.add(claim);
    }
  }

  #around(counted: Iterable<number>, near: ReadonlySet<number>): ReadonlySet<number> {
    const stale = new Set(near);
    for (const index of counted) {
      stale.add(index);
      for (const other of this.#vocabulary.at(index).near.others) stale.add(other);
    }
    return stale;
  }

  #makeItems(changed: ReadonlySet<number>): void {
    const { features } = this.#vocabulary;
    const bags = new Map<number, Bag>();
    for (const index of changed) bags.set(index, bagOf(this.#row(index).features, features, this.#lists));
    for (const index of changed) {
      const { sentence } = this.#row(index);
      // the claims of a sentence change together
      if (sentence[0] !== index) continue;
      const all = together(
        sentence.map((one) => bags.get(one) as Bag),
        features,
        this.#lists,
      );
      for (const one of sentence) {
        const row = this.#row(one);
        const bag = bags.get(one) as Bag;
        this.#items[one] = itemOf(row, bag, sentence.length === 1 ? bag : all);
      }
    }
  }

  #renew(row: ClaimRow): void {
    const item = this.#items[row.index];
    if (item) this.#items[row.index] = itemOf(row, item, item.sentence);
  }
}

/** What of a feature is compared with what it was. */
interface FeatureState {
  readonly claims: number;
  readonly kind: Feature['kind'];
  readonly isAlone: boolean;
}

function stateOf(feature: Feature): FeatureState {
  return { claims: feature.claims.length, kind: feature.kind, isAlone: isAlone(feature) };
}

const NO_INTERVALS: Item['intervals'] = [];

function itemOf(row: ClaimRow, { features, actions, total }: Bag, sentence: Bag): Item {
  const { index, claim, source, dates } = row;
  return {
    features,
    actions,
    total,
    index,
    claim,
    source,
    sentence,
    actors: row.features.actors,
    locations: row.features.locations,
    speakers: row.features.speakers,
    isReported: row.features.isReported,
    wording: row.features.wording,
    intervals: claim.times.length === 0 ? NO_INTERVALS : claim.times.flatMap((time) => dates[time]?.interval ?? []),
    told: undefined,
  };
}
