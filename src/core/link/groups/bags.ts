import type { Bag, Feature } from './features';
import type { ClaimFeatures } from './claimFeatures';
import type { NumberLists } from './numberLists';
import { ACTION } from './weights';

/** The features of a claim with their weights. Phrases that no other claim has are weighed but not kept: most are such. */
export function bagOf({ all, action }: ClaimFeatures, features: readonly Feature[], lists: NumberLists): Bag {
  let kept = 0;
  for (const index of all) if (!isAlone(features[index] as Feature)) kept++;
  const own = lists.integers(kept);
  let at = 0;
  let total = 0;
  let actions = NO_PLACES;
  for (const index of all) {
    const feature = features[index] as Feature;
    total += index === action ? feature.weight * ACTION : feature.weight;
    if (isAlone(feature)) continue;
    if (index === action) actions = placeAlone(at);
    own[at++] = index;
  }
  return { features: own, actions, total };
}

/** Whether a feature is a phrase that one claim has. */
export function isAlone({ kind, claims }: Feature): boolean {
  return kind === 'phrase' && claims.length === 1;
}

/** The claims of a sentence together. */
export function together(bags: readonly Bag[], features: readonly Feature[], lists: NumberLists): Bag {
  if (bags.length === 1) return bags[0] as Bag;
  const actions = new Set<number>();
  const all = new Set<number>();
  let total = 0;
  for (const bag of bags) {
    total += bag.total;
    for (const index of bag.features) {
      if (all.has(index)) total -= (features[index] as Feature).weight;
      all.add(index);
    }
    for (const place of bag.actions) {
      const index = bag.features[place] as number;
      if (actions.has(index)) total -= (ACTION - 1) * (features[index] as Feature).weight;
      actions.add(index);
    }
  }
  const own = lists.ascending(all);
  const places: number[] = [];
  for (const [place, index] of own.entries()) if (actions.has(index)) places.push(place);
  return { features: own, actions: places.slice(), total };
}

const NO_PLACES: readonly number[] = [];
/** Lists of one place, each made once. */
const alone: (readonly number[])[] = [];

function placeAlone(place: number): readonly number[] {
  return (alone[place] ??= [place]);
}
