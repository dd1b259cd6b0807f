import { sourceRules } from '../core/correct/sourceRules';
import type { Story } from '../core/model';
import { analyseSource } from '../core/story/analyse';
import { linkStory } from '../core/story/link';
import type { ReadStory } from './sources';
import type { Call } from './usage';

/** Analyses and links what was read. */
export function linked(
  { sources, facts, corrections }: Pick<ReadStory, 'sources' | 'facts' | 'corrections'>,
  { only, published }: Pick<Call, 'only' | 'published'> = {},
): Story {
  const analysed = sources.map(({ id, text }) => {
    const rules = sourceRules(corrections, id, text);
    return { id, text, analysis: analyseSource(text, only, rules) };
  });
  return linkStory(analysed, { facts, corrections, ...(published === undefined ? {} : { published }) });
}
