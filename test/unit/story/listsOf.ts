import type { Story } from '../../../src/core/model';

/** All that stands in the sources of a story, as it is after it was sent: an opened source is compared by its name otherwise. */
export function listsOf({ sources }: Story): unknown {
  return sources.map(({ id, facts, mentions, dates, claims, quotations, attributions, zones, sentences }) => ({
    id,
    facts,
    mentions,
    dates,
    claims: claims.map((claim) => ({ ...claim, terms: [], words: [], wording: [] })),
    quotations,
    attributions,
    zones,
    sentences,
  }));
}
