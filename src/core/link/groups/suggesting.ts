import type { ClaimTable } from './claimTable';
import type { Gathered } from './gathered';
import { MOST_COUNTED } from './growing';
import type { Joiner } from './joining';
import type { Pairs } from './pairs';

/** How alike a claim must be to the members of a group, on average, to be suggested. On labelled stories, a third of those say the same. */
const SUGGESTED = 0.18;
/** So many are suggested for a group. */
const MOST_SUGGESTED = 2;
/** What so many claims say already, one more does not make surer. */
const MOST_MEMBERS = 12;

/** A claim that may say the same as a group, by its index, and how alike it is to the members on average. */
export interface Suggestion {
  readonly claim: number;
  readonly likeness: number;
}

const NONE: readonly Suggestion[] = [];

/** The claims that may say the same as a group, of sources that have no member in it; none that another group holds with a member. */
export function suggestionsFor(
  { members }: Gathered,
  table: ClaimTable,
  pairs: Pairs,
  joiner: Joiner,
): readonly Suggestion[] {
  if (members.length > MOST_MEMBERS) return NONE;
  const all = new Set(members);
  const sources = new Set(members.map((member) => table.sourceOf(member)));
  const sums = new Map<number, number>();
  for (const member of members) {
    for (let at = pairs.start(member); at < pairs.end(member); at++) {
      const likeness = pairs.likeness[at] as number;
      const claim = pairs.others[at] as number;
      if (likeness === 0 || all.has(claim)) continue;
      sums.set(claim, (sums.get(claim) ?? 0) + Math.min(likeness, MOST_COUNTED));
    }
  }
  const isApart = (claim: number): boolean => {
    for (const group of joiner.groupsOf(claim)) if (group.members.some((member) => all.has(member))) return false;
    return true;
  };
  const likely: Suggestion[] = [];
  for (const [claim, sum] of sums) {
    const likeness = sum / members.length;
    if (likeness >= SUGGESTED && !sources.has(table.sourceOf(claim))) likely.push({ claim, likeness });
  }
  return likely
    .sort((a, b) => b.likeness - a.likeness || (table.places[a.claim] as number) - (table.places[b.claim] as number))
    .filter(({ claim }) => isApart(claim))
    .slice(0, MOST_SUGGESTED);
}
