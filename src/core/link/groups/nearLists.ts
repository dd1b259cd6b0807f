import type { Feature } from './features';

/** Which features are near which, in flat lists: those near feature `n` from `starts[n]` to `starts[n + 1]`. */
export interface NearLists {
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly nearness: Float64Array;
}

const made = new WeakMap<readonly Feature[], NearLists>();

/** The features' nearnesses as lists that are fast to go through; made once for a story's features. */
export function nearLists(features: readonly Feature[]): NearLists {
  const known = made.get(features);
  if (known) return known;
  const starts = new Int32Array(features.length + 1);
  for (const [index, { near }] of features.entries()) starts[index + 1] = (starts[index] as number) + near.size;
  const others = new Int32Array(starts[features.length] as number);
  const nearness = new Float64Array(others.length);
  let at = 0;
  for (const { near } of features) {
    for (const [other, value] of near) {
      others[at] = other;
      nearness[at++] = value;
    }
  }
  const lists = { starts, others, nearness };
  made.set(features, lists);
  return lists;
}
