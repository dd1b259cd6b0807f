import { entityOf } from '../extract/entities/naming';
import { groupOrganisations } from '../extract/entities/organisations';
import { groupPeople } from '../extract/entities/people';
import { placeKey } from '../extract/entities/placeKey';
import type { Entity, EntityType, SourceAnalysis } from '../model';

/** The entities of a story. */
export interface MergedEntities {
  readonly entities: readonly Entity[];
  /** The story's id for an entity of a source; the local id itself when the source or the entity is unknown. */
  readonly storyId: (source: string, localId: string) => string;
}

interface Local {
  readonly source: string;
  readonly entity: Entity;
  readonly count: number;
}

/** Finds which entities of the sources of a story are the same. Linear in the number of entities. */
export function mergeEntities(analyses: ReadonlyMap<string, SourceAnalysis>): MergedEntities {
  const locals = [...analyses].flatMap(([source, analysis]) => localsOf(source, analysis));
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
    groups.set(key, [...(groups.get(key) ?? []), local]);
  }
  const taken = new Set<string>();
  const ids = new Map<string, string>();
  const entities = [...groups.values()].map((members) => {
    const entity = entityOf((members[0] as Local).entity.type, formsOf(members), rolesOf(members), taken);
    for (const member of members) ids.set(keyOf(member.source, member.entity.id), entity.id);
    return entity;
  });
  return { entities, storyId: (source, localId) => ids.get(keyOf(source, localId)) ?? localId };
}

function localsOf(source: string, { entities, mentions }: SourceAnalysis): Local[] {
  const counts = new Map<string, number>();
  for (const { entity } of mentions) counts.set(entity, (counts.get(entity) ?? 0) + 1);
  return entities.map((entity) => ({ source, entity, count: counts.get(entity.id) ?? 1 }));
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

function keyOf(source: string, localId: string): string {
  return `${source}\n${localId}`;
}
