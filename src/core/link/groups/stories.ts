import { commonness, isKnownWord } from '../../data/related/related';
import type { FeatureTable, Item } from './features';
import type { PairList } from './pairList';

/** Pairs at least this alike tie two sources when there are two of them that name the same. */
const TIE = 0.15;
/** Pairs this alike tie two sources when there are three of them and one names the same. */
const CLEAR_TIE = 0.2;
/** A pair this alike ties two sources by itself. */
const STRONG_TIE = 0.55;

/**
 * Tells apart the stories that lie in one folder: two sources are on one story when two different claims of the one are
 * like two different claims of the other and name the same, or three are and one of them does, or one is very much alike,
 * or through a third source. Without a name in common, reports of two fires or two trials are alike too.
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
  const ties = new Map<number, Ties>();
  for (let at = 0; at < pairs.length; at++) {
    const score = pairs.value(at);
    if (score < TIE) continue;
    const one = items[pairs.one(at)] as Item;
    const other = items[pairs.other(at)] as Item;
    if (story(one.source) === story(other.source)) continue;
    if (score < STRONG_TIE) {
      const isNamed = nameTheSame(one, other, features);
      if (!isNamed && score < CLEAR_TIE) continue;
      const key = one.source * sources + other.source;
      const known = ties.get(key) ?? { named: [], clear: [] };
      ties.set(key, known);
      const pair = [one.index, other.index] as const;
      if (isNamed) addApart(known.named, pair);
      if (score >= CLEAR_TIE) addApart(known.clear, pair);
      if (known.named.length < 2 && (known.named.length < 1 || known.clear.length < 3)) continue;
    }
    parents[story(one.source)] = story(other.source);
  }
  return story;
}

/** Two claims that are alike, by their indexes. */
type Pair = readonly [one: number, other: number];

/** What ties two sources: pairs of claims without a claim in common. */
interface Ties {
  readonly named: Pair[];
  readonly clear: Pair[];
}

function addApart(pairs: Pair[], pair: Pair): void {
  if (pairs.every(([one, other]) => one !== pair[0] && other !== pair[1])) pairs.push(pair);
}

/** Whether a person, organisation or place is named in both, or a word stands in both that only a name can be. */
function nameTheSame(one: Item, other: Item, features: FeatureTable['features']): boolean {
  const others = new Set(other.features);
  return one.features.some((index) => {
    const feature = features[index];
    if (!feature || !others.has(index)) return false;
    const { kind, key } = feature;
    return kind === 'name' || kind === 'country' || (kind === 'word' && isNameLike(key));
  });
}

/** A word that neither the dictionary nor the news knows: a name that was not taken for one. */
function isNameLike(word: string): boolean {
  return /^\p{L}{4,}$/u.test(word) && !isKnownWord(word) && commonness(word) === 0;
}
