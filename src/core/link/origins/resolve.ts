import type { Attribution, Entity, Mention, Passage, Span, Speaker, StorySource } from '../../model';
import { firstFrom, within } from '../spans';
import { isCrediting, relayPlace, speaksOfReport } from './cues';

/** An attribution with the first source it leads to. */
export interface Credit {
  readonly source: string;
  /** The origin: entity when there is one, and its name in words. */
  readonly entity?: string;
  readonly name: string;
  /** For a country or its capital: the country, which speaks by either name. */
  readonly body?: string;
  readonly kind: 'named' | 'unnamed';
  /** Relays named on the way. */
  readonly via: readonly string[];
  /** The words that give the source. */
  readonly passage: Passage;
  /** Story-wide claim ids. */
  readonly claims: readonly string[];
}

/** What names are looked up in. */
export interface Names {
  readonly entities: ReadonlyMap<string, Entity>;
  /** What is shown for entities that people call otherwise, by id. */
  readonly renamed: ReadonlyMap<string, Entity>;
  /** Organisation by spokesperson. */
  readonly bodies: ReadonlyMap<string, string>;
  readonly text: (source: string, span: Span) => string;
}

/** Who somebody is: an entity, or only a name. */
interface Named {
  readonly entity?: string;
  readonly name: string;
}

/** An attribution with the names it leads to; without any it is unnamed. */
interface Resolved {
  readonly attribution: Attribution;
  readonly named?: Named;
  readonly via?: Named;
}

/** Resolves the attributions of a source; each claim goes to the nearest attribution that names somebody. */
export function resolveAttributions(source: StorySource, names: Names): readonly Credit[] {
  const resolver = new Resolver(source, names);
  const ordered = [...source.attributions].sort((left, right) => left.start - right.start || right.end - left.end);
  const resolved = ordered
    .filter((attribution) => resolver.gives(attribution))
    .map((attribution) => resolver.resolve(attribution));
  const nearest = nearestByClaim(resolved);
  return resolved.map((one) => creditOf(one, source, names, nearest));
}

/** Documents and pronouns that point back to the source named before. */
const BACK_REFERENCES = new Set(
  'statement report document letter post briefing release article it they he she'.split(' '),
);

const PRONOUNS = new Set('it they he she'.split(' '));
/** A pronoun stands for nobody who was named more characters before. */
const PRONOUN_REACH = 1000;

/** Nouns that stand for an organisation named before. */
const BODIES = new Set(
  (
    'ministry agency newspaper paper company government department office bank police court party university commission council union group institute ' +
    'organization organisation broadcaster network army military regulator firm airline manufacturer charity'
  ).split(' '),
);

/** Characters between a report noun and the content it announces. */
const REPORT_REACH = 160;

/** How many names back "the ministry" may point. */
const MENTIONS_BACK = 60;

/** Reads the attributions of one source in order, remembering who spoke last. */
class Resolver {
  readonly #source: StorySource;
  readonly #names: Names;
  #last: Named | undefined;
  /** Where that is said. */
  #spoke = 0;

  constructor(source: StorySource, names: Names) {
    this.#source = source;
    this.#names = names;
  }

  /** Whether an attribution gives a source at all. */
  gives({ cue, source }: Attribution): boolean {
    return (cue !== null && isCrediting(this.#words(cue))) || (cue === null && source.end > source.start);
  }

  resolve(attribution: Attribution): Resolved {
    const named =
      this.#reporterBetween(attribution) ??
      this.#named(attribution.source, attribution.kind) ??
      this.#creditLine(attribution);
    if (named) {
      this.#last = named;
      this.#spoke = attribution.source.start;
    }
    const via = attribution.via ? this.#named(attribution.via, 'named') : this.#relay(attribution);
    return { attribution, ...(named ? { named } : {}), ...(via ? { via } : {}) };
  }

  #words(span: Span): string {
    return this.#names.text(this.#source.id, span);
  }

  #named(speaker: Speaker, kind: Attribution['kind']): Named | undefined {
    const words = this.#words(speaker);
    if (words.trim() === '') return undefined;
    const entity = speaker.entity ?? (kind === 'named' ? this.#mentionIn(speaker)?.entity : undefined);
    if (entity !== undefined) return this.#entityNamed(this.#names.bodies.get(entity) ?? entity, words);
    const noun = headOf(words);
    if (isDefinite(words)) {
      if (BACK_REFERENCES.has(noun)) return this.#mayBe(noun, speaker) ? this.#last : undefined;
      const body = BODIES.has(noun) ? this.#bodyBefore(noun, speaker) : undefined;
      if (body !== undefined) return this.#entityNamed(body, words);
    }
    // a name nobody took for an entity still begins with a capital inside the phrase
    return kind === 'named' && /(?<=\s)\p{Lu}/u.test(words) ? { name: withoutArticle(words) } : undefined;
  }

  /** Whether a pronoun or a document may stand for who spoke last: "he" for a person, and not for long. */
  #mayBe(noun: string, { start }: Span): boolean {
    if (!PRONOUNS.has(noun)) return true;
    if (start - this.#spoke > PRONOUN_REACH) return false;
    const isPerson = this.#last?.entity?.startsWith('person:') ?? true;
    return isPerson === (noun === 'he' || noun === 'she');
  }

  /** "Source: Herald", without a verb: whatever begins with a capital is a name. */
  #creditLine({ cue, source, kind }: Attribution): Named | undefined {
    const words = this.#words(source).trim();
    return cue === null && kind === 'named' && /^\p{Lu}/u.test(words) ? { name: withoutArticle(words) } : undefined;
  }

  #entityNamed(id: string, words: string): Named {
    const { entities, renamed } = this.#names;
    return { entity: id, name: (renamed.get(id) ?? entities.get(id))?.name ?? withoutArticle(words) };
  }

  /** "no firm confirmed the claims made by the newspaper that …": the newspaper is the source of what follows. */
  #reporterBetween({ cue, start }: Attribution): Named | undefined {
    if (!cue || cue.end >= start || start - cue.end > REPORT_REACH) return undefined;
    const between = { start: cue.end, end: start };
    const words = this.#words(between);
    // behind a comma it is a remark: "the ministry said, the agency reports, that …"
    if (words.includes(',') || !speaksOfReport(words)) return undefined;
    const mention = this.#mentionIn(between);
    return mention && this.#entityNamed(mention.entity, this.#words(mention));
  }

  /** "officials told the broadcaster", "the newspaper, citing people close to …". */
  #relay({ cue }: Attribution): Named | undefined {
    const place = cue ? relayPlace(this.#words(cue)) : undefined;
    if (!cue || !place) return undefined;
    const near =
      place === 'after'
        ? { start: cue.end, end: cue.end + 40 }
        : { start: Math.max(0, cue.start - 60), end: cue.start };
    const found = this.#mentionsIn(near).filter(({ type }) => type === 'organisation');
    const mention = place === 'after' ? found[0] : found.at(-1);
    const gap = mention && (place === 'after' ? mention.start - cue.end : cue.start - mention.end);
    return mention && gap !== undefined && gap <= 6
      ? this.#entityNamed(mention.entity, this.#words(mention))
      : undefined;
  }

  /** The name that stands for a source inside its words: an organisation before a person before a place. */
  #mentionIn(span: Span): Mention | undefined {
    const rank = { organisation: 0, person: 1, place: 2 } as const;
    const speaking = this.#mentionsIn(span).filter(
      ({ end }) => !OF_OTHERS.test(this.#words({ start: end, end: span.end })),
    );
    return speaking.sort((left, right) => rank[left.type] - rank[right.type])[0];
  }

  #mentionsIn(span: Span): readonly Mention[] {
    return within(this.#source.mentions, span);
  }

  /** The nearest organisation before a phrase whose name holds the phrase's noun ("the ministry": "Ministry of Health"). */
  #bodyBefore(noun: string, before: Span): string | undefined {
    const { mentions } = this.#source;
    const last = firstFrom(mentions, before.start);
    for (let index = last - 1; index >= Math.max(0, last - MENTIONS_BACK); index--) {
      const mention = mentions[index] as Mention;
      if (mention.type !== 'organisation') continue;
      if (this.#names.entities.get(mention.entity)?.name.toLowerCase().includes(noun)) return mention.entity;
    }
    return undefined;
  }
}

/** "Lee's lawyer", "the Lees' daughter": they speak for themselves. Compiled for this project. */
const OF_OTHERS =
  /^(?:['’]s|['’]) (?:\p{Ll}+ ){0,2}(?:lawyers?|attorneys?|solicitors?|wife|husband|sons?|daughters?|father|mother|parents|brother|sister|family|friends?|neighbou?rs?|doctors?|agent|fans|supporters|critics|opponents|rivals?|allies|colleagues?)$/u;

function isNamed({ named, via }: Resolved): boolean {
  return named !== undefined || via !== undefined;
}

/** For each claim its attributions: named ones before unnamed ones, then the tightest span first. */
function nearestByClaim(resolved: readonly Resolved[]): ReadonlyMap<string, readonly Resolved[]> {
  const byClaim = new Map<string, Resolved[]>();
  const length = ({ attribution }: Resolved) => attribution.end - attribution.start;
  const ordered = [...resolved].sort(
    (left, right) => Number(isNamed(right)) - Number(isNamed(left)) || length(left) - length(right),
  );
  for (const one of ordered) {
    for (const claim of one.attribution.claims) {
      const list = byClaim.get(claim);
      if (list) list.push(one);
      else byClaim.set(claim, [one]);
    }
  }
  return byClaim;
}

function creditOf(
  { attribution, named, via }: Resolved,
  source: StorySource,
  names: Names,
  nearest: ReadonlyMap<string, readonly Resolved[]>,
): Credit {
  const origin = named ?? via;
  // a list that was filtered holds room to spare
  const claims = attribution.claims.filter((claim) => nearest.get(claim)?.[0]?.attribution === attribution).slice();
  const wider = claims.flatMap((claim) =>
    (nearest.get(claim) ?? []).slice(1).flatMap((outer) => outer.named?.name ?? []),
  );
  const relays = [...(named && via ? [via.name] : []), ...wider].filter((name) => name !== origin?.name);
  const passage = evidence(attribution);
  const entity = names.entities.get(origin?.entity ?? '');
  return {
    source: source.id,
    ...(origin?.entity === undefined ? {} : { entity: origin.entity }),
    ...(entity?.type === 'place' && entity.country !== undefined ? { body: `country ${entity.country}` } : {}),
    name:
      origin?.name ?? withoutArticle(names.text(source.id, isEmpty(attribution.source) ? passage : attribution.source)),
    kind: origin ? 'named' : 'unnamed',
    via: relays.length === 0 ? NOBODY : [...new Set(relays)],
    passage: { source: source.id, start: passage.start, end: passage.end },
    claims,
  };
}

const NOBODY: readonly string[] = [];

function isEmpty({ start, end }: Span): boolean {
  return end <= start;
}

/** Source and cue together when they stand next to each other ("the ministry revealed"). */
function evidence({ source, cue }: Attribution): Span {
  if (!cue) return { start: source.start, end: source.end };
  if (isEmpty(source)) return { start: cue.start, end: cue.end };
  const start = Math.min(source.start, cue.start);
  const end = Math.max(source.end, cue.end);
  return end - start <= source.end - source.start + cue.end - cue.start + 40
    ? { start, end }
    : { start: source.start, end: source.end };
}

function isDefinite(words: string): boolean {
  return /^(?:the|this|that|these|those|its|their|it|they|he|she)\b/i.test(words);
}

/** The last word of a short phrase, or the word before "of", "by", "from", "released", … */
function headOf(words: string): string {
  const parts = words
    .toLowerCase()
    .split(/\P{L}+/u)
    .filter((part) => part !== '');
  const stop = parts.findIndex(
    (part, index) => index > 0 && /^(?:of|by|from|in|on|for|to|with|released|issued|published|that|which)$/.test(part),
  );
  return parts[(stop < 0 ? parts.length : stop) - 1] ?? '';
}

function withoutArticle(words: string): string {
  return words
    .trim()
    .replace(/^(?:the|a|an)\s/i, '')
    .slice(0, 80);
}
