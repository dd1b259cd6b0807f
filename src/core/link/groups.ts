import type { ClaimGroup, Entity } from '../model';
import { merged } from '../lists';
import { allAtOnce, type Steps } from '../steps';
import type { ChangedPairs } from './groups/changedPairs';
import { ClaimTable, type Changes } from './groups/claimTable';
import type { Item, LinkedSource } from './groups/features';
import { Gatherer } from './groups/gather';
import { Joiner } from './groups/joining';
import { inOrder, type Gathered, type GatheredChanges } from './groups/gathered';
import { LikelyPairs } from './groups/likelyPairs';
import { saysTheSame } from './groups/sameGroup';
import { Comparison } from './groups/similarity';
import { SourceSeries } from './groups/sourceSeries';
import { suggestionsFor } from './groups/suggesting';
import { type Context, suggestAnew, tellOf, type Told } from './groups/telling';

/**
 * Finds the claims that several sources make: the same who, what and whom, while time, number and certainty may differ.
 *
 * @param sources in the order of the story; claim ids and entities are the story's
 * @param entities the story's entities
 * @returns groups with members from at least two sources, those with the most sources first; a claim that says two things
 *   may be in several of them
 */
export function groupClaims(sources: readonly LinkedSource[], entities: readonly Entity[]): readonly ClaimGroup[] {
  return new GroupFinder().find(sources, new Map(entities.map((entity) => [entity.id, entity])));
}

/** When more than this part of the claims has changed, it is faster to compare and gather all of them. */
const MOST_CHANGED = 0.3;

/**
 * {@link groupClaims} for a story that changes. What a change does not touch is kept: features, candidates and likeness of
 * claims, the groups they are gathered in, and the groups themselves, which are the same objects as before. A source must be
 * another object when it, or an entity that it names, has changed.
 */
export class GroupFinder {
  #table = new ClaimTable();
  #likely = new LikelyPairs(this.#table);
  #gatherer = new Gatherer(this.#table, this.#likely.pairs);
  #joiner = new Joiner(this.#gatherer, this.#likely.pairs);
  /** What was told of each group; undefined when it is no group to show. */
  readonly #told = new Map<Gathered, Told | undefined>();
  #inOrder: Told[] = [];
  #renamed: ReadonlyMap<string, Entity> = new Map();
  #gathered = 0;
  #series = new SourceSeries();

  /** How many times a group was gathered, or tried to be, the last time: what the work grows with. */
  get gathered(): number {
    return this.#gathered;
  }

  /** The sources that are reports of one series, by their ids, as they were found the last time; the same object while they are the same. */
  series(): SourceSeries {
    const idOf = (source: number): string => this.#table.sourceId(source);
    const pairs = Array.from(this.#likely.series(), ([one, other]) => [idOf(one), idOf(other)] as const);
    if (!this.#series.isOf(pairs)) this.#series = new SourceSeries(pairs);
    return this.#series;
  }

  /**
   * @param entities the story's, by id
   * @param renamed what is shown for those that people call otherwise, by id
   */
  find(
    sources: readonly LinkedSource[],
    entities: ReadonlyMap<string, Entity>,
    renamed: ReadonlyMap<string, Entity> = new Map(),
  ): readonly ClaimGroup[] {
    return allAtOnce(this.findInSteps(sources, entities, renamed));
  }

  /** {@link find} in steps. When they are left off, the finder is of no more use. */
  *findInSteps(
    sources: readonly LinkedSource[],
    entities: ReadonlyMap<string, Entity>,
    renamed: ReadonlyMap<string, Entity>,
  ): Steps<readonly ClaimGroup[]> {
    if (this.#table.isWorn(sources)) this.#table = new ClaimTable();
    const changes = this.#table.update(sources, entities);
    yield;
    const isAnew = changes.changed.size > MOST_CHANGED * this.#table.size;
    const { pairs, groups } = yield* isAnew ? this.#gatherAnew() : this.#gather(changes);
    const { begun, ended } = groups;
    yield;
    const { removed, changed, added, renewed } = changes;
    const gone = new Set<Told>();
    const untell = (group: Gathered): void => {
      const told = this.#told.get(group);
      if (told) gone.add(told);
      this.#told.delete(group);
    };
    for (const group of ended) untell(group);
    const untold = new Set(begun);
    const before = new Map<Gathered, Told | undefined>();
    const forget = (claim: number): void => {
      for (const group of this.#joiner.groupsOf(claim)) {
        if (this.#told.has(group)) before.set(group, this.#told.get(group));
        untell(group);
        untold.add(group);
      }
    };
    for (const claims of [removed.keys(), changed, renewed]) for (const claim of claims) forget(claim);
    const named = this.#withOtherNames(renamed);
    for (const claim of named) forget(claim);
    // a group is another one when a source of its members is, even if it says the same
    for (const claims of [added, renewed])
      for (const claim of claims) for (const group of this.#joiner.groupsOf(claim)) before.delete(group);
    const nameOf = (id: string): string => (renamed.get(id) ?? entities.get(id))?.name ?? id;
    const context = this.#context(nameOf, named.length > 0);
    this.#tell(untold, context, before, gone);
    this.#suggest(this.#touchedBy([changed, renewed, named], pairs, groups), untold, context);
    return this.#inOrder.map(({ group }) => group);
  }

  /** The claims that name something that is called otherwise now: reasons may give its name. */
  #withOtherNames(renamed: ReadonlyMap<string, Entity>): readonly number[] {
    const before = this.#renamed;
    this.#renamed = renamed;
    const ids = new Set([...before.keys(), ...renamed.keys()]);
    const claims = [...ids].flatMap((id) =>
      before.get(id)?.name === renamed.get(id)?.name ? [] : this.#table.claimsWith(id),
    );
    if (claims.length > 0) for (const item of this.#table.items) if (item) item.told = undefined;
    return claims;
  }

  *#gatherAnew(): Steps<GatheredAnew> {
    const claims = this.#table.items.flatMap((item) => item?.index ?? []);
    this.#likely = new LikelyPairs(this.#table);
    this.#gatherer = new Gatherer(this.#table, this.#likely.pairs);
    this.#joiner = new Joiner(this.#gatherer, this.#likely.pairs);
    this.#told.clear();
    this.#inOrder = [];
    return yield* this.#gather({
      removed: new Map(),
      changed: new Set(claims),
      added: claims,
      reread: new Set(),
      renewed: [],
      redated: [],
    });
  }

  *#gather(changes: Changes): Steps<GatheredAnew> {
    const before = this.#gatherer.gathered;
    const pairs = yield* this.#likely.update(changes);
    yield* this.#gatherer.update(pairs);
    yield;
    this.#gathered = this.#gatherer.gathered - before;
    return { pairs, groups: this.#joiner.update(pairs, this.#table.places) };
  }

  #context(nameOf: Context['nameOf'], isRenamed: boolean): Context {
    const { features, weighed, items } = this.#table;
    return {
      features,
      comparison: new Comparison(features, weighed),
      score: (one, other) => this.#scoreOf(one, other),
      nameOf,
      isRenamed,
      sourceOf: ({ source }) => this.#table.sourceId(source),
      suggested: (group) =>
        suggestionsFor(group, this.#table, this.#likely.pairs, this.#joiner).map(({ claim, likeness }) => ({
          item: items[claim] as Item,
          likeness,
        })),
    };
  }

  /**
   * The groups that other claims may be suggested for than before.
   *
   * @param altered claims that are others now, or are told of otherwise
   */
  #touchedBy(
    altered: readonly Iterable<number>[],
    changedPairs: ChangedPairs,
    groups: GatheredChanges,
  ): ReadonlySet<Gathered> {
    const { pairs } = this.#likely;
    const claims = new Set<number>();
    for (let at = 0; at < changedPairs.size; at++) claims.add(changedPairs.one(at)).add(changedPairs.other(at));
    for (const { members } of [...groups.begun, ...groups.ended]) for (const member of members) claims.add(member);
    for (const some of altered)
      for (const claim of some)
        for (let at = pairs.start(claim); at < pairs.end(claim); at++) claims.add(pairs.others[at] as number);
    const touched = new Set<Gathered>();
    for (const claim of claims) for (const group of this.#joiner.groupsOf(claim)) touched.add(group);
    return touched;
  }

  /** Suggests anew for groups that are told already. */
  #suggest(touched: ReadonlySet<Gathered>, untold: ReadonlySet<Gathered>, context: Context): void {
    const replaced = new Map<Told, Told>();
    for (const gathered of touched) {
      const told = untold.has(gathered) ? undefined : this.#told.get(gathered);
      if (!told) continue;
      const now = suggestAnew(told, context);
      if (now === told) continue;
      replaced.set(told, now);
      this.#told.set(gathered, now);
    }
    if (replaced.size > 0) this.#inOrder = this.#inOrder.map((told) => replaced.get(told) ?? told);
  }

  /**
   * Tells of groups of which nothing was told yet, and puts all in order.
   *
   * @param before what was told of some of them: what is the same again is the same object
   * @param gone what was told before of them, and of groups that are no more
   */
  #tell(
    untold: Iterable<Gathered>,
    context: Context,
    before: ReadonlyMap<Gathered, Told | undefined>,
    gone: ReadonlySet<Told>,
  ): void {
    const { items, places } = this.#table;
    const fresh: Told[] = [];
    for (const group of untold) {
      const members = [...group.members].sort((a, b) => (places[a] as number) - (places[b] as number));
      const now = tellOf(
        group,
        members.map((member) => items[member] as Item),
        context,
      );
      const known = before.get(group);
      const told = known && now && saysTheSame(known.group, now.group) ? known : now;
      this.#told.set(group, told);
      if (told) fresh.push(told);
    }
    const placeOf = (claim: number): number => places[claim] as number;
    this.#inOrder = merged(
      gone.size === 0 ? this.#inOrder : this.#inOrder.filter((told) => !gone.has(told)),
      fresh,
      (a, b) =>
        b.sources - a.sources ||
        b.group.members.length - a.group.members.length ||
        placeOf(a.first) - placeOf(b.first) ||
        placeOf(a.second) - placeOf(b.second) ||
        inOrder(a.gathered, b.gathered, places),
    );
  }

  #scoreOf({ index: one }: Item, { index: other }: Item): number {
    const { pairs } = this.#likely;
    const at = pairs.placeOf(one, other);
    return at < 0 ? 0 : (pairs.scores[at] as number);
  }
}

/** How claims were gathered, and of which pairs. */
interface GatheredAnew {
  readonly pairs: ChangedPairs;
  readonly groups: GatheredChanges;
}
