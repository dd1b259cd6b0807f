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

/** Compares claims by the weighted features that they share or nearly share. Fast while the first claim stays the same. */
export class Comparison {
  readonly #features: readonly Feature[];
  #prepared: { readonly item: Item; readonly own: PreparedBag; readonly sentence: PreparedBag } | undefined;

  constructor(table: FeatureTable) {
    this.#features = table.features;
  }

  compare(a: Item, b: Item): Likeness {
    const prepared = this.#prepare(a);
    const { covers, covered } = prepared.own.share(b);
    const own = harmonicMean(covers, covered);
    const alone = a.sentence.features === a.features && b.sentence.features === b.features;
    const sentences = alone ? undefined : prepared.sentence.share(b.sentence);
    const around = sentences ? harmonicMean(sentences.covers, sentences.covered) : own;
    const lead = isLead(a) && isLead(b) && own > 0 ? BOTH_LEAD : 0;
    return { score: (1 - CONTEXT) * own + CONTEXT * around + lead, covers, covered };
  }

  #prepare(item: Item): { readonly own: PreparedBag; readonly sentence: PreparedBag } {
    if (this.#prepared?.item === item) return this.#prepared;
    const own = new PreparedBag(item, this.#features);
    const sentence = item.sentence.features === item.features ? own : new PreparedBag(item.sentence, this.#features);
    this.#prepared = { item, own, sentence };
    return this.#prepared;
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

/** A bag with all features that any of its own are near to, so that comparing it looks only at what the other one has. */
class PreparedBag {
  readonly #bag: Bag;
  /** For each feature of the story that is near: places in the bag and nearness, one after the other. */
  readonly #near = new Map<number, number[]>();
  readonly #best: Float64Array;

  constructor(bag: Bag, features: readonly Feature[]) {
    this.#bag = bag;
    this.#best = new Float64Array(bag.features.length);
    for (const [place, index] of bag.features.entries()) {
      this.#add(index, place, 1);
      for (const [other, nearness] of (features[index] as Feature).near) this.#add(other, place, nearness);
    }
  }

  #add(feature: number, place: number, nearness: number): void {
    const known = this.#near.get(feature);
    if (known) known.push(place, nearness);
    else this.#near.set(feature, [place, nearness]);
  }

  /** The share of this bag's weight that the other has, and of the other's that this one has; related words by how near they are. */
  share(other: Bag): { readonly covers: number; readonly covered: number } {
    this.#best.fill(0);
    let covered = 0;
    for (const [at, feature] of other.features.entries()) {
      const near = this.#near.get(feature);
      if (!near) continue;
      let most = 0;
      for (let next = 0; next < near.length; next += 2) {
        const place = near[next] as number;
        const nearness = near[next + 1] as number;
        if (nearness > most) most = nearness;
        if (nearness > (this.#best[place] as number)) this.#best[place] = nearness;
      }
      covered += (other.weights[at] as number) * most;
    }
    let covers = 0;
    for (const [place, weight] of this.#bag.weights.entries()) covers += weight * (this.#best[place] as number);
    return { covers: covers / (this.#bag.total + SLIGHT), covered: covered / (other.total + SLIGHT) };
  }
}

function harmonicMean(a: number, b: number): number {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

function isLead({ claim }: Item): boolean {
  return claim.zone === 'headline' || claim.sentence <= 1;
}
