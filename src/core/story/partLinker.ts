import { areEqual } from '../lists';
import { DisagreementFinder } from '../link/disagreements';
import type { KeptIndexes } from '../link/disagreements/storyIndex';
import { GroupFinder } from '../link/groups';
import type { SourceSeries } from '../link/groups/sourceSeries';
import { GroupIndex } from '../link/groupIndex';
import type { MovedClaims } from '../link/movedClaims';
import type { ClaimGroup, Disagreement, Entity, Span, StorySource } from '../model';
import type { Steps } from '../steps';

/** What parts of a story have in common. */
export interface WholeStory {
  readonly entities: readonly Entity[];
  readonly byId: ReadonlyMap<string, Entity>;
  /** What is shown for those that people call otherwise, by id. */
  readonly renamed: ReadonlyMap<string, Entity>;
  readonly moved: MovedClaims;
  /** Of the sources, for what claims differ in. */
  readonly indexes: KeptIndexes;
  /** The words of a stretch of a source. */
  readonly text: (source: string, span: Span) => string;
}

/** Links the claims of one part of a story, as if it were all of it, and finds where they differ. Nothing is done where nothing is another than before. */
export class PartLinker {
  #groups: GroupFinder | undefined;
  #disagreements: DisagreementFinder | undefined;
  #index: GroupIndex | undefined;
  #sources: readonly StorySource[] = [];
  #renamed: ReadonlyMap<string, Entity> = new Map();
  #found: readonly ClaimGroup[] = [];
  #series: SourceSeries | undefined;
  /** What disagreements were found from last. */
  #compared: Compared | undefined;
  #differing: readonly Disagreement[] = [];
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

  /** The groups of claims, those with the most sources first. */
  *groups(sources: readonly StorySource[], { byId, renamed }: WholeStory): Steps<readonly ClaimGroup[]> {
    this.gathered = 0;
    this.isAnother = false;
    const isSame = !this.#isFindingGroups && areEqual(sources, this.#sources) && areSameNames(renamed, this.#renamed);
    if (isSame) return this.#found;
    if (sources.length < 2) return this.#setAlone(sources);
    this.isAnother = true;
    if (this.#isFindingGroups) this.#groups = undefined;
    const finder = (this.#groups ??= new GroupFinder());
    this.#isFindingGroups = true;
    const found = yield* finder.findInSteps(sources, byId, renamed);
    this.#isFindingGroups = false;
    this.gathered = finder.gathered;
    this.#sources = sources;
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
    { entities, text, moved, indexes }: WholeStory,
  ): Steps<readonly Disagreement[]> {
    this.compared = 0;
    const sources = this.#sources;
    if (sources.length < 2) return this.#differing;
    const series = this.#series;
    const known = this.#compared;
    const isSame = known?.sources === sources && known.series === series && known.isAmongMany === isAmongMany;
    if (isSame && areEqual(known.groups, groups)) return this.#differing;
    this.isAnother = true;
    const finder = (this.#disagreements ??= new DisagreementFinder(indexes));
    const groupIndex = (this.#index ??= new GroupIndex());
    groupIndex.update(groups);
    const before = finder.compared;
    const story = { sources, entities, groups, groupIndex, moved, text, isAmongMany, ...(series ? { series } : {}) };
    // what is left off is begun again, whatever the sources are then
    this.#compared = undefined;
    this.#differing = yield* finder.find(story);
    this.#compared = { sources, groups, series, isAmongMany };
    this.compared = finder.compared - before;
    return this.#differing;
  }

  /** One source has nothing in common with others, and nothing that they contradict. */
  #setAlone(sources: readonly StorySource[]): readonly ClaimGroup[] {
    this.release();
    this.#isFindingGroups = false;
    this.#sources = sources;
    this.#compared = undefined;
    if (this.#found.length > 0) this.#found = [];
    if (this.#differing.length > 0) this.#differing = [];
    return this.#found;
  }

  /** Lets go of all that is only of use for the next time; then all is done again as soon as anything is another. */
  release(): void {
    this.#groups = undefined;
    this.#disagreements = undefined;
    this.#index = undefined;
  }
}

/** What disagreements are found from. */
interface Compared {
  readonly sources: readonly StorySource[];
  readonly groups: readonly ClaimGroup[];
  readonly series: SourceSeries | undefined;
  readonly isAmongMany: boolean;
}

function areSameNames(one: ReadonlyMap<string, Entity>, other: ReadonlyMap<string, Entity>): boolean {
  return one === other || (one.size === other.size && [...one].every(([id, entity]) => other.get(id) === entity));
}
