/** A story made ready for questions: hovers, trees and commands only look things up here, they never parse. */
import type {
  Claim,
  ClaimGroup,
  Disagreement,
  Entity,
  Mention,
  Origin,
  Passage,
  Quotation,
  ReusedPassage,
  SourceCopy,
  Span,
  Story,
  StorySource,
  TimeExpression,
} from '../model';
import { excerpt, inContext } from './plainText';
import { shortSourceNames } from './sourceNames';
import { SpanTable } from './spanTable';

/** A piece of a source together with the source's id. */
export interface InSource<T> {
  readonly source: string;
  readonly item: T;
}

/** A passage of one side of a disagreement. */
export interface ContestedPassage extends Passage {
  readonly disagreement: Disagreement;
  /** Index into the disagreement's sides. */
  readonly side: number;
}

/** What stands in one source, by place. */
export interface SourceTables {
  readonly mentions: SpanTable<Mention>;
  readonly dates: SpanTable<TimeExpression>;
  readonly quotations: SpanTable<Quotation>;
  readonly claims: SpanTable<Claim>;
  readonly sentences: SpanTable<StorySource['sentences'][number]>;
  readonly contested: SpanTable<ContestedPassage>;
}

/**
 * Look-ups over one {@link Story} and the texts it was made from. Building it takes time linear in the story; tables
 * by place are built when a source is first asked for. Passages handed out lie inside the text of their source.
 */
export class StoryIndex {
  readonly story: Story;
  readonly #texts: ReadonlyMap<string, string>;
  readonly #names: ReadonlyMap<string, string>;
  readonly #sources: ReadonlyMap<string, StorySource>;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #groups: ReadonlyMap<string, ClaimGroup>;
  readonly #tables = new Map<string, SourceTables>();
  readonly #mentions = new Map<string, InSource<Mention>[]>();
  readonly #quotations = new Map<string, InSource<Quotation>[]>();
  readonly #claims = new Map<string, InSource<Claim>>();
  readonly #groupsOf = new Map<string, ClaimGroup[]>();
  readonly #disagreementsOfGroup = new Map<string, Disagreement[]>();
  readonly #sortedOfGroup = new Map<string, readonly Disagreement[]>();
  readonly #disagreementsOfClaim = new Map<string, Disagreement[]>();
  readonly #originsOfClaim = new Map<string, Origin[]>();
  readonly #reused = new Map<string, ReusedPassage[]>();
  readonly #copies: ReadonlyMap<string, SourceCopy>;
  readonly #contested = new Map<string, ContestedPassage[]>();

  constructor(story: Story, texts: ReadonlyMap<string, string>) {
    this.story = story;
    this.#texts = texts;
    this.#names = shortSourceNames(story.sources);
    this.#sources = new Map(story.sources.map((source) => [source.id, source]));
    this.#entities = new Map(story.entities.map((entity) => [entity.id, entity]));
    this.#groups = new Map(story.groups.map((group) => [group.id, group]));
    this.#copies = new Map(story.reuse.copies.map((copy) => [copy.source, copy]));
    for (const reused of story.reuse.passages) {
      for (const source of new Set(reused.sides.map((side) => side.source))) push(this.#reused, source, reused);
    }
    for (const source of story.sources) this.#addSource(source);
    // Groups come with the most sources first: a claim that is in two of them is shown with the larger one.
    for (const group of story.groups) {
      for (const { claim } of group.members) push(this.#groupsOf, claim, group);
    }
    for (const disagreement of story.disagreements) this.#addDisagreement(disagreement);
    for (const origin of story.origins) for (const claim of origin.claims) push(this.#originsOfClaim, claim, origin);
  }

  /** The source with this id. */
  source(id: string): StorySource | undefined {
    return this.#sources.get(id);
  }

  /** The text of a source; "" for a source that is not in the story. */
  text(id: string): string {
    return this.#texts.get(id) ?? '';
  }

  /** A source's short name: "Reuters", "001". */
  name(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** What stands where in a source. */
  tables(id: string): SourceTables | undefined {
    const source = this.#sources.get(id);
    if (!source) return undefined;
    let tables = this.#tables.get(id);
    if (!tables) {
      tables = {
        mentions: new SpanTable(source.mentions),
        dates: new SpanTable(source.dates),
        quotations: new SpanTable(source.quotations),
        claims: new SpanTable(source.claims),
        sentences: new SpanTable(source.sentences),
        contested: new SpanTable(this.#contested.get(id) ?? []),
      };
      this.#tables.set(id, tables);
    }
    return tables;
  }

  /** The words of a passage on one line, cut at a word after `limit` UTF-16 units. */
  words(passage: Passage, limit?: number): string {
    return excerpt(this.text(passage.source), passage, limit);
  }

  /** The words of a passage with the sentence around them, on one line. */
  inContext(passage: Passage, limit?: number): string {
    const [sentence] = this.tables(passage.source)?.sentences.at(passage.start) ?? [];
    return inContext(this.text(passage.source), passage, sentence, limit);
  }

  /** A long passage around the first place where it has these words; nothing when it has them nowhere. */
  around(where: Passage, words: string, limit: number): string | undefined {
    if (where.end - where.start <= limit) return undefined;
    const text = this.text(where.source);
    const start = text.slice(where.start, where.end).indexOf(words);
    if (words === '' || start < 0) return undefined;
    return inContext(text, { start: where.start + start, end: where.start + start + words.length }, where, limit);
  }

  /** The entity with this id. */
  entity(id: string | undefined): Entity | undefined {
    return id === undefined ? undefined : this.#entities.get(id);
  }

  /** All mentions of an entity, in order of source, then position. */
  mentionsOf(entity: string): readonly InSource<Mention>[] {
    return this.#mentions.get(entity) ?? [];
  }

  /** The telling quotations of an entity, in order of source, then position. */
  quotationsOf(entity: string): readonly InSource<Quotation>[] {
    return this.#quotations.get(entity) ?? [];
  }

  /** The claim with this story-wide id. */
  claim(id: string): InSource<Claim> | undefined {
    return this.#claims.get(id);
  }

  /** Where a claim stands. */
  passageOf(claim: string): Passage | undefined {
    const found = this.#claims.get(claim);
    return found && passage(found.source, found.item);
  }

  /** The group with this id. */
  group(id: string | undefined): ClaimGroup | undefined {
    return id === undefined ? undefined : this.#groups.get(id);
  }

  /** The group that a claim is a member of. */
  groupOf(claim: string): ClaimGroup | undefined {
    return this.groupsOf(claim)[0];
  }

  /** All groups that a claim is a member of, those with the most sources first: a claim may say several things. */
  groupsOf(claim: string): readonly ClaimGroup[] {
    return this.#groupsOf.get(claim) ?? [];
  }

  /** The ids of the sources that a group has members in, in order. */
  sourcesOf(group: ClaimGroup): readonly string[] {
    return [...new Set(group.members.map((member) => member.source))];
  }

  /** How many sources a group has members in; a copy and what it copies are one. */
  countSources(group: ClaimGroup): number {
    return this.sourcesOf(group).length - (group.copies ?? 0);
  }

  /** Disagreements about a group or about one of its claims, weightiest first. */
  disagreementsOf(group: ClaimGroup): readonly Disagreement[] {
    let sorted = this.#sortedOfGroup.get(group.id);
    if (!sorted) {
      const found = new Set(this.#disagreementsOfGroup.get(group.id));
      for (const { claim } of group.members) for (const one of this.disagreementsOfClaim(claim)) found.add(one);
      sorted = [...found].sort(byWeight);
      this.#sortedOfGroup.set(group.id, sorted);
    }
    return sorted;
  }

  /** Disagreements that name this claim, weightiest first. */
  disagreementsOfClaim(claim: string): readonly Disagreement[] {
    return this.#disagreementsOfClaim.get(claim) ?? [];
  }

  /** Disagreements with a passage that shares a character with this one, weightiest first. */
  disagreementsAt(where: Passage): readonly Disagreement[] {
    const touching = this.tables(where.source)?.contested.overlapping(where) ?? [];
    return [...new Set(touching.map((contested) => contested.disagreement))].sort(byWeight);
  }

  /** The source that a source is a copy of, when it is one. */
  copyOf(source: string): SourceCopy | undefined {
    return this.#copies.get(source);
  }

  /** Passages of a source that are reused, or that it repeats, strongest first. */
  reusedIn(source: string): readonly ReusedPassage[] {
    return this.#reused.get(source) ?? [];
  }

  /** Where the articles say they have these claims from: most files first. */
  originsOf(claims: readonly string[]): readonly Origin[] {
    const found = new Set(claims.flatMap((claim) => this.#originsOfClaim.get(claim) ?? []));
    return [...found].sort((one, other) => other.files.length - one.files.length);
  }

  #addSource(source: StorySource): void {
    for (const item of source.mentions) push(this.#mentions, item.entity, { source: source.id, item });
    for (const item of source.claims) this.#claims.set(item.id, { source: source.id, item });
    for (const item of tellingQuotations(source)) {
      if (item.speaker?.entity !== undefined) push(this.#quotations, item.speaker.entity, { source: source.id, item });
    }
  }

  #addDisagreement(disagreement: Disagreement): void {
    if (disagreement.group !== undefined) push(this.#disagreementsOfGroup, disagreement.group, disagreement);
    disagreement.sides.forEach(({ claims, passages }, side) => {
      for (const claim of claims) push(this.#disagreementsOfClaim, claim, disagreement);
      for (const where of passages) push(this.#contested, where.source, { ...where, disagreement, side });
    });
  }
}

/** A span as a passage of a source. */
export function passage(source: string, { start, end }: Span): Passage {
  return { source, start, end };
}

/** The quotations of a source, without reported speech that only surrounds words in quotation marks. */
export function tellingQuotations({ quotations }: StorySource): readonly Quotation[] {
  const marked = new SpanTable(quotations.filter(({ kind }) => kind !== 'indirect'));
  return quotations.filter((one) => one.kind !== 'indirect' || marked.overlapping(one).length === 0);
}

/** Order of disagreements: real ones, overtaken, garbled; inside each the weightiest first. */
export function byWeight(one: Disagreement, other: Disagreement): number {
  return statusRank[one.status] - statusRank[other.status] || other.weight - one.weight;
}

const statusRank = { differs: 0, overtaken: 1, garble: 2 } as const;

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
