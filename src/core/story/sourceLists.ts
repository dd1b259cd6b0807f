import type { StorySource } from '../model';

/** The lists of a source of a story. */
export const sourceLists = [
  'zones',
  'sentences',
  'mentions',
  'dates',
  'quotations',
  'claims',
  'attributions',
] as const satisfies readonly (keyof StorySource)[];

export type SourceListName = (typeof sourceLists)[number];
export type SourceLists = Pick<StorySource, SourceListName>;
