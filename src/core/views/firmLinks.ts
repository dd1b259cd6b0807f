/** Which claims of a source are surely made by others too: what the text is tinted for. */
import type { Claim, ClaimGroup, GroupMember } from '../model';
import type { Steps } from '../steps';
import type { StoryIndex } from './storyIndex';

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

/** Links are measured against the claim that stands for the group: both ends must be sure. */
function isFirm({ members }: ClaimGroup, id: string): boolean {
  const own = members.find(({ claim }) => claim === id);
  const isSure = ({ strength }: GroupMember) => strength >= FIRM;
  return own !== undefined && isSure(own) && members.some((member) => member.source !== own.source && isSure(member));
}
