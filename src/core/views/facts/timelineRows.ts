/** The days that the sources name, in order. */
import type { Interval, Passage, TimeExpression } from '../../model';
import { daysInWords, lengthInDays } from '../days';
import { countFirmSources } from '../firmLinks';
import { type InSource } from '../sourceLookups';
import { passage, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { listing, listRow, passageRow, sourceList } from './rows';

/** So much is shown of what is told of a day. */
const TOLD_LENGTH = 80;
/** So many passages that name a day are looked at for what is told of it. */
const MOST_ASKED = 100;
/** Less than one source more: “to make a state visit” is told only where nothing else is. */
const SAYS_WHO = 0.5;

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
  const told = toldOf(items, index);
  const row = {
    id,
    label,
    description: told === undefined ? sources : words.say('tree.told-by', told, sources),
    ...(contested ? { flag: flag[contested.status], tooltip: words.why(contested.reason) } : {}),
    icon: 'date',
    ...(first ? { passage: passage(first.source, first.item) } : {}),
    accessible:
      told === undefined
        ? words.say('tree.accessible-side', label, sources)
        : words.say('tree.accessible-day', label, told, sources),
  } as const;
  return listing(row, items, ({ source, item }, at) => passageRow(`${id}/${at}`, passage(source, item), index, words));
}

/** What is told of a day: of the claims that name it the one that most sources surely make, the first that says who does it. */
function toldOf(items: readonly InSource<TimeExpression>[], index: StoryIndex): string | undefined {
  let best: Passage | undefined;
  let most = 0;
  for (const { source, item } of items.slice(0, MOST_ASKED)) {
    for (const claim of index.tables(source)?.claims.at(item.start) ?? []) {
      const group = index.groupOf(claim.id);
      const worth = (group ? countFirmSources(group) : 1) + (claim.subject ? SAYS_WHO : 0);
      if (worth <= most) continue;
      most = worth;
      best = passage(source, claim);
    }
  }
  return best && index.words(best, TOLD_LENGTH);
}
