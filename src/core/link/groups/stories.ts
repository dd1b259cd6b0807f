import type { FeatureTable, Item } from './features';
import type { PairList } from './pairList';

/** Pairs at least this alike tie two sources when there are two of them. */
const TIE = 0.15;
/** A pair this alike ties two sources by itself. */
const STRONG_TIE = 0.55;

/**
 * Tells apart the stories that lie in one folder: two sources are on one story when two different claims of the one are
 * like two different claims of the other and name the same, or one is very much alike, or through a third source. Without
 * a name in common, reports of two fires or two trials are alike too.
 * @returns for a source index the index of its story
 */
export function storiesOf(
  pairs: PairList,
  { items, features }: FeatureTable,
  sources: number,
): (source: number) => number {
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
  const first = new Map<number, number>();
  for (let at = 0; at < pairs.length; at++) {
    const score = pairs.value(at);
    if (score < TIE) continue;
    const one = items[pairs.one(at)] as Item;
    const other = items[pairs.other(at)] as Item;
    if (story(one.source) === story(other.source)) continue;
    if (score < STRONG_TIE) {
      if (!nameTheSame(one, other, features)) continue;
      const key = one.source * sources + other.source;
      const known = first.get(key);
      if (known === undefined) first.set(key, at);
      if (known === undefined || pairs.one(known) === one.index || pairs.other(known) === other.index) continue;
    }
    parents[story(one.source)] = story(other.source);
  }
  return story;
}

/** Whether a person, organisation or place is named in both. */
function nameTheSame(one: Item, other: Item, features: FeatureTable['features']): boolean {
  const others = new Set(other.features);
  return one.features.some((index) => {
    const kind = features[index]?.kind;
    return (kind === 'name' || kind === 'country') && others.has(index);
  });
}
