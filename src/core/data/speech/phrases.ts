/** Participles that say who carries a statement on: "cited by", "quoted by". Compiled for this project. */
export const relayVerbs: ReadonlySet<string> = new Set(
  'cited quoted carried reported published obtained seen reviewed relayed aired broadcast posted'.split(' '),
);

/** Adverbs that say something is said, by nobody in particular. Compiled for this project. */
export const hearsayAdverbs: ReadonlySet<string> = new Set('reportedly allegedly supposedly purportedly'.split(' '));
