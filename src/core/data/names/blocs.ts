/**
 * Groups of states: what each is called, and what reports name in its place or as its core ("the US and Europe" for the
 * West). Lower case, adjectives too, countries as `@` and their ISO 3166-1 alpha-2 code. Own list.
 */
export const blocs: readonly { readonly names: readonly string[]; readonly parts: readonly string[] }[] = [
  { names: ['west', 'western'], parts: ['@US', 'europe', 'european', 'european union', 'eu', 'nato'] },
  { names: ['european union', 'eu'], parts: ['europe', 'european'] },
];
