import type { Feature, FeatureKind, NearList } from './features';

/** Most features are near no other one. */
const NONE: NearList = { others: [], values: [] };

/** The features of a story by their keys. A feature keeps its index; one that no claim has any more is not found. */
export class Vocabulary {
  readonly features: Feature[] = [];
  readonly #place = new Map<string, number>();
  /** How many of the features stand in some claim. */
  #alive = 0;

  /** The index of a feature, which is made when it is new. */
  intern(key: string, kind: FeatureKind): number {
    const known = this.#place.get(key);
    if (known !== undefined) return known;
    const index = this.features.length;
    this.#place.set(key, index);
    this.features.push({ key, kind, weight: 0, claims: [], terms: 0, near: NONE });
    return index;
  }

  at(index: number): Feature {
    return this.features[index] as Feature;
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
    if (nearness > 0) {
      others[at < 0 ? others.length : at] = other;
      values[at < 0 ? values.length : at] = nearness;
    } else if (at >= 0) {
      others.splice(at, 1);
      values.splice(at, 1);
    }
  }
}
