import { nameOfCountry } from '../../extract/entities/countries';
import { reason, type Reason } from '../../words';
import { NEGATION, type Feature, type FeatureTable, type Item } from './features';
import { nearestIn } from './similarity';

/** How many shared words a reason names. */
const NAMED = 4;
const NEAR_NAMED = 2;

interface Context {
  readonly table: FeatureTable;
  /** Entity names by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** Says why a claim was put with the wording of its group: what they share, most telling first, and what is near in meaning. */
export function reasonFor(item: Item, label: Item, { table, names }: Context): Reason {
  if (item === label) return reason('link.label');
  const shared: Feature[] = [];
  const near: { readonly words: string; readonly weight: number }[] = [];
  let same = 0;
  for (const index of item.features) {
    const feature = table.features[index] as Feature;
    const { other, nearness } = nearestIn(label, feature, index);
    if (other === index) same++;
    const word = wordFor(feature, names);
    if (word === undefined) continue;
    if (other === index) shared.push(feature);
    const like = other < 0 || other === index ? undefined : wordFor(table.features[other] as Feature, names);
    if (like !== undefined) near.push({ words: `${word} ~ ${like}`, weight: feature.weight * nearness });
  }
  if (same === item.features.length && same === label.features.length) return reason('link.same-text');
  const said = strongest(shared)
    .slice(0, NAMED)
    .map((feature) => wordFor(feature, names))
    .join(', ');
  const related = strongest(near)
    .slice(0, NEAR_NAMED)
    .map(({ words }) => words)
    .join(', ');
  if (said && related) return reason('link.shared-and-near', said, related);
  if (said) return reason('link.shared', said);
  return related ? reason('link.near', related) : reason('link.context');
}

function strongest<T extends { readonly weight: number }>(all: readonly T[]): T[] {
  return [...all].sort((a, b) => b.weight - a.weight);
}

/** How a feature is named to a reader; undefined for what says nothing by itself (the week of a day, a negation, a word of a name). */
function wordFor({ key, kind }: Feature, names: ReadonlyMap<string, string>): string | undefined {
  if (kind === 'name') return names.get(key) ?? key;
  if (kind === 'country') return nameOfCountry(key.slice(1));
  if (kind === 'word') return key === NEGATION ? undefined : key;
  if (kind === 'number') return key.slice(1);
  if (kind === 'written' || kind === 'phrase') return undefined;
  const [from, to] = key.slice(1).split('/');
  if (to === undefined) return undefined;
  return from === to ? from : `${from} – ${to}`;
}
