import type { ClaimGroup } from '../../model';
import { comparePair, readingsBySource } from './comparePair';
import type { Finding } from './findings';
import { pairsToCompare } from './pairs';
import { findingsOf } from './weigh';
import type { StoryIndex } from './storyIndex';

/** The line that says when a page was changed. */
const STAMP =
  /^\W*(?:last |first )?(?:updated|modified|published|posted|printed|edited):? (?:on |at )?(?:\d|\w+day\b)/i;
/** What the members of a group differ in. */
export function findInGroup(group: ClaimGroup, index: StoryIndex): readonly Finding[] {
  const members = group.members
    .map((member) => index.member(member))
    .filter((member) => member !== undefined)
    .filter(({ text }) => !STAMP.test(text));
  const given = readingsBySource(members);
  return pairsToCompare(members, group.label).flatMap((pair) => findingsOf(comparePair(pair, index, given), pair));
}
