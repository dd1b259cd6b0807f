import { DisjointSets } from '../../disjointSets';
import { areEqual, push } from '../../lists';
import type { Entity, StorySource } from '../../model';
import { allAtOnce, type Steps } from '../../steps';
import { isReordered } from '../reordered';
import { clustersOf } from './averageLinkage';
import { Neighbours, type Place } from './neighbours';
import { topicOf, type Topic } from './topic';

/** Up to so many sources are one part: a handful that lies in one folder is there to be compared. */
const ONE_PART = 5;
/** The topics of so many sources are read in one step. */
const STEP = 50;
/** How alike the sources of two parts are, on average, that are one part. */
const ALIKE = 0.11;

/** Two sources that belong together whatever they tell of, by their ids. */
export type BoundSources = readonly [string, string];

/**
 * Tells the parts of a story: sources that tell of one thing, by the names and rare words that they share. Reports of one
 * event are far more alike than those of two, even in a folder of thousands; so each part can be linked by itself, as if it
 * were alone in its folder, and what a word says is measured among the sources of its part.
 */
export class TopicParts {
  #places: ReadonlyMap<string, Placed> = new Map();
  #neighbours = new Neighbours();
  /** By the first source of each. */
  #clustered: ReadonlyMap<Place, Clustered> = new Map();
  #parts: readonly (readonly string[])[] = [];
  /** Whether something is being found: when that was left off, all is found anew. */
  #isFinding = false;

  /** {@link updateInSteps} at once. */
  update(
    sources: readonly StorySource[],
    entities: ReadonlyMap<string, Entity>,
    bound: readonly BoundSources[] = [],
  ): readonly (readonly string[])[] {
    return allAtOnce(this.updateInSteps(sources, entities, bound));
  }

  /**
   * @param sources in the story's order
   * @param entities the story's, by id
   * @param bound sources that are in one part in any case
   * @returns the ids of the sources of each part, those that are not bound in the story's order, parts in the order of their first sources
   */
  *updateInSteps(
    sources: readonly StorySource[],
    entities: ReadonlyMap<string, Entity>,
    bound: readonly BoundSources[] = [],
  ): Steps<readonly (readonly string[])[]> {
    if (this.#isFinding || sources.length <= ONE_PART) this.#forget();
    if (sources.length === 0) return [];
    if (sources.length <= ONE_PART) return [sources.map(({ id }) => id)];
    this.#isFinding = true;
    if (yield* this.#place(sources, entities)) this.#parts = yield* this.#find();
    this.#isFinding = false;
    return bound.length === 0 ? this.#parts : withBound(this.#parts, bound);
  }

  #forget(): void {
    this.#places = new Map();
    this.#neighbours = new Neighbours();
    this.#clustered = new Map();
    this.#parts = [];
    this.#isFinding = false;
  }

  /** Takes in the sources as they are now. Gives whether that may make other parts. */
  *#place(sources: readonly StorySource[], entities: ReadonlyMap<string, Entity>): Steps<boolean> {
    if (isReordered(sources, (id) => this.#places.get(id)?.place.at)) {
      this.#forget();
      this.#isFinding = true;
    }
    const nameOf = (id: string): string => entities.get(id)?.name ?? id;
    const before = this.#places;
    const now = new Map<string, Placed>();
    const fresh: Place[] = [];
    let read = 0;
    for (const source of sources) {
      const known = before.get(source.id);
      if (known?.source === source) {
        now.set(source.id, known);
        continue;
      }
      const topic = topicOf(source.claims, nameOf);
      if (++read % STEP === 0) yield;
      const place = known?.place.topic.isSame(topic) ? known.place : placeFor(topic);
      now.set(source.id, { source, place });
      if (place === known?.place) continue;
      fresh.push(place);
    }
    let isAnother = fresh.length > 0;
    for (const [id, { place }] of before) {
      if (now.get(id)?.place === place) continue;
      this.#neighbours.remove(place);
      isAnother = true;
    }
    let at = 0;
    for (const { place } of now.values()) place.at = at++;
    this.#places = now;
    for (const [count, place] of fresh.entries()) {
      this.#neighbours.add(place);
      if (count % STEP === STEP - 1) yield;
    }
    return isAnother;
  }

  *#find(): Steps<readonly (readonly string[])[]> {
    yield* this.#neighbours.settle(ALIKE);
    const idOf = new Map(Array.from(this.#places, ([id, { place }]) => [place, id]));
    const clustered = new Map<Place, Clustered>();
    const parts: (readonly Place[])[] = [];
    for (const places of tied([...idOf.keys()])) {
      const known = this.#clustered.get(places[0] as Place);
      const made = known && isSame(known, places) ? known : yield* clusteredFrom(places);
      clustered.set(places[0] as Place, made);
      for (const part of made.parts) parts.push(part);
    }
    this.#clustered = clustered;
    parts.sort(([a], [b]) => (a?.at ?? 0) - (b?.at ?? 0));
    return parts.map((part) => part.map((place) => idOf.get(place) ?? ''));
  }
}

/** Sources that hang together, and their clusters. */
interface Clustered {
  readonly places: readonly Place[];
  /** Of each, what it was clustered by. */
  readonly nearest: readonly Place['nearest'][];
  readonly parts: readonly (readonly Place[])[];
}

function* clusteredFrom(places: readonly Place[]): Steps<Clustered> {
  return { places, nearest: places.map(({ nearest }) => nearest), parts: yield* clustersOf(places, ALIKE) };
}

function isSame(known: Clustered, places: readonly Place[]): boolean {
  return areEqual(known.places, places) && places.every(({ nearest }, at) => nearest === known.nearest[at]);
}

/** The sources that hang together: each is among the most alike of another one, or has it among its own. In the story's order. */
function tied(places: readonly Place[]): Iterable<readonly Place[]> {
  const ties = new DisjointSets<Place>();
  for (const place of places) for (const { other } of place.nearest ?? []) ties.join(place, other);
  const together = new Map<Place, Place[]>();
  for (const place of places) push(together, ties.of(place), place);
  return together.values();
}

/** A source as it was seen last. */
interface Placed {
  readonly source: StorySource;
  readonly place: Place;
}

function placeFor(topic: Topic): Place {
  return { topic, at: 0, ties: new Map(), nearest: undefined };
}

/** Parts that are one for the sources that belong together, these in no order. */
function withBound(
  parts: readonly (readonly string[])[],
  bound: readonly BoundSources[],
): readonly (readonly string[])[] {
  const joined = new Map(parts.flatMap((part) => part.map((id) => [id, part] as const)));
  for (const pair of bound) {
    const [one, other] = pair.map((id) => joined.get(id));
    if (!one || !other || one === other) continue;
    const both = [...one, ...other];
    for (const id of both) joined.set(id, both);
  }
  return [...new Set(joined.values())];
}
