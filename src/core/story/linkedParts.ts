import { ALL_COMPARED } from '../link/disagreements/comparedSources';
import { StoryParts, type BoundSources } from '../link/parts/storyParts';
import { push } from '../lists';
import type { ClaimGroup, Disagreement, StorySource } from '../model';
import type { Steps } from '../steps';
import { PartLinker, type WholeStory } from './partLinker';

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
  readonly #parts = new StoryParts();
  readonly #isOnce: boolean;
  #linkers: readonly PartLinker[] = [];
  /** By source. */
  #linkerOf: ReadonlyMap<string, PartLinker> = new Map();

  /** With `isOnce`, what was made of a part for the next time is let go as soon as it is linked. */
  constructor({ isOnce }: { readonly isOnce: boolean }) {
    this.#isOnce = isOnce;
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
    const parts = this.#parts.update(sources, story.byId, bound);
    yield;
    const byPart = this.#divide(sources, parts);
    const found: ClaimGroup[] = [];
    for (const [linker, own] of byPart) {
      const groups = yield* linker.groups(own, story);
      for (const group of groups) found.push(group);
      if (this.#isOnce) linker.release();
      yield;
    }
    if (byPart.size === 1) return found;
    const placeOf = new Map(sources.map(({ id }, place) => [id, place]));
    const ranked = found.map((group) => ({
      group,
      rank: rankOf(group),
      place: placeOf.get(group.members[0]?.source ?? '') ?? 0,
    }));
    // two groups of one part that are of one rank stay in their order
    ranked.sort((a, b) => b.rank.sources - a.rank.sources || b.rank.members - a.rank.members || a.place - b.place);
    return ranked.map(({ group }) => group);
  }

  /** Where the claims of each part differ, the weightiest first. @param groups those of all parts, as people corrected them */
  *disagreements(groups: readonly ClaimGroup[], story: WholeStory): Steps<readonly Disagreement[]> {
    const own = new Map<PartLinker, ClaimGroup[]>();
    for (const group of groups) {
      const linker = this.#linkerOf.get(group.members[0]?.source ?? '');
      if (linker) push(own, linker, group);
    }
    const isAmongMany = this.#linkerOf.size > ALL_COMPARED;
    const found: Disagreement[] = [];
    for (const linker of this.#linkers) {
      const differing = yield* linker.disagreements(own.get(linker) ?? [], isAmongMany, story);
      for (const one of differing) found.push(one);
      if (this.#isOnce) linker.release();
      yield;
    }
    return this.#linkers.length === 1 ? found : found.sort((a, b) => b.weight - a.weight);
  }

  /** The sources of each part, with what linked most of it before. */
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
