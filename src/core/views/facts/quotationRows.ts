/** What is quoted and reported, by speaker. */
import type { Quotation } from '../../model';
import { capitalised, quoted } from '../card';
import { speakerName } from '../quotationCard';
import { tellingQuotations } from '../../entityCounts';
import { type InSource } from '../sourceLookups';
import { passage, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { listing, listRow, sourceList } from './rows';

const QUOTATION_LENGTH = 140;
/** Speakers that are no entity of the story have this before their words in their id. */
const NAMELESS = 'words/';

interface SpeakerQuotations {
  readonly id: string;
  readonly name: string;
  readonly items: InSource<Quotation>[];
}

/** One row a speaker: people and bodies first, who is quoted most before others; passages in quotation marks without a speaker at the end. */
export function quotationRows(index: StoryIndex, words: Wording): FactNode {
  const speakers = new Map<string, SpeakerQuotations>();
  const nobody: InSource<Quotation>[] = [];
  let marked = 0;
  for (const source of index.story.sources) {
    for (const item of tellingQuotations(source.quotations)) {
      if (item.kind !== 'indirect') marked++;
      if (item.speaker) {
        const name = capitalised(speakerName(source.id, item.speaker, index));
        const id = item.speaker.entity ?? `${NAMELESS}${name.toLowerCase()}`;
        const known = speakers.get(id);
        if (known) known.items.push({ source: source.id, item });
        else speakers.set(id, { id, name, items: [{ source: source.id, item }] });
      } else if (item.kind !== 'indirect') nobody.push({ source: source.id, item });
    }
  }
  const ordered = [...speakers.values()].sort(
    (one, other) =>
      Number(one.id.startsWith(NAMELESS)) - Number(other.id.startsWith(NAMELESS)) ||
      other.items.length - one.items.length ||
      (one.name < other.name ? -1 : 1),
  );
  if (nobody.length > 0) ordered.push({ id: 'nobody', name: words.say('tree.no-speaker'), items: nobody });
  const description = ordered.length === 0 ? words.say('tree.none') : words.count('count.quotations', marked);
  const row = (speaker: SpeakerQuotations): FactNode => speakerRow(speaker, index, words);
  return listRow('quotations', words.say('tree.quotations'), ordered, row, words, description);
}

function speakerRow({ id, name, items }: SpeakerQuotations, index: StoryIndex, words: Wording): FactNode {
  const rowId = `quotations/${id}`;
  const description = `${items.length} · ${sourceList(
    items.map(({ source }) => source),
    index,
  )}`;
  const [first] = items;
  const row = {
    id: rowId,
    label: name,
    description,
    icon: 'quotation',
    ...(first ? { passage: passage(first.source, first.item) } : {}),
    accessible: words.say('tree.accessible', name, description),
  } as const;
  return listing(row, items, (item, at) => quotationRow(`${rowId}/${at}`, item, index, words));
}

function quotationRow(id: string, { source, item }: InSource<Quotation>, index: StoryIndex, words: Wording): FactNode {
  const where = passage(source, item);
  const text = index.words(where, QUOTATION_LENGTH);
  const label = item.kind === 'indirect' ? text : quoted(text);
  const name = index.name(source);
  const kind = words.say(`quotation.${item.kind}`);
  return {
    id,
    label,
    description: item.kind === 'direct' ? name : `${name} · ${kind}`,
    icon: 'quotation',
    passage: where,
    accessible: words.say('tree.accessible', words.say('tree.accessible-passage', name, text), kind),
  };
}
