import { groupOrganisations, organisationName, type OrganisationName } from '../extract/entities/organisations';
import { groupPeople, personKey, type PersonKey } from '../extract/entities/people';
import { placeKey } from '../extract/entities/placeKey';
import { push } from '../lists';
import type { Entity } from '../model';

/** An entity of one source. */
export interface Local {
  readonly entity: Entity;
  /** How often it is mentioned. */
  readonly count: number;
  /** What it is looked up by among the others of its type. */
  readonly name: LocalName;
  /** Whether its source has another entity of that very name. */
  readonly isNameTwice: boolean;
  /** What it was made into last, with others, when it is the first of them. */
  made: Made | undefined;
  /** The id in the story of what it was made into last. */
  id: string | undefined;
}

type LocalName =
  | { readonly type: 'person'; readonly key: PersonKey }
  | { readonly type: 'organisation'; readonly key: OrganisationName }
  | { readonly type: 'place'; readonly key: string };

/** An entity of the story and what it was made from. */
export interface Made {
  readonly members: readonly Local[];
  /** With the id it has when no other entity has it. */
  readonly entity: Entity;
  /** With the id that it was given last. */
  shown: Entity;
}

/** What an entity is looked up by. */
export function nameOf({ type, name }: Entity): LocalName {
  if (type === 'person') return { type, key: personKey(name) };
  return type === 'place' ? { type, key: placeKey(name) } : { type, key: organisationName(name) };
}

/** Which entities of the sources are one entity of the story. */
interface Grouping {
  /** Of each, in the order of the story, the number of its entity, in the order of their first members. */
  readonly numbers: Int32Array;
  /** How many entities there are. */
  readonly size: number;
}

function groupingOf(locals: readonly Local[]): Grouping {
  const people: { key: PersonKey; role: string | undefined }[] = [];
  const organisations: Local[] = [];
  const names: OrganisationName[] = [];
  for (const local of locals) {
    const { name, entity } = local;
    if (name.type === 'person') people.push({ key: name.key, role: entity.roles[0] });
    if (name.type !== 'organisation') continue;
    organisations.push(local);
    names.push(name.key);
  }
  const own = { person: groupPeople(people), organisation: groupOrganisations(names, declaredIn(organisations)) };
  const next = { person: 0, organisation: 0 };
  const byOwn: Record<keyof typeof own, number[]> = { person: [], organisation: [] };
  const places = new Map<string, number>();
  const numbers = new Int32Array(locals.length);
  let size = 0;
  for (let at = 0; at < locals.length; at++) {
    const { type, key } = (locals[at] as Local).name;
    let number: number | undefined;
    if (type === 'place') {
      number = places.get(key);
      if (number === undefined) places.set(key, (number = size++));
    } else number = byOwn[type][own[type][next[type]++] as number] ??= size++;
    numbers[at] = number;
  }
  return withOneType(locals, { numbers, size });
}

/**
 * What one source takes for a person and another one for a place, by one name that nobody knows, is one entity. Not where a
 * source has both.
 */
function withOneType(locals: readonly Local[], { numbers, size }: Grouping): Grouping {
  const byName = new Map<string, number[]>();
  const apart = new Set<string>();
  for (let at = 0; at < locals.length; at++) {
    const { entity, isNameTwice } = locals[at] as Local;
    if (entity.country !== undefined || isNameTwice) apart.add(entity.name);
    else push(byName, entity.name, numbers[at] as number);
  }
  const parents = Int32Array.from({ length: size }, (_, number) => number);
  const rootOf = (number: number): number => {
    let root = number;
    while (parents[root] !== root) root = parents[root] as number;
    return root;
  };
  let isSame = true;
  for (const [name, own] of byName) {
    if (apart.has(name)) continue;
    for (const number of own) {
      const [one, other] = [rootOf(own[0] as number), rootOf(number)];
      if (one === other) continue;
      isSame = false;
      parents[Math.max(one, other)] = Math.min(one, other);
    }
  }
  return isSame ? { numbers, size } : renumbered(numbers.map(rootOf));
}

/** Numbers from 0 on, in the order in which they come up. */
function renumbered(numbers: Int32Array): Grouping {
  const places = new Map<number, number>();
  const inOrder = numbers.map((number) => {
    const known = places.get(number);
    if (known !== undefined) return known;
    places.set(number, places.size);
    return places.size - 1;
  });
  return { numbers: inOrder, size: places.size };
}

/**
 * The entities of all sources in sets that are one entity of the story, in the order of their first members: the sets of
 * before where they are the same.
 *
 * @param locals in the order of the story
 */
export function membersOfEntities(locals: readonly Local[]): readonly (readonly Local[])[] {
  const { numbers, size } = groupingOf(locals);
  const all: (readonly Local[] | undefined)[] = Array.from({ length: size }, () => undefined);
  const seen = new Int32Array(size);
  const isOther = new Uint8Array(size);
  for (let at = 0; at < locals.length; at++) {
    const number = numbers[at] as number;
    const local = locals[at] as Local;
    const place = seen[number] as number;
    seen[number] = place + 1;
    if (place === 0) all[number] = local.made?.members;
    if (all[number]?.[place] !== local) isOther[number] = 1;
  }
  const fresh = new Map<number, Local[]>();
  for (let number = 0; number < size; number++)
    if (isOther[number] === 1 || all[number]?.length !== seen[number]) fresh.set(number, []);
  if (fresh.size > 0)
    for (let at = 0; at < locals.length; at++) fresh.get(numbers[at] as number)?.push(locals[at] as Local);
  return all.map((members, number) => fresh.get(number) ?? members ?? []);
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
