import { EntityMerger } from '../link/aliases';
import { NameCorrector } from '../correct/names';
import { Placer, type PlacedCorrection, type Places } from '../correct/place';
import { SourceCorrector } from '../correct/sources';
import { correctGroups, withoutSettled } from '../link/corrections';
import { entitiesById } from '../link/entitiesById';
import { GroupIndex, type GroupChanges } from '../link/groupIndex';
import { KeptIndexes } from '../link/disagreements/storyIndex';
import { OriginFinder } from '../link/origins';
import { MovedClaims } from '../link/movedClaims';
import { OriginCounter } from '../link/originCounter';
import { PublicationFinder } from '../link/publication';
import type {
  ClaimGroup,
  Entity,
  Passage,
  SourceAnalysis,
  SourceFacts,
  Span,
  Story,
  StoryFacts,
  StorySource,
} from '../model';
import type { BoundSources } from '../link/parts/topicParts';
import { ReuseFinder } from '../link/reuse';
import { allAtOnce, type Steps } from '../steps';
import type { Correction } from '../store/corrections';
import { LinkedParts, type LinkWork } from './linkedParts';
import { NamedSources } from './namedSources';

/** A source ready to be linked. */
export interface AnalysedSource {
  /** File name inside the story folder. */
  readonly id: string;
  readonly text: string;
  readonly analysis: SourceAnalysis;
}

/** The steps of linking, in their order. */
export type LinkStep = 'publications' | 'entities' | 'sources' | 'groups' | 'disagreements' | 'origins' | 'reuse';

/** Most stories are kept as a whole. */
const KEPT_SOURCES = 1_200;

/** What a story is linked with besides its sources. */
export interface LinkOptions {
  /** `story.json`. */
  readonly facts?: StoryFacts;
  /** Publication date (`YYYY-MM-DD`) of sources for which `story.json` has none. */
  readonly published?: string;
  /** What people corrected. */
  readonly corrections?: readonly Correction[];
  /** Called around each step, to measure it, or around each part of one that is done in parts: gives back what that gives. */
  around?<T>(step: LinkStep, work: () => T): T;
}

/**
 * Links the sources of one story: whose names are the same, when each was published, what its dates mean, which
 * claims are the same, where they differ, and where they come from. The order of `sources` decides only ties.
 */
export function linkStory(sources: readonly AnalysedSource[], options: LinkOptions = {}): Story {
  return new StoryLinker(0).link(sources, options);
}

/**
 * {@link linkStory} for a story that changes. Every step keeps what it made from each source, entity or group and makes it
 * anew only when what it is made from has changed, so that the result is always that of a fresh {@link linkStory}.
 * What has not changed is the same objects as before, but for a part of the story of which nothing was kept, and for the lists of
 * a source, which are made when they are asked for. An analysis, once given, must not change.
 */
export class StoryLinker {
  #publications = new PublicationFinder();
  #entities = new EntityMerger();
  readonly #sources: NamedSources;
  readonly #moved = new MovedClaims();
  readonly #parts: LinkedParts;
  readonly #indexes = new KeptIndexes();
  #origins = new OriginFinder();
  readonly #reuse = new ReuseFinder();
  #groupIndex = new GroupIndex();
  readonly #regrouped = new Regrouped();
  readonly #counter = new OriginCounter();
  readonly #nameCorrector = new NameCorrector();
  readonly #sourceCorrector = new SourceCorrector();
  readonly #places: Places = new WeakMap();
  readonly #isOnce: boolean;
  #areAsFound = true;

  /**
   * @param keptSources in stories of so many sources everything is kept that spares work the next time; it takes up more than
   *   all else. In larger ones it is kept only of the parts that were linked last: an edit in another part has that part linked anew.
   *   With 0 nothing is kept, and what a step needs is let go before the next one: the next time all is done again.
   * @param openSources how many sources stay open that were asked for something last; the result does not depend on it
   */
  constructor(keptSources = KEPT_SOURCES, openSources?: number) {
    this.#isOnce = keptSources === 0;
    this.#sources = new NamedSources(openSources);
    this.#parts = new LinkedParts(keptSources);
  }

  /** What was done the last time. */
  get work(): LinkWork {
    return this.#parts.work;
  }

  link(sources: readonly AnalysedSource[], options: LinkOptions = {}): Story {
    return allAtOnce(this.linkInSteps(sources, options));
  }

  /**
   * {@link link} in short steps. They may be left off to begin anew, with whatever the sources are then: much of what was
   * done is of use still.
   */
  *linkInSteps(sources: readonly AnalysedSource[], options: LinkOptions = {}): Steps<Story> {
    const around: Around = (step, work) => (options.around ? options.around(step, work) : work());
    const texts = new Map(sources.map(({ id, text }) => [id, text]));
    const whole = (source: string): string => texts.get(source) ?? '';
    const textOf: TextOf = (source, { start, end }) => whole(source).slice(start, end);
    const placer = new Placer((source) => texts.get(source), this.#places);
    const corrections = (options.corrections ?? []).flatMap((one) => placer.correction(one) ?? []);
    const named = yield* this.#name(sources, options, corrections, textOf, around);
    const { linked, entities, shown, renamed } = named;
    yield;
    const { groups, disagreements } = yield* this.#compare(named, corrections, whole, around);
    yield;
    const story = { sources: linked, entities, renamed, groups, text: textOf };
    const origins = around('origins', () => {
      const changes = this.#groupIndex.update(groups);
      // what changed must not be lost when linking is left off after this
      this.#regrouped.add(changes);
      return this.#origins.find(story, this.#groupIndex, changes);
    });
    yield;
    const { claims } = this.#origins;
    const changed = new Set([...this.#origins.takeChanged()].flatMap((claim) => this.#groupIndex.of(claim)));
    if (this.#isOnce) [this.#origins, this.#groupIndex] = [new OriginFinder(), new GroupIndex()];
    const { fresh, gone } = this.#regrouped.take();
    const reuse = around('reuse', () =>
      this.#reuse.find({ sources: linked, groups, origins: claims, textOf: whole }, gone, changed),
    );
    const counted = this.#counter.count(groups, claims, reuse, { fresh, gone, changed });
    return {
      ...(options.facts?.title === undefined ? {} : { title: options.facts.title }),
      sources: linked,
      entities: shown,
      groups: counted,
      disagreements,
      origins,
      reuse,
    };
  }

  /** Gives the sources of the story with its days and names. What only this needs is not held while claims are linked. */
  *#name(
    sources: readonly AnalysedSource[],
    options: LinkOptions,
    corrections: readonly PlacedCorrection[],
    textOf: TextOf,
    around: Around,
  ): Steps<NamedStory> {
    const factsOf = (id: string): SourceFacts => withDefault(options.facts?.sources.get(id) ?? {}, options.published);
    const publications = around('publications', () =>
      this.#publications.find(sources.map(({ id, text, analysis }) => ({ id, facts: factsOf(id), analysis, text }))),
    );
    if (this.#isOnce) this.#publications = new PublicationFinder();
    yield;
    const analyses = new Map(sources.map(({ id, analysis }) => [id, analysis]));
    const { merged, entities, namesIn, renamed } = around('entities', () => {
      const merged = this.#entities.merge(analyses);
      const words = (where: Passage): string => textOf(where.source, where);
      return { merged, ...this.#nameCorrector.correct(merged, analyses, corrections, words) };
    });
    yield;
    const byId = entitiesById(entities);
    const shown = renamed.size === 0 ? entities : entities.map((entity) => renamed.get(entity.id) ?? entity);
    const linked = around('sources', () => {
      const named = this.#sources.name(
        sources.map(({ id, analysis }) => ({
          id,
          facts: factsOf(id),
          published: publications.get(id),
          analysis,
          names: namesIn(id),
        })),
        byId,
        this.#touchedSources(entities === merged.entities),
      );
      return this.#sourceCorrector.correct(named, shown, corrections);
    });
    if (this.#isOnce) this.#entities = new EntityMerger();
    return { linked, entities, byId, shown, renamed };
  }

  /** Finds the claims that several sources make, and where these differ. */
  *#compare(
    { linked, entities, byId, renamed }: NamedStory,
    corrections: readonly PlacedCorrection[],
    textOf: (source: string) => string,
    around: Around,
  ): Steps<Pick<Story, 'groups' | 'disagreements'>> {
    const common = { entities, byId, renamed, moved: this.#moved, indexes: this.#indexes, textOf };
    const found = yield* inParts(
      (part) => around('groups', part),
      this.#parts.groups(linked, common, boundBy(corrections)),
    );
    const groups = correctGroups(found, linked, corrections);
    const differing = yield* inParts(
      (part) => around('disagreements', part),
      this.#parts.disagreements(groups, common),
    );
    const disagreements = withoutSettled(differing, corrections);
    const settled = corrections.filter(({ correction }) => correction === 'not-same-claim');
    const contested = correctGroups(this.#parts.contested(disagreements), linked, settled);
    return { groups: this.#parts.together(groups, contested), disagreements };
  }

  /**
   * The sources that name an entity which may be another than when this was asked for last; undefined when all may.
   *
   * @param areAsFound whether entities are as they were found, none corrected
   */
  #touchedSources(areAsFound: boolean): ReadonlySet<string> | undefined {
    const touched = this.#entities.takeTouched();
    const wereAsFound = this.#areAsFound;
    this.#areAsFound = areAsFound;
    return areAsFound && wereAsFound ? touched : undefined;
  }
}

type Around = <T>(step: LinkStep, work: () => T) => T;

/** The words of a stretch of a source. */
type TextOf = (source: string, span: Span) => string;

/** The sources of a story with its names. */
interface NamedStory {
  readonly linked: readonly StorySource[];
  readonly entities: readonly Entity[];
  /** The same, by id. */
  readonly byId: ReadonlyMap<string, Entity>;
  /** As people call them. */
  readonly shown: readonly Entity[];
  /** What is shown for those that people call otherwise, by id. */
  readonly renamed: ReadonlyMap<string, Entity>;
}

/** Gathers which groups came and went since they were taken last. */
class Regrouped {
  #fresh = new Set<ClaimGroup>();
  #gone = new Set<ClaimGroup>();

  add({ fresh, gone }: GroupChanges): void {
    for (const group of gone) if (!this.#fresh.delete(group)) this.#gone.add(group);
    for (const group of fresh) if (!this.#gone.delete(group)) this.#fresh.add(group);
  }

  take(): { readonly fresh: ReadonlySet<ClaimGroup>; readonly gone: ReadonlySet<ClaimGroup> } {
    const changes = { fresh: this.#fresh, gone: this.#gone };
    this.#fresh = new Set();
    this.#gone = new Set();
    return changes;
  }
}

/** The sources that claims are in which people said are the same. */
function boundBy(corrections: readonly PlacedCorrection[]): readonly BoundSources[] {
  return corrections.flatMap(({ correction, passages: [one, other] }) =>
    correction === 'same-claim' && one && other ? [[one.source, other.source] as const] : [],
  );
}

/** Does the steps of some work, each with something around it. */
function* inParts<T>(around: <Part>(part: () => Part) => Part, steps: Steps<T>): Steps<T> {
  for (;;) {
    const { done, value } = around(() => steps.next());
    if (done) return value;
    yield;
  }
}

function withDefault(facts: SourceFacts, published: string | undefined): SourceFacts {
  return facts.published === undefined && published !== undefined ? { ...facts, published } : facts;
}
