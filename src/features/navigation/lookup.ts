import type { Claim, Passage, Span } from '../../core/model';
import { claimAt } from '../../core/views/claimCard';
import { passage, type StoryIndex } from '../../core/views/storyIndex';

/** All places of the name at an offset, in order of source, then position; empty when no name stands there. */
export function mentionsAt(index: StoryIndex, source: string, offset: number): readonly Passage[] {
  const [mention] = index.tables(source)?.mentions.at(offset) ?? [];
  return mention ? index.mentionsOf(mention.entity).map((found) => passage(found.source, found.item)) : [];
}

/** The claim at an offset and all passages of its group, in order of source, then position. */
export function sameClaimAt(
  index: StoryIndex,
  source: string,
  offset: number,
): { readonly claim: Claim; readonly passages: readonly Passage[] } | undefined {
  const claim = claimAt(source, offset, index);
  const group = claim && index.groupOf(claim.id);
  if (!group) return undefined;
  return { claim, passages: group.members.flatMap((member) => index.passageOf(member.claim) ?? []) };
}

/** Everything that is the same thing as what stands at an offset: the name, else the date, else the claim. */
export function sameThingAt(index: StoryIndex, source: string, offset: number): readonly Passage[] {
  const mentions = mentionsAt(index, source, offset);
  if (mentions.length > 0) return mentions;
  const [date] = index.tables(source)?.dates.at(offset) ?? [];
  if (date) return sameDate(index, date.value);
  return sameClaimAt(index, source, offset)?.passages ?? [];
}

function sameDate(index: StoryIndex, value: string): readonly Passage[] {
  return index.story.sources.flatMap(({ id, dates }) =>
    dates.filter((date) => date.value === value).map((date) => passage(id, date)),
  );
}

/** The passage after (`step` 1) or before (-1) the one at an offset, going round at the end. */
export function neighbour(
  passages: readonly Passage[],
  source: string,
  offset: number,
  step: 1 | -1,
): Passage | undefined {
  const holds = (one: Passage): boolean => one.source === source && one.start <= offset && offset <= one.end;
  const at = passages.findIndex(holds);
  if (at < 0 || passages.length < 2) return undefined;
  return passages[(at + step + passages.length) % passages.length];
}

/** The parts of a text that hold all others among these: claims hold names, dates and quotations. */
export function holds(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
