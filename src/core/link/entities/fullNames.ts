import { areFormsOfOne, fullFormsOf } from '../../data/names/nicknames';
import { bonesOf } from '../../extract/entities/people';
import { samePerson } from '../../extract/entities/similar';
import { ListsByKey } from '../../listsByKey';
import { hashText } from '../../text/hash';
import { unitOf, type Name, type Unit } from './name';

/** So many words of a name are read. */
const MOST_WORDS = 5;
/** Family names this long may be misspelt. */
const LONG_ENOUGH = 5;
/** No more people, and names of one, are held against a name: keeps a hostile text from making the work quadratic. */
const MOST_COMPARED = 12;

/**
 * Puts people's full names together that can stand for one person, the fullest names first: each name with the first person
 * that it agrees with, one with an initial only where that is the only one. Only names that have something in common can agree,
 * so that a name that comes or goes concerns few others.
 */
export class FullNames {
  /** By {@link tiesOf}. */
  readonly #tied = new ListsByKey<number, Name>();

  /**
   * Takes in that names came or went.
   *
   * @returns the units that are no more, and those that are new
   */
  update(
    gone: Iterable<Name>,
    fresh: Iterable<Name>,
  ): { readonly ended: readonly Unit[]; readonly begun: readonly Unit[] } {
    const ended = new Set<Unit>();
    const seeds = new Set<Name>(fresh);
    for (const name of seeds) for (const tie of tiesOf(name)) this.#tied.add(tie, name);
    const loose: (readonly [number, Name])[] = [];
    for (const name of gone) {
      if (name.unit) ended.add(name.unit);
      for (const tie of tiesOf(name)) loose.push([tie, name]);
    }
    this.#tied.remove(loose);
    for (const tie of new Set(loose.map(([own]) => own))) for (const other of this.#tied.of(tie)) seeds.add(other);
    const reached = this.#reachedFrom(seeds);
    for (const { unit } of reached) if (unit) ended.add(unit);
    const begun: Unit[] = [];
    for (const names of peopleOf([...reached])) {
      const known = names[0]?.unit;
      if (known?.names.length === names.length && names.every((name) => name.unit === known)) ended.delete(known);
      else begun.push(unitOf(names));
    }
    return { ended: [...ended], begun };
  }

  /** Names, and all that are tied to them, through others too. */
  #reachedFrom(seeds: ReadonlySet<Name>): ReadonlySet<Name> {
    const reached = new Set(seeds);
    const seen = new Set<number>();
    for (const name of reached) {
      for (const tie of tiesOf(name)) {
        if (seen.has(tie)) continue;
        seen.add(tie);
        for (const other of this.#tied.of(tie)) reached.add(other);
      }
    }
    return reached;
  }
}

/** A person's names, as they are put together. */
interface Person {
  readonly number: number;
  readonly names: Name[];
}

/** Puts the names of people together. What comes out hangs only on what they are. */
function peopleOf(names: readonly Name[]): readonly (readonly Name[])[] {
  const people: Person[] = [];
  const tied = new Map<number, Person[]>();
  for (const name of [...names].sort(fullestFirst)) {
    const ties = tiesOf(name);
    const [first, ...others] = candidates(ties, tied).filter((one) => agree(one, name));
    // an initial or short form that fits several people is nobody's
    const isNobodys = others.length > 0 && (wordsOf(name).some(isInitial) || isShortForm(name));
    const person = first && !isNobodys ? first : { number: people.length, names: [] };
    if (person.names.length === 0) people.push(person);
    person.names.push(name);
    for (const tie of ties) {
      const own = tied.get(tie);
      if (!own) tied.set(tie, [person]);
      else if (!own.includes(person) && own.length < MOST_COMPARED) own.push(person);
    }
  }
  return people.map((person) => person.names);
}

function candidates(ties: readonly number[], tied: ReadonlyMap<number, readonly Person[]>): readonly Person[] {
  const found = new Set(ties.flatMap((tie) => tied.get(tie) ?? []));
  return [...found].slice(0, MOST_COMPARED).sort((one, other) => one.number - other.number);
}

function agree({ names }: Person, name: Name): boolean {
  const words = wordsOf(name);
  // which of two spellings is the longer one counts
  return names.slice(0, MOST_COMPARED).some((other) => {
    const others = wordsOf(other);
    return samePerson(words, others) || samePerson(others, words) || samePerson(inForm(words, others), others);
  });
}

/** A name with its given name in the form of another name of the family, where both may be forms of one: "Tom Lund" as "Thomas Lund". */
function inForm(words: readonly string[], others: readonly string[]): readonly string[] {
  const [[first = '', ...rest], [form = '']] = [words, others];
  return words.at(-1) === others.at(-1) && areFormsOfOne(first, form) ? [form, ...rest] : words;
}

function fullestFirst(one: Name, other: Name): number {
  const [mine, theirs] = [wordsOf(one), wordsOf(other)];
  return (
    Number(mine.some(isInitial)) - Number(theirs.some(isInitial)) ||
    Number(isShortForm(one)) - Number(isShortForm(other)) ||
    theirs.length - mine.length ||
    (one.text < other.text ? -1 : 1)
  );
}

function isInitial(word: string): boolean {
  return word.length === 1;
}

/** Whether the given name is a short form only: "Ted" for Edward or Theodore. */
function isShortForm(name: Name): boolean {
  const [first = ''] = wordsOf(name);
  const fulls = fullFormsOf(first);
  return fulls.length > 0 && !fulls.includes(first);
}

function wordsOf({ lookedUp }: Name): readonly string[] {
  return lookedUp.type === 'place' ? [] : lookedUp.words;
}

/**
 * What two full names of one person have in common, one of it at least, what says the most first: as numbers, of which two may
 * be the same by chance.
 */
function tiesOf(name: Name): readonly number[] {
  const words = wordsOf(name);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  const ties = [words.join('')];
  const read = words.length > MOST_WORDS ? [...words.slice(0, MOST_WORDS - 1), last] : words;
  for (const [at, one] of read.entries())
    for (const other of read.slice(at + 1)) ties.push(one < other ? `${one} ${other}` : `${other} ${one}`);
  ties.push(`${bonesOf(last)} ${first.slice(0, 1)}.`);
  if (last.length >= LONG_ENOUGH) ties.push(`${first} ${last.slice(0, 1)}.`);
  for (const full of fullFormsOf(first)) ties.push(`${full} ~${last}`);
  // small enough to take no room of their own
  return [...new Set(ties.map((tie) => hashText(tie) >>> 2))];
}
