import { addTo } from '../../lists';
import { remembered } from '../../text/remembered';
import { acronymsOf, asAcronym, keyWithoutOwner, organisationKey, organisationWordsOf } from './organisationKey';

/** A name as organisations are looked up by it. */
export interface OrganisationName {
  readonly key: string;
  /** The key without the country that it is of. */
  readonly ownerless: string | undefined;
  readonly words: readonly string[];
  /** What acronyms of it can look like. */
  readonly acronyms: readonly string[];
  /** The name when it may be an acronym itself, without its stops. */
  readonly acronym: string | undefined;
}

/** What organisations are looked up by for a name. */
export const organisationName: (name: string) => OrganisationName = remembered((name) => {
  const words = organisationWordsOf(name);
  const key = organisationKey(name);
  return {
    key,
    ownerless: keyWithoutOwner(key),
    words,
    acronyms: words.length < 2 ? [] : acronymsOf(name),
    acronym: asAcronym(name),
  };
});

/**
 * Puts names of one document to organisations: wordings of one name, acronyms and their long forms, a name's first
 * word standing for the whole, and a body without the country that it is of.
 * @param names the names in order
 * @param declared acronym to long form where the text itself says so: "World Health Organization (WHO)"
 * @returns for every name, in order, the number of its organisation
 */
export function groupOrganisations(
  names: readonly OrganisationName[],
  declared: ReadonlyMap<string, string>,
): number[] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const longForms = new Map<string, string>();
  const byFirst = new Map<string, Set<string>>();
  const byOwnerless = new Map<string, Set<string>>();
  for (const { key, ownerless, words, acronyms } of names) {
    if (words.length < 2) continue;
    for (const acronym of acronyms) if (!longForms.has(acronym)) longForms.set(acronym, key);
    addTo(byFirst, words[0] ?? '', key);
    if (ownerless !== undefined) addTo(byOwnerless, ownerless, key);
  }
  return names.map(({ key, words, acronym }) => {
    if (acronym !== undefined) {
      const long = declared.get(acronym);
      const whole = long === undefined ? longForms.get(acronym) : organisationKey(long);
      return numberOf(whole ?? organisationKey(acronym));
    }
    const wholes = words.length === 1 ? byFirst.get(words[0] ?? '') : byOwnerless.get(key);
    const [whole] = wholes?.size === 1 ? wholes : [];
    return numberOf(whole ?? key);
  });
}
