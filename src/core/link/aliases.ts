import { isAlike } from '../alike';
import { namedCounts } from '../entityCounts';
import { entityOf } from '../extract/entities/naming';
import { merged } from '../lists';
import { RecentMap } from '../recent';
import type { Entity, SourceAnalysis } from '../model';
import type { Home, Local } from './entities/local';
import type { Whole } from './entities/name';
import { firstNamedFirst, OwnIds } from './entities/ownIds';
import { Wholes } from './entities/wholes';
import { isReordered } from './reordered';

/** The entities of a story; what sources call them holds until they are merged again. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  /** The story's ids of a source's entities by their local ids; the same object while they stay the same. */
  readonly namesIn: (source: string) => ReadonlyMap<string, string>;
  /** The story's id for an entity of a source; the local id itself when the source or the entity is unknown. */
  readonly storyId: (source: string, localId: string) => string;
}

/** Finds which entities of the sources of a story are the same. Linear in the number of entities. */
export function mergeEntities(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
  return new EntityMerger().merge(analyses);
}

const NOBODY: readonly Local[] = [];
const NO_NAMES: ReadonlyMap<string, string> = new Map();

/**
 * {@link mergeEntities} for a story that changes: an entity and a source's names stay the same objects while nothing about them
 * changes, and only what has to do with a change is looked at.
 */
export class EntityMerger {
  #homes: ReadonlyMap<string, Home> = new Map();
  #wholes = new Wholes();
  #ids = new OwnIds();
  /** In the order in which they come up in the story. */
  #inOrder: readonly Whole[] = [];
  #entities: readonly Entity[] = [];
  /** Ids of sources that name an entity which has changed since they were asked for last. */
  #touched = new Set<string>();
  #merged: MergedEntities | undefined;

  /** Gives the sources that name an entity which is another since this was asked for the last time, by their ids. */
  takeTouched(): ReadonlySet<string> {
    const touched = this.#touched;
    this.#touched = new Set();
    return touched;
  }

  merge(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
    const sources = Array.from(analyses.keys(), (id) => ({ id }));
    const last = this.#homes;
    if (isReordered(sources, (id) => last.get(id)?.place)) this.#begin(this.#entities);
    const before = this.#homes;
    const homes = new Map<string, Home>();
    const removed: Local[] = [];
    const added: Local[] = [];
    const renamed = new Set<Home>();
    let isAnother = false;
    for (const [source, analysis] of analyses) {
      const names = last.get(source)?.names ?? NO_NAMES;
      const home = before.get(source) ?? { source, place: 0, analysis: undefined, list: NOBODY, names };
      home.place = homes.size;
      homes.set(source, home);
      if (home.analysis === analysis) continue;
      isAnother ||= home.analysis === undefined;
      home.analysis = analysis;
      const list = settled(home.list, localsIn(analysis, home), removed, added);
      if (list === home.list) continue;
      home.list = list;
      renamed.add(home);
    }
    for (const [source, { list }] of before) {
      if (homes.has(source)) continue;
      isAnother = true;
      for (const local of list) removed.push(local);
    }
    this.#homes = homes;
    if (this.#merged && !isAnother && renamed.size === 0) return this.#merged;
    this.#change(removed, added, renamed);
    for (const home of renamed) home.names = namesOf(home);
    const namesIn = (source: string): ReadonlyMap<string, string> => homes.get(source)?.names ?? NO_NAMES;
    const storyId = (source: string, localId: string): string => namesIn(source).get(localId) ?? localId;
    this.#merged = { entities: this.#entities, namesIn, storyId };
    return this.#merged;
  }

  /** @param entities as they were: what is the same again is to be the same object */
  #begin(entities: readonly Entity[]): void {
    this.#homes = new Map();
    this.#wholes = new Wholes();
    this.#ids = new OwnIds(entities);
    this.#inOrder = [];
    this.#entities = [];
    this.#merged = undefined;
  }

  /** @param renamed takes in the sources that have an entity with another id now */
  #change(removed: readonly Local[], added: readonly Local[], renamed: Set<Home>): void {
    const { gone, made } = this.#wholes.update(removed, added);
    for (const whole of made) whole.entity = entityFrom(whole.members);
    const shown = this.#ids.update(gone, made);
    for (const whole of new Set([...made, ...shown])) {
      const id = whole.shown?.id;
      for (const member of whole.members) {
        this.#touched.add(member.home.source);
        if (member.id === id) continue;
        member.id = id;
        renamed.add(member.home);
      }
    }
    if (gone.size + made.length + shown.length === 0) return;
    const staying = gone.size === 0 ? this.#inOrder : this.#inOrder.filter(({ isGone }) => !isGone);
    this.#inOrder = merged(staying, made, firstNamedFirst);
    this.#entities = this.#inOrder.map((whole) => whole.shown as Entity);
  }
}

/**
 * The entities of a source, those of before where they are the same and in the same order.
 *
 * @param removed takes in those that are no more
 * @param added takes in those that are new
 */
function settled(before: readonly Local[], now: readonly Local[], removed: Local[], added: Local[]): readonly Local[] {
  const places = new Map(before.map(({ entity }, place) => [entity.id, place]));
  const kept = new Set<Local>();
  let next = 0;
  const list = now.map((local, at) => {
    const place = places.get(local.entity.id) ?? -1;
    const known = before[place];
    if (!known || place < next || !areAlike(known, local)) {
      added.push(local);
      return local;
    }
    next = place + 1;
    kept.add(known);
    known.at = at;
    return known;
  });
  if (kept.size === before.length && kept.size === now.length) return before;
  for (const local of before) if (!kept.has(local)) removed.push(local);
  return list;
}

function areAlike(one: Local, other: Local): boolean {
  return one.count === other.count && one.isNameTwice === other.isNameTwice && isAlike(one.entity, other.entity);
}

function namesOf({ list, names: known }: Home): ReadonlyMap<string, string> {
  const names = new Map(list.map(({ entity, id = entity.id }) => [entity.id, id]));
  return known.size === names.size && [...names].every(([local, id]) => known.get(local) === id) ? known : names;
}

function localsIn({ entities, mentions }: SourceAnalysis, home: Home): readonly Local[] {
  const counts = namedCounts(mentions);
  const named = new Map<string, number>();
  for (const { name } of entities) named.set(name, (named.get(name) ?? 0) + 1);
  return entities.map((entity, at) => ({
    entity: sharedOne(entity),
    count: counts.get(entity.id) ?? 1,
    isNameTwice: (named.get(entity.name) ?? 0) > 1,
    home,
    at,
    id: undefined,
  }));
}

const NONE: readonly string[] = [];
/** So many entities are the same objects wherever sources have them in the same words. */
const SHARED = 5000;
const shared = new RecentMap<string, Entity>(SHARED);

/** The same entity, in the least memory: there are dozens in each source, and most of them are so in others. */
function sharedOne(entity: Entity): Entity {
  const { id, type, name, aliases, roles, country } = entity;
  return shared.get(JSON.stringify([id, type, name, aliases, roles, country]), () => slim(entity));
}

function slim({ id, type, name, aliases, roles, country }: Entity): Entity {
  const own = {
    id,
    type,
    name,
    aliases: aliases.length === 0 ? NONE : aliases,
    roles: roles.length === 0 ? NONE : roles,
  };
  return country === undefined ? own : { ...own, country };
}

/** The entity of the story that those of sources are. */
function entityFrom(members: readonly Local[]): Entity {
  return entityOf(typeOf(members), formsOf(members), rolesOf(members), new Set());
}

/** The type that most mentions have; the first of several. */
function typeOf(members: readonly Local[]): Entity['type'] {
  const counts = new Map<Entity['type'], number>();
  for (const { entity, count } of members) counts.set(entity.type, (counts.get(entity.type) ?? 0) + count);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most))[0];
}

function formsOf(members: readonly Local[]): Map<string, number> {
  const forms = new Map<string, number>();
  for (const { entity, count } of members) {
    const share = count / (entity.aliases.length + 1);
    for (const form of [entity.name, ...entity.aliases]) forms.set(form, (forms.get(form) ?? 0) + share);
  }
  return forms;
}

function rolesOf(members: readonly Local[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const { entity, count } of members)
    for (const role of entity.roles) roles.set(role, (roles.get(role) ?? 0) + count);
  return roles;
}
