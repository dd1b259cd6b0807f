import type { Bag, Feature, FeatureTable, Item } from './features';
import { Sharing } from './sharing';

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

/** Compares claims by the weighted features that they share or nearly share. Fast while the first claim stays the same. */
export class Comparison {
  readonly #own: Sharing;
  readonly #sentence: Sharing;

  constructor({ features }: FeatureTable) {
    this.#own = new Sharing(features);
    this.#sentence = new Sharing(features);
  }

  compare(a: Item, b: Item): Likeness {
    this.#own.lay(a);
    this.#own.with(b);
    const covers = this.#own.covers / (a.total + SLIGHT);
    const covered = this.#own.covered / (b.total + SLIGHT);
    const own = harmonicMean(covers, covered);
    const alone = a.sentence.features === a.features && b.sentence.features === b.features;
    const around = alone ? own : this.#sentences(a.sentence, b.sentence);
    const lead = isLead(a) && isLead(b) && own > 0 ? BOTH_LEAD : 0;
    return { score: (1 - CONTEXT) * own + CONTEXT * around + lead, covers, covered };
  }

  #sentences(a: Bag, b: Bag): number {
    this.#sentence.lay(a);
    this.#sentence.with(b);
    return harmonicMean(this.#sentence.covers / (a.total + SLIGHT), this.#sentence.covered / (b.total + SLIGHT));
  }
}

/** The feature in a bag that is nearest to another one; -1 and 0 when none is near. */
export function nearestIn(
  bag: Bag,
  feature: Feature,
  index: number,
): { readonly other: number; readonly nearness: number } {
  let best = -1;
  let nearness = 0;
  for (const other of bag.features) {
    if (other === index) return { other, nearness: 1 };
    const near = feature.near.get(other) ?? 0;
    if (near > nearness) {
      best = other;
      nearness = near;
    }
  }
  return { other: best, nearness };
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function isLead({ claim }: Item): boolean {
  return claim.zone === 'headline' || claim.sentence <= 1;
}
