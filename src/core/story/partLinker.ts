import { areEqual } from '../lists';
import { ContestedGroups, type ContestedGroup } from '../link/contestedGroups';
import { DisagreementFinder } from '../link/disagreements';
import type { KeptIndexes } from '../link/disagreements/storyIndex';
import { GroupFinder } from '../link/groups';
import type { SourceSeries } from '../link/groups/sourceSeries';
import { GroupIndex } from '../link/groupIndex';
import type { MovedClaims } from '../link/movedClaims';
import type { ClaimGroup, Disagreement, Entity, Span, StorySource } from '../model';
import type { Steps } from '../steps';
import { SettledSources } from './settle';

/** What parts of a story have in common. */
export interface WholeStory {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** What is shown for those that people call otherwise, by id. */
  readonly renamed: ReadonlyMap<string, Entity>;
  readonly moved: MovedClaims;
  /** Of the sources, for what claims differ in. */
  readonly indexes: KeptIndexes;
  /** The whole text of a source. */
  readonly textOf: (source: string) => string;
}

/**
 * Links the claims of one part of a story, as if it were all of it, and finds where they differ. Nothing is done where nothing is
 * another than before.
 */
export class PartLinker {
  #groups: GroupFinder | undefined;
  #disagreements: DisagreementFinder | undefined;
  #index: GroupIndex | undefined;
  #settled: SettledSources | undefined;
  #contestedGroups: ContestedGroups | undefined;
  #sources: readonly StorySource[] = [];
  /** The sources with lists of their own, the same ones as long as nothing in them is another: let go with the rest. */
  #opened: readonly StorySource[] | undefined;
  /** Another number as soon as what groups are found from is another. */
  #round = 0;
  #renamed: ReadonlyMap<string, Entity> = new Map();
  #found: readonly ClaimGroup[] = [];
  #series: SourceSeries | undefined;
  /** What disagreements were found from last. */
  #compared: Compared | undefined;
  #differing: readonly Disagreement[] = [];
  #contested: readonly ContestedGroup[] = [];
  /** Whether groups are being found: when that was left off, the finder is of no more use. */
  #isFindingGroups = false;
  /** How many times groups were gathered, and claims compared, the last time. */
  gathered = 0;
  compared = 0;
  /** Whether anything had to be done the last time. */
  isAnother = false;

  /** How many sources were linked last. */
  get size(): number {
    return this.#sources.length;
  }

  /** The groups that were found last. */
  get found(): readonly ClaimGroup[] {
    return this.#found;
  }

  /** The groups of claims that no group held before they were found to differ, the last time. */
  get contested(): readonly ContestedGroup[] {
    return this.#contested;
  }

  /** The groups of claims, those with the most sources first. */
  *groups(sources: readonly StorySource[], story: WholeStory): Steps<readonly ClaimGroup[]> {
    const { byId, renamed } = story;
    this.gathered = 0;
    this.isAnother = false;
    const areNamedAlike = !this.#isFindingGroups && areSameNames(renamed, this.#renamed);
    if (areNamedAlike && areEqual(sources, this.#sources)) return this.#found;
    if (sources.length < 2) return this.#setAlone(sources);
    this.isAnother = true;
    const before = this.#opened;
    const opened = yield* this.#open(sources, story);
    this.#sources = sources;
    if (areNamedAlike && before && areEqual(opened, before)) return this.#found;
    if (this.#isFindingGroups) this.#groups = undefined;
    const finder = (this.#groups ??= new GroupFinder());
    this.#isFindingGroups = true;
    const found = yield* finder.findInSteps(opened, byId, renamed);
    this.#isFindingGroups = false;
    this.gathered = finder.gathered;
    this.#round++;
    this.#renamed = renamed;
    this.#series = finder.series();
    if (!areEqual(found, this.#found)) this.#found = found;
    return this.#found;
  }

  /**
   * Where the claims differ.
   *
   * @param groups those that were found, as people corrected them
   * @param isAmongMany whether the sources are a part of many
   */
  *disagreements(
    groups: readonly ClaimGroup[],
    isAmongMany: boolean,
    whole: WholeStory,
  ): Steps<readonly Disagreement[]> {
    this.compared = 0;
    const round = this.#round;
    if (this.#sources.length < 2) return this.#differing;
    const series = this.#series;
    const known = this.#compared;
    const isSame = known?.round === round && known.series === series && known.isAmongMany === isAmongMany;
    if (isSame && areEqual(known.groups, groups)) return this.#differing;
    this.isAnother = true;
    const sources = this.#opened ?? (yield* this.#open(this.#sources, whole));
    const finder = (this.#disagreements ??= new DisagreementFinder(whole.indexes));
    const groupIndex = (this.#index ??= new GroupIndex());
    groupIndex.update(groups);
    const before = finder.compared;
    const { entities, moved, textOf } = whole;
    const text = (source: string, { start, end }: Span): string => textOf(source).slice(start, end);
    const story = { sources, entities, groups, groupIndex, moved, text, isAmongMany, ...(series ? { series } : {}) };
    // what is left off is begun again, whatever the sources are then
    this.#compared = undefined;
    this.#differing = yield* finder.find(story);
    this.#contested = (this.#contestedGroups ??= new ContestedGroups()).of(this.#differing, groupIndex, sources);
    this.#compared = { round, groups, series, isAmongMany };
    this.compared = finder.compared - before;
    return this.#differing;
  }

  /** One source has nothing in common with others, and nothing that they contradict. */
  #setAlone(sources: readonly StorySource[]): readonly ClaimGroup[] {
    this.release();
    this.#isFindingGroups = false;
    this.#sources = sources;
    this.#compared = undefined;
    this.#round++;
    if (this.#found.length > 0) this.#found = [];
    if (this.#differing.length > 0) this.#differing = [];
    if (this.#contested.length > 0) this.#contested = [];
    return this.#found;
  }

  /** Lets go of all that is only of use for the next time; then all is done again as soon as anything is another. */
  release(): void {
    this.#groups = undefined;
    this.#disagreements = undefined;
    this.#index = undefined;
    this.#settled = undefined;
    this.#contestedGroups = undefined;
    this.#opened = undefined;
  }

  /** Gives the sources lists of their own; the same list when all of them are the same. */
  *#open(sources: readonly StorySource[], { moved, textOf, byId }: WholeStory): Steps<readonly StorySource[]> {
    const settled = (this.#settled ??= new SettledSources(moved));
    const opened = yield* settled.open(sources, textOf, byId);
    if (!this.#opened || !areEqual(opened, this.#opened)) this.#opened = opened;
    return this.#opened;
  }
}

/** What disagreements are found from. */
interface Compared {
  /** In which the groups were found. */
  readonly round: number;
  readonly groups: readonly ClaimGroup[];
  readonly series: SourceSeries | undefined;
  readonly isAmongMany: boolean;
}

function areSameNames(one: ReadonlyMap<string, Entity>, other: ReadonlyMap<string, Entity>): boolean {
  return one === other || (one.size === other.size && [...one].every(([id, entity]) => other.get(id) === entity));
}
