import type { Bag, Feature } from './features';
import { longer } from './longer';

/**
 * Holds one bag against others: how much of the weight of each the other one has too, related features by how near they
 * are. All features that any of the bag's own are near to are laid out once, so that holding it against another looks only
 * at what that one has.
 */
export class Sharing {
  readonly #features: readonly Feature[];
  /** For each feature 1 + where its chain of places in the bag begins; 0 when none is near. */
  readonly #first: Int32Array;
  #next = new Int32Array(256);
  #place = new Int32Array(256);
  #nearness = new Float64Array(256);
  #entries = 0;
  #best = new Float64Array(64);
  #bag: Bag | undefined;
  /** How much of the bag's weight the other one has. */
  covers = 0;
  /** How much of the other one's weight the bag has. */
  covered = 0;

  /** @param features good until they change */
  constructor(features: readonly Feature[]) {
    this.#features = features;
    this.#first = new Int32Array(features.length);
  }

  /** Lays a bag out to be held against others. */
  lay(bag: Bag): void {
    if (this.#bag === bag) return;
    this.#clear();
    this.#bag = bag;
    if (this.#best.length < bag.features.length) this.#best = new Float64Array(2 * bag.features.length);
    for (let place = 0; place < bag.features.length; place++) {
      const index = bag.features[place] as number;
      this.#add(index, place, 1);
      const { others, values } = (this.#features[index] as Feature).near;
      for (let at = 0; at < others.length; at++) this.#add(others[at] as number, place, values[at] as number);
    }
  }

  /** Sets {@link covers} and {@link covered} to what the bag that is laid out and another one share. */
  with(other: Bag): void {
    const bag = this.#bag;
    if (!bag) return;
    const { features, weights } = other;
    const best = this.#best;
    const first = this.#first;
    const next = this.#next;
    const places = this.#place;
    const nearnesses = this.#nearness;
    const size = bag.features.length;
    best.fill(0, 0, size);
    let covered = 0;
    for (let at = 0; at < features.length; at++) {
      let most = 0;
      for (let entry = first[features[at] as number] as number; entry > 0; entry = next[entry] as number) {
        const place = places[entry] as number;
        const nearness = nearnesses[entry] as number;
        if (nearness > most) most = nearness;
        if (nearness > (best[place] as number)) best[place] = nearness;
      }
      if (most > 0) covered += (weights[at] as number) * most;
    }
    let covers = 0;
    for (let place = 0; place < size; place++) covers += (bag.weights[place] as number) * (best[place] as number);
    this.covers = covers;
    this.covered = covered;
  }

  /** How near the other one comes to the feature at a place of the bag that is laid out. */
  nearnessOfOwn(place: number): number {
    return this.#best[place] as number;
  }

  /** How near the bag that is laid out comes to a feature. */
  nearnessOf(feature: number): number {
    let most = 0;
    for (let entry = this.#first[feature] as number; entry > 0; entry = this.#next[entry] as number)
      most = Math.max(most, this.#nearness[entry] as number);
    return most;
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
