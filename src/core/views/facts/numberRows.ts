/** Numbers with what they count. */
import type { Quantity } from '../../model';
import { type InSource } from '../sourceLookups';
import { passage, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { groupRow, listing, passageRow, sourceList } from './rows';

/** One row for each number with its unit: contested ones first, then by how often they are given. */
export function numberRows(index: StoryIndex, words: Wording): FactNode {
  const byValue = new Map<string, InSource<Quantity>[]>();
  const seen = new Set<string>();
  for (const source of index.story.sources) {
    for (const claim of source.claims) {
      for (const item of claim.quantities) {
        const place = `${source.id}@${item.start}`;
        if (seen.has(place)) continue;
        seen.add(place);
        // what counts nothing that is known is one number only where it is told of one thing
        const matter = item.unit === '' ? (index.groupOf(claim.id)?.id ?? claim.id) : '';
        const key = `${item.value}${item.to === undefined ? '' : `-${item.to}`} ${item.unit}${matter}`;
        const known = byValue.get(key);
        if (known) known.push({ source: source.id, item });
        else byValue.set(key, [{ source: source.id, item }]);
      }
    }
  }
  const rows = [...byValue]
    .map(([key, items]) => ({ row: numberRow(`number/${key}`, items, index, words), items }))
    .sort((one, other) => rank(other.row) - rank(one.row) || other.items.length - one.items.length)
    .map(({ row }) => row);
  return groupRow('numbers', words.say('tree.numbers'), rows, words);
}

/** Contested numbers first, then those written in digits: "two leaders" is less of a fact than "12 points". */
function rank({ flag, label }: FactNode): number {
  return (flag ? 2 : 0) + (/\d/.test(label) ? 1 : 0);
}

function numberRow(id: string, items: readonly InSource<Quantity>[], index: StoryIndex, words: Wording): FactNode {
  const [first] = items;
  const where = first && passage(first.source, first.item);
  const written = where ? index.words(where, 60) : '';
  const unit = first?.item.unit ?? '';
  const label = unit === '' || written.toLowerCase().includes(unit.toLowerCase()) ? written : `${written} (${unit})`;
  const sources = sourceList(
    items.map(({ source }) => source),
    index,
  );
  const contested = items
    .flatMap(({ source, item }) => index.disagreementsAt(passage(source, item)))
    .find((one) => one.kind === 'number');
  const row = {
    id,
    label,
    description: sources,
    ...(contested ? { flag: 'disagreement' as const, tooltip: words.why(contested.reason) } : {}),
    icon: 'number',
    ...(where ? { passage: where } : {}),
    accessible: words.say('tree.accessible-side', label, sources),
  } as const;
  return listing(row, items, ({ source, item }, at) => passageRow(`${id}/${at}`, passage(source, item), index, words));
}
