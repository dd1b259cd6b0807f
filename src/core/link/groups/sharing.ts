import { FEATURE_KINDS, type Bag, type Feature } from './features';
import type { FeatureWeights } from './featureWeights';
import { longer } from './longer';
import { ACTION } from './weights';

/**
 * Holds one bag against others: how much of the weight of each the other one has too, related features by how near they
 * are. All features that any of the bag's own are near to are laid out once, so that holding it against another looks only
 * at what that one has.
 */
export class Sharing {
  readonly #features: readonly Feature[];
  readonly #weights: Float32Array;
  readonly #kinds: Uint8Array;
  /** For each feature 1 + where its chain of places in the bag begins; 0 when none is near. */
  readonly #first: Int32Array;
  #next = new Int32Array(256);
  #place = new Int32Array(256);
  #nearness = new Float64Array(256);
  #entries = 0;
  #best = new Float64Array(64);
  /** Which features of the bag the other one has too, and not only one that means as much. */
  #has = new Uint8Array(64);
  /** What each feature of the bag weighs there. */
  #own = new Float64Array(64);
  #bag: Bag | undefined;
  /** How much of the bag's weight the other one has. */
  covers = 0;
  /** How much of the other one's weight the bag has. */
  covered = 0;
  /** The weight of what both have, by the place of its kind in {@link FEATURE_KINDS}. */
  readonly shared = new Float64Array(FEATURE_KINDS.length);
  /** The weight of what either has and the other one only comes near to, added up. */
  near = 0;
  /** The most that a thing weighs that both have. */
  rarest = 0;

  /**
   * @param features good until they change
   * @param weighed what each of them weighs
   */
  constructor(features: readonly Feature[], { weights, kinds }: FeatureWeights) {
    this.#features = features;
    this.#weights = weights;
    this.#kinds = kinds;
    this.#first = new Int32Array(features.length);
  }

  /** Lays a bag out to be held against others. */
  lay(bag: Bag): void {
    if (this.#bag === bag) return;
    this.#clear();
    this.#bag = bag;
    if (this.#best.length < bag.features.length) {
      this.#best = new Float64Array(2 * bag.features.length);
      this.#own = new Float64Array(this.#best.length);
      this.#has = new Uint8Array(this.#best.length);
    }
    for (let place = 0; place < bag.features.length; place++) {
      const index = bag.features[place] as number;
      this.#own[place] = this.#weights[index] as number;
      this.#add(index, place, 1);
      const { others, values } = (this.#features[index] as Feature).near;
      for (let at = 0; at < others.length; at++) this.#add(others[at] as number, place, values[at] as number);
    }
    for (const place of bag.actions) this.#own[place] = (this.#own[place] as number) * ACTION;
  }

  /** Finds what the bag that is laid out and another one share. */
  with(other: Bag): void {
    const bag = this.#bag;
    if (!bag) return;
    const { features, actions } = other;
    const weights = this.#weights;
    const best = this.#best;
    const own = this.#own;
    const first = this.#first;
    const next = this.#next;
    const places = this.#place;
    const nearnesses = this.#nearness;
    const has = this.#has;
    const laid = bag.features;
    const size = laid.length;
    best.fill(0, 0, size);
    has.fill(0, 0, size);
    const { shared } = this;
    shared.fill(0);
    let covered = 0;
    let near = 0;
    let rarest = 0;
    for (let at = 0; at < features.length; at++) {
      const index = features[at] as number;
      let most = 0;
      let isShared = false;
      for (let entry = first[index] as number; entry > 0; entry = next[entry] as number) {
        const place = places[entry] as number;
        const nearness = nearnesses[entry] as number;
        if (nearness > most) most = nearness;
        if (nearness > (best[place] as number)) best[place] = nearness;
        if (laid[place] === index) {
          has[place] = 1;
          isShared = true;
        }
      }
      if (most === 0) continue;
      const weight = weights[index] as number;
      covered += weight * most;
      // what only means the same is no feature of both: which of the two would count hung on which is laid out
      if (!isShared) {
        near += weight * most;
        continue;
      }
      const kind = this.#kinds[index] as number;
      shared[kind] = (shared[kind] as number) + weight;
      if (weight > rarest) rarest = weight;
    }
    for (const place of actions) {
      const index = features[place] as number;
      const nearness = this.nearnessOf(index);
      const more = (ACTION - 1) * (weights[index] as number) * nearness;
      covered += more;
      // whichever of the two is laid out
      if (!this.#isLaid(index)) near += more;
    }
    let covers = 0;
    for (let place = 0; place < size; place++) {
      const nearness = best[place] as number;
      if (nearness === 0) continue;
      const share = (own[place] as number) * nearness;
      covers += share;
      if (has[place] === 0) near += share;
    }
    this.covers = covers;
    this.covered = covered;
    this.near = near;
    this.rarest = rarest;
  }

  /** How near the other one comes to a feature of the bag that is laid out. */
  nearnessOfOwn(feature: number): number {
    const entry = this.#first[feature] as number;
    for (let at = entry; at > 0; at = this.#next[at] as number) {
      const place = this.#place[at] as number;
      if (this.#bag?.features[place] === feature) return this.#best[place] as number;
    }
    return 0;
  }

  /** How near the bag that is laid out comes to a feature. */
  nearnessOf(feature: number): number {
    let most = 0;
    for (let entry = this.#first[feature] as number; entry > 0; entry = this.#next[entry] as number)
      most = Math.max(most, this.#nearness[entry] as number);
    return most;
  }

  /** Whether the bag that is laid out has a feature itself. */
  #isLaid(feature: number): boolean {
    for (let entry = this.#first[feature] as number; entry > 0; entry = this.#next[entry] as number)
      if (this.#bag?.features[this.#place[entry] as number] === feature) return true;
    return false;
  }

  #clear(): void {
    if (!this.#bag) return;
    for (const index of this.#bag.features) {
      this.#first[index] = 0;
      for (const other of (this.#features[index] as Feature).near.others) this.#first[other] = 0;
    }
    this.#entries = 0;
  }

  #add(feature: number, place: number, nearness: number): void {
    const entry = ++this.#entries;
    if (entry >= this.#next.length) this.#grow();
    this.#next[entry] = this.#first[feature] as number;
    this.#place[entry] = place;
    this.#nearness[entry] = nearness;
    this.#first[feature] = entry;
  }

  #grow(): void {
    const length = 2 * this.#next.length;
    this.#next = longer(this.#next, new Int32Array(length));
    this.#place = longer(this.#place, new Int32Array(length));
    this.#nearness = longer(this.#nearness, new Float64Array(length));
  }
}
