import type { Bag, Feature } from './features';
import type { ClaimFeatures } from './claimFeatures';
import type { NumberLists } from './numberLists';
import { ACTION } from './weights';

/** The features of a claim with their weights. Phrases that no other claim has are weighed but not kept: most are such. */
export function bagOf({ all, action }: ClaimFeatures, features: readonly Feature[], lists: NumberLists): Bag {
  let alone = 0;
  let kept = 0;
  for (const index of all) {
    const feature = features[index] as Feature;
    if (isAlone(feature)) alone += feature.weight;
    else kept++;
  }
  const own = lists.integers(kept);
  const weights = lists.fractions(kept);
  let at = 0;
  let total = alone;
  for (const index of all) {
    const feature = features[index] as Feature;
    if (isAlone(feature)) continue;
    const weight = index === action ? feature.weight * ACTION : feature.weight;
    own[at] = index;
    weights[at++] = weight;
    total += weight;
  }
  return { features: own, weights, total };
}

/** Whether a feature is a phrase that one claim has. */
export function isAlone({ kind, claims }: Feature): boolean {
  return kind === 'phrase' && claims.length === 1;
}

/** The claims of a sentence together. */
export function together(bags: readonly Bag[], lists: NumberLists): Bag {
  if (bags.length === 1) return bags[0] as Bag;
  const most = new Map<number, number>();
  let total = 0;
  for (const { features, weights, total: own } of bags) {
    total += own;
    for (const [at, index] of features.entries()) {
      const weight = weights[at] as number;
      const known = most.get(index) ?? 0;
      total -= Math.min(known, weight);
      if (weight > known) most.set(index, weight);
    }
  }
  const features = lists.ascending(new Set(most.keys()));
  const weights = lists.fractions(features.length);
  for (const [at, index] of features.entries()) weights[at] = most.get(index) as number;
  return { features, weights, total };
}
