import { commonness } from '../../data/related/related';
import { areEqual } from '../../lists';
import type { Claim } from '../../model';
import { hashText } from '../../text/hash';

/** What a source tells of: the names and the words of its claims, those that the news seldom has above all. */
export interface Topic {
  /** Hashes of names and words, ascending: two that have one hash count as one. */
  readonly features: Int32Array;
  /** By feature, how rare it is in the news, in whole steps up to {@link RAREST}. */
  readonly rarities: Uint8Array;
  /** By feature, how much the source says of it; their squares add up to 1. */
  readonly weights: Float64Array;
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
  const features = Int32Array.from(found.keys())
    .sort()
    .filter((feature) => (found.get(feature)?.rarity ?? 0) > 0);
  const rarities = new Uint8Array(features.length);
  const weights = new Float64Array(features.length);
  let squares = 0;
  for (const [at, feature] of features.entries()) {
    const { rarity = 0, times = 1 } = found.get(feature) ?? {};
    rarities[at] = rarity;
    weights[at] = rarity * (1 + Math.log(times));
    squares += weights[at] ** 2;
  }
  const length = Math.sqrt(squares);
  if (length > 0) for (const at of weights.keys()) weights[at] = (weights[at] as number) / length;
  return { features, rarities, weights };
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

/** Whether two topics are the same. */
export function isSameTopic(one: Topic, other: Topic): boolean {
  return (
    areEqual(one.features, other.features) &&
    areEqual(one.rarities, other.rarities) &&
    areEqual(one.weights, other.weights)
  );
}
