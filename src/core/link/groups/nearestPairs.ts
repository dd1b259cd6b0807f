import type { Item } from './features';
import type { LikelyPair } from './likelyPairs';

/** How alike two claims must be to be a group of their own beside the groups they are in. */
const CLEARLY_ALIKE = 0.26;

/**
 * The pairs of claims that no group holds together although they are clearly alike and each is the other's nearest claim
 * in its source: a sentence that says two things belongs to one group by the first and is repeated by the second. A
 * claim has at most one such pair, its strongest.
 */
export function nearestPairs(
  pairs: readonly LikelyPair[],
  groups: readonly (readonly Item[])[],
): readonly (readonly Item[])[] {
  const groupOf = new Map<Item, readonly Item[]>();
  for (const items of groups) for (const item of items) groupOf.set(item, items);
  const paired = new Set<Item>();
  return pairs
    .filter(({ one, other, likeness, nearest }) => {
      if (nearest < 2 || likeness < CLEARLY_ALIKE) return false;
      const group = groupOf.get(one);
      return group === undefined || group !== groupOf.get(other);
    })
    .sort((a, b) => b.likeness - a.likeness || a.one.index - b.one.index || a.other.index - b.other.index)
    .flatMap(({ one, other }) => {
      if (paired.has(one) || paired.has(other)) return [];
      paired.add(one).add(other);
      return [[one, other]];
    });
}
