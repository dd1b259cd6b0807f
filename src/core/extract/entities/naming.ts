import type { Entity, EntityType } from '../../model';
import { countryNamed, countryOfCapital, countryOfMetonym } from './countries';
import { remembered } from '../../text/remembered';
import { fold } from './model/hashing';

/** Surface forms of one entity with how often each stands in the text. */
export type Forms = ReadonlyMap<string, number>;

/** Makes the entity of a group of names. `taken` holds the ids given so far and gets the new one. */
export function entityOf(type: EntityType, forms: Forms, roles: Forms, taken: Set<string>): Entity {
  const name = bestName(type, forms);
  const country = countryOf(type, name, forms);
  return {
    id: idOf(type, name, taken),
    type,
    name,
    aliases: mostFrequent(forms).filter((form) => form !== name),
    ...(country ? { country } : {}),
    roles: mostFrequent(roles),
  };
}

/** The fullest well-formed name: for people and organisations the most frequent of the longest kind, for places the most frequent. */
function bestName(type: EntityType, forms: Forms): string {
  if (forms.size === 1) return [...forms.keys()][0] ?? '';
  const score = (form: string, count: number): number => {
    const words = form.split(/\s+/);
    const shouted = form.length > 4 && form === form.toUpperCase() && form !== form.toLowerCase();
    const full = type === 'place' ? 0 : Math.min(words.length, type === 'person' ? 3 : 6);
    const article = words[0] === 'The' ? 0.5 : 0;
    return full * 10 + count - article + (shouted ? -15 : 0) + (type === 'place' && form.length < 5 ? -count / 2 : 0);
  };
  return (
    [...forms].sort(
      (one, other) => score(other[0], other[1]) - score(one[0], one[1]) || (one[0] < other[0] ? -1 : 1),
    )[0]?.[0] ?? ''
  );
}

function countryOf(type: EntityType, name: string, forms: Forms): string | undefined {
  if (type === 'person') return undefined;
  for (const form of [name, ...forms.keys()]) {
    const found = type === 'place' ? (countryNamed(form) ?? countryOfCapital(form)) : countryOfMetonym(form);
    if (found) return found;
  }
  return undefined;
}

/** The id of whoever has a name alone: `person:ana-lopes`. */
export function plainIdOf(type: EntityType, name: string): string {
  return `${type}:${slugOf(name)}`;
}

/** {@link plainIdOf}; a number is put behind it when it is taken. */
function idOf(type: EntityType, name: string, taken: Set<string>): string {
  const base = plainIdOf(type, name);
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${String(number)}`;
  taken.add(id);
  return id;
}

const slugOf = remembered((name) =>
  fold(name.toLowerCase().replace(/^the /, ''))
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80),
);

/** Forms by how often they stand, then by spelling. */
function mostFrequent(forms: Forms): string[] {
  if (forms.size < 2) return [...forms.keys()];
  return [...forms].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1)).map(([form]) => form);
}
