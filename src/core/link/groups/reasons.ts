import { nameOfCountry } from '../../extract/entities/countries';
import { RecentMap } from '../../recent';
import { reason, type Reason, type WordCode } from '../../words';
import { NEGATION, type Feature, type Item } from './features';
import { nearestIn } from './similarity';

/** How many shared words a reason names. */
const NAMED = 4;
const NEAR_NAMED = 2;

interface Context {
  readonly features: readonly Feature[];
  /** The name of an entity. */
  readonly nameOf: (entity: string) => string;
}

/** Says why a claim was put with the wording of its group: what they share, most telling first, and what is near in meaning. */
export function reasonFor(item: Item, label: Item, { features, nameOf }: Context): Reason {
  if (item === label) return reason('link.label');
  const same: Said[] = [];
  const near: Said[] = [];
  let count = 0;
  for (const index of item.features) {
    const feature = features[index] as Feature;
    const { other, nearness } = nearestIn(label, index, features);
    if (other === index) count++;
    const word = wordFor(feature, nameOf);
    if (word === undefined) continue;
    if (other === index) same.push({ words: word, weight: feature.weight });
    const like = other < 0 || other === index ? undefined : wordFor(features[other] as Feature, nameOf);
    if (like !== undefined) near.push({ words: `${word} ~ ${like}`, weight: feature.weight * nearness });
  }
  if (count === item.features.length && count === label.features.length) return reason('link.same-text');
  const said = strongest(same)
    .slice(0, NAMED)
    .map(({ words }) => words)
    .join(', ');
  const related = strongest(near)
    .slice(0, NEAR_NAMED)
    .map(({ words }) => words)
    .join(', ');
  if (said && related) return shared('link.shared-and-near', said, related);
  if (said) return shared('link.shared', said);
  return related ? shared('link.near', related) : reason('link.context');
}

/** For so many sentences the reasons are kept, at least. */
const KEPT = 2000;
const kept = new RecentMap<string, Reason>(KEPT);

/** A reason, the same object as when it was given before, not long ago: most are given of several claims of a group. */
function shared(code: WordCode, ...args: readonly string[]): Reason {
  return kept.get([code, ...args].join('\n'), () => reason(code, ...args));
}

/** Words of a reason, with how much they tell. */
interface Said {
  readonly words: string;
  readonly weight: number;
}

function strongest(all: readonly Said[]): Said[] {
  return [...all].sort((a, b) => b.weight - a.weight || (a.words < b.words ? -1 : 1));
}

/** How a feature is named to a reader; undefined for what says nothing by itself (the week of a day, a negation, a word of a name). */
function wordFor({ key, kind }: Feature, nameOf: Context['nameOf']): string | undefined {
  if (kind === 'name') return nameOf(key);
  if (kind === 'country') return nameOfCountry(key.slice(1));
  // what several words say is one word with underscores
  if (kind === 'word') return key === NEGATION ? undefined : key.replaceAll('_', ' ');
  if (kind === 'number') return key.slice(1);
  if (kind === 'written' || kind === 'phrase') return undefined;
  const [from, to] = key.slice(1).split('/');
  if (to === undefined) return undefined;
  return from === to ? from : `${from} – ${to}`;
}
