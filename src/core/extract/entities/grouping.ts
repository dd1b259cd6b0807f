import type { Entity, EntityType, Mention, Span } from '../../model';
import { entityOf } from './naming';
import { groupOrganisations, organisationName } from './organisations';
import { groupPeople, personKey } from './people';
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
  const forms = names.map((name) => oneLine(text, name));
  const roles = names.map(({ title }) => title && oneLine(text, title).toLowerCase());
  const ofType = (type: EntityType): number[] => names.flatMap((name, index) => (name.type === type ? [index] : []));
  const owners: Group[] = [];
  // entities come in the order in which they are first named
  const groups = new Set<Group>();
  const own = (type: EntityType, members: readonly number[], numbers: readonly (number | string)[]): void => {
    const made = new Map<number | string, Group>();
    members.forEach((index, at) => {
      const number = numbers[at] as number | string;
      const group = made.get(number) ?? { type, forms: new Map<string, number>(), roles: new Map<string, number>() };
      made.set(number, group);
      owners[index] = group;
    });
  };
  const people = ofType('person');
  own(
    'person',
    people,
    groupPeople(people.map((index) => ({ key: personKey(forms[index] as string), role: roles[index] }))),
  );
  const organisations = ofType('organisation');
  own(
    'organisation',
    organisations,
    groupOrganisations(
      organisations.map((index) => organisationName(forms[index] as string)),
      declared,
    ),
  );
  const places = ofType('place');
  own(
    'place',
    places,
    places.map((index) => placeKey(forms[index] as string)),
  );
  for (let index = 0; index < names.length; index++) {
    const group = owners[index] as Group;
    groups.add(group);
    count(group.forms, forms[index] as string);
    const role = roles[index];
    if (role !== undefined) count(group.roles, role);
  }
  const taken = new Set<string>();
  const entities = new Map([...groups].map((group) => [group, entityOf(group.type, group.forms, group.roles, taken)]));
  const mentions = names.map(({ start, end, type, title }, index): Mention => {
    const entity = entities.get(owners[index] as Group)?.id ?? '';
    return title ? { start, end, type, title, entity } : { start, end, type, entity };
  });
  return { mentions, entities: [...entities.values()] };
}

/** A stretch of text, its line breaks and runs of spaces as one space each. */
function oneLine(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function count(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1);
}
