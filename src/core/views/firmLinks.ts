/** Which claims are surely made by others too: what the text is tinted for, and what views do not call uncertain. */
import type { Claim, ClaimGroup, GroupMember } from '../model';
import type { Steps } from '../steps';
import type { StoryIndex } from './storyIndex';
import type { Wording } from './wording';

/**
 * From this strength on a link is clearly likelier right than wrong. On the sample sources, where three sentences in four
 * say what another source says too, it keeps under half of them, and nearly all of these are right.
 */
const FIRM = 0.55;

/** The claims of a source that are linked firmly with a claim of another source, by their place. */
export function* firmlyShared(index: StoryIndex, source: string): Steps<readonly Claim[]> {
  const found: Claim[] = [];
  for (const claim of index.source(source)?.claims ?? []) {
    const group = index.groupOf(claim.id);
    if (group !== undefined && index.countSources(group) > 1 && isFirm(group, claim.id)) found.push(claim);
    yield;
  }
  return found;
}

/** Whether a member of a group is surely one: the claim that stands for the group is. */
export function isFirmMember({ strength }: GroupMember): boolean {
  return strength >= FIRM;
}

/** Kept as long as the group is. */
const FIRM_SOURCES = new WeakMap<ClaimGroup, number>();

/** How many sources surely make the claim of a group. */
export function countFirmSources(group: ClaimGroup): number {
  const known = FIRM_SOURCES.get(group);
  if (known !== undefined) return known;
  const counted = new Set<string>();
  for (const member of group.members) if (isFirmMember(member)) counted.add(member.source);
  FIRM_SOURCES.set(group, counted.size);
  return counted.size;
}

/** How a member stands to its group: "same", "perhaps says more" where the link is weak; what differs is found by itself. */
export function stanceInWords(member: GroupMember, words: Wording): string {
  const stance = words.say(`stance.${member.stance}`);
  const isFound = member.stance === 'differs' || member.stance === 'denies';
  return isFound || isFirmMember(member) ? stance : words.say('stance.perhaps', stance);
}

/** Links are measured against the claim that stands for the group: both ends must be sure. */
function isFirm({ members }: ClaimGroup, id: string): boolean {
  const own = members.find(({ claim }) => claim === id);
  if (own === undefined || !isFirmMember(own)) return false;
  return members.some((member) => member.source !== own.source && isFirmMember(member));
}
