import type { Attribution, Entity, Mention, Passage, Span, Speaker, StorySource } from '../../model';

/** An attribution with the first source it leads to. */
export interface Credit {
  readonly source: string;
  /** The origin: entity when there is one, and its name in words. */
  readonly entity?: string;
  readonly name: string;
  readonly kind: 'named' | 'unnamed';
  /** Relays named on the way, nearest the article last. */
  readonly via: readonly string[];
  /** The words that give the source. */
  readonly passage: Passage;
  /** Story-wide claim ids. */
  readonly claims: readonly string[];
}

/** What names are looked up in. */
export interface Names {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Organisation by spokesperson. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly text: (source: string, span: Span) => string;
}

/** Who somebody is: an entity, or only words. */
interface Named {
  readonly entity?: string;
  readonly name: string;
}

/** Resolves the attributions of a source; each claim goes to the nearest attribution that names somebody. */
export function resolveAttributions(source: StorySource, names: Names): readonly Credit[] {
  const ordered = [...source.attributions].sort((left, right) => left.source.start - right.source.start);
  const resolved: Resolved[] = [];
  let last: Named | undefined;
  for (const attribution of ordered) {
    const named = nameOf(attribution.source, attribution.kind, source, names, last);
    const via = attribution.via ? nameOf(attribution.via, 'named', source, names, undefined) : undefined;
    if (named) last = named;
    resolved.push({ attribution, ...(named ? { named } : {}), ...(via ? { via } : {}) });
  }
  const nearest = nearestByClaim(resolved);
  return resolved.map((one) => creditOf(one, source, names, nearest));
}

interface Resolved {
  readonly attribution: Attribution;
  readonly named?: Named;
  readonly via?: Named;
}

function isNamed({ named, via }: Resolved): boolean {
  return named !== undefined || via !== undefined;
}

/** For each claim the attribution with the tightest span, named ones before unnamed ones, and the wider ones around it. */
function nearestByClaim(resolved: readonly Resolved[]): ReadonlyMap<string, readonly Resolved[]> {
  const byClaim = new Map<string, Resolved[]>();
  const ordered = [...resolved].sort((left, right) => lengthOf(left) - lengthOf(right));
  for (const one of ordered) {
    for (const claim of one.attribution.claims) {
      const list = byClaim.get(claim);
      if (list) list.push(one);
      else byClaim.set(claim, [one]);
    }
  }
  for (const list of byClaim.values()) list.sort((left, right) => Number(isNamed(right)) - Number(isNamed(left)));
  return byClaim;
}

function lengthOf({ attribution }: Resolved): number {
  return attribution.end - attribution.start;
}

function creditOf(one: Resolved, source: StorySource, names: Names, nearest: ReadonlyMap<string, readonly Resolved[]>): Credit {
  const { attribution, named, via } = one;
  const origin = named ?? via;
  const claims = attribution.claims.filter((claim) => nearest.get(claim)?.[0] === one);
  const wider = new Set(claims.flatMap((claim) => (nearest.get(claim) ?? []).slice(1).map((outer) => outer.named?.name)));
  const relays = new Set([named ? via?.name : undefined, ...wider]);
  return {
    source: source.id,
    ...(origin?.entity === undefined ? {} : { entity: origin.entity }),
    name: origin?.name ?? withoutArticle(names.text(source.id, attribution.source)),
    kind: origin ? 'named' : 'unnamed',
    via: [...relays].filter((name) => name !== undefined && name !== origin?.name) as string[],
    passage: { source: source.id, ...evidence(attribution) },
    claims,
  };
}

/** Source and cue together when they stand next to each other ("the Kremlin revealed"). */
function evidence({ source, cue }: Attribution): Span {
  if (!cue) return { start: source.start, end: source.end };
  const start = Math.min(source.start, cue.start);
  const end = Math.max(source.end, cue.end);
  return end - start <= source.end - source.start + cue.end - cue.start + 40 ? { start, end } : { start: source.start, end: source.end };
}

/** Documents and pronouns that point back to the source named before. */
const BACK_REFERENCES = new Set(['statement', 'report', 'document', 'letter', 'post', 'briefing', 'release', 'article', 'it', 'they', 'he', 'she']);

/** Nouns that stand for an organisation named before. */
const BODIES = new Set([
  'ministry', 'agency', 'newspaper', 'paper', 'company', 'government', 'department', 'office', 'bank', 'police', 'court', 'party', 'university',
  'commission', 'council', 'union', 'group', 'institute', 'organization', 'organisation', 'broadcaster', 'network', 'army', 'military', 'regulator',
]);

function nameOf(
  speaker: Speaker,
  kind: Attribution['kind'],
  source: StorySource,
  names: Names,
  last: Named | undefined,
): Named | undefined {
  const words = names.text(source.id, speaker);
  const entity = speaker.entity ?? mentionIn(source.mentions, speaker)?.entity;
  if (entity !== undefined && (kind === 'named' || speaker.entity !== undefined)) return entityNamed(names.bodies.get(entity) ?? entity, words, names);
  const head = headOf(words);
  if (BACK_REFERENCES.has(head) && last && isDefinite(words)) return last;
  if (BODIES.has(head) && isDefinite(words)) {
    const body = bodyBefore(head, speaker, source, names);
    if (body !== undefined) return entityNamed(body, words, names);
  }
  return kind === 'named' ? { name: withoutArticle(words) } : undefined;
}

function entityNamed(id: string, words: string, { entities }: Names): Named {
  return { entity: id, name: entities.get(id)?.name ?? withoutArticle(words) };
}

/** The name that stands for a source inside its words: an organisation before a person before a place. */
function mentionIn(mentions: readonly Mention[], span: Span): Mention | undefined {
  const rank = { organisation: 0, person: 1, place: 2 } as const;
  let best: Mention | undefined;
  for (const mention of mentions) {
    if (mention.start >= span.end) break;
    if (mention.start < span.start || mention.end > span.end) continue;
    if (!best || rank[mention.type] < rank[best.type]) best = mention;
  }
  return best;
}

function isDefinite(words: string): boolean {
  return /^(?:the|this|that|these|those|its|their|it|they|he|she)\b/i.test(words);
}

/** The last word of a short phrase, or the word before "of", "by", "from", "released", … */
function headOf(words: string): string {
  const parts = words.toLowerCase().split(/[^\p{L}]+/u).filter((part) => part !== '');
  const stop = parts.findIndex((part, index) => index > 0 && /^(?:of|by|from|in|on|for|to|with|released|issued|published|that|which)$/.test(part));
  return parts[(stop < 0 ? parts.length : stop) - 1] ?? '';
}

/** The nearest organisation before a phrase whose name holds the phrase's noun ("the ministry": "Ministry of Health"). */
function bodyBefore(noun: string, before: Span, source: StorySource, { entities }: Names): string | undefined {
  let found: string | undefined;
  for (const mention of source.mentions) {
    if (mention.start >= before.start) break;
    if (mention.type === 'organisation' && entities.get(mention.entity)?.name.toLowerCase().includes(noun)) found = mention.entity;
  }
  return found;
}

function withoutArticle(words: string): string {
  return words.trim().replace(/^(?:the|a|an)\s/i, '').slice(0, 80);
}
