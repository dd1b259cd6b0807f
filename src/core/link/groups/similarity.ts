import type { Bag, Feature, FeatureTable, Item } from './features';

/** How alike two claims are. */
export interface Likeness {
  /** 0 to about 1. */
  readonly score: number;
  /** Share of the first claim's weight that the second one has too, and the other way round. */
  readonly covers: number;
  readonly covered: number;
}

/** Added to what a claim weighs, so that two claims that say hardly anything are not alike for sharing it. */
const SLIGHT = 0.5;
/** How much of the likeness is that of the whole sentences. */
const CONTEXT = 0.3;
/** What it speaks for two claims that both stand in a headline or a first sentence. */
const BOTH_LEAD = 0.04;

/** Compares claims by the weighted features that they share or nearly share. */
export class Comparison {
  readonly #features: readonly Feature[];

  constructor(table: FeatureTable) {
    this.#features = table.features;
  }

  compare(a: Item, b: Item): Likeness {
    const covers = this.#share(a, b);
    const covered = this.#share(b, a);
    const own = harmonicMean(covers, covered);
    const alone = a.sentence.features === a.features && b.sentence.features === b.features;
    const around = alone ? own : harmonicMean(this.#share(a.sentence, b.sentence), this.#share(b.sentence, a.sentence));
    const lead = isLead(a) && isLead(b) && own > 0 ? BOTH_LEAD : 0;
    return { score: (1 - CONTEXT) * own + CONTEXT * around + lead, covers, covered };
  }

  /** The share of the weight of `a`'s features that `b` has, related ones by how near they are. */
  #share(a: Bag, b: Bag): number {
    let sum = 0;
    for (let place = 0; place < a.features.length; place++) {
      const index = a.features[place] as number;
      sum += (a.weights[place] as number) * this.nearest(this.#features[index] as Feature, index, b).nearness;
    }
    return sum / (a.total + SLIGHT);
  }

  /** The feature in a bag that is nearest to another one. */
  nearest(feature: Feature, index: number, bag: Bag): { readonly other: number; readonly nearness: number } {
    let best = -1;
    let nearness = 0;
    for (const other of bag.features) {
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

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function isLead({ claim }: Item): boolean {
  return claim.zone === 'headline' || claim.sentence <= 1;
}
