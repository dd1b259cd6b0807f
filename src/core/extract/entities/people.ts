import { nameKey, samePerson, skeleton } from './similar';

/** A name to put to a person. */
interface PersonName {
  readonly name: string;
  /** Title words next to it, lower case. */
  readonly role?: string | undefined;
}

interface Person {
  readonly id: number;
  readonly keys: (readonly string[])[];
  readonly roles: Set<string>;
  /** Position of the last time it was named. */
  last: number;
}

/** No more candidates are compared than this, nearest first: keeps a hostile text from making the work quadratic. */
const MOST_CANDIDATES = 12;

/**
 * Puts names of one document to people. A full name stands for the person of an earlier full name that agrees with it; a
 * single name for the person last named with it. Two people of one family name stay two.
 * @returns for every name, in order, the number of its person
 */
export function groupPeople(names: readonly PersonName[]): number[] {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const keys = names.map(({ name }) => nameKey(name));
  const owner = names.map(() => -1);

  const remember = (person: Person, key: readonly string[]): void => {
    if (person.keys.some((known) => known.join(' ') === key.join(' '))) return;
    person.keys.push(key);
    for (const word of new Set([...key, ...key.map(bonesOf)])) {
      const known = byWord.get(word);
      if (!known) byWord.set(word, [person]);
      else if (!known.includes(person)) known.push(person);
    }
  };
  const candidates = (key: readonly string[]): Person[] => {
    const found = new Set<Person>();
    for (const word of key.length > 1 ? [key.at(-1) ?? '', key[0] ?? '', bonesOf(key.at(-1) ?? '')] : key) {
      for (const person of (byWord.get(word) ?? []).slice(-MOST_CANDIDATES)) found.add(person);
    }
    return [...found];
  };
  const assign = (index: number, person: Person): void => {
    owner[index] = person.id;
    person.last = index;
    const { role } = names[index] as PersonName;
    if (role) person.roles.add(role);
  };

  // full names first, so that a surname in the headline finds the full name in the text
  keys.forEach((key, index) => {
    if (key.length < 2) return;
    const known = candidates(key).find((person) =>
      person.keys.some((other) => other.length > 1 && samePerson(key, other)),
    );
    const person = known ?? { id: people.length, keys: [], roles: new Set<string>(), last: index };
    if (!known) people.push(person);
    remember(person, key);
    assign(index, person);
  });
  const firstPositions = new Map<number, number>();
  owner.forEach((id, index) => {
    if (id >= 0 && !firstPositions.has(id)) firstPositions.set(id, index);
  });
  const lastNamed = new Map<number, number>();
  keys.forEach((key, index) => {
    const given = owner[index] ?? -1;
    if (given >= 0) {
      lastNamed.set(given, index);
      return;
    }
    const role = names[index]?.role;
    const found = candidates(key).filter(
      (person) => key.length === 1 && person.keys.some((other) => other.length === 1 || isShort(key[0] ?? '', other)),
    );
    const best = found.sort((one, other) => rank(other, role) - rank(one, role) || near(other) - near(one))[0];
    const person = best ?? { id: people.length, keys: [], roles: new Set<string>(), last: index };
    if (!best) people.push(person);
    if (!best) remember(person, key);
    assign(index, person);
    lastNamed.set(person.id, index);
  });
  return owner;

  /** The nearest earlier one is best, then the nearest later one. */
  function near(person: Person): number {
    return lastNamed.get(person.id) ?? -1 - (firstPositions.get(person.id) ?? 0);
  }
  function rank(person: Person, role: string | undefined): number {
    if (!role || person.roles.size === 0) return 1;
    return person.roles.has(role) ? 2 : 1;
  }
}

/** An index word under which all spellings of a longer word are found. */
function bonesOf(word: string): string {
  return word.length < 6 ? word : `~${skeleton(word)}`;
}

/** Whether one word can stand for a full name: its last word, or its first (family name first, or a first name). */
function isShort(word: string, full: readonly string[]): boolean {
  return full.at(-1) === word || full[0] === word || (word.length > 3 && full.includes(word));
}
