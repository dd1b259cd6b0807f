import { areEqual } from '../lists';
import { namedCounts } from '../entityCounts';
import { entityOf } from '../extract/entities/naming';
import type { Entity, SourceAnalysis } from '../model';
import { membersOfEntities, nameOf, type Local, type Made } from './entityMembers';

/** The entities of a story. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  /** The story's ids of a source's entities by their local ids; the same object while they stay the same. */
  readonly namesIn: (source: string) => ReadonlyMap<string, string>;
  /** The story's id for an entity of a source; the local id itself when the source or the entity is unknown. */
  readonly storyId: (source: string, localId: string) => string;
}

/** The entities of one source; the same object while they stay the same. */
interface Locals {
  readonly analysis: SourceAnalysis;
  readonly list: readonly Local[];
}

/** Finds which entities of the sources of a story are the same. Linear in the number of entities. */
export function mergeEntities(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
  return new EntityMerger().merge(analyses);
}

/** {@link mergeEntities} for a story that changes: an entity and a source's names stay the same objects while nothing about them changes. */
export class EntityMerger {
  #locals: ReadonlyMap<string, Locals> = new Map();
  #entities: ReadonlyMap<string, Entity> = new Map();
  #names: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  #merged: MergedEntities | undefined;

  merge(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
    const locals = new Map<string, Locals>();
    for (const [source, analysis] of analyses) locals.set(source, this.#localsOf(source, analysis));
    const isSame = haveSameLists(this.#locals, locals);
    this.#locals = locals;
    if (!this.#merged || !isSame) this.#merged = this.#merge();
    return this.#merged;
  }

  #localsOf(source: string, analysis: SourceAnalysis): Locals {
    const known = this.#locals.get(source);
    if (known?.analysis === analysis) return known;
    const list = localsIn(analysis);
    return { analysis, list: known && areAlike(known.list, list) ? known.list : list };
  }

  #merge(): MergedEntities {
    const all: Local[] = [];
    for (const { list } of this.#locals.values()) for (const local of list) all.push(local);
    const entities = new Map<string, Entity>();
    const moved = new Set<Local>();
    for (const members of membersOfEntities(all)) {
      const made = this.#madeOf(members);
      const { id } = this.#withOwnId(made, entities);
      entities.set(id, made.shown);
      for (const member of members) {
        if (member.id === id) continue;
        member.id = id;
        moved.add(member);
      }
    }
    const names = new Map<string, ReadonlyMap<string, string>>();
    for (const [source, { list }] of this.#locals) names.set(source, this.#namesOf(source, list, moved));
    this.#entities = entities;
    this.#names = names;
    return {
      entities: [...entities.values()],
      namesIn: (source) => names.get(source) ?? new Map<string, string>(),
      storyId: (source, localId) => names.get(source)?.get(localId) ?? localId,
    };
  }

  #madeOf(members: readonly Local[]): Made {
    const [first] = members as readonly [Local];
    if (first.made?.members === members) return first.made;
    const entity = entityOf(typeOf(members), formsOf(members), rolesOf(members), new Set());
    first.made = { members, entity, shown: entity };
    return first.made;
  }

  /** A number is put behind an id that is taken. */
  #withOwnId(made: Made, taken: ReadonlyMap<string, Entity>): Entity {
    const { entity } = made;
    let { id } = entity;
    for (let number = 2; taken.has(id); number++) id = `${entity.id}-${String(number)}`;
    const known = this.#entities.get(id);
    if (known === made.shown) return known;
    if (known && isAlike(known, { ...entity, id })) made.shown = known;
    else made.shown = id === entity.id ? entity : { ...entity, id };
    return made.shown;
  }

  /** @param moved what was made into something with another id than before */
  #namesOf(source: string, list: readonly Local[], moved: ReadonlySet<Local>): ReadonlyMap<string, string> {
    const known = this.#names.get(source);
    if (known?.size === list.length && !list.some((local) => moved.has(local))) return known;
    const names = new Map(list.map((local) => [local.entity.id, local.id ?? local.entity.id]));
    return known && haveSameNames(known, names) ? known : names;
  }
}

function haveSameNames(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...other].every(([local, id]) => one.get(local) === id);
}

function haveSameLists(one: ReadonlyMap<string, Locals>, other: ReadonlyMap<string, Locals>): boolean {
  const order = [...other];
  return (
    one.size === other.size &&
    [...one].every(([id, { list }], at) => order[at]?.[0] === id && order[at][1].list === list)
  );
}

function areAlike(one: readonly Local[], other: readonly Local[]): boolean {
  return (
    one.length === other.length &&
    one.every(
      (local, at) =>
        local.count === other[at]?.count &&
        local.isNameTwice === other[at].isNameTwice &&
        isAlike(local.entity, other[at].entity),
    )
  );
}

function isAlike(one: Entity, other: Entity): boolean {
  return (
    one.id === other.id &&
    one.type === other.type &&
    one.name === other.name &&
    one.country === other.country &&
    areEqual(one.aliases, other.aliases) &&
    areEqual(one.roles, other.roles)
  );
}

function localsIn({ entities, mentions }: SourceAnalysis): Local[] {
  const counts = namedCounts(mentions);
  const named = new Map<string, number>();
  for (const { name } of entities) named.set(name, (named.get(name) ?? 0) + 1);
  return entities.map((entity) => ({
    entity: slim(entity),
    count: counts.get(entity.id) ?? 1,
    name: nameOf(entity),
    isNameTwice: (named.get(entity.name) ?? 0) > 1,
    made: undefined,
    id: undefined,
  }));
}

const NONE: readonly string[] = [];

/** The same entity, in the least memory: there are dozens in each source. */
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
