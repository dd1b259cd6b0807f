/** Who the words in the text stand for: names, pronouns and offices to entities. */
import { documentNouns, femaleNouns, maleNouns, roleNouns, spokesNouns } from '../../data/speech/nouns';
import type { Entity, Mention, Span } from '../../model';
import { isLetter, isSpace } from '../../text/characters';
import { countryNamed } from '../entities/countries';

/** Pronouns refer back no further than this many characters. */
const REACH = 900;

const MALE = new Set(['he', 'him', 'his', 'himself']);
const FEMALE = new Set(['she', 'her', 'hers', 'herself']);
const THING = new Set(['it', 'its', 'itself']);

/** "Lee and Hart": two speak, so no one entity does. */
const JOINED = /^(?:,? and |, )(?:the )?$/i;

const SENTENCE_END = /[.!?]["”’)]?\s/u;

/** Finds entities for speakers of one source; keeps who spoke last, so call it in the order of the text. */
export class SpeakerResolver {
  readonly #text: string;
  readonly #mentions: readonly Mention[];
  readonly #entities: ReadonlyMap<string, Entity>;
  /** The entity that a country is, by its code. */
  readonly #countries: ReadonlyMap<string, string>;
  readonly #female: ReadonlySet<string>;
  readonly #male: ReadonlySet<string>;
  #lastPerson: { readonly entity: string; readonly at: number } | undefined;
  #lastBody: { readonly entity: string; readonly at: number } | undefined;

  /** @param mentions sorted by position */
  constructor(text: string, mentions: readonly Mention[], entities: readonly Entity[]) {
    this.#text = text;
    this.#mentions = mentions;
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#countries = new Map(
      entities.flatMap(({ id, name, country }) =>
        country !== undefined && countryNamed(name) === country ? [[country, id]] : [],
      ),
    );
    const genders = gendersOf(text, mentions, entities);
    this.#female = genders.female;
    this.#male = genders.male;
  }

  /** The entity that the words at `span` stand for; undefined when they name nobody known. */
  resolve(span: Span): string | undefined {
    const entity = this.#find(span);
    if (entity === undefined) return undefined;
    const type = this.#entities.get(entity)?.type;
    if (type === 'person') this.#lastPerson = { entity, at: span.start };
    else this.#lastBody = { entity, at: span.start };
    return this.#countryOf(entity) ?? entity;
  }

  /** A capital that speaks stands for its country, where the country is named in the source too. */
  #countryOf(entity: string): string | undefined {
    const { type, country } = this.#entities.get(entity) ?? {};
    return type === 'place' && country !== undefined ? this.#countries.get(country) : undefined;
  }

  /** The entity named at `span`, whoever spoke before. */
  named(span: Span): string | undefined {
    return this.#inside(span)[0]?.entity;
  }

  #find(span: Span): string | undefined {
    const words = this.#text
      .slice(span.start, span.end)
      .toLowerCase()
      .split(/[^\p{L}\p{M}]+/u)
      .filter(Boolean);
    const only = words.length === 1 ? words[0] : undefined;
    if (only !== undefined) {
      if (MALE.has(only)) return this.#person(span.start, this.#female);
      if (FEMALE.has(only)) return this.#person(span.start, this.#male);
      if (THING.has(only)) return this.#body(span.start);
    }
    const inside = this.#inside(span);
    if (inside.length > 0) return this.#named(span, words, inside) ?? this.#apposed(span, words);
    return this.#apposed(span, words) ?? this.#byRole(span, words);
  }

  /** "said the mayor, Ann Lee, …": the person named right behind an office. */
  #apposed({ end }: Span, words: readonly string[]): string | undefined {
    if (!words.some((word) => roleNouns.has(word))) return undefined;
    const mention = this.#mentions[this.#firstFrom(end)];
    if (mention?.type !== 'person' || this.#text.slice(end, mention.start) !== ', ') return undefined;
    // "according to the mayor, Ann Lee was there"
    return /^(?:[,.;)”"]|$)/.test(this.#text.slice(mention.end, mention.end + 1)) ? mention.entity : undefined;
  }

  /** "the spokesman for the ministry, Ann Lee"; "Lee's statement"; not "Lee's lawyer". */
  #named(span: Span, words: readonly string[], inside: readonly Mention[]): string | undefined {
    if (
      inside.length > 1 &&
      inside[0]?.entity !== inside.at(-1)?.entity &&
      JOINED.test(this.#text.slice((inside.at(-2) as Mention).end, (inside.at(-1) as Mention).start))
    )
      return undefined;
    const head = inside.findLast(
      (mention) => !/\p{L}/u.test(this.#text.slice(mention.end, span.end).replace(/\([^()]{0,40}\)/u, '')),
    );
    if (head && !isComplement(this.#text.slice(span.start, head.start))) return head.entity;
    const speaksFor = words.some((word) => documentNouns.has(word) || spokesNouns.has(word));
    if (speaksFor) return (inside.find((mention) => mention.type === 'organisation') ?? inside[0])?.entity;
    const first = inside[0];
    // "Lee, a lawyer at Hart and Co."
    const apposed =
      first !== undefined &&
      first.start === span.start &&
      /^\s*(?:,|\()/.test(this.#text.slice(first.end, first.end + 3));
    return apposed ? first.entity : undefined;
  }

  #inside(span: Span): Mention[] {
    const found: Mention[] = [];
    for (let index = this.#firstFrom(span.start); index < this.#mentions.length; index++) {
      const mention = this.#mentions[index] as Mention;
      if (mention.start >= span.end) break;
      if (mention.end <= span.end) found.push(mention);
    }
    return found;
  }

  /** Index of the first mention that begins at or behind an offset. */
  #firstFrom(offset: number): number {
    let low = 0;
    let high = this.#mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#mentions[middle] as Mention).start < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The person a pronoun points back to: who spoke last, unless somebody was named since. */
  #person(at: number, excluded: ReadonlySet<string>): string | undefined {
    const last = this.#lastPerson;
    const sentence = this.#subjectBefore(at, 'person', excluded);
    if (
      last &&
      at - last.at <= REACH &&
      !excluded.has(last.entity) &&
      (sentence === undefined || (last.at >= sentence.start - 250 && !this.#governs(sentence, last.at, at)))
    )
      return last.entity;
    return sentence?.entity;
  }

  #body(at: number): string | undefined {
    const last = this.#lastBody;
    const sentence = this.#subjectBefore(at, 'body', new Set());
    if (
      last &&
      at - last.at <= REACH &&
      (sentence === undefined || (last.at >= sentence.start - 120 && !this.#governs(sentence, last.at, at)))
    )
      return last.entity;
    return sentence?.entity;
  }

  /** "Although Lee had what he called …": a name in the pronoun's own sentence comes before who spoke earlier. */
  #governs(name: Mention, spoke: number, at: number): boolean {
    return spoke < name.start && !SENTENCE_END.test(this.#text.slice(name.end, at));
  }

  /** The first fitting name of the nearest sentence that has one. */
  #subjectBefore(at: number, kind: 'person' | 'body', excluded: ReadonlySet<string>): Mention | undefined {
    let found: Mention | undefined;
    for (let index = this.#firstFrom(at) - 1; index >= 0; index--) {
      const mention = this.#mentions[index] as Mention;
      if (at - mention.start > REACH) break;
      if ((mention.type === 'person') !== (kind === 'person') || excluded.has(mention.entity)) continue;
      if (found && SENTENCE_END.test(this.#text.slice(mention.end, found.start))) break;
      found = mention;
    }
    return found;
  }

  /** "the foreign minister", "the spokesman": who was called that, last before this place. */
  #byRole(span: Span, words: readonly string[]): string | undefined {
    if (words[0] !== 'the' && words[0] !== 'that' && words[0] !== 'this') return undefined;
    const role = words.findLast((word) => roleNouns.has(word));
    if (role === undefined) return undefined;
    for (let index = this.#firstFrom(span.start) - 1; index >= 0; index--) {
      const mention = this.#mentions[index] as Mention;
      if (mention.type !== 'person') continue;
      const roles = this.#entities.get(mention.entity)?.roles ?? [];
      if (roles.some((known) => known.split(/\P{L}+/u).includes(role))) return mention.entity;
      if (span.start - mention.start > 20 * REACH) break;
    }
    return undefined;
  }
}

/** Is what stands before the last name of a phrase a noun with a preposition or a possessive's owner? */
function isComplement(before: string): boolean {
  return /\b(?:of|for|from|at|in|by|with|to|near|on)\s+(?:the\s+)?$/iu.test(before.slice(-20));
}

/** What titles in the text tell: "Mr. Lee", "spokeswoman Ann Lee". */
function gendersOf(
  text: string,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): { female: ReadonlySet<string>; male: ReadonlySet<string> } {
  const female = new Set<string>();
  const male = new Set<string>();
  const note = (id: string, word: string): void => {
    if (femaleNouns.has(word)) female.add(id);
    else if (maleNouns.has(word)) male.add(id);
  };
  for (const { id, roles } of entities)
    for (const role of roles) for (const word of role.split(/\P{L}+/u)) note(id, word);
  for (const mention of mentions) {
    if (mention.type !== 'person') continue;
    const before = wordBefore(text, mention.start);
    if (before) note(mention.entity, before.toLowerCase());
  }
  return { female, male };
}

const LONGEST_TITLE = 12;

/** The word in front of an offset, a stop and one space behind it left out; undefined when there is none. */
function wordBefore(text: string, at: number): string | undefined {
  if (!isSpace(text.charCodeAt(at - 1))) return undefined;
  const end = text.charAt(at - 2) === '.' ? at - 2 : at - 1;
  let start = end;
  while (start > 0 && end - start < LONGEST_TITLE && isLetter(text.charCodeAt(start - 1))) start--;
  return end - start > 1 ? text.slice(start, end) : undefined;
}
