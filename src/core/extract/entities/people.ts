import { remembered } from '../../text/remembered';
import { nameKey, samePerson, skeleton } from './similar';

/** A name as people are looked up by it. */
export interface PersonKey {
  /** {@link nameKey} */
  readonly words: readonly string[];
  /** The words in one. */
  readonly whole: string;
  /** What a person of this name is found under: the words, and their bones. */
  readonly index: readonly string[];
  /** What persons that may be the same are looked for under. */
  readonly lookups: readonly string[];
}

/** A name to put to a person. */
interface PersonName {
  readonly key: PersonKey;
  /** Title words next to it, lower case. */
  readonly role?: string | undefined;
}

/** What people are looked up by for a name. */
export const personKey: (name: string) => PersonKey = remembered((name) => {
  const words = nameKey(name);
  const last = words.at(-1) ?? '';
  return {
    words,
    whole: words.join(' '),
    index: [...new Set([...words, ...words.map(bonesOf)])],
    lookups: words.length > 1 ? [last, words[0] ?? '', bonesOf(last)] : words,
  };
});

interface Person {
  readonly id: number;
  /** By their words in one. */
  readonly keys: Map<string, readonly string[]>;
  readonly roles: Set<string>;
  /** The words it is found under. */
  readonly found: Set<Found>;
}

/** The people that are found under a word. */
interface Found {
  readonly people: Person[];
  /** When these, or what one of them is called, changed last. */
  changed: number;
}

/** Whose full name it was found to be when it was looked for last. */
interface Known {
  readonly person: Person;
  readonly lookups: readonly Found[];
  readonly at: number;
}

/** No more candidates are compared than this, nearest first: keeps a hostile text from making the work quadratic. */
const MOST_CANDIDATES = 12;

/**
 * Puts names of one document to people. A full name stands for the person of an earlier full name that agrees with it; a
 * single name for the person last named with it. Two people of one family name stay two.
 * @returns for every name, in order, the number of its person
 */
export function groupPeople(names: readonly PersonName[]): number[] {
  const all: Person[] = [];
  const byWord = new Map<string, Found>();
  const full = new Map<string, Known>();
  const owner = names.map(() => -1);
  let changes = 0;

  const foundUnder = (word: string): Found => {
    const known = byWord.get(word);
    if (known) return known;
    const made = { people: [], changed: 0 };
    byWord.set(word, made);
    return made;
  };
  const remember = (person: Person, { words, whole, index }: PersonKey): void => {
    if (person.keys.has(whole)) return;
    person.keys.set(whole, words);
    for (const word of index) {
      const found = foundUnder(word);
      if (!found.people.includes(person)) found.people.push(person);
      person.found.add(found);
    }
    changes++;
    for (const found of person.found) found.changed = changes;
  };
  const candidates = (lookups: readonly Found[]): Person[] => {
    const found = new Set<Person>();
    for (const { people } of lookups) for (const person of people.slice(-MOST_CANDIDATES)) found.add(person);
    return [...found];
  };
  const assign = (index: number, person: Person): void => {
    owner[index] = person.id;
    const { role } = names[index] as PersonName;
    if (role) person.roles.add(role);
  };
  const newPerson = (): Person => {
    const person = {
      id: all.length,
      keys: new Map<string, readonly string[]>(),
      roles: new Set<string>(),
      found: new Set<Found>(),
    };
    all.push(person);
    return person;
  };
  const ofFullName = (key: PersonKey): Person => {
    const before = full.get(key.whole);
    // most names stand in many places; whose they are is looked for again only when somebody came in between
    if (before?.lookups.every(({ changed }) => changed <= before.at)) return before.person;
    const lookups = before?.lookups ?? key.lookups.map(foundUnder);
    const person =
      candidates(lookups).find(({ keys }) => {
        for (const other of keys.values()) if (other.length > 1 && samePerson(key.words, other)) return true;
        return false;
      }) ?? newPerson();
    remember(person, key);
    full.set(key.whole, { person, lookups, at: changes });
    return person;
  };

  // full names first, so that a surname in the headline finds the full name in the text
  for (const [index, { key }] of names.entries()) if (key.words.length > 1) assign(index, ofFullName(key));
  const firstPositions = new Map<number, number>();
  owner.forEach((id, index) => {
    if (id >= 0 && !firstPositions.has(id)) firstPositions.set(id, index);
  });
  const lastNamed = new Map<number, number>();
  for (const [index, { key, role }] of names.entries()) {
    const given = owner[index] ?? -1;
    if (given >= 0) {
      lastNamed.set(given, index);
      continue;
    }
    const [word = ''] = key.words;
    const found = candidates(key.lookups.map(foundUnder)).filter(
      ({ keys }) =>
        key.words.length === 1 && [...keys.values()].some((other) => other.length === 1 || isShort(word, other)),
    );
    const best = found.sort((one, other) => rank(other, role) - rank(one, role) || near(other) - near(one))[0];
    const person = best ?? newPerson();
    if (!best) remember(person, key);
    assign(index, person);
    lastNamed.set(person.id, index);
  }
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
export function bonesOf(word: string): string {
  return word.length < 6 ? word : `~${skeleton(word)}`;
}

/** Whether one word can stand for a full name: its last word, or its first (family name first, or a first name). */
function isShort(word: string, full: readonly string[]): boolean {
  return full.at(-1) === word || full[0] === word || (word.length > 3 && full.includes(word));
}
