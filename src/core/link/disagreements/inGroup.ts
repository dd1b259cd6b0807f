import type { ClaimGroup } from '../../model';
import { comparePair, differencesOf, isSamePair, readingsBySource, type ComparedPair } from './comparePair';
import type { Finding } from './findings';
import { pairsToCompare } from './pairs';
import { findingsOf } from './weigh';
import type { StoryIndex } from './storyIndex';

/** The line that says when a page was changed. */
const STAMP =
  /^\W*(?:last |first )?(?:updated|modified|published|posted|printed|edited):? (?:on |at )?(?:\d|\w+day\b)/i;

/** The pairs of members of a group that were compared, by their claims. */
export type ComparedPairs = ReadonlyMap<string, ComparedPair>;

/** What was found in a group. */
export interface FoundInGroup {
  readonly findings: readonly Finding[];
  readonly pairs: ComparedPairs;
}

/**
 * Finds what the members of a group differ in.
 *
 * @param known pairs that were compared before; those that are the same still are not compared again
 */
export function findInGroup(
  group: ClaimGroup,
  index: StoryIndex,
  known: (claims: string) => ComparedPair | undefined = () => undefined,
): FoundInGroup {
  const members = group.members
    .map((member) => index.member(member))
    .filter((member) => member !== undefined)
    .filter(({ text }) => !STAMP.test(text));
  const given = readingsBySource(members);
  const pairs = new Map<string, ComparedPair>();
  const findings = pairsToCompare(members, group.label).flatMap((pair) => {
    const claims = `${pair.left.claim.id} ${pair.right.claim.id}`;
    const before = known(claims);
    const compared = before && isSamePair(before, pair) ? before : comparePair(pair, index);
    pairs.set(claims, compared);
    const differences = differencesOf(compared, given);
    return differences.length === 0 ? [] : findingsOf(differences, pair);
  });
  return { findings, pairs };
}
