import type { Interval } from '../../model';
import type { Feature, FeatureTable, Item } from './features';

/** How alike two claims are. */
export interface Likeness {
  /** 0 to 1. */
  readonly score: number;
  /** Share of the first claim's weight that the second one has too, and the other way round. */
  readonly covers: number;
  readonly covered: number;
}

/** Compares claims by the weighted features that they share or nearly share. */
export class Comparison {
  readonly #features: readonly Feature[];

  constructor(table: FeatureTable) {
    this.#features = table.features;
  }

  compare(a: Item, b: Item): Likeness {
    if (a.total === 0 || b.total === 0) return { score: 0, covers: 0, covered: 0 };
    const covers = this.#shared(a, b) / a.total;
    const covered = this.#shared(b, a) / b.total;
    const both = covers + covered === 0 ? 0 : (2 * covers * covered) / (covers + covered);
    return { score: Math.max(0, Math.min(1, both + timeBonus(a.intervals, b.intervals))), covers, covered };
  }

  /** The weight of `a`'s features that `b` has, related ones by how near they are. */
  #shared(a: Item, b: Item): number {
    let sum = 0;
    for (const index of a.features) {
      const feature = this.#features[index] as Feature;
      sum += feature.weight * this.nearest(feature, index, b).nearness;
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

const SAME_TIME = 0.06;
const TIME_APART = -0.04;

/** The same day speaks for the same matter, different days a little against it: they may be what the sources differ in. */
function timeBonus(a: readonly Interval[], b: readonly Interval[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  let together = false;
  for (const x of a) {
    for (const y of b) {
      if (x.from === y.from && x.to === y.to) return SAME_TIME;
      if (x.from <= y.to && y.from <= x.to) together = true;
    }
  }
  return together ? 0 : TIME_APART;
}
