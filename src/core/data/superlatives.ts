/** Words that claim to be the most, the first or the only one. Collected for this project. */

/** Words that are superlatives, or claim that there is no other. */
export const superlativeWords: ReadonlySet<string> = new Set(
  'best worst most least first last only sole unprecedented unparalleled record'.split(' '),
);

/** "Last week" is a date. */
export const timeWords: ReadonlySet<string> = new Set(
  (
    'year years week weeks month months night day days decade century summer winter spring autumn fall weekend time evening ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september ' +
    'october november december'
  ).split(' '),
);

/** Words in -est that are no superlatives. */
export const notSuperlatives: ReadonlySet<string> = new Set(
  (
    'west forest interest request test rest protest arrest invest priest guest contest suggest honest modest harvest quest ' +
    'conquest nest chest crest vest pest manifest inquest bequest digest tempest zest attest detest divest ingest jest ' +
    'infest molest unrest northwest southwest midwest behest earnest dishonest reforest headrest armrest wrest lest'
  ).split(' '),
);
