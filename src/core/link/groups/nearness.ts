import { relatedWords } from '../../data/related/related';
import { UNCONFIRMED_TERM } from '../../extract/claims/modality';
import { countryOfDemonym } from '../../extract/entities/countries';
import type { Entity } from '../../model';
import type { Feature } from './features';

/** Nearness under this is noise; related words count for a little less than their nearness. */
const NEAR_ENOUGH = 0.3;
const NEAR_SCALE = 0.95;
/** A name whose words are all in another name: "the Navy" and "the Indian Navy". */
const PART_OF_NAME = 0.7;
/** A name and a word of it, or what its bearer is called: "the army", "the president". */
const WORD_OF_NAME = 0.5;
const ROLE_OF_NAME = 0.45;
/** A name that begins with a country's people, and the country. */
const COUNTRY_OF_NAME = 0.4;

/** A place and its adjective: "Europe" and "European". Countries have theirs in a list. */
const ADJECTIVE_OF_NAME = 0.8;
const ADJECTIVE_ENDINGS = ['an', 'ern', 'ish', 'ese'];
const BEGINNING = 4;

type Link = (a: number, b: number, nearness: number) => void;

/**
 * Finds which features of a story mean something near: related words, words with a shared stem, names inside names,
 * and names with the words they are also called by.
 */
export function relate(
  features: readonly Feature[],
  place: ReadonlyMap<string, number>,
  entities: readonly Entity[],
): void {
  const nearTo = new Map<number, Map<number, number>>();
  const of = (index: number): Map<number, number> => {
    const known = nearTo.get(index) ?? new Map<number, number>();
    nearTo.set(index, known);
    return known;
  };
  const link: Link = (a, b, nearness) => {
    if (a === b || nearness < NEAR_ENOUGH) return;
    const known = nearTo.get(a)?.get(b);
    if (known !== undefined && known >= nearness) return;
    of(a).set(b, nearness);
    of(b).set(a, nearness);
  };
  relateWords(features, place, link);
  relateNames(features, place, entities, link);
  for (const [index, near] of nearTo) (features[index] as Feature).near = near;
}

function relateWords(features: readonly Feature[], place: ReadonlyMap<string, number>, link: Link): void {
  const stems = new Map<string, number[]>();
  for (const [index, { key, kind }] of features.entries()) {
    if (kind !== 'word' && kind !== 'written') continue;
    for (const { word, nearness } of relatedWords(key)) {
      const other = place.get(word);
      if (other !== undefined) link(index, other, nearness * NEAR_SCALE);
    }
    for (const stem of stemsOf(key)) {
      const list = stems.get(stem) ?? [];
      // A stem shared by very many words says nothing.
      if (list.length < MOST_WITH_STEM)
        for (const other of list) link(index, other, sharedStem(key, (features[other] as Feature).key));
      list.push(index);
      stems.set(stem, list);
    }
  }
}

const MOST_WITH_STEM = 12;

/** Only names that stand in claims, through an index over their words. */
function relateNames(
  features: readonly Feature[],
  place: ReadonlyMap<string, number>,
  entities: readonly Entity[],
  link: Link,
): void {
  const named = entities.filter((entity) => place.has(entity.id));
  const withWord = new Map<string, Entity[]>();
  const wordsOf = new Map(named.map((entity) => [entity.id, new Set(nameWords(entity.name))]));
  for (const entity of named) {
    for (const word of wordsOf.get(entity.id) ?? []) {
      const list = withWord.get(word) ?? [];
      list.push(entity);
      withWord.set(word, list);
    }
  }
  const byBeginning = new Map<string, number[]>();
  for (const [index, { key, kind }] of features.entries()) {
    if (kind !== 'word' || !ADJECTIVE_ENDINGS.some((ending) => key.endsWith(ending))) continue;
    const beginning = key.slice(0, BEGINNING);
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), index]);
  }
  const adjectives = (name: string): number[] =>
    (byBeginning.get(name.slice(0, BEGINNING)) ?? []).filter((index) =>
      isAdjectiveOf((features[index] as Feature).key, name),
    );
  for (const entity of named) {
    const index = place.get(entity.id) as number;
    const words = wordsOf.get(entity.id) ?? new Set<string>();
    for (const word of words) {
      const asWord = place.get(word);
      if (asWord !== undefined && (features[asWord] as Feature).kind === 'word') link(index, asWord, WORD_OF_NAME);
      const country = countryOfDemonym(word);
      const asCountry = country === undefined ? undefined : place.get(`@${country}`);
      if (asCountry !== undefined && entity.type !== 'person') link(index, asCountry, COUNTRY_OF_NAME);
      const sharing = withWord.get(word) ?? [];
      if (sharing.length > MOST_WITH_STEM) continue;
      for (const other of sharing) {
        const otherWords = wordsOf.get(other.id) ?? new Set<string>();
        if (
          entity.type !== 'person' &&
          otherWords.size < words.size &&
          [...otherWords].every((part) => words.has(part))
        )
          link(index, place.get(other.id) as number, PART_OF_NAME);
      }
    }
    if (entity.type === 'place' && words.size === 1)
      for (const asWord of adjectives(entity.name.toLowerCase())) link(index, asWord, ADJECTIVE_OF_NAME);
    for (const role of entity.roles) {
      const asWord = place.get(role.slice(role.lastIndexOf(' ') + 1));
      if (asWord !== undefined && (features[asWord] as Feature).kind === 'word') link(index, asWord, ROLE_OF_NAME);
    }
  }
}

/** "european" of "europe", "western" of "west", "african" of "africa": all but the last letter stays, and little is added. */
function isAdjectiveOf(word: string, name: string): boolean {
  const stem = name.slice(0, Math.max(BEGINNING, name.length - 1));
  return word.startsWith(stem) && word.length > name.length && word.length - name.length <= 4;
}

function nameWords(name: string): string[] {
  return name
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 2 && word !== 'the' && word !== 'and' && word !== 'for');
}

const STEM = 5;
const OPPOSING = ['un', 'in', 'im', 'non', 'dis', 're'];

/** The first letters of a word, and of what is left without a prefix: "unlimited" and "limit" meet at "limit". */
function stemsOf(word: string): string[] {
  // no form of "confirm"
  if (word === UNCONFIRMED_TERM) return [];
  const stems = word.length >= STEM ? [word.slice(0, STEM)] : [];
  for (const prefix of OPPOSING) {
    if (word.startsWith(prefix) && word.length - prefix.length >= STEM)
      stems.push(word.slice(prefix.length, prefix.length + STEM));
  }
  return stems;
}

/** How near two words with the same beginning are: by the share of letters they have in common. */
function sharedStem(a: string, b: string): number {
  const short = a.length < b.length ? a : b;
  const long = a.length < b.length ? b : a;
  let same = 0;
  const offset = short.startsWith(long.slice(0, 3)) ? 0 : Math.max(0, long.indexOf(short.slice(0, STEM)));
  while (same < short.length && short.charCodeAt(same) === long.charCodeAt(same + offset)) same++;
  return same < STEM ? 0 : Math.min(0.85, same / (long.length - offset));
}
