/** The days that the sources name, in order. */
import type { Interval, TimeExpression } from '../../model';
import { daysInWords, lengthInDays } from '../days';
import { type InSource } from '../sourceLookups';
import { passage, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { listing, listRow, passageRow, sourceList } from './rows';

/** One row for each stretch of days, by its first day, shorter ones first; under it the passages that name it. */
export function timelineRows(index: StoryIndex, words: Wording): FactNode {
  const byDays = new Map<string, { days: Interval; items: InSource<TimeExpression>[] }>();
  for (const source of index.story.sources) {
    for (const item of source.dates) {
      if (!item.interval || item.type === 'DURATION' || item.type === 'SET') continue;
      const key = `${item.interval.from}/${item.interval.to}`;
      const known = byDays.get(key);
      if (known) known.items.push({ source: source.id, item });
      else byDays.set(key, { days: item.interval, items: [{ source: source.id, item }] });
    }
  }
  const ordered = [...byDays].sort(([, { days: one }], [, { days: other }]) =>
    one.from === other.from ? lengthInDays(one) - lengthInDays(other) : one.from < other.from ? -1 : 1,
  );
  return listRow(
    'timeline',
    words.say('tree.timeline'),
    ordered,
    ([key, { days, items }]) => daysRow(`date/${key}`, days, items, index, words),
    words,
  );
}

function daysRow(
  id: string,
  days: Interval,
  items: readonly InSource<TimeExpression>[],
  index: StoryIndex,
  words: Wording,
): FactNode {
  const label = daysInWords(days, words);
  const sources = sourceList(
    items.map(({ source }) => source),
    index,
  );
  const [first] = items;
  const contested = items
    .flatMap(({ source, item }) => index.disagreementsAt(passage(source, item)))
    .find((one) => one.kind === 'date');
  const flag = { differs: 'disagreement', overtaken: 'older', garble: 'garble' } as const;
  const row = {
    id,
    label,
    description: sources,
    ...(contested ? { flag: flag[contested.status], tooltip: words.why(contested.reason) } : {}),
    icon: 'date',
    ...(first ? { passage: passage(first.source, first.item) } : {}),
    accessible: words.say('tree.accessible-side', label, sources),
  } as const;
  return listing(row, items, ({ source, item }, at) => passageRow(`${id}/${at}`, passage(source, item), index, words));
}
