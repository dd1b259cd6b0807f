/** The card over reported speech. */
import type { ClaimGroup, Quotation, Span, Speaker } from '../model';
import { capitalised, line, link, strong, type CardLine, type HoverCard } from './card';
import { disagreementLine, elsewhereLines, groupCounts, whyLinkedLine } from './cardParts';
import { isOnlyHere } from './onlyHere';
import { claimsOf, originLine } from './originLine';
import { oneLine } from './plainText';
import { type InSource } from './sourceLookups';
import { roleOf } from './rolesOf';
import { passage, type StoryIndex } from './storyIndex';
import type { Wording } from './wording';

/** What a quotation's card says: who speaks, how the other sources word it, where it comes from. */
export function quotationCard(source: string, quotation: Quotation, index: StoryIndex, words: Wording): HoverCard {
  const group = groupOf(source, quotation, index);
  const elsewhere = group ? otherWordings(source, group, index) : [];
  const standing = group
    ? groupCounts(group, index, words)
    : isOnlyHere(passage(source, quotation), index)
      ? words.say('card.only-here')
      : undefined;
  const counts = standing === undefined ? '' : `, ${standing}`;
  const lines: CardLine[] = [title(source, quotation, counts, index, words)];
  if (quotation.via) lines.push(line('text', words.say('card.via', speakerName(source, quotation.via, index))));
  if (!quotation.speaker) lines.push(...likelySpeaker(elsewhere, index, words));
  if (group) {
    const own = index.disagreementsAt(passage(source, quotation));
    const disagreements = new Set([
      ...own.filter(({ reason }) => reason.code === 'differs.wording'),
      ...index.disagreementsOf(group),
    ]);
    for (const disagreement of [...disagreements].slice(0, 2)) lines.push(disagreementLine(disagreement, index, words));
    if (differInWording(source, quotation, elsewhere, index)) lines.push(line('warning', words.say('card.wordings')));
    const origin = originLine(claimsOf(group), index, words);
    if (origin) lines.push(origin);
    lines.push(...elsewhereLines(group, source, index, words, 4));
    const why = whyLinkedLine(group, (member) => member.source === source, words);
    if (why) lines.push(why);
  }
  return { span: { start: quotation.start, end: quotation.end }, lines };
}

/** The speaker's name: the entity's, else the words of the text. */
export function speakerName(source: string, speaker: Speaker, index: StoryIndex): string {
  const entity = index.entity(speaker.entity);
  if (entity) return oneLine(entity.name, 80);
  return speaker.name === undefined ? index.words(passage(source, speaker), 80) : oneLine(speaker.name, 80);
}

function title(source: string, quotation: Quotation, counts: string, index: StoryIndex, words: Wording): CardLine {
  const kind = words.say(`quotation.${quotation.kind}`);
  const cue = quotation.cue ? ` (“${index.words(passage(source, quotation.cue), 40)}”)` : '';
  if (!quotation.speaker) return line('title', strong(words.say('card.no-speaker')), ` – ${kind}${cue}${counts}`);
  const name = capitalised(speakerName(source, quotation.speaker, index));
  const speaker = index.entity(quotation.speaker.entity);
  const role = speaker && roleOf(speaker);
  const open = passage(source, quotation.speaker);
  return line(
    'title',
    { ...link(name, open), strong: true },
    ` – ${role === undefined ? '' : `${oneLine(role, 60)}, `}${kind}${cue}${counts}`,
  );
}

/** The claim group that the quoted words belong to: of several, the one whose other members have most of them. */
function groupOf(source: string, quotation: Quotation, index: StoryIndex): ClaimGroup | undefined {
  const claims = index.tables(source)?.claims.overlapping(quotation) ?? [];
  const quoted = wordsOf(index.text(source).slice(quotation.start, quotation.end));
  let best: ClaimGroup | undefined;
  let most = -1;
  for (const claim of claims) {
    for (const group of index.groupsOf(claim.id)) {
      const shared = sharedWith(quoted, group, source, index) + overlap(claim, quotation) / 10_000;
      if (shared > most) [best, most] = [group, shared];
    }
  }
  return best;
}

/** How many of some words the member of another source that has most of them has. */
function sharedWith(quoted: ReadonlySet<string>, group: ClaimGroup, source: string, index: StoryIndex): number {
  const counts = group.members.map((member) => {
    const where = member.source === source ? undefined : index.passageOf(member.claim);
    return where ? [...wordsOf(index.words(where))].filter((word) => quoted.has(word)).length : 0;
  });
  return Math.max(0, ...counts);
}

/** The beginnings of the longer words. */
function wordsOf(text: string): ReadonlySet<string> {
  const longer = bareWords(text).split(' ');
  return new Set(longer.filter((word) => word.length > 3).map((word) => word.slice(0, 7)));
}

function overlap(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start);
}

/** Quotations of other sources inside the same claim. */
function otherWordings(source: string, group: ClaimGroup, index: StoryIndex): readonly InSource<Quotation>[] {
  return group.members.flatMap(({ claim, source: other }) => {
    const where = other === source ? undefined : index.passageOf(claim);
    const quotations = where ? (index.tables(other)?.quotations.overlapping(where) ?? []) : [];
    return quotations.map((item) => ({ source: other, item }));
  });
}

function likelySpeaker(
  elsewhere: readonly InSource<Quotation>[],
  index: StoryIndex,
  words: Wording,
): readonly CardLine[] {
  const named = elsewhere.find(({ item }) => item.speaker);
  if (!named?.item.speaker) return [];
  const name = speakerName(named.source, named.item.speaker, index);
  return [line('text', words.say('card.likely-speaker', index.name(named.source), name))];
}

/** Whether another source puts other words between quotation marks. */
function differInWording(
  source: string,
  quotation: Quotation,
  elsewhere: readonly InSource<Quotation>[],
  index: StoryIndex,
): boolean {
  if (quotation.kind === 'indirect') return false;
  const own = bareWords(index.text(source).slice(quotation.start, quotation.end));
  return elsewhere.some(({ source: other, item }) => {
    if (item.kind === 'indirect') return false;
    const theirs = bareWords(index.text(other).slice(item.start, item.end));
    return !theirs.includes(own) && !own.includes(theirs);
  });
}

function bareWords(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
