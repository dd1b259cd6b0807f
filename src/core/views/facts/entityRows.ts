/** People, organisations and places, most sources first. */
import type { Entity, EntityType } from '../../model';
import { oneLine } from '../plainText';
import { passage, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactGroupId, FactNode } from './factNode';
import { lazily, listRow, rowsBySource } from './rows';

/** The entities of one type: in most sources first, then by number of mentions, then by name. */
export function entityRows(
  id: FactGroupId,
  label: string,
  type: EntityType,
  index: StoryIndex,
  words: Wording,
): FactNode {
  const rows = index.story.entities
    .filter((entity) => entity.type === type)
    .map((entity) => {
      const { mentions, sources } = index.mentionCounts(entity.id);
      return { entity, mentions, sources };
    })
    .filter(({ mentions }) => mentions > 0)
    .sort(
      (one, other) =>
        other.sources - one.sources || other.mentions - one.mentions || (one.entity.name < other.entity.name ? -1 : 1),
    );
  return listRow(id, label, rows, ({ entity, sources }) => entityRow(entity, sources, index, words), words);
}

function entityRow(entity: Entity, sources: number, index: StoryIndex, words: Wording): FactNode {
  const id = `entity/${entity.id}`;
  const mentions = index.mentionsOf(entity.id);
  const label = oneLine(entity.name, 80);
  const counts = `${words.count('count.mentions', mentions.length)}, ${words.count('count.sources', sources)}`;
  const role = entity.roles[0];
  const description = role === undefined ? counts : `${oneLine(role, 50)} · ${counts}`;
  const [first] = mentions;
  const aliases = entity.aliases.slice(0, 8).map((alias) => oneLine(alias, 60));
  const row = {
    id,
    label,
    description,
    ...(aliases.length > 0 ? { tooltip: words.say('card.also-as', aliases.join(', ')) } : {}),
    icon: entity.type,
    ...(first ? { passage: passage(first.source, first.item) } : {}),
    accessible: words.say('tree.accessible', label, description),
  } as const;
  return lazily(row, () => rowsBySource(id, mentions, index, words));
}
