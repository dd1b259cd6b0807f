import type { ClaimGroup } from '../../model';
import { comparePair, differencesOf, isSamePair, readingsBySource, type ComparedPair } from './comparePair';
import type { Finding } from './findings';
import { pairsToCompare } from './pairs';
import { findingsOf } from './weigh';
import type { StoryIndex } from './storyIndex';

/** The line that says when a page was changed. */
const STAMP =
  /^\W*(?:last |first )?(?:updated|modified|published|posted|printed|edited):? (?:on |at )?(?:\d|\w+day\b)/i;

/** What was found in a group. */
interface FoundInGroup {
  readonly findings: readonly Finding[];
  readonly pairs: readonly ComparedPair[];
  /** How many of the pairs were compared now. */
  readonly compared: number;
}

/**
 * Finds what the members of a group differ in.
 *
 * @param known the pair of two claims, when it was compared before; when it is the same still, it is not compared again
 */
export function findInGroup(
  group: ClaimGroup,
  index: StoryIndex,
  known: (left: string, right: string) => ComparedPair | undefined,
): FoundInGroup {
  const members = group.members
    .map((member) => index.member(member))
    .filter((member) => member !== undefined)
    .filter(({ text }) => !STAMP.test(text));
  let compared = 0;
  const all = pairsToCompare(members, group.label).map((pair) => {
    const before = known(pair.left.claim.id, pair.right.claim.id);
    if (before && isSamePair(before, pair)) return { pair, found: before };
    compared++;
    return { pair, found: comparePair(pair, index) };
  });
  const differing = all.filter(({ found: { plain, unlessGiven } }) => plain.length > 0 || unlessGiven.length > 0);
  const given = differing.length > 0 ? readingsBySource(members) : new Map<string, ReadonlySet<string>>();
  const findings = differing.flatMap(({ pair, found }) => {
    const differences = differencesOf(pair, found, given);
    return differences.length === 0 ? [] : findingsOf(differences, pair);
  });
  return { findings, pairs: all.map(({ found }) => found), compared };
}
