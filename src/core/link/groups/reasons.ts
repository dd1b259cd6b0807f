import { reason, type Reason } from '../../words';
import type { Feature, FeatureTable, Item } from './features';
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
  for (const index of item.features) {
    const feature = table.features[index] as Feature;
    const { other, nearness } = nearestIn(label, feature, index);
    if (other === index) shared.push(feature);
    else if (other >= 0)
      near.push({
        words: `${feature.key} ~ ${(table.features[other] as Feature).key}`,
        weight: feature.weight * nearness,
      });
  }
  shared.sort((a, b) => b.weight - a.weight);
  near.sort((a, b) => b.weight - a.weight);
  const said = shared
    .slice(0, NAMED)
    .map((feature) => wordFor(feature, names))
    .join(', ');
  const related = near
    .slice(0, NEAR_NAMED)
    .map(({ words }) => words)
    .join(', ');
  if (said && shared.length === item.features.length && shared.length === label.features.length)
    return reason('link.same-text');
  if (said && related) return reason('link.shared-and-near', said, related);
  return said ? reason('link.shared', said) : reason('link.near', related);
}

function wordFor({ key, kind }: Feature, names: ReadonlyMap<string, string>): string {
  if (kind === 'name') return names.get(key) ?? key;
  return kind === 'word' ? key : key.slice(1);
}
