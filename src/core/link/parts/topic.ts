import { commonness } from '../../data/related/related';
import { areEqual } from '../../lists';
import type { Claim } from '../../model';
import { hashText } from '../../text/hash';
import type { WeightedFeatures } from './weightedFeatures';

/**
 * What a source tells of: the names and the words of its claims, those that the news seldom has above all. In the least memory: a
 * folder has thousands.
 */
export class Topic {
  /** Hashes of names and words, ascending: two that have one hash count as one. Behind them how rare and how frequent each is. */
  readonly #features: Int32Array;
  /** How long the vector is that they make. */
  readonly #length: number;

  constructor(found: readonly FoundFeature[]) {
    const features = new Int32Array(2 * found.length);
    let squares = 0;
    for (const [at, { hash, rarity, times }] of found.entries()) {
      const counted = Math.min(times, MOST_TIMES);
      features[at] = hash;
      features[found.length + at] = rarity | (counted << RARITY_BITS);
      squares += weightOf(rarity, counted) ** 2;
    }
    this.#features = features;
    this.#length = Math.sqrt(squares);
  }

  get size(): number {
    return this.#features.length / 2;
  }

  /** A name or word by its place. */
  featureAt(at: number): number {
    return this.#features[at] as number;
  }

  /** How rare it is in the news, in whole steps up to {@link RAREST}. */
  rarityAt(at: number): number {
    return (this.#features[this.size + at] as number) & RARITY_MASK;
  }

  /** How much the source says of each: their squares add up to 1. */
  weighted(): WeightedFeatures {
    const features = this.#features.slice(0, this.size);
    const weights = new Float64Array(features.length);
    for (let at = 0; at < weights.length; at++) {
      const counted = (this.#features[this.size + at] as number) >>> RARITY_BITS;
      weights[at] = weightOf(this.rarityAt(at), counted) / this.#length;
    }
    return { features, weights };
  }

  isSame(other: Topic): boolean {
    return areEqual(this.#features, other.#features);
  }
}

/** A name or word that a source has. */
interface FoundFeature {
  readonly hash: number;
  readonly rarity: number;
  readonly times: number;
}

/** What is said more often than this counts as if it were said so often. */
const MOST_TIMES = 1024;
/** Of the number behind a feature, those that tell how rare it is; the others tell how often it comes. */
const RARITY_BITS = 8;
const RARITY_MASK = (1 << RARITY_BITS) - 1;

function weightOf(rarity: number, times: number): number {
  return rarity * (1 + Math.log(times));
}

/** What nobody ever saw in the news is as rare as this. */
export const RAREST = 64;

/**
 * Reads what a source tells of: nothing counts that stands in other sources, but for whom its names stand for.
 *
 * @param nameOf the name of an entity
 */
export function topicOf(claims: readonly Claim[], nameOf: (entity: string) => string): Topic {
  const found = new Map<number, { readonly rarity: number; times: number }>();
  const add = (key: string, rarity: () => number): void => {
    const hash = hashText(key);
    const known = found.get(hash);
    if (known) known.times++;
    else found.set(hash, { rarity: Math.round(RAREST * rarity()), times: 1 });
  };
  for (const { entities, terms } of claims) {
    for (const id of entities) add(`@${id}`, () => rarityOfName(nameOf(id)));
    for (const term of terms) add(term, () => rarityOf(term));
  }
  return new Topic(
    Array.from(found, ([hash, { rarity, times }]) => ({ hash, rarity, times }))
      .filter(({ rarity }) => rarity > 0)
      .sort((one, other) => one.hash - other.hash),
  );
}

/** How much sharing a word says: its square makes little of words that are known at all. */
function rarityOf(word: string): number {
  return (1 - commonness(word)) ** 2;
}

/** A name is as rare as the rarest of its words. */
function rarityOfName(name: string): number {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === 0 ? 1 : words.reduce((rarest, word) => Math.max(rarest, rarityOf(word)), 0);
}
