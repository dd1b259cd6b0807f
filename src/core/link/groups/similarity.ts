import type { Feature, FeatureTable, Item } from './features';

/** How alike two claims are. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** Share of the first claim's weight that the second one has too, and the other way round. */
  readonly covers: number;
  readonly covered: number;
}

/** Added to what a claim weighs, so that two claims that say hardly anything are not alike for sharing it. */
const SLIGHT = 0.5;

/** Compares claims by the weighted features that they share or nearly share. */
export class Comparison {
  readonly #features: readonly Feature[];

  constructor(table: FeatureTable) {
    this.#features = table.features;
  }

  compare(a: Item, b: Item): Likeness {
    const covers = this.#shared(a, b) / (a.total + SLIGHT);
    const covered = this.#shared(b, a) / (b.total + SLIGHT);
    const both = covers + covered === 0 ? 0 : (2 * covers * covered) / (covers + covered);
    return { score: both, covers, covered };
  }

  /** The weight of `a`'s features that `b` has, related ones by how near they are. */
  #shared(a: Item, b: Item): number {
    let sum = 0;
    for (let place = 0; place < a.features.length; place++) {
      const index = a.features[place] as number;
      sum += (a.weights[place] as number) * this.nearest(this.#features[index] as Feature, index, b).nearness;
    }
    return sum;
  }

  /** The feature of `item` that is nearest to another one. */
  nearest(feature: Feature, index: number, item: Item): { readonly other: number; readonly nearness: number } {
    let best = -1;
    let nearness = 0;
    for (const other of item.features) {
      if (other === index) return { other, nearness: 1 };
      if (feature.near.size === 0) continue;
      const near = feature.near.get(other) ?? 0;
      if (near > nearness) {
        best = other;
        nearness = near;
      }
    }
    return { other: best, nearness };
  }
}
