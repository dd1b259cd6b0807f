import type { Item } from './features';

/** Two claims with how alike they are. */
export interface ScoredPair {
  readonly one: Item;
  readonly other: Item;
  readonly score: number;
}

/** Pairs at least this alike tie two sources when there are two of them. */
const TIE = 0.26;
/** A pair this alike ties two sources by itself. */
const STRONG_TIE = 0.55;

/**
 * Tells apart the stories that lie in one folder: two sources are on one story when two different claims of the one are
 * like two different claims of the other, or one is very much so, or through a third source.
 * @returns for a source index the index of its story
 */
export function storiesOf(pairs: readonly ScoredPair[], sources: number): (source: number) => number {
  const parents = Int32Array.from({ length: sources }, (_, index) => index);
  const story = (source: number): number => {
    let root = source;
    while (parents[root] !== root) root = parents[root] as number;
    for (let at = source; at !== root;) {
      const next = parents[at] as number;
      parents[at] = root;
      at = next;
    }
    return root;
  };
  const first = new Map<number, ScoredPair>();
  for (const pair of pairs) {
    const { one, other, score } = pair;
    if (one.source === other.source || score < TIE) continue;
    const key = one.source * sources + other.source;
    const known = first.get(key);
    if (!known) first.set(key, pair);
    const another = known !== undefined && known.one !== one && known.other !== other;
    if (another || score >= STRONG_TIE) parents[story(one.source)] = story(other.source);
  }
  return story;
}
