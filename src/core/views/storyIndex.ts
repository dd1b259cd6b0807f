/** A story made ready for questions: hovers, trees and commands only look things up here, they never parse. */
import { sourceOf } from '../claimIds';
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
} from '../model';
import { allAtOnce, type Steps } from '../steps';
import { excerpt, inContext } from './plainText';
import { OpenedSource } from '../story/packedSource';
import { countsIn, SourceItems, type InSource } from './sourceLookups';
import { push } from '../lists';
import { RecentMap } from '../recent';
import { contestedIn, disagreementsByClaim, groupsByClaim } from './storyLookups';
import { haveSameNames, namesInSteps } from './sourceNames';
import { LazyTables, type SourceTables } from './sourceTables';

/**
 * Look-ups over one {@link Story} and the texts it was made from. What can be made source by source is made
 * when it is first asked for, and kept as long as the source is the same object. Passages handed out lie inside the text of their source.
 */
export class StoryIndex {
  readonly story: Story;
  readonly #texts: ReadonlyMap<string, string>;
  #names: ReadonlyMap<string, string> = new Map();
  readonly #sources = new Map<string, StorySource>();
  readonly #entities = new Map<string, Entity>();
  readonly #groups = new Map<string, ClaimGroup>();
  readonly #tables = new RecentMap<string, SourceTables>(MOST_LOOKED_AT);
  /** By the id of the source: those of an earlier index where the source is the same. */
  #items = new RecentMap<string, SourceItems>(MOST_LOOKED_AT);
  /** The sources that name an entity, or quote it. */
  readonly #naming = new Map<string, StorySource[]>();
  /** The entities in whose name a word is, in the story's order. */
  readonly #called = new Map<string, Entity[]>();
  readonly #quoting = new Map<string, StorySource[]>();
  /** Groups with members in a source, by its id. */
  readonly #groupsIn = new Map<string, ClaimGroup[]>();
  /** Of each source that was asked for, groups by claim. */
  readonly #groupsOf = new Map<string, ReadonlyMap<string, readonly ClaimGroup[]>>();
  readonly #disagreementsOfGroup = new Map<string, Disagreement[]>();
  readonly #sortedOfGroup = new Map<string, readonly Disagreement[]>();
  /** Disagreements with a passage or a claim in a source, by its id. */
  readonly #disagreementsIn = new Map<string, Disagreement[]>();
  /** Of each source that was asked for, disagreements by claim. */
  readonly #disagreementsOfClaim = new Map<string, ReadonlyMap<string, readonly Disagreement[]>>();
  readonly #originsOfClaim = new Map<string, Origin[]>();
  readonly #reused = new Map<string, ReusedPassage[]>();
  readonly #copies = new Map<string, SourceCopy>();

  /** @param story not looked at before the first question when `isLater`, which is for {@link prepare} */
  constructor(story: Story, texts: ReadonlyMap<string, string>, isLater = false) {
    this.story = story;
    this.#texts = texts;
    const steps = this.#steps();
    while (!isLater && !steps.next().done);
  }

  /**
   * Makes an index without holding its thread for long.
   *
   * @param pause awaited between short steps
   * @param before an earlier index of the same story: what has not changed is not made again
   */
  static async prepare(
    story: Story,
    texts: ReadonlyMap<string, string>,
    pause: () => Promise<void>,
    before?: StoryIndex,
  ): Promise<StoryIndex> {
    const index = new StoryIndex(story, texts, true);
    const steps = index.#steps(before);
    while (!steps.next().done) await pause();
    // whoever asks for something in a source cannot wait for all of a long one
    for (const source of story.sources) {
      if (!(source instanceof OpenedSource) || !source.isLong) continue;
      const opening = index.#open(source);
      while (!opening.next().done) await pause();
    }
    return index;
  }

  *#open(source: OpenedSource): Steps<void> {
    yield* source.open();
    const { id } = source;
    this.#groupsOf.set(id, yield* groupsByClaim(id, this.#groupsIn.get(id) ?? []));
  }

  *#steps(before?: StoryIndex): Generator<void> {
    const { sources, entities, groups, disagreements, origins, reuse } = this.story;
    if (before) this.#items = before.#items;
    const areNamed = before && haveSameNames(before.story.sources, sources);
    this.#names = areNamed ? before.#names : yield* namesInSteps(sources);
    yield;
    let taken = 0;
    for (const copy of reuse.copies) this.#copies.set(copy.source, copy);
    for (const reused of reuse.passages) {
      for (const source of new Set(reused.sides.map((side) => side.source))) push(this.#reused, source, reused);
      if (++taken % STEP === 0) yield;
    }
    for (const source of sources) {
      this.#sources.set(source.id, source);
      const { named, quoted } = countsIn(source);
      for (const entity of named.entities) {
        push(this.#naming, entity, source);
        if (++taken % STEP === 0) yield;
      }
      for (const entity of quoted.entities) {
        push(this.#quoting, entity, source);
        if (++taken % STEP === 0) yield;
      }
    }
    for (const entity of entities) {
      this.#entities.set(entity.id, entity);
      for (const word of new Set(wordsOfName(entity.name))) push(this.#called, word, entity);
      if (++taken % STEP === 0) yield;
    }
    for (const group of groups) {
      this.#groups.set(group.id, group);
      // members are in order of source
      let last: string | undefined;
      for (const { source } of group.members) {
        if (source !== last) push(this.#groupsIn, source, group);
        last = source;
        if (++taken % STEP === 0) yield;
      }
    }
    for (const disagreement of disagreements) {
      this.#addDisagreement(disagreement);
      if (++taken % STEP === 0) yield;
    }
    for (const origin of origins) {
      for (const claim of origin.claims) {
        push(this.#originsOfClaim, claim, origin);
        if (++taken % STEP === 0) yield;
      }
    }
  }

  /** The source with this id. */
  source(id: string): StorySource | undefined {
    return this.#sources.get(id);
  }

  /** The text of a source; "" for a source that is not in the story. */
  text(id: string): string {
    return this.#texts.get(id) ?? '';
  }

  /** The short names of all sources; the same object from one index to the next as long as they are the same. */
  get names(): ReadonlyMap<string, string> {
    return this.#names;
  }

  /** A source's short name: "Reuters", "001". */
  name(id: string): string {
    return this.#names.get(id) ?? id;
  }

  /** What stands where in a source. */
  tables(id: string): SourceTables | undefined {
    const source = this.#sources.get(id);
    return (
      source && this.#tables.get(id, () => new LazyTables(source, () => contestedIn(id, this.disagreementsIn(id))))
    );
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

  /** The entities in whose name this word is, in the story's order. */
  calledWith(word: string): readonly Entity[] {
    return this.#called.get(word) ?? [];
  }

  /** All mentions of an entity, in order of source, then position. */
  mentionsOf(entity: string): readonly InSource<Mention>[] {
    return (this.#naming.get(entity) ?? []).flatMap((source) => this.#itemsIn(source).mentions.get(entity) ?? []);
  }

  /** Where an entity is named first. */
  firstMention(entity: string): InSource<Mention> | undefined {
    const [first] = this.#naming.get(entity) ?? [];
    return first && this.#itemsIn(first).mentions.get(entity)?.[0];
  }

  /** The mentions of an entity in one source, in their order. */
  mentionsIn(source: string, entity: string): readonly InSource<Mention>[] {
    const known = this.#sources.get(source);
    return (known && this.#itemsIn(known).mentions.get(entity)) ?? [];
  }

  /** How often each source names an entity that does, in the order of the sources: costs next to nothing. */
  namedIn(entity: string): readonly SourceCount[] {
    return (this.#naming.get(entity) ?? []).map((source) => ({
      source: source.id,
      count: countsIn(source).named.of(entity),
    }));
  }

  /** How often each source quotes an entity that does, in the order of the sources: costs next to nothing. */
  quotedIn(entity: string): readonly SourceCount[] {
    return (this.#quoting.get(entity) ?? []).map((source) => ({
      source: source.id,
      count: countsIn(source).quoted.of(entity),
    }));
  }

  /** The telling quotations of an entity in one source, in their order. */
  quotationsIn(source: string, entity: string): readonly InSource<Quotation>[] {
    const known = this.#sources.get(source);
    return (known && this.#itemsIn(known).quotations.get(entity)) ?? [];
  }

  /** The claim with this story-wide id, which begins with that of its source. */
  claim(id: string): InSource<Claim> | undefined {
    const source = this.#sources.get(sourceOf(id));
    return source && this.#itemsIn(source).claims.get(id);
  }

  /** Where a claim stands. */
  passageOf(claim: string): Passage | undefined {
    const found = this.claim(claim);
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
    const source = sourceOf(claim);
    let groups = this.#groupsOf.get(source);
    if (!groups) {
      groups = allAtOnce(groupsByClaim(source, this.#groupsIn.get(source) ?? []));
      this.#groupsOf.set(source, groups);
    }
    return groups.get(claim) ?? [];
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
    const source = sourceOf(claim);
    let found = this.#disagreementsOfClaim.get(source);
    if (!found) {
      found = disagreementsByClaim(source, this.#disagreementsIn.get(source) ?? []);
      this.#disagreementsOfClaim.set(source, found);
    }
    return found.get(claim) ?? [];
  }

  /** Disagreements with a passage or a claim in a source. */
  disagreementsIn(source: string): readonly Disagreement[] {
    return this.#disagreementsIn.get(source) ?? [];
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

  #itemsIn(source: StorySource): SourceItems {
    return this.#items.get(
      source.id,
      () => new SourceItems(source),
      (known) => known.source === source,
    );
  }

  #addDisagreement(disagreement: Disagreement): void {
    if (disagreement.group !== undefined) push(this.#disagreementsOfGroup, disagreement.group, disagreement);
    const sources = new Set<string>();
    for (const { claims, passages } of disagreement.sides) {
      for (const { source } of passages) sources.add(source);
      for (const claim of claims) sources.add(sourceOf(claim));
    }
    for (const source of sources) push(this.#disagreementsIn, source, disagreement);
  }
}

/** For so many sources what was looked up is kept: those that are looked at, and those they are compared with. */
const MOST_LOOKED_AT = 100;

/** So many items are looked at between two pauses. */
const STEP = 50;

/** How often something comes up in a source. */
export interface SourceCount {
  readonly source: string;
  readonly count: number;
}

/** The words of a name, as they are written. */
export function wordsOfName(name: string): readonly string[] {
  return name.split(/\s+/);
}

/** A span as a passage of a source. */
export function passage(source: string, { start, end }: Span): Passage {
  return { source, start, end };
}

/** Order of disagreements: real ones, overtaken, garbled; inside each the weightiest first. */
export function byWeight(one: Disagreement, other: Disagreement): number {
  return statusRank[one.status] - statusRank[other.status] || other.weight - one.weight;
}

const statusRank = { differs: 0, overtaken: 1, garble: 2 } as const;
