import { entityOf } from '../extract/entities/naming';
import { groupOrganisations } from '../extract/entities/organisations';
import { groupPeople } from '../extract/entities/people';
import { placeKey } from '../extract/entities/placeKey';
import type { Entity, EntityType, SourceAnalysis } from '../model';

/** The entities of a story. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  /** The story's ids of a source's entities by their local ids; the same object while they stay the same. */
  readonly namesIn: (source: string) => ReadonlyMap<string, string>;
  /** The story's id for an entity of a source; the local id itself when the source or the entity is unknown. */
  readonly storyId: (source: string, localId: string) => string;
}

/** An entity of one source. */
interface Local {
  readonly entity: Entity;
  /** How often it is mentioned. */
  readonly count: number;
}

/** The entities of one source; the same object while they stay the same. */
interface Locals {
  readonly analysis: SourceAnalysis;
  readonly list: readonly Local[];
}

/** An entity of the story and what it was made from. */
interface Made {
  readonly members: readonly Local[];
  /** With the id it has when no other entity has it. */
  readonly entity: Entity;
}

/** Finds which entities of the sources of a story are the same. Linear in the number of entities. */
export function mergeEntities(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
  return new EntityMerger().merge(analyses);
}

/** {@link mergeEntities} for a story that changes: an entity and a source's names stay the same objects while nothing about them changes. */
export class EntityMerger {
  #locals: ReadonlyMap<string, Locals> = new Map();
  #made: ReadonlyMap<Local, Made> = new Map();
  #entities: ReadonlyMap<string, Entity> = new Map();
  #names: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map();
  #merged: MergedEntities | undefined;

  merge(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
    const locals = new Map([...analyses].map(([source, analysis]) => [source, this.#localsOf(source, analysis)]));
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
    const all = [...this.#locals.values()].flatMap(({ list }) => list);
    const made = new Map<Local, Made>();
    const entities = new Map<string, Entity>();
    const ids = new Map<Local, string>();
    for (const members of membersOfEntities(all)) {
      const one = this.#madeOf(members);
      made.set(members[0] as Local, one);
      const entity = this.#withOwnId(one.entity, entities);
      entities.set(entity.id, entity);
      for (const member of members) ids.set(member, entity.id);
    }
    const names = new Map([...this.#locals].map(([source, { list }]) => [source, this.#namesOf(source, list, ids)]));
    this.#made = made;
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
    const known = this.#made.get(first);
    if (known && areEqual(known.members, members)) return known;
    return { members, entity: entityOf(first.entity.type, formsOf(members), rolesOf(members), new Set()) };
  }

  /** A number is put behind an id that is taken. */
  #withOwnId(entity: Entity, taken: ReadonlyMap<string, Entity>): Entity {
    let { id } = entity;
    for (let number = 2; taken.has(id); number++) id = `${entity.id}-${String(number)}`;
    const known = this.#entities.get(id);
    if (known && isAlike(known, { ...entity, id })) return known;
    return id === entity.id ? entity : { ...entity, id };
  }

  #namesOf(source: string, list: readonly Local[], ids: ReadonlyMap<Local, string>): ReadonlyMap<string, string> {
    const known = this.#names.get(source);
    if (known?.size === list.length && list.every((local) => known.get(local.entity.id) === ids.get(local)))
      return known;
    return new Map(list.map((local) => [local.entity.id, ids.get(local) ?? local.entity.id]));
  }
}

function haveSameLists(one: ReadonlyMap<string, Locals>, other: ReadonlyMap<string, Locals>): boolean {
  const order = [...other];
  return (
    one.size === other.size &&
    [...one].every(([id, { list }], at) => order[at]?.[0] === id && order[at][1].list === list)
  );
}

function areEqual<T>(one: readonly T[], other: readonly T[]): boolean {
  return one.length === other.length && one.every((item, at) => item === other[at]);
}

function areAlike(one: readonly Local[], other: readonly Local[]): boolean {
  return (
    one.length === other.length &&
    one.every((local, at) => local.count === other[at]?.count && isAlike(local.entity, other[at].entity))
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
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return entities.map((entity) => ({ entity, count: counts.get(entity.id) ?? 1 }));
}

/** The entities of all sources in sets that are one entity of the story, in the order of their first members. */
function membersOfEntities(locals: readonly Local[]): readonly (readonly Local[])[] {
  const groupOf = new Map<Local, string>();
  group(locals, 'person', groupOf, (people) =>
    groupPeople(
      people.map(({ entity }) => ({ name: entity.name, ...(entity.roles[0] ? { role: entity.roles[0] } : {}) })),
    ).map(String),
  );
  group(locals, 'organisation', groupOf, (organisations) =>
    groupOrganisations(
      organisations.map(({ entity }) => entity.name),
      declaredIn(organisations),
    ).map(String),
  );
  group(locals, 'place', groupOf, (places) => places.map(({ entity }) => placeKey(entity.name)));
  const groups = new Map<string, Local[]>();
  for (const local of locals) {
    const key = groupOf.get(local) ?? '';
    const members = groups.get(key);
    if (members) members.push(local);
    else groups.set(key, [local]);
  }
  return [...groups.values()];
}

function group(
  locals: readonly Local[],
  type: EntityType,
  groupOf: Map<Local, string>,
  numbersOf: (some: readonly Local[]) => readonly string[],
): void {
  const some = locals.filter(({ entity }) => entity.type === type);
  numbersOf(some).forEach((number, index) => groupOf.set(some[index] as Local, `${type} ${number}`));
}

/** Acronyms that some source itself puts with a long form. */
function declaredIn(organisations: readonly Local[]): ReadonlyMap<string, string> {
  const declared = new Map<string, string>();
  for (const { entity } of organisations) {
    for (const alias of entity.aliases) {
      if (/^[A-Z]{2,8}$/.test(alias) && !declared.has(alias)) declared.set(alias, entity.name);
    }
  }
  return declared;
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
