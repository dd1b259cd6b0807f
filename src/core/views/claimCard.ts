/** The card over a claim that other sources share or contradict. */
import type { Claim, ClaimGroup, Disagreement } from '../model';
import { line, strong, type CardLine, type HoverCard } from './card';
import { disagreementLine, elsewhereLines, groupCounts, perhapsLine, reuseLine, whyLinkedLine } from './cardParts';
import { isFirmMember } from './firmLinks';
import { isOnlyHere } from './onlyHere';
import { claimsOf, originLine } from './originLine';
import { oneLine } from './plainText';
import { disagreementTitle } from './pointTitles';
import { passage, type StoryIndex } from './storyIndex';
import type { Wording } from './wording';

/** What a claim's card says; nothing for a claim that stands alone. */
export function claimCard(source: string, claim: Claim, index: StoryIndex, words: Wording): HoverCard | undefined {
  const group = index.groupOf(claim.id);
  if (!group) return undefined;
  const own = group.members.find((member) => member.claim === claim.id);
  // what is only perhaps of a group is not called what the group is, nor is what others differ in its matter
  const isSure = own === undefined || isFirmMember(own);
  const here = passage(source, claim);
  const label = isSure ? (index.passageOf(group.label) ?? here) : here;
  const modality = claim.modality === 'stated' ? '' : `${words.say(`modality.${claim.modality}`)}, `;
  const counts = `${groupCounts(group, index, words)}${onlyOrigin(group, index)}`;
  const standing = isSure ? counts : words.say('card.perhaps-in', counts);
  const lines: CardLine[] = [line('title', strong(index.words(label, 90)), ` – ${modality}${standing}`)];
  const relevant = index
    .disagreementsOf(group)
    .filter((one) => (isSure && one.status !== 'garble') || namesSource(one, source));
  for (const disagreement of relevant.slice(0, 3)) lines.push(disagreementLine(disagreement, index, words));
  const origin = originLine(isSure ? claimsOf(group) : [claim.id], index, words);
  if (origin) lines.push(origin);
  const reused = reuseLine(here, index, words);
  if (reused) lines.push(reused);
  lines.push(...elsewhereLines(group, source, index, words, 4));
  const perhaps = perhapsLine(group, index, words);
  if (perhaps) lines.push(perhaps);
  const why = whyLinkedLine(group, (member) => member.claim === claim.id, words);
  if (why) lines.push(why);
  return { span: { start: claim.start, end: claim.end }, lines };
}

/** ": The Wall Street Journal" behind "4 sources, 1 origin". */
function onlyOrigin(group: ClaimGroup, index: StoryIndex): string {
  const named = index.originsOf(claimsOf(group)).filter(({ kind }) => kind === 'named');
  const [only] = named;
  return group.origins === 1 && only && named.length === 1 ? `: ${oneLine(only.name, 60)}` : '';
}

/** The card over words that other sources have otherwise, where no claim is linked. */
export function contestedCard(
  source: string,
  offset: number,
  index: StoryIndex,
  words: Wording,
): HoverCard | undefined {
  const [contested] = index.tables(source)?.contested.at(offset) ?? [];
  if (!contested) return undefined;
  const disagreements = index.disagreementsAt(contested).slice(0, 3);
  const claims = disagreements.flatMap(({ sides }) => sides.flatMap((side) => side.claims));
  const origin = originLine([...new Set(claims)], index, words);
  return {
    span: { start: contested.start, end: contested.end },
    lines: [
      line('title', strong(index.words(contested, 110))),
      ...disagreements.map((disagreement) => disagreementLine(disagreement, index, words)),
      ...(origin ? [origin] : []),
    ],
  };
}

function namesSource({ sides }: Disagreement, source: string): boolean {
  return sides.some((side) => side.passages.some((where) => where.source === source));
}

/** The card over a claim of which nothing was found in another source. */
export function loneCard(source: string, offset: number, index: StoryIndex, words: Wording): HoverCard | undefined {
  const [claim] = index.tables(source)?.claims.at(offset) ?? [];
  if (!claim || !isOnlyHere(passage(source, claim), index)) return undefined;
  const modality = claim.modality === 'stated' ? '' : `${words.say(`modality.${claim.modality}`)}, `;
  const said = strong(index.words(passage(source, claim), 90));
  const origin = originLine([claim.id], index, words);
  return {
    span: { start: claim.start, end: claim.end },
    lines: [line('title', said, ` – ${modality}${words.say('card.only-here')}`), ...(origin ? [origin] : [])],
  };
}

/** The small print on other cards: that the place is part of a claim in several sources, and what they differ in. */
export function claimHint(source: string, offset: number, index: StoryIndex, words: Wording): readonly CardLine[] {
  const claim = claimAt(source, offset, index);
  const group = claim && index.groupOf(claim.id);
  if (!group) return [];
  const counts = groupCounts(group, index, words);
  const differing = index.disagreementsOf(group).filter((one) => one.status === 'differs');
  if (differing.length === 0) return [line('hint', words.say('card.claim-here', counts))];
  const titles = [...new Set(differing.map((one) => disagreementTitle(one, words)))].join(', ');
  return [line('hint', words.say('card.claim-differs', counts, titles))];
}

/** The innermost claim at a place that other sources share. */
export function claimAt(source: string, offset: number, index: StoryIndex): Claim | undefined {
  return index
    .tables(source)
    ?.claims.at(offset)
    .find((claim) => index.groupOf(claim.id));
}
