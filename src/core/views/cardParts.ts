/** Lines that several kinds of card share. */
import type { ClaimGroup, Disagreement, DisagreementSide, GroupMember, Passage } from '../model';
import { joined, line, link, quoted, strong, type CardLine, type CardPart } from './card';
import { isFirmMember, stanceInWords } from './firmLinks';
import { disagreementTitle, shownReadings, sidesInOrder } from './pointTitles';
import type { StoryIndex } from './storyIndex';
import type { Wording } from './wording';

/** Passages of other sources are cut at this length: about one line of a card. */
const MEMBER_LENGTH = 80;
const MOST_SIDES = 4;
const MOST_READERS = 8;

/** One line for a disagreement: its kind, each reading, and links to who has it; what is overtaken by date, oldest first. */
export function disagreementLine(disagreement: Disagreement, index: StoryIndex, words: Wording): CardLine {
  const shown = sidesInOrder(disagreement, index).slice(0, MOST_SIDES);
  const readings = shownReadings(disagreement, index);
  const sides = shown.map((side, at) => sideParts(side, readings[at]?.line ?? side.reading, index));
  const rest = disagreement.sides.length - sides.length;
  const more: readonly CardPart[] = rest > 0 ? [{ text: ` · ${words.say('count.more', String(rest))}` }] : [];
  const title = strong(`${disagreementTitle(disagreement, words)}: `);
  return line('warning', title, ...joined(sides, disagreement.status === 'overtaken' ? ' → ' : ' · '), ...more);
}

/** Why a claim of a group was linked: of the one that stands for the group, why others were linked with it. */
export function whyLinkedLine(
  { members, label }: ClaimGroup,
  isHere: (member: GroupMember) => boolean,
  words: Wording,
): CardLine | undefined {
  const others = members.filter(({ claim }) => claim !== label);
  const member = others.find(isHere) ?? others[0];
  return member && line('hint', words.say('card.why-linked', words.why(member.reason)));
}

function sideParts({ passages }: DisagreementSide, reading: string, index: StoryIndex): readonly CardPart[] {
  return [{ text: `${reading} (` }, ...sourceLinks(passages, index), { text: ')' }];
}

/** "000, 001": a link for each source, to its first passage. */
export function sourceLinks(passages: readonly Passage[], index: StoryIndex): readonly CardPart[] {
  const first = new Map<string, Passage>();
  for (const where of passages) if (!first.has(where.source)) first.set(where.source, where);
  const links = [...first].slice(0, MOST_READERS).map(([source, where]) => [link(index.name(source), where)]);
  return joined(first.size > MOST_READERS ? [...links, [{ text: '…' }]] : links, ', ');
}

/** "4 sources, 1 origin"; "3 sources (and 1 copy), 1 origin" where a fourth only copies one of them. */
export function groupCounts(group: ClaimGroup, index: StoryIndex, words: Wording): string {
  const sources = words.count('count.sources', index.countSources(group));
  const copies = group.copies === undefined ? '' : ` (${words.count('count.copies', group.copies)})`;
  const origins = group.origins === undefined ? '' : `, ${words.count('count.origins', group.origins)}`;
  return `${sources}${copies}${origins}`;
}

const MOST_REUSED = 3;

/** "Shares wording with 001 (close paraphrase)": where the words of a place stand in other sources too. */
export function reuseLine(where: Passage, index: StoryIndex, words: Wording): CardLine | undefined {
  const parts = new Map<string, readonly CardPart[]>();
  for (const { relation, sides, strength } of index.reusedIn(where.source)) {
    const [own, other] = sides[0].source === where.source ? sides : [sides[1], sides[0]];
    if (other.source === where.source || own.start > where.start || own.end < where.end || strength === 'weak')
      continue;
    if (!parts.has(other.source))
      parts.set(other.source, [
        link(index.name(other.source), other),
        { text: ` (${words.say(`reuse.${relation}`)})` },
      ]);
  }
  if (parts.size === 0) return undefined;
  return line('text', words.say('card.shares-wording'), ...joined([...parts.values()].slice(0, MOST_REUSED), ', '));
}

/** The members of a group in other sources: one line each, up to `most` and a count of the rest. */
export function elsewhereLines(
  group: ClaimGroup,
  source: string,
  index: StoryIndex,
  words: Wording,
  most: number,
): readonly CardLine[] {
  const others = firstOfEachSource(group.members.filter((member) => member.source !== source));
  const shown = others.slice(0, others.length > most ? most - 1 : most);
  const lines = shown.flatMap((member) => {
    const where = index.passageOf(member.claim);
    if (!where) return [];
    const stance = member.stance === 'same' && isFirmMember(member) ? '' : ` ${stanceInWords(member, words)}`;
    return [
      line('list', link(index.name(member.source), where), {
        text: ` ${quoted(index.words(where, MEMBER_LENGTH))}${stance && ` –${stance}`}`,
      }),
    ];
  });
  const rest = others.length - shown.length;
  return rest > 0 ? [...lines, line('hint', words.say('count.more', String(rest)))] : lines;
}

/** The strongest of what is only suggested for a group, and how many more there are. */
export function perhapsLine(group: ClaimGroup, index: StoryIndex, words: Wording): CardLine | undefined {
  const [first, ...rest] = group.suggestions ?? [];
  const where = first && index.passageOf(first.claim);
  if (!where) return undefined;
  const more = rest.length > 0 ? ` ${words.say('count.more', String(rest.length))}` : '';
  const said = ` ${quoted(index.words(where, MEMBER_LENGTH))}${more}`;
  return line('hint', `${words.say('tree.perhaps')}: `, link(index.name(where.source), where), { text: said });
}

/** For each source the member that says most about the group: one that differs, else the strongest. */
function firstOfEachSource(members: readonly GroupMember[]): readonly GroupMember[] {
  const best = new Map<string, GroupMember>();
  for (const member of members) {
    const known = best.get(member.source);
    if (!known || rank(member) > rank(known)) best.set(member.source, member);
  }
  return [...best.values()];
}

function rank(member: GroupMember): number {
  return member.strength + (member.stance === 'differs' || member.stance === 'denies' ? 1 : 0);
}
