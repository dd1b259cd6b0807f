/** People, organisations and places, most sources first. */
import type { Entity, EntityType } from '../../model';
import { oneLine } from '../plainText';
import { roleOf } from '../rolesOf';
import { passage, type SourceCount, type StoryIndex } from '../storyIndex';
import type { Wording } from '../wording';
import type { FactGroupId, FactNode } from './factNode';
import { listing, listRow, passageRow } from './rows';

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
    .map((entity): Counted => {
      const counts = index.namedIn(entity.id);
      return { entity, mentions: counts.reduce((sum, { count }) => sum + count, 0), sources: counts.length };
    })
    .filter(({ mentions }) => mentions > 0)
    .sort(
      (one, other) =>
        other.sources - one.sources || other.mentions - one.mentions || (one.entity.name < other.entity.name ? -1 : 1),
    );
  return listRow(id, label, rows, (counted) => entityRow(counted, index, words), words);
}

interface Counted {
  readonly entity: Entity;
  readonly mentions: number;
  readonly sources: number;
}

function entityRow({ entity, mentions, sources }: Counted, index: StoryIndex, words: Wording): FactNode {
  const id = `entity/${entity.id}`;
  const label = oneLine(entity.name, 80);
  const counts = `${words.count('count.mentions', mentions)}, ${words.count('count.sources', sources)}`;
  const role = roleOf(entity);
  const description = role === undefined ? counts : `${oneLine(role, 50)} · ${counts}`;
  const first = index.firstMention(entity.id);
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
  return listing(row, index.namedIn(entity.id), (count) => sourceRow(id, entity.id, count, index, words));
}

/** A row for a source that names an entity, opening the first passage; under it a row for each passage. */
function sourceRow(
  parent: string,
  entity: string,
  { source, count }: SourceCount,
  index: StoryIndex,
  words: Wording,
): FactNode {
  const id = `${parent}/${source}`;
  const passages = index.mentionsIn(source, entity).map(({ item }) => passage(source, item));
  const label = index.name(source);
  const description = words.count('count.mentions', count);
  const row = {
    id,
    label,
    description,
    icon: 'source',
    ...(passages[0] ? { passage: passages[0] } : {}),
    accessible: words.say('tree.accessible', label, description),
  } as const;
  return listing(row, passages, (where, at) => passageRow(`${id}/${at}`, where, index, words));
}
