/** What people corrected about one source alone: what is boilerplate, what is no name, which type a name has. */
import type { EntityType, Mention, Entity, Span, Zone, ZoneKind } from '../model';
import { attach } from '../store/anchor';
import type { Correction } from '../store/corrections';
import { reason } from '../words';

/** The corrections that a source is analysed with. */
export interface SourceRules {
  readonly zones: readonly (Span & { readonly kind: ZoneKind })[];
  /** No names stand here. */
  readonly notNames: readonly Span[];
  /** These words are no name. */
  readonly notNamed: readonly string[];
  /** What is written like this is of this type. */
  readonly types: readonly { readonly words: string; readonly type: EntityType }[];
  /** What is named at the first is not what is named at the second. */
  readonly apart: readonly (readonly [Span, Span])[];
}

/** The rules for a source; nothing when no correction touches it. */
export function sourceRules(corrections: readonly Correction[], source: string, text: string): SourceRules | undefined {
  const zones: SourceRules['zones'][number][] = [];
  const notNames: Span[] = [];
  const notNamed: string[] = [];
  const types: SourceRules['types'][number][] = [];
  const apart: (readonly [Span, Span])[] = [];
  for (const { correction, value, passages } of corrections) {
    const [first, second] = passages;
    if (!first) continue;
    if (correction === 'type' || (correction === 'not-an-entity' && value === 'story')) {
      if (!text.includes(first.exact)) continue;
      if (correction === 'type') types.push({ words: first.exact, type: value as EntityType });
      else notNamed.push(first.exact);
      continue;
    }
    if (first.source !== source || (second && second.source !== source)) continue;
    const isOwn = ['boilerplate', 'not-boilerplate', 'not-an-entity', 'not-same-entity'].includes(correction);
    const [span, other] = isOwn ? passages.map((passage) => spanOf(text, passage)) : [];
    if (!span) continue;
    if (correction === 'not-an-entity') notNames.push(span);
    else if (correction === 'not-same-entity') apart.push(...(other ? [[span, other] as const] : []));
    else zones.push({ ...span, kind: correction === 'boilerplate' ? 'boilerplate' : 'body' });
  }
  const isEmpty = [zones, notNames, notNamed, types, apart].every((list) => list.length === 0);
  return isEmpty ? undefined : { zones, notNames, notNamed, types, apart };
}

function spanOf(text: string, passage: Parameters<typeof attach>[1]): Span | undefined {
  const found = attach(text, passage);
  return found.verdict === 'orphan' ? undefined : found.span;
}

/** The zones with those that people set; a zone of which they set a part is cut up. */
export function correctZones(text: string, zones: readonly Zone[], { zones: set }: SourceRules): readonly Zone[] {
  return set.reduce<readonly Zone[]>(
    (all, rule) =>
      all.flatMap((zone): Zone[] => {
        const [start, end] = [Math.max(zone.start, rule.start), Math.min(zone.end, rule.end)];
        if (start >= end || text.slice(start, end).trim() === '') return [zone];
        const parts: Zone[] = [
          { ...zone, end: start },
          { start, end, kind: rule.kind, reason: reason('zone.corrected') },
          { ...zone, start: end },
        ];
        return parts.flatMap((part) => trimmed(text, part));
      }),
    zones,
  );
}

/** A zone without the white space around it; none when nothing is left. */
function trimmed(text: string, zone: Zone): readonly Zone[] {
  let { start, end } = zone;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return start < end ? [{ ...zone, start, end }] : [];
}

/** The names of a source. */
interface Names {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
}

/** The names with what people said of them; entities that are named nowhere any more are gone. */
export function correctNames(text: string, names: Names, rules: SourceRules): Names {
  const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
  const notNamed = new Set(rules.notNamed);
  const kept = names.mentions.filter(
    (mention) => !notNamed.has(wordsOf(mention)) && !rules.notNames.some((span) => overlap(span, mention)),
  );
  const typeOf = new Map<string, EntityType>();
  for (const { words, type } of rules.types)
    for (const mention of kept) if (wordsOf(mention) === words) typeOf.set(mention.entity, type);
  const typed: Names = {
    mentions: kept.map((mention) => ({ ...mention, type: typeOf.get(mention.entity) ?? mention.type })),
    entities: names.entities.map((entity) => ({ ...entity, type: typeOf.get(entity.id) ?? entity.type })),
  };
  const { mentions, entities } = rules.apart.reduce((all, [one, other]) => parted(text, all, one, other), typed);
  const named = new Set(mentions.map(({ entity }) => entity));
  return { mentions, entities: entities.filter(({ id }) => named.has(id)) };
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Makes an entity of its own of what is named at the first place, when the same is named at the second. */
function parted(text: string, { mentions, entities }: Names, one: Span, other: Span): Names {
  const first = mentions.find((mention) => overlap(mention, one));
  const second = mentions.find((mention) => overlap(mention, other));
  const entity = entities.find(({ id }) => id === first?.entity);
  if (!first || !second || !entity || first.entity !== second.entity) return { mentions, entities };
  const words = (mention: Span): string => text.slice(mention.start, mention.end);
  const isSameName = words(first) === words(second);
  const isFirst = (mention: Mention): boolean =>
    mention === first || (!isSameName && mention.entity === entity.id && words(mention) === words(first));
  const id = `${entity.id}~${String(first.start)}`;
  return {
    mentions: mentions.map((mention) => (isFirst(mention) ? { ...mention, entity: id } : mention)),
    entities: [
      ...entities.map((known) =>
        known === entity && !isSameName ? { ...known, ...withoutName(known, words(first)) } : known,
      ),
      { ...entity, id, name: words(first), aliases: [] },
    ],
  };
}

function withoutName({ name, aliases }: Entity, words: string): Pick<Entity, 'name' | 'aliases'> {
  const rest = aliases.filter((alias) => alias !== words);
  return name === words && rest[0] !== undefined ? { name: rest[0], aliases: rest.slice(1) } : { name, aliases: rest };
}
