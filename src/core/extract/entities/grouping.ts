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

/** Finds which names of a document stand for the same person, organisation or place. Names in order. */
export function groupNames(
  text: string,
  names: readonly Named[],
  declared: ReadonlyMap<string, string>,
): { readonly mentions: readonly Mention[]; readonly entities: readonly Entity[] } {
  const forms = new Map(names.map((name) => [name, oneLine(text, name)]));
  const wordsOf = (name: Named): string => forms.get(name) ?? '';
  const ofType = (type: EntityType): Named[] => names.filter((name) => name.type === type);
  const people = ofType('person');
  const organisations = ofType('organisation');
  const numbers = new Map<Named, string>();
  groupPeople(
    people.map((name) => ({
      name: wordsOf(name),
      ...(name.title ? { role: oneLine(text, name.title).toLowerCase() } : {}),
    })),
  ).forEach((group, index) => numbers.set(people[index] as Named, `person ${String(group)}`));
  groupOrganisations(organisations.map(wordsOf), declared).forEach((group, index) =>
    numbers.set(organisations[index] as Named, `organisation ${String(group)}`),
  );
  for (const name of ofType('place')) numbers.set(name, `place ${placeKey(wordsOf(name))}`);

  const groups = new Map<string, { type: EntityType; forms: Map<string, number>; roles: Map<string, number> }>();
  for (const name of names) {
    const key = numbers.get(name) ?? '';
    const group = groups.get(key) ?? {
      type: name.type,
      forms: new Map<string, number>(),
      roles: new Map<string, number>(),
    };
    groups.set(key, group);
    count(group.forms, wordsOf(name));
    if (name.title) count(group.roles, oneLine(text, name.title).toLowerCase());
  }
  const taken = new Set<string>();
  const entities = new Map(
    [...groups].map(([key, { type, forms, roles }]) => [key, entityOf(type, forms, roles, taken)]),
  );
  return {
    mentions: names.map((name) => ({ ...name, entity: entities.get(numbers.get(name) ?? '')?.id ?? '' })),
    entities: [...entities.values()],
  };
}

/** A stretch of text, its line breaks and runs of spaces as one space each. */
function oneLine(text: string, { start, end }: Span): string {
  const words = text.slice(start, end);
  return /[^\S ]| {2}/.test(words) ? words.replace(/\s+/g, ' ') : words;
}

function count(forms: Map<string, number>, form: string): void {
  forms.set(form, (forms.get(form) ?? 0) + 1);
}
