/** A link weaker than this is only suggested: on hand-linked stories, few of those are right. */
export const SURE_ENOUGH = 0.25;
