/** Credit lines and agency tags: where a whole article is from. */
import { isDigit, isLetter } from '../../text/characters';
import type { Attribution, Mention, ReadText, Span } from '../../model';

/** Lines that name a source: "Source: Reuters", "With reporting by AP", "This article first appeared in …". */
const CREDIT =
  /^\W*(?:sources?|via|credits?|with (?:additional )?(?:reporting|files|material) (?:by|from)|additional reporting (?:by|from)|(?:this (?:article|story|report) )?(?:first |originally )?(?:appeared|published) (?:in|on|by|at)|read more at|from|by)\b\W*/iu;

/** Lines that say who worked on an article: "Ann Lee contributed to this report", "(Reporting by Ann Lee; editing by Bob Roe)". */
const CREW = /\b(?:contributed to this|(?:reporting|writing|editing|edited|compiled) by)\b/iu;

/** "(Reuters)", "(UPI) —" in a dateline or at an end. */
const TAG = /\((\p{Lu}[\p{L}\p{M}.&’' -]{1,40})\)/u;

/** How much of a line is looked at, in characters. */
const LONGEST = 200;

/** Attributions that cover the body of the article, from its credit lines and its dateline. */
export function creditsIn(read: ReadText, mentions: readonly Mention[]): Omit<Attribution, 'claims'>[] {
  const body = bodyOf(read);
  if (!body) return [];
  const found: Omit<Attribution, 'claims'>[] = [];
  let next = 0;
  for (const zone of read.zones) {
    if (zone.kind !== 'credit' && zone.kind !== 'dateline') continue;
    const line = read.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST));
    const named = zone.kind === 'credit' ? credited(line) : tagged(line);
    if (!named) continue;
    const source = { start: zone.start + named.start, end: zone.start + named.end };
    // zones and mentions are in order: what ends before this zone is over for the later ones, too
    while (next < mentions.length && (mentions[next] as Mention).end <= zone.start) next++;
    const entity = mentionIn(mentions, next, source)?.entity;
    found.push({
      ...body,
      source: { ...source, ...(entity === undefined ? {} : { entity }) },
      cue: null,
      kind: 'named',
      manner: 'speech',
    });
  }
  return found;
}

/** The first mention from an index on that touches a span. */
function mentionIn(mentions: readonly Mention[], from: number, span: Span): Mention | undefined {
  for (let index = from; index < mentions.length; index++) {
    const mention = mentions[index] as Mention;
    if (mention.start >= span.end) return undefined;
    if (mention.end > span.start) return mention;
  }
  return undefined;
}

function bodyOf(read: ReadText): Span | undefined {
  const body = read.zones.filter((zone) => zone.kind === 'body');
  const first = body[0];
  const last = body.at(-1);
  return first && last && { start: first.start, end: last.end };
}

function credited(line: string): Span | undefined {
  const lead = CREDIT.exec(line);
  if (!lead && CREW.test(line)) return undefined;
  const start = lead ? lead[0].length : 0;
  const end = lastLetter(line) + 1;
  return end > start && /\p{Lu}/u.test(line.slice(start, end)) ? { start, end } : tagged(line);
}

/** Index of the last letter or digit, before closing marks and stops; -1 when there is none. */
function lastLetter(line: string): number {
  let at = line.length - 1;
  while (at >= 0 && !isLetter(line.charCodeAt(at)) && !isDigit(line.charCodeAt(at))) at--;
  return at;
}

function tagged(line: string): Span | undefined {
  const tag = TAG.exec(line);
  return tag ? { start: tag.index + 1, end: tag.index + 1 + (tag[1] as string).length } : undefined;
}
