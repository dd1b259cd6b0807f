/** How often the sources of a story name an entity. */
import type { StorySource } from '../model';
import { countsIn } from './sourceLookups';

/** How often an entity is named, and in how many sources. */
export interface EntityCounts {
  readonly mentions: number;
  readonly sources: number;
}

/** Counts the mentions of an entity in the sources that name it. */
export function mentionCounts(naming: readonly StorySource[], entity: string): EntityCounts {
  let mentions = 0;
  for (const source of naming) mentions += countsIn(source).get(entity) ?? 0;
  return { mentions, sources: naming.length };
}
