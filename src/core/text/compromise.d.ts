/** The files of compromise that are used here, and the library that reads its rules: what their own types leave out. */

declare module 'compromise/src/2-two/preTagger/model/models/_data.js' {
  /** Rules, packed. */
  const verbForms: Readonly<Record<'PastTense' | 'PresentTense' | 'Gerund' | 'Participle', object>>;
  export default verbForms;
}

declare module 'compromise/src/2-two/preTagger/model/irregulars/plurals.js' {
  /** Plurals by their singulars. */
  const irregularPlurals: Readonly<Record<string, string>>;
  export default irregularPlurals;
}

declare module 'compromise/src/2-two/preTagger/methods/transform/verbs/toInfinitive/index.js' {
  export default function toInfinitive(verb: string, model: object, tense: string): string;
}

declare module 'compromise/src/2-two/preTagger/methods/transform/nouns/toSingular/index.js' {
  export default function toSingular(noun: string, model: object): string;
}

declare module 'suffix-thumb' {
  /** Rules that `convert` of that library takes, from their packed form. */
  export function uncompress(packed: object): object;
}
