import { countryOfDemonym } from '../../extract/entities/countries';
import type { Entity } from '../../model';
import { NearBlocs } from './nearBlocs';
import type { Vocabulary } from './vocabulary';

/** A name that was taken for a person in one source and for a place in another one. */
const SAME_NAME = 0.9;
/** A name whose words are all in another name: "the Navy" and "the Indian Navy". */
const PART_OF_NAME = 0.7;
/** A name and a word of it, or what its bearer is called: "the army", "the president". */
const WORD_OF_NAME = 0.5;
const ROLE_OF_NAME = 0.45;
/** A name that begins with a country's people, and the country. */
const COUNTRY_OF_NAME = 0.4;
/** A group of states and what stands for it: "the West" and "Europe". */
const PART_OF_BLOC = 0.6;

/** A place and its adjective: "Europe" and "European". Countries have theirs in a list. */
const ADJECTIVE_OF_NAME = 0.8;
const ADJECTIVE_ENDINGS = ['an', 'ern', 'ish', 'ese'];
const BEGINNING = 4;
/** A word shared by more names than this does not tell which is part of which. */
const MOST_WITH_WORD = 12;

/** A name that stands in claims, and by which words it is found. */
interface Name {
  readonly entity: Entity;
  readonly words: ReadonlySet<string>;
  readonly roles: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** How a place of one word begins; empty for all others. */
  readonly beginning: string;
}

const NOBODY: ReadonlySet<number> = new Set();
/** Most names have no role and no country, and even an empty set takes up as much as ten words. */
const NOTHING: ReadonlySet<string> = new Set();

/** The names that stand in claims of a story, with what is near to them. */
export class NearNames {
  readonly #vocabulary: Vocabulary;
  readonly #blocs: NearBlocs;
  /** Those of the last time: only to see whether these are the same, so that no map is kept for it. */
  #entities: WeakRef<ReadonlyMap<string, Entity>> | undefined;
  readonly #names = new Map<number, Name>();
  readonly #byWord = new Map<string, Set<number>>();
  readonly #byRole = new Map<string, Set<number>>();
  readonly #byCountry = new Map<string, Set<number>>();
  readonly #byBeginning = new Map<string, Set<number>>();
  /** Words that may be the adjective of a place, by their beginnings. */
  readonly #adjectives = new Map<string, Set<number>>();

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#blocs = new NearBlocs(vocabulary);
  }

  /** Takes in that a word became or ceased to be a term of claims. */
  setTerm(index: number, isTerm: boolean): void {
    const { key } = this.#vocabulary.at(index);
    if (!ADJECTIVE_ENDINGS.some((ending) => key.endsWith(ending))) return;
    if (isTerm) put(this.#adjectives, key.slice(0, BEGINNING), index);
    else this.#adjectives.get(key.slice(0, BEGINNING))?.delete(index);
  }

  /**
   * @param moved features that came or went
   * @param entities the story's, by id; the same map only while none of them is another object
   * @returns the names whose nearness to others may have changed
   */
  update(moved: ReadonlySet<number>, entities: ReadonlyMap<string, Entity>): ReadonlySet<number> {
    const stale = new Set<number>();
    const isSame = entities === this.#entities?.deref();
    if (!isSame) this.#entities = new WeakRef(entities);
    for (const index of isSame ? moved : this.#names.keys()) {
      const entity = this.#names.get(index)?.entity;
      if (!entity || (entities.get(entity.id) === entity && this.#vocabulary.at(index).claims.length > 0)) continue;
      this.#remove(index, stale);
    }
    for (const id of isSame ? Array.from(moved, (index) => this.#vocabulary.at(index).key) : entities.keys()) {
      const [entity, index] = [entities.get(id), this.#vocabulary.find(id)];
      if (entity && index !== undefined && !this.#names.has(index)) this.#add(index, entity, stale);
    }
    return stale;
  }

  /** Gives what is near to a feature: to a name, or to a word or country that names are near to. */
  nearTo(index: number, add: (other: number | undefined, nearness: number) => void): void {
    const name = this.#names.get(index);
    if (name) this.#nearToName(index, name, add);
    for (const other of this.#blocs.nearTo(index, name?.entity)) add(other, PART_OF_BLOC);
    const { key, kind } = this.#vocabulary.at(index);
    if (kind === 'country') for (const other of this.#byCountry.get(key) ?? []) add(other, COUNTRY_OF_NAME);
    if (kind !== 'word') return;
    for (const other of this.#byWord.get(key) ?? []) add(other, WORD_OF_NAME);
    for (const other of this.#byRole.get(key) ?? []) add(other, ROLE_OF_NAME);
    for (const other of this.#byBeginning.get(key.slice(0, BEGINNING)) ?? [])
      if (isAdjectiveOf(key, this.#names.get(other))) add(other, ADJECTIVE_OF_NAME);
  }

  #nearToName(index: number, name: Name, add: (other: number | undefined, nearness: number) => void): void {
    for (const word of name.words) add(this.#term(word), WORD_OF_NAME);
    for (const role of name.roles) add(this.#term(role), ROLE_OF_NAME);
    for (const country of name.countries) add(this.#vocabulary.find(country), COUNTRY_OF_NAME);
    for (const word of name.words) {
      const sharing = this.#byWord.get(word) ?? NOBODY;
      if (sharing.size > MOST_WITH_WORD) continue;
      for (const other of sharing) if (other !== index) add(other, nearnessOf(name, this.#names.get(other)));
    }
    for (const other of this.#adjectives.get(name.beginning) ?? [])
      if (isAdjectiveOf(this.#vocabulary.at(other).key, name)) add(other, ADJECTIVE_OF_NAME);
  }

  #term(key: string): number | undefined {
    const index = this.#vocabulary.find(key);
    return index !== undefined && this.#vocabulary.at(index).kind === 'word' ? index : undefined;
  }

  #add(index: number, entity: Entity, stale: Set<number>): void {
    const name = nameOf(entity);
    this.#names.set(index, name);
    this.#blocs.add(index, entity);
    stale.add(index);
    for (const word of name.words) {
      const sharing = put(this.#byWord, word, index);
      if (sharing.size === MOST_WITH_WORD + 1) for (const other of sharing) stale.add(other);
    }
    for (const role of name.roles) put(this.#byRole, role, index);
    for (const country of name.countries) put(this.#byCountry, country, index);
    if (name.beginning !== '') put(this.#byBeginning, name.beginning, index);
  }

  #remove(index: number, stale: Set<number>): void {
    const name = this.#names.get(index);
    if (!name) return;
    this.#names.delete(index);
    this.#blocs.remove(index, name.entity);
    stale.add(index);
    for (const word of name.words) {
      const sharing = this.#byWord.get(word);
      sharing?.delete(index);
      if (sharing?.size === MOST_WITH_WORD) for (const other of sharing) stale.add(other);
    }
    for (const role of name.roles) this.#byRole.get(role)?.delete(index);
    for (const country of name.countries) this.#byCountry.get(country)?.delete(index);
    this.#byBeginning.get(name.beginning)?.delete(index);
  }
}

function put(sets: Map<string, Set<number>>, key: string, index: number): Set<number> {
  const known = sets.get(key) ?? new Set<number>();
  sets.set(key, known);
  return known.add(index);
}

function nameOf(entity: Entity): Name {
  const { name, type, roles } = entity;
  const words = new Set(
    name
      .toLowerCase()
      .split(' ')
      .filter((word) => word.length > 2 && word !== 'the' && word !== 'and' && word !== 'for'),
  );
  const countries =
    type === 'person' ? [] : [...words].map(countryOfDemonym).filter((country) => country !== undefined);
  return {
    entity,
    words,
    roles: setOf(roles.map((role) => role.slice(role.lastIndexOf(' ') + 1))),
    countries: setOf(countries.map((country) => `@${country}`)),
    beginning: type === 'place' && words.size === 1 ? name.toLowerCase().slice(0, BEGINNING) : '',
  };
}

function setOf(words: readonly string[]): ReadonlySet<string> {
  return words.length === 0 ? NOTHING : new Set(words);
}

/** How near two names come to each other by their words; a person's name is only near to one that has the same. */
function nearnessOf(one: Name, other: Name | undefined): number {
  if (!other) return 0;
  const [short, long] = one.words.size < other.words.size ? [one, other] : [other, one];
  if (![...short.words].every((word) => long.words.has(word))) return 0;
  if (short.words.size === long.words.size) return SAME_NAME;
  return long.entity.type === 'person' ? 0 : PART_OF_NAME;
}

/** "european" of "europe", "western" of "west", "african" of "africa": all but the last letter stays, and little is added. */
function isAdjectiveOf(word: string, place: Name | undefined): boolean {
  if (!place || place.beginning === '') return false;
  const name = place.entity.name.toLowerCase();
  const stem = name.slice(0, Math.max(BEGINNING, name.length - 1));
  return (
    ADJECTIVE_ENDINGS.some((ending) => word.endsWith(ending)) &&
    word.startsWith(stem) &&
    word.length > name.length &&
    word.length - name.length <= 4
  );
}
