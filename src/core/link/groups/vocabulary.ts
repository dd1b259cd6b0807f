import type { Feature, FeatureKind, NearList } from './features';
import { FeatureWeights } from './featureWeights';

/** A list that is so many times as long has grown much. */
const MUCH = 1.2;

/** Most features are near no other one. */
const NONE: NearList = { others: [], values: [] };

/** The features of a story by their keys. A feature keeps its index; one that no claim has any more is not found. */
export class Vocabulary {
  readonly features: Feature[] = [];
  /** What they weigh. */
  readonly weighed = new FeatureWeights();
  readonly #place = new Map<string, number>();
  /** How many of the features stand in some claim. */
  #alive = 0;

  /** The index of a feature, which is made when it is new. */
  intern(key: string, kind: FeatureKind): number {
    const known = this.#place.get(key);
    if (known !== undefined) return known;
    const index = this.features.length;
    this.#place.set(key, index);
    const feature: Feature = { key, kind, weight: 0, claims: [], terms: 0, near: NONE };
    this.features.push(feature);
    this.weighed.set(index, feature);
    return index;
  }

  at(index: number): Feature {
    return this.features[index] as Feature;
  }

  /** A feature is of another kind. */
  settle(index: number, kind: FeatureKind): void {
    const feature = this.at(index);
    feature.kind = kind;
    this.weighed.set(index, feature);
  }

  /** A feature weighs something else. */
  weigh(index: number, weight: number): void {
    const feature = this.at(index);
    feature.weight = weight;
    this.weighed.set(index, feature);
  }

  /** The index of a feature that stands in some claim. */
  find(key: string): number | undefined {
    const index = this.#place.get(key);
    return index === undefined || this.at(index).claims.length === 0 ? undefined : index;
  }

  /** Whether most of the features it holds are those of claims that are gone. */
  get isWorn(): boolean {
    return this.features.length > 2 * this.#alive + 1000;
  }

  /** A claim has a feature. */
  add(index: number, claim: number): void {
    const feature = this.at(index);
    if (feature.claims.length === 0) {
      // a list made like this takes the least memory: most features stand in one claim
      feature.claims = [claim];
      this.#alive++;
    } else feature.claims.push(claim);
  }

  /** A claim has a feature no more. */
  remove(index: number, claim: number): void {
    const { claims } = this.at(index);
    const last = claims.pop() as number;
    if (last !== claim) claims[claims.indexOf(claim)] = last;
    if (claims.length === 0) this.#alive--;
  }

  /** Takes back the room that the list of a feature's claims has been given to grow, when it has grown much. */
  trim(index: number, before: number): void {
    const feature = this.at(index);
    if (feature.claims.length > MUCH * before) feature.claims = feature.claims.slice();
  }

  /** Puts a feature among those near another one, and the other way round; 0 takes both out. */
  link(one: number, other: number, nearness: number): void {
    this.#put(one, other, nearness);
    this.#put(other, one, nearness);
  }

  #put(one: number, other: number, nearness: number): void {
    const feature = this.at(one);
    if (feature.near === NONE) {
      if (nearness === 0) return;
      feature.near = { others: [other], values: [nearness] };
      return;
    }
    const { others, values } = feature.near;
    const at = others.indexOf(other);
    if (at < 0 && nearness === 0) return;
    const [before, after] = [at < 0 ? others.length : at, at < 0 ? others.length : at + 1];
    const put = (list: readonly number[], value: number): readonly number[] =>
      nearness > 0 ? list.toSpliced(before, after - before, value) : list.toSpliced(before, after - before);
    // made anew, so that none has room to spare
    feature.near = { others: put(others, other), values: put(values, nearness) };
  }
}
