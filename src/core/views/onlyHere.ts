import type { ClaimGroup, Passage, Span } from '../model';
import type { StoryIndex } from './storyIndex';

/** Whether neither a passage nor a part of it was found, or may stand, in another source; false where there is no other one. */
export function isOnlyHere(where: Passage, index: StoryIndex): boolean {
  const tables = index.tables(where.source);
  if (!tables || index.story.sources.length < 2 || isReused(where, index)) return false;
  // another spelling of a name says nothing of the claim around it
  if (index.disagreementsAt(where).some(({ kind, reason }) => kind !== 'name' || reason.code === 'differs.wording'))
    return false;
  const suggested = suggestedIn(index.story.groups);
  return !tables.claims.overlapping(where).some(({ id }) => index.groupOf(id) !== undefined || suggested.has(id));
}

function isReused(where: Passage, index: StoryIndex): boolean {
  return index.reusedIn(where.source).some(({ sides, strength }) => {
    if (strength === 'weak' || sides.every(({ source }) => source === where.source)) return false;
    return sides.some((side) => side.source === where.source && overlap(side, where));
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Kept as long as the groups of a story are. */
const SUGGESTED = new WeakMap<readonly ClaimGroup[], ReadonlySet<string>>();

/** The claims that are suggested for some group. */
function suggestedIn(groups: readonly ClaimGroup[]): ReadonlySet<string> {
  const known = SUGGESTED.get(groups);
  if (known) return known;
  const made = new Set<string>();
  for (const { suggestions = [] } of groups) for (const { claim } of suggestions) made.add(claim);
  SUGGESTED.set(groups, made);
  return made;
}
