import type { ClaimGroup, Entity, GroupMember } from '../model';
import { merged } from '../lists';
import { allAtOnce, type Steps } from '../steps';
import { groupId } from './corrections';
import { ClaimTable, type Changes } from './groups/claimTable';
import type { Feature, Item, LinkedSource } from './groups/features';
import { Gatherer } from './groups/gather';
import { Joiner } from './groups/joining';
import { inOrder, type Gathered, type GatheredChanges } from './groups/gathered';
import { LikelyPairs } from './groups/likelyPairs';
import { reasonFor } from './groups/reasons';
import { saysTheSame } from './groups/sameGroup';
import { Comparison } from './groups/similarity';
import { SourceSeries } from './groups/sourceSeries';
import { stanceOf } from './groups/stance';
import { SURE_ENOUGH } from './groups/sureEnough';

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

  /** How many times a group was gathered, or tried to be, the last time: what the work grows with. */
  get gathered(): number {
    return this.#gathered;
  }

  /** The sources that are reports of one series, by their ids, as they were found the last time. */
  series(): SourceSeries {
    const idOf = (source: number): string => this.#table.sourceId(source);
    return new SourceSeries(Array.from(this.#likely.series(), ([one, other]) => [idOf(one), idOf(other)]));
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
    const { begun, ended } = yield* isAnew ? this.#gatherAnew() : this.#gather(changes);
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
    for (const claim of this.#withOtherNames(renamed)) forget(claim);
    // a group is another one when a source of its members is, even if it says the same
    for (const claims of [added, renewed])
      for (const claim of claims) for (const group of this.#joiner.groupsOf(claim)) before.delete(group);
    this.#tell(untold, (id) => (renamed.get(id) ?? entities.get(id))?.name ?? id, before, gone);
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

  *#gatherAnew(): Steps<GatheredChanges> {
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

  *#gather(changes: Changes): Steps<GatheredChanges> {
    const before = this.#gatherer.gathered;
    const changed = yield* this.#likely.update(changes);
    yield* this.#gatherer.update(changed);
    yield;
    this.#gathered = this.#gatherer.gathered - before;
    return this.#joiner.update(changed, this.#table.places);
  }

  /**
   * Tells of groups of which nothing was told yet, and puts all in order.
   *
   * @param before what was told of some of them: what is the same again is the same object
   * @param gone what was told before of them, and of groups that are no more
   */
  #tell(
    untold: Iterable<Gathered>,
    nameOf: Context['nameOf'],
    before: ReadonlyMap<Gathered, Told | undefined>,
    gone: ReadonlySet<Told>,
  ): void {
    const { features, items, places } = this.#table;
    const context: Context = {
      features,
      comparison: new Comparison(features),
      score: (one, other) => this.#scoreOf(one, other),
      nameOf,
      sourceOf: ({ source }) => this.#table.sourceId(source),
    };
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

interface Context {
  readonly features: readonly Feature[];
  readonly comparison: Comparison;
  /** How alike the words of two claims are; 0 for two that were not compared. */
  readonly score: (one: Item, other: Item) => number;
  /** The name of an entity. */
  readonly nameOf: (entity: string) => string;
  /** The id of the source that a claim is from. */
  readonly sourceOf: (item: Item) => string;
}

/** A group as it is shown, with what decides where it stands among the others. */
interface Told {
  readonly gathered: Gathered;
  readonly group: ClaimGroup;
  /** How many sources its members are from. */
  readonly sources: number;
  /** Its first two claims, by their indexes. */
  readonly first: number;
  readonly second: number;
}

/** None when the sure members are from one source only. */
function tellOf(gathered: Gathered, items: readonly Item[], context: Context): Told | undefined {
  const label = labelOf(items, context);
  const all = items.map((item) => ({ item, member: memberOf(item, label, context) }));
  const sure = all.filter(({ member }) => member.strength >= SURE_ENOUGH);
  const members = sure.map(({ member }) => member);
  const sources = new Set(members.map(({ source }) => source)).size;
  const [first, second] = sure;
  if (sources < 2 || !first || !second) return undefined;
  const isBeginning = ({ index }: Item): boolean => index === gathered.one || index === gathered.other;
  const suggestions = all
    .map(({ member }) => member)
    .filter(({ strength }) => strength < SURE_ENOUGH)
    .sort((a, b) => b.strength - a.strength);
  const group: ClaimGroup = {
    id: groupId(all.flatMap(({ item, member }) => (isBeginning(item) ? [member] : []))),
    label: label.claim.id,
    members,
    ...(suggestions.length > 0 ? { suggestions } : {}),
  };
  return { gathered, group, sources, first: first.item.index, second: second.item.index };
}

/** Where a likeness of words is as often right as wrong, and how fast that changes: measured on hand-linked stories. */
const EVEN = 0.2;
const SLOPE = 10;
/** Evidence other than words makes no link surer than this. */
const MOST_BY_EVIDENCE = 0.7;

/** How likely a member says the same as the one that stands for its group, by its words alone or by all evidence: 0 to 1. */
function strengthOf(label: Item, item: Item, comparison: Comparison): number {
  const likeness = comparison.compare(label, item);
  const byWords = 1 / (1 + Math.exp(-SLOPE * (likeness - EVEN)));
  return Math.round(100 * Math.max(byWords, Math.min(comparison.likelihood, MOST_BY_EVIDENCE))) / 100;
}

/** The member that is most alike to the others: what most say. */
function labelOf(items: readonly Item[], { score }: Context): Item {
  const compared = items.slice(0, 40);
  let best = items[0] as Item;
  let most = -1;
  for (const item of compared) {
    let sum = item.claim.modality === 'stated' || item.claim.modality === 'planned' ? 0.1 : 0;
    for (const other of compared) if (other !== item) sum += score(item, other);
    if (sum > most) {
      most = sum;
      best = item;
    }
  }
  return best;
}

/** The same object as before while both items are: an item is another one when anything about it is. */
function memberOf(item: Item, label: Item, context: Context): GroupMember {
  if (item.told?.label === label) return item.told.member;
  const { features, comparison, sourceOf } = context;
  const member = {
    claim: item.claim.id,
    source: sourceOf(item),
    stance: stanceOf(item, label, features),
    reason: reasonFor(item, label, context),
    strength: item === label ? 1 : strengthOf(label, item, comparison),
  };
  item.told = { label, member };
  return member;
}
