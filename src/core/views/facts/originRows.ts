/** Where the articles say they have things from: "4 sources, 1 origin". */
import type { Origin } from '../../model';
import { capitalised } from '../card';
import { oneLine } from '../plainText';
import type { StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactNode } from './factNode';
import { listing, listRow, passageRow, sourceList } from './rows';

/** One row an origin: named ones first, then by number of sources and of claims. */
export function originRows(index: StoryIndex, words: Wording): FactNode {
  const origins = [...index.story.origins].sort(
    (one, other) =>
      Number(one.kind === 'unnamed') - Number(other.kind === 'unnamed') ||
      other.files.length - one.files.length ||
      other.claims.length - one.claims.length,
  );
  return listRow('origins', words.say('tree.origins'), origins, (origin) => originRow(origin, index, words), words);
}

function originRow(origin: Origin, index: StoryIndex, words: Wording): FactNode {
  const id = `origin/${origin.id}`;
  const label = capitalised(oneLine(origin.name, 80));
  const readers = origin.files.map((source) => {
    const relay = origin.via.find((via) => via.source === source);
    const name = index.name(source);
    return relay ? `${name} ${words.say('card.relay', relay.name)}` : name;
  });
  const unnamed = origin.kind === 'unnamed' ? ` · ${words.say('tree.unnamed')}` : '';
  const description = `${words.count('count.sources', origin.files.length)}: ${readers.join(', ')}${unnamed}`;
  const [first] = origin.passages;
  const row = {
    id,
    label,
    description,
    tooltip: `${words.count('count.claims', origin.claims.length)} · ${sourceList(origin.files, index)}`,
    icon: 'origin',
    ...(first ? { passage: first } : {}),
    accessible: words.say('tree.accessible', label, description),
  } as const;
  return listing(row, origin.passages, (where, at) => passageRow(`${id}/${at}`, where, index, words));
}
