/** The card over a name. */
import type { Entity, Mention, Span } from '../model';
import { capitalised, joined, line, link, quoted, strong, type CardLine, type CardPart, type HoverCard } from './card';
import { disagreementLine } from './cardParts';
import { claimHint } from './claimCard';
import { oneLine } from './plainText';
import { type InSource } from './sourceLookups';
import { isTelling, roleOf } from './rolesOf';
import { passage, wordsOfName, type SourceCount, type StoryIndex } from './storyIndex';
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
  lines.push(mentionsLine(ids, index, words));
  const quoted = bySource(ids, (id) => index.quotedIn(id));
  if (quoted.size > 0) {
    const count = words.count('count.quotations', sumOf(quoted));
    const parts = perSource(quoted, (where, id) => index.quotationsIn(where, id)[0]?.item, index);
    lines.push(line('text', words.say('card.quoted', capitalised(count)), ...parts));
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
  const role = roleOf(entity) ?? words.say(`type.${entity.type}`);
  const differs = written !== entity.name && !entity.name.split(/\s+/).includes(written);
  const how = differs ? `, ${words.say('card.written', written)}` : '';
  return line('title', strong(oneLine(entity.name, 80)), ` – ${oneLine(role, 60)}${how}`);
}

function mentionsLine(ids: readonly string[], index: StoryIndex, words: Wording): CardLine {
  const named = bySource(ids, (id) => index.namedIn(id));
  const count = words.count('count.mentions', sumOf(named));
  const head = words.say('card.mentions', capitalised(count), words.count('count.sources', named.size));
  return line('text', head, ...perSource(named, (where, id) => index.mentionsIn(where, id)[0]?.item, index));
}

/** How often something comes up in a source, and for which entity first. */
interface Found {
  readonly id: string;
  count: number;
}

/** By source, in the order in which they come up. */
function bySource(
  ids: readonly string[],
  countsOf: (id: string) => readonly SourceCount[],
): ReadonlyMap<string, Readonly<Found>> {
  const found = new Map<string, Found>();
  for (const id of ids) {
    for (const { source, count } of countsOf(id)) {
      const known = found.get(source);
      if (known) known.count += count;
      else found.set(source, { id, count });
    }
  }
  return found;
}

function sumOf(found: ReadonlyMap<string, Readonly<Found>>): number {
  let sum = 0;
  for (const { count } of found.values()) sum += count;
  return sum;
}

/** "000 12 · 001 9": a link to the first one in each source; others than these are not looked up. */
function perSource(
  found: ReadonlyMap<string, Readonly<Found>>,
  firstIn: (source: string, id: string) => Span | undefined,
  index: StoryIndex,
): readonly CardPart[] {
  const parts: CardPart[][] = [];
  for (const [source, { id, count }] of found) {
    const first = firstIn(source, id);
    const name = index.name(source);
    parts.push([first ? link(name, passage(source, first)) : { text: name }, { text: ` ${count}` }]);
    if (parts.length === MOST_SOURCES) break;
  }
  return joined(found.size > MOST_SOURCES ? [...parts, [{ text: '…' }]] : parts, ' · ');
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
  const namesakes = index
    .calledWith(written)
    .filter((other) => other.id !== entity.id && other.type === entity.type && other.name !== written);
  if (namesakes.length === 0 || !hasWord(entity.name, written)) return [];
  const links = namesakes.slice(0, 3).map((other) => {
    const first = index.mentionsIn(source, other.id)[0] ?? index.firstMention(other.id);
    const name = oneLine(other.name, 60);
    const role = fullestRole(other, index);
    const named = first ? link(name, passage(first.source, first.item)) : { text: name };
    return role === undefined ? [named] : [named, { text: ` (${oneLine(role, 60)})` }];
  });
  const lines = [line('text', words.say('card.not-same-as'), ...joined(links, ', '))];
  const fuller = index
    .mentionsIn(source, entity.id)
    .findLast(({ item }) => item.start < mention.start && item.end - item.start > written.length);
  if (fuller) {
    const where = passage(source, fuller.item);
    lines.push(line('hint', words.say('card.why-entity'), link(`“${index.words(where, 60)}”`, where)));
  }
  return lines;
}

/** The title of most words that stands beside a name in the first sources that have it, else the most frequent: "foreign affairs chief" says more than "chief". */
function fullestRole({ id, roles }: Entity, index: StoryIndex): string | undefined {
  const titles = index
    .namedIn(id)
    .slice(0, MOST_SOURCES)
    .flatMap(({ source }) => index.mentionsIn(source, id))
    .flatMap(({ source, item }) => (item.title ? [index.words(passage(source, item.title), 60)] : []));
  return [...roles, ...titles]
    .filter(isTelling)
    .reduce<string | undefined>(
      (fullest, role) => (fullest === undefined || wordsIn(role) > wordsIn(fullest) ? role : fullest),
      undefined,
    );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).length;
}

function hasWord(name: string, word: string): boolean {
  return wordsOfName(name).includes(word);
}
