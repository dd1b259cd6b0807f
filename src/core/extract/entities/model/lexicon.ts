import { cities } from '../../../data/names/cities';
import { clubs } from '../../../data/names/clubs';
import { regionalDemonyms, worldRegions } from '../../../data/names/countryForms';
import { firstNames } from '../../../data/names/firstNames';
import { institutions } from '../../../data/names/institutions';
import { lastNames } from '../../../data/names/lastNames';
import { governmentMetonyms } from '../../../data/names/metonyms';
import { calendarWords, organisationWords, placeWords } from '../../../data/names/nameWords';
import { organisations } from '../../../data/names/organisations';
import { regions } from '../../../data/names/regions';
import { placeSpellings } from '../../../data/names/spellings';
import { titleWords } from '../../../data/names/titles';
import { remembered } from '../../../text/remembered';
import { countries } from '../countries';
import { fold, hashOf, join } from './hashing';

/** What a word or phrase is in the name lists; one bit each. */
export const listed = {
  country: 1,
  city: 2,
  region: 4,
  first: 8,
  last: 16,
  demonym: 32,
  organisation: 64,
  organisationWord: 128,
  placeWord: 256,
  title: 512,
  calendar: 1024,
  /** Further words of a listed phrase, not the first one. */
  inside: 2048,
} as const;

const PREFIX = 1 << 20;
const LONGEST_PHRASE = 5;
const OF_PHRASES = listed.country | listed.city | listed.region | listed.organisation;

let table: HashTable | undefined;

/** Numbers by 32-bit hash, open addressing; faster than a map, which boxes numbers of this size. */
class HashTable {
  readonly #keys: Int32Array;
  readonly #values: Int32Array;

  constructor(entries: ReadonlyMap<number, number>) {
    let size = 1024;
    while (size < entries.size * 3) size *= 2;
    this.#keys = new Int32Array(size);
    this.#values = new Int32Array(size);
    for (const [key, value] of entries) {
      const slot = this.#slot(key);
      this.#keys[slot] = key;
      this.#values[slot] = value;
    }
  }

  /** The number of a hash; 0 when it has none. */
  get(key: number): number {
    return this.#values[this.#slot(key)] ?? 0;
  }

  #slot(key: number): number {
    const mask = this.#keys.length - 1;
    let slot = (key ^ (key >>> 15)) & mask;
    while (this.#values[slot] !== 0 && this.#keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }
}

/** All lists as one table from hash to bits; made at the first use. */
function entries(): HashTable {
  if (table) return table;
  const made = new Map<number, number>();
  const add = (phrase: string, bit: number): void => {
    const words = fold(phrase.toLowerCase()).split(' ');
    let hash = 0;
    words.forEach((word, index) => {
      hash = index === 0 ? hashOf(word) : join(hash, hashOf(word));
      made.set(hash, (made.get(hash) ?? 0) | (index === words.length - 1 ? bit : PREFIX));
    });
  };
  for (const country of countries()) {
    for (const name of country.names) add(name, listed.country);
    if (country.capital) add(country.capital, listed.city);
    for (const demonym of country.demonyms) {
      add(demonym, listed.demonym);
      add(`${demonym}s`, listed.demonym);
    }
  }
  for (const demonym of regionalDemonyms) add(demonym, listed.demonym);
  for (const [list, bit] of [
    [cities, listed.city],
    [regions, listed.region],
    [firstNames, listed.first],
    [lastNames, listed.last],
    [organisations, listed.organisation],
    [clubs, listed.organisation],
    [institutions, listed.organisation],
  ] as const) {
    for (const phrase of list.split('|')) add(phrase, bit);
  }
  for (const region of worldRegions) add(region, listed.region);
  for (const spellings of placeSpellings) for (const spelling of spellings) add(spelling, listed.city);
  for (const name of governmentMetonyms.keys()) add(name, listed.organisation);
  for (const word of titleWords) add(word, listed.title);
  for (const word of organisationWords) add(word, listed.organisationWord);
  for (const word of placeWords) add(word, listed.placeWord);
  for (const word of calendarWords) add(word, listed.calendar);
  table = new HashTable(made);
  return table;
}

/**
 * Marks the listed words and phrases of a sentence.
 * @param hashes hash of every token, folded ({@link fold}), lower case
 * @param bits receives the bits of {@link listed} for every token
 */
export function markListed(hashes: Int32Array, count: number, bits: Int32Array): void {
  const lists = entries();
  bits.fill(0, 0, count);
  for (let from = 0; from < count; from++) {
    let hash = hashes[from] ?? 0;
    let found = lists.get(hash);
    bits[from] = (bits[from] ?? 0) | (found & ~PREFIX);
    for (let to = from + 1; found & PREFIX && to < count && to < from + LONGEST_PHRASE; to++) {
      hash = join(hash, hashes[to] ?? 0);
      found = lists.get(hash);
      const phrase = found & OF_PHRASES;
      if (!phrase) continue;
      bits[from] = (bits[from] ?? 0) | phrase;
      for (let inner = from + 1; inner <= to; inner++) bits[inner] = (bits[inner] ?? 0) | phrase | listed.inside;
    }
  }
}

/** Bits of {@link listed} for one lower-case word or phrase. */
export const listedAs: (lower: string) => number = remembered((lower) => {
  let hash = 0;
  fold(lower)
    .split(' ')
    .forEach((word, index) => {
      hash = index === 0 ? hashOf(word) : join(hash, hashOf(word));
    });
  return entries().get(hash) & ~PREFIX;
});
