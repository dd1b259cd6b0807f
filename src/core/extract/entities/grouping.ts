import type { Entity, EntityType, Mention, Span } from '../../model';
import { entityOf } from './naming';
import { groupOrganisations } from './organisations';
import { groupPeople } from './people';
import { placeKey } from './placeKey';

/** A name in the text before it is known what it stands for. */
export interface Named extends Span {
  readonly type: EntityType;
  readonly title?: Span;
}

/** The names that stand for one thing. */
interface Group {
  readonly type: EntityType;
  readonly forms: Map<string, number>;
  readonly roles: Map<string, number>;
}

/** Finds which names of a document stand for the same person, organisation or place. Names in order. */
export function groupNames(
  text: string,
  names: readonly Named[],
  declared: ReadonlyMap<string, string>,
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const read = names.map((name) => ({ name: oneLine(text, name), role: name.title && roleIn(text, name.title) }));
  const keys = keysOf(names, read, declared);
  const groups = new Map<string, Group>();
  const owners = names.map(({ type }, index) => {
    const key = keys[index] ?? '';
    const known = groups.get(key);
    const group = known ?? { type, forms: new Map<string, number>(), roles: new Map<string, number>() };
    if (!known) groups.set(key, group);
    const { name, role } = read[index] as ReadName;
    count(group.forms, name);
    if (role !== undefined) count(group.roles, role);
    return group;
  });
  const taken = new Set<string>();
  const entities = new Map(
    [...groups.values()].map((group) => [group, entityOf(group.type, group.forms, group.roles, taken)]),
  );
  const mentions = names.map(({ start, end, type, title }, index): Mention => {
    const entity = entities.get(owners[index] as Group)?.id ?? '';
    return title ? { start, end, type, title, entity } : { start, end, type, entity };
  });
  return { mentions, entities: [...entities.values()] };
}

interface ReadName {
  readonly name: string;
  readonly role: string | undefined;
}

/** For every name a key of what it stands for. */
function keysOf(
  names: readonly Named[],
  read: readonly ReadName[],
  declared: ReadonlyMap<string, string>,
): readonly string[] {
  const keys: string[] = [];
  const ofType = (type: EntityType): number[] => names.flatMap((name, index) => (name.type === type ? [index] : []));
  const people = ofType('person');
  groupPeople(people.map((index) => read[index] as ReadName)).forEach((group, at) => {
    keys[people[at] as number] = `person ${String(group)}`;
  });
  const organisations = ofType('organisation');
  groupOrganisations(
    organisations.map((index) => (read[index] as ReadName).name),
    declared,
  ).forEach((group, at) => {
    keys[organisations[at] as number] = `organisation ${String(group)}`;
  });
  for (const index of ofType('place')) keys[index] = `place ${placeKey((read[index] as ReadName).name)}`;
  return keys;
}

function roleIn(text: string, title: Span): string {
  return oneLine(text, title).toLowerCase();
}

/** A stretch of text, its line breaks and runs of spaces as one space each. */
function oneLine(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function count(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1);
}
