import type { ClaimGroup } from '../../model';
import { comparePair, differencesOf, NO_DIFFERENCES, ReadingsBySource, type FoundInPair } from './comparePair';
import type { Finding } from './findings';
import { pairsToCompare, type MemberPair, type PairPlaces } from './pairs';
import { findingsOf } from './weigh';
import type { Member, StoryIndex } from './storyIndex';

/** The line that says when a page was changed. */
const STAMP =
  /^\W*(?:last |first )?(?:updated|modified|published|posted|printed|edited):? (?:on |at )?(?:\d|\w+day\b)/i;

/** What was found in a group. */
interface FoundInGroup {
  readonly findings: readonly Finding[];
  readonly pairs: readonly { readonly pair: MemberPair; readonly found: FoundInPair }[];
  /** How many of the pairs were compared now. */
  readonly compared: number;
}

/**
 * Finds what the members of a group differ in.
 *
 * @param known what was found between two members, when they were compared before and are the same still
 * @param places those of the pairs that are compared, where they are known; else they are chosen
 */
export function findInGroup(
  group: ClaimGroup,
  index: StoryIndex,
  known: (pair: MemberPair) => FoundInPair | undefined,
  places?: Iterable<PairPlaces>,
): FoundInGroup {
  const inPlace = group.members.map((member) => index.member(member));
  const members = inPlace
    .filter((member) => member !== undefined)
    .filter(({ claim, words }) => !STAMP.test(words(claim)));
  let compared = 0;
  const pairs = places ? pairsAt(places, inPlace) : pairsToCompare(members, group.label);
  const all = pairs.map((pair) => {
    const before = known(pair);
    if (before) return { pair, found: before };
    compared++;
    return { pair, found: comparePair(pair, index) };
  });
  const differing = all.filter(({ found }) => found !== NO_DIFFERENCES);
  const given = new ReadingsBySource(members);
  const findings = differing.flatMap(({ pair, found }) => {
    const differences = differencesOf(pair, found, given);
    if (differences.length === 0) return [];
    return findingsOf(differences, pair).map((finding) => (found.areAlike ? { ...finding, areAlike: true } : finding));
  });
  return { findings, pairs: all, compared };
}

function pairsAt(places: Iterable<PairPlaces>, members: readonly (Member | undefined)[]): readonly MemberPair[] {
  const pairs: MemberPair[] = [];
  for (const [one, other] of places) {
    const [left, right] = [members[one], members[other]];
    if (left && right) pairs.push({ left, right });
  }
  return pairs;
}
