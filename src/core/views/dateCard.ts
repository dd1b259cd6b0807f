/** The card over a time expression. */
import type { Interval, TimeExpression } from '../model';
import { joined, line, link, strong, type CardLine, type CardPart, type HoverCard } from './card';
import { disagreementLine } from './cardParts';
import { claimAt, claimHint } from './claimCard';
import { dayInWords, lengthInDays, timeInWords } from './days';
import { claimsOf, originLine } from './originLine';
import { passage, type StoryIndex } from './storyIndex';
import type { Wording } from './wording';

/** A longer stretch of days than this is not looked for in other sources: too much lies inside it. */
const LONGEST_COMPARED = 31;
const MOST_ELSEWHERE = 6;

/** What a date's card says: the days it stands for, how they were found, and who else names them. */
export function dateCard(source: string, date: TimeExpression, index: StoryIndex, words: Wording): HoverCard {
  const here = passage(source, date);
  const written = `“${index.words(here, 60)}”`;
  const time = timeInWords(date, words);
  const lines: CardLine[] = [
    line('title', ...(time === undefined ? [strong(written)] : [strong(time), ` – ${written}`])),
  ];
  const claim = claimAt(source, date.start, index);
  const group = claim && index.groupOf(claim.id);
  const aboutDates = index.disagreementsAt(here).filter((one) => one.kind === 'date' || one.kind === 'number');
  for (const disagreement of aboutDates.slice(0, 2)) lines.push(disagreementLine(disagreement, index, words));
  const around = index.tables(source)?.claims.at(date.start) ?? [];
  const origin = originLine(group ? claimsOf(group) : around.map(({ id }) => id), index, words);
  if (origin) lines.push(origin);
  lines.push(line('text', words.say('card.how', words.why(date.how))));
  const elsewhere = sameDays(source, date, index);
  if (elsewhere.length > 0) lines.push(line('text', words.say('card.same-days'), ...joined(elsewhere, ' · ')));
  lines.push(publishedLine(source, index.words(here), index, words));
  lines.push(...claimHint(source, date.start, index, words));
  return { span: { start: date.start, end: date.end }, lines };
}

/** When the source was published and why, by other evidence than the date itself. */
function publishedLine(source: string, own: string, index: StoryIndex, words: Wording): CardLine {
  const published = index.source(source)?.published;
  if (!published) return line('hint', words.say('card.published-unknown'));
  const sure = words.say(`tree.source-${published.confidence}`);
  const evidence = published.evidence.find(({ args }) => !args.includes(own));
  const why = evidence && published.confidence !== 'given' ? `${sure}: ${words.why(evidence)}` : sure;
  return line('hint', words.say('card.published', dayInWords(published.date, words), why));
}

/** The date that covers some days, or lies in them, and of several the one that comes nearest to being the same. */
function nearestTo(days: Interval, dates: readonly TimeExpression[]): TimeExpression | undefined {
  let nearest: TimeExpression | undefined;
  let least = Infinity;
  for (const date of dates) {
    const { interval } = date;
    if (!interval || interval.from > days.to || interval.to < days.from) continue;
    if (lengthInDays(interval) > LONGEST_COMPARED) continue;
    const off = gap(interval.from, days.from) + gap(interval.to, days.to);
    if (off < least) [nearest, least] = [date, off];
  }
  return nearest;
}

function gap(one: string, other: string): number {
  return one < other ? lengthInDays({ from: one, to: other }) : lengthInDays({ from: other, to: one });
}

/** Other sources that name days inside or around these. */
function sameDays(source: string, date: TimeExpression, index: StoryIndex): readonly (readonly CardPart[])[] {
  const days = date.interval;
  if (!days || lengthInDays(days) > LONGEST_COMPARED) return [];
  const found: (readonly CardPart[])[] = [];
  for (const other of index.story.sources) {
    if (other.id === source) continue;
    const match = nearestTo(days, other.dates);
    if (!match) continue;
    const where = passage(other.id, match);
    found.push([link(index.name(other.id), where), { text: ` “${index.words(where, 40)}”` }]);
    if (found.length === MOST_ELSEWHERE) break;
  }
  return found;
}
