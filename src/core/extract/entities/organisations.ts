import { acronymsOf, asAcronym, organisationKey, organisationWordsOf } from './organisationKey';

/**
 * Puts names of one document to organisations: wordings of one name, acronyms and their long forms, and a name's first
 * word standing for the whole.
 * @param names the names in order
 * @param declared acronym to long form where the text itself says so: "World Health Organization (WHO)"
 * @returns for every name, in order, the number of its organisation
 */
export function groupOrganisations(names: readonly string[], declared: ReadonlyMap<string, string>): number[] {
  const numbers = new Map<string, number>();
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, numbers.size);
    return numbers.size - 1;
  };
  const longForms = new Map<string, string>();
  const byFirst = new Map<string, Set<string>>();
  for (const name of names) {
    const words = organisationWordsOf(name);
    if (words.length < 2) continue;
    const key = organisationKey(name);
    for (const acronym of acronymsOf(name)) if (!longForms.has(acronym)) longForms.set(acronym, key);
    const first = words[0] ?? '';
    byFirst.set(first, (byFirst.get(first) ?? new Set<string>()).add(key));
  }
  return names.map((name) => {
    const acronym = asAcronym(name);
    if (acronym) {
      const long = declared.get(acronym);
      const key = long ? organisationKey(long) : longForms.get(acronym);
      return numberOf(key ?? organisationKey(acronym));
    }
    const words = organisationWordsOf(name);
    const wholes = words.length === 1 ? byFirst.get(words[0] ?? '') : undefined;
    const [whole] = wholes ?? [];
    return numberOf(wholes?.size === 1 && whole !== undefined ? whole : organisationKey(name));
  });
}
