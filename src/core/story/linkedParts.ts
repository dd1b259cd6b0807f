import { ALL_COMPARED } from '../link/disagreements/comparedSources';
import { KeptIndexes } from '../link/disagreements/storyIndex';
import { TopicParts, type BoundSources } from '../link/parts/topicParts';
import { isReordered } from '../link/reordered';
import { merged, push } from '../lists';
import type { ClaimGroup, Disagreement, StorySource } from '../model';
import type { Steps } from '../steps';
import { PartsInOrder } from './partsInOrder';
import { PartLinker, type WholeStory } from './partLinker';
import { ReadyParts } from './readyParts';

/** How much was done, counted in what takes the time, so that it is the same on every machine. */
export interface LinkWork {
  /** How many times a group of claims was gathered, or tried to be. */
  readonly gathered: number;
  /** How many claims were compared with another one for what they differ in. */
  readonly compared: number;
}

/**
 * Links each part of a story by itself: sources that tell of one thing. A part that an edit does not touch costs next to
 * nothing, and what is found in a part does not depend on what else lies in the folder.
 */
export class LinkedParts {
  #parts = new TopicParts();
  readonly #ready: ReadyParts;
  readonly #isOnce: boolean;
  #linkers: readonly PartLinker[] = [];
  /** By source. */
  #linkerOf: ReadonlyMap<string, PartLinker> = new Map();
  /** The place of each source in the story. */
  #places: ReadonlyMap<string, number> = new Map();
  #found: readonly ClaimGroup[] = [];
  readonly #groups = new PartsInOrder<PartLinker, ClaimGroup>((one, other) => this.#inOrder(one, other));
  readonly #disagreements = new PartsInOrder<PartLinker, Disagreement>(
    (one, other) =>
      other.weight - one.weight || this.#placeOfRow(one) - this.#placeOfRow(other) || (one.id < other.id ? -1 : 1),
  );

  /**
   * @param keptSources in stories of so many sources, what was made is kept for the next time, in larger ones only of the parts
   *   linked last; with 0 it is let go as soon as a part is linked
   */
  constructor(keptSources: number) {
    this.#isOnce = keptSources === 0;
    this.#ready = new ReadyParts(keptSources);
  }

  /** What was done the last time. */
  get work(): LinkWork {
    const sum = (of: (linker: PartLinker) => number): number => this.#linkers.reduce((all, one) => all + of(one), 0);
    return { gathered: sum(({ gathered }) => gathered), compared: sum(({ compared }) => compared) };
  }

  /**
   * The groups of claims of all parts, those with the most sources first.
   *
   * @param bound sources that are in one part in any case
   */
  *groups(
    sources: readonly StorySource[],
    story: WholeStory,
    bound: readonly BoundSources[],
  ): Steps<readonly ClaimGroup[]> {
    const parts = yield* this.#parts.updateInSteps(sources, story.byId, bound);
    if (this.#isOnce) this.#parts = new TopicParts();
    yield;
    const found = new Map<PartLinker, readonly ClaimGroup[]>();
    for (const [linker, own] of this.#divide(sources, parts)) {
      found.set(linker, yield* linker.groups(own, story));
      if (linker.isAnother) this.#ready.add(linker);
      yield;
    }
    if (isReordered(sources, (id) => this.#places.get(id))) {
      this.#groups.forget();
      this.#disagreements.forget();
    }
    this.#places = new Map(sources.map(({ id }, place) => [id, place]));
    this.#found = this.#groups.of(found);
    return this.#found;
  }

  /** Where the claims of each part differ, the weightiest first. @param groups those of all parts, as people corrected them */
  *disagreements(groups: readonly ClaimGroup[], story: WholeStory): Steps<readonly Disagreement[]> {
    const corrected = groups === this.#found ? undefined : this.#byPart(groups);
    const isAmongMany = this.#linkerOf.size > ALL_COMPARED;
    const found = new Map<PartLinker, readonly Disagreement[]>();
    for (const linker of this.#linkers) {
      const own = corrected ? (corrected.get(linker) ?? []) : linker.found;
      const whole = this.#isOnce ? { ...story, indexes: new KeptIndexes() } : story;
      found.set(linker, yield* linker.disagreements(own, isAmongMany, whole));
      if (linker.isAnother) this.#ready.add(linker);
      yield;
    }
    const [only] = found.size === 1 ? found.values() : [];
    return only ?? this.#disagreements.of(found);
  }

  /** Groups of claims that no group held before these disagreements were found between them. */
  contested(disagreements: readonly Disagreement[]): readonly ClaimGroup[] {
    const all = this.#linkers.flatMap(({ contested }) => contested);
    if (all.length === 0) return [];
    const shown = new Set(disagreements);
    return all.flatMap(({ group, about }) => (about.some((one) => shown.has(one)) ? [group] : []));
  }

  /** Groups in their order with further ones. */
  together(groups: readonly ClaimGroup[], others: readonly ClaimGroup[]): readonly ClaimGroup[] {
    return others.length === 0 ? groups : merged(groups, others, (one, other) => this.#inOrder(one, other));
  }

  /** Those with the most sources first. */
  #inOrder(one: ClaimGroup, other: ClaimGroup): number {
    const [a, b] = [rankOf(one), rankOf(other)];
    return b.sources - a.sources || b.members - a.members || this.#placeOf(one) - this.#placeOf(other);
  }

  #placeOf({ members }: ClaimGroup): number {
    return this.#places.get(members[0]?.source ?? '') ?? 0;
  }

  #placeOfRow({ sides: [side] }: Disagreement): number {
    return this.#places.get(side?.passages[0]?.source ?? '') ?? 0;
  }

  #byPart(groups: readonly ClaimGroup[]): ReadonlyMap<PartLinker, readonly ClaimGroup[]> {
    const byPart = new Map<PartLinker, ClaimGroup[]>();
    for (const group of groups) {
      const linker = this.#linkerOf.get(group.members[0]?.source ?? '');
      if (linker) push(byPart, linker, group);
    }
    return byPart;
  }

  /** The sources of each part, with what linked one of them before, the first of which no other part has taken it. */
  #divide(
    sources: readonly StorySource[],
    parts: readonly (readonly string[])[],
  ): ReadonlyMap<PartLinker, readonly StorySource[]> {
    const partOf = new Map(parts.flatMap((part) => part.map((id) => [id, part] as const)));
    const sourcesOf = new Map<readonly string[], StorySource[]>();
    for (const source of sources) {
      const part = partOf.get(source.id);
      if (part) push(sourcesOf, part, source);
    }
    const linkerOf = new Map<string, PartLinker>();
    const divided = new Map<PartLinker, readonly StorySource[]>();
    for (const own of sourcesOf.values()) {
      const known = own.flatMap(({ id }) => this.#linkerOf.get(id) ?? []).find((linker) => !divided.has(linker));
      const linker = known ?? new PartLinker();
      divided.set(linker, own);
      for (const { id } of own) linkerOf.set(id, linker);
    }
    this.#linkerOf = linkerOf;
    this.#linkers = [...divided.keys()];
    this.#ready.keep((linker) => (divided.get(linker) ?? []).length > 1, sources.length);
    return divided;
  }
}

interface Rank {
  readonly sources: number;
  readonly members: number;
}

/** Kept as long as the group is. */
const RANKS = new WeakMap<ClaimGroup, Rank>();

function rankOf(group: ClaimGroup): Rank {
  let rank = RANKS.get(group);
  if (!rank) {
    const { members } = group;
    rank = { sources: new Set(members.map(({ source }) => source)).size, members: members.length };
    RANKS.set(group, rank);
  }
  return rank;
}
