/** The card over a name. */
import type { Entity, Mention, Passage } from '../model';
import { capitalised, joined, line, link, quoted, strong, type CardLine, type CardPart, type HoverCard } from './card';
import { disagreementLine } from './cardParts';
import { claimHint } from './claimCard';
import { oneLine } from './plainText';
import { type InSource } from './sourceLookups';
import { passage, type StoryIndex } from './storyIndex';
import type { Wording } from './wording';

const MOST_SOURCES = 8;

/** What a name's card says: who it is, what it is called, where it stands, whom it is not. */
export function entityCard(source: string, mention: Mention, index: StoryIndex, words: Wording): HoverCard | undefined {
  const sound = soundMention(source, mention, index);
  const entity = index.entity(sound?.item.entity) ?? index.entity(mention.entity);
  if (!entity) return undefined;
  const written = index.words(passage(source, mention), 80);
  const lines: CardLine[] = [title(entity, written, words)];
  for (const disagreement of index.disagreementsAt(passage(source, mention)).slice(0, 2)) {
    if (disagreement.kind === 'name' || disagreement.status === 'garble') {
      lines.push(disagreementLine(disagreement, index, words));
    }
  }
  if (sound?.item.title) lines.push(withTitleLine(sound, index));
  const own = new Set(entity.name.split(/\s+/));
  const isPart = (alias: string): boolean => alias.split(/\s+/).every((word) => own.has(word));
  const others = entity.aliases.filter((alias) => alias !== written && !isPart(alias)).slice(0, 5);
  if (others.length > 0)
    lines.push(line('text', words.say('card.also-as', others.map((name) => oneLine(name, 60)).join(', '))));
  // a damaged name counts with the sound one
  const ids = [...new Set([entity.id, mention.entity])];
  lines.push(
    mentionsLine(
      ids.flatMap((id) => index.mentionsOf(id)),
      index,
      words,
    ),
  );
  const quotations = ids.flatMap((id) => index.quotationsOf(id));
  if (quotations.length > 0) {
    const count = words.count('count.quotations', quotations.length);
    lines.push(line('text', words.say('card.quoted', capitalised(count)), ...perSource(quotations, index)));
  }
  lines.push(
    ...namesakeLines(source, mention, entity, index, words),
    ...claimHint(source, mention.start, index, words),
  );
  return { span: { start: mention.start, end: mention.end }, lines };
}

/** Where a sound form of a damaged name stands in another source. */
function soundMention(source: string, mention: Mention, index: StoryIndex): InSource<Mention> | undefined {
  const here = passage(source, mention);
  const damaged = index.disagreementsAt(here).find(({ reason }) => reason.code === 'differs.damaged-name');
  const [sound] = damaged?.sides ?? [];
  const where = sound?.passages[0];
  if (!where || sound.passages.some((one) => one.source === source)) return undefined;
  const [named] = index.tables(where.source)?.mentions.overlapping(where) ?? [];
  return named && index.entity(named.entity) ? { source: where.source, item: named } : undefined;
}

/** "002 “the Foreign Minister, Lee Park”": a name with the title beside it, as its source has them. */
function withTitleLine({ source, item }: InSource<Mention>, index: StoryIndex): CardLine {
  const { start, end, title: beside } = item;
  const where = passage(source, {
    start: Math.min(start, beside?.start ?? start),
    end: Math.max(end, beside?.end ?? end),
  });
  return line('list', link(index.name(source), where), { text: ` ${quoted(index.words(where, 100))}` });
}

function title(entity: Entity, written: string, words: Wording): CardLine {
  const role = entity.roles[0] ?? words.say(`type.${entity.type}`);
  const differs = written !== entity.name && !entity.name.split(/\s+/).includes(written);
  const how = differs ? `, ${words.say('card.written', written)}` : '';
  return line('title', strong(oneLine(entity.name, 80)), ` – ${oneLine(role, 60)}${how}`);
}

function mentionsLine(mentions: readonly InSource<Mention>[], index: StoryIndex, words: Wording): CardLine {
  const sources = new Set(mentions.map((mention) => mention.source)).size;
  const count = words.count('count.mentions', mentions.length);
  const head = words.say('card.mentions', capitalised(count), words.count('count.sources', sources));
  return line('text', head, ...perSource(mentions, index));
}

/** "000 12 · 001 9": a link to the first one in each source. */
function perSource(
  items: readonly InSource<{ readonly start: number; readonly end: number }>[],
  index: StoryIndex,
): readonly CardPart[] {
  const bySource = new Map<string, { first: Passage; count: number }>();
  for (const { source, item } of items) {
    const known = bySource.get(source);
    if (known) known.count++;
    else bySource.set(source, { first: passage(source, item), count: 1 });
  }
  const shown = [...bySource].slice(0, MOST_SOURCES);
  const parts = shown.map(([source, { first, count }]) => [link(index.name(source), first), { text: ` ${count}` }]);
  const all = bySource.size > MOST_SOURCES ? [...parts, [{ text: '…' }]] : parts;
  return joined(all, ' · ');
}

/** For a short name that would fit several entities of the story: whom it is not, and the fuller name before it. */
function namesakeLines(
  source: string,
  mention: Mention,
  entity: Entity,
  index: StoryIndex,
  words: Wording,
): readonly CardLine[] {
  const written = index.text(source).slice(mention.start, mention.end);
  const namesakes = index.story.entities.filter(
    (other) =>
      other.id !== entity.id && other.type === entity.type && other.name !== written && hasWord(other.name, written),
  );
  if (namesakes.length === 0 || !hasWord(entity.name, written)) return [];
  const links = namesakes.slice(0, 3).map((other) => {
    const first = index.mentionsOf(other.id).find((one) => one.source === source) ?? index.mentionsOf(other.id)[0];
    const name = oneLine(other.name, 60);
    const role = fullestRole(other, index);
    const named = first ? link(name, passage(first.source, first.item)) : { text: name };
    return role === undefined ? [named] : [named, { text: ` (${oneLine(role, 60)})` }];
  });
  const lines = [line('text', words.say('card.not-same-as'), ...joined(links, ', '))];
  const fuller = index
    .mentionsOf(entity.id)
    .findLast(
      (one) =>
        one.source === source && one.item.start < mention.start && one.item.end - one.item.start > written.length,
    );
  if (fuller) {
    const where = passage(source, fuller.item);
    lines.push(line('hint', words.say('card.why-entity'), link(`“${index.words(where, 60)}”`, where)));
  }
  return lines;
}

/** The title of most words that stands beside a name, else the most frequent: "foreign affairs chief" says more than "chief". */
function fullestRole({ id, roles }: Entity, index: StoryIndex): string | undefined {
  const titles = index
    .mentionsOf(id)
    .flatMap(({ source, item }) => (item.title ? [index.words(passage(source, item.title), 60)] : []));
  return [...roles, ...titles].reduce<string | undefined>(
    (fullest, role) => (fullest === undefined || wordsIn(role) > wordsIn(fullest) ? role : fullest),
    undefined,
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function hasWord(name: string, word: string): boolean {
  return name.split(/\s+/).includes(word);
}
