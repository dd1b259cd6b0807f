import { FEATURE_KINDS, type Feature } from './features';
import { longer } from './longer';

const MORE_ROOM = 1.25;

/** What features weigh and of what kind they are, in lists side by side: read again and again when claims are compared. */
export class FeatureWeights {
  #weights = new Float32Array(0);
  #kinds = new Uint8Array(0);

  /** @param features as they are now */
  constructor(features: readonly Feature[] = []) {
    for (const [index, feature] of features.entries()) this.set(index, feature);
  }

  /** By feature; a whole multiple of 1/4096, which needs no more bits. Holds until a feature is new. */
  get weights(): Float32Array {
    return this.#weights;
  }

  /** By feature, the place of its kind in {@link FEATURE_KINDS}. Holds until a feature is new. */
  get kinds(): Uint8Array {
    return this.#kinds;
  }

  /** Takes in what a feature weighs now. */
  set(index: number, { weight, kind }: Feature): void {
    if (index >= this.#weights.length) {
      const length = Math.ceil(MORE_ROOM * (index + 1));
      this.#weights = longer(this.#weights, new Float32Array(length));
      this.#kinds = longer(this.#kinds, new Uint8Array(length));
    }
    this.#weights[index] = weight;
    this.#kinds[index] = FEATURE_KINDS.indexOf(kind);
  }
}
