import { reason } from '../words';
import { isCommentHeading, isListLabel, isWordless, type Judgement } from './furniture';
import { isAge, isBiography, isByline, isDateLine, isNameLine, isOnlyTags } from './lineKinds';
import { isProse } from './prose';

const AFTER: Judgement = { kind: 'boilerplate', reason: reason('zone.after-article') };
const BIOGRAPHY: Judgement = { kind: 'boilerplate', reason: reason('zone.biography') };
const BYLINE: Judgement = { kind: 'byline', reason: reason('zone.byline') };

/** Shorter sentences may be furniture that follows furniture; longer ones are furniture only by their words. */
const SHORTEST_STRONG = 100;

/** What readers wrote has a button, an age or its writer so close below its heading. */
const COMMENT_SIGNS_WITHIN = 12;

const COMMENT_SIGN =
  /^(?:reply|flag|report|like|recommend|upvote|click to rate|newest|oldest|best rated|sort)\b|\b(?:\d+|an?) \p{L}+ ago\b|\bsays:$|\blog in\b|\bcomment \*/iu;

/**
 * Everything below a heading of readers' comments is theirs, when no more running text follows: comments stand alone
 * between names and buttons, paragraphs of an article follow one another.
 */
export function judgeComments(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const prose = lines.map((line, index) => index >= top && !found[index] && isProse(line));
  const firstProse = prose.indexOf(true);
  // From each line on: sentences, and those that directly follow another.
  const below = new Array<number>(lines.length + 1).fill(0);
  const pairs = new Array<number>(lines.length + 1).fill(0);
  for (let index = lines.length - 1; index >= 0; index--) {
    below[index] = (below[index + 1] ?? 0) + (prose[index] ? 1 : 0);
    pairs[index] = (pairs[index + 1] ?? 0) + (prose[index] && prose[index + 1] ? 1 : 0);
  }
  const start = lines.findIndex((line, index) => {
    if (firstProse < 0 || index <= firstProse || !isCommentHeading(line)) return false;
    const all = below[index] ?? 0;
    if (all === 0) return true;
    const near = lines.slice(index + 1, index + 1 + COMMENT_SIGNS_WITHIN);
    return (pairs[index] ?? 0) * 4 <= all && near.some((each) => each.length < 80 && COMMENT_SIGN.test(each));
  });
  if (start < 0) return;
  for (let index = start; index < lines.length; index++) found[index] ??= AFTER;
}

/** So many lines without a sentence part a teaser from the text above it. */
const TEASER_APART = 3;
const LONGEST_TEASER = 250;

/** Below headlines with their ages: single sentences, far from the text and from one another, are links to other articles. */
export function judgeTeasers(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const teasers: number[] = [];
  let apart = 0;
  let isAged = false;
  for (let index = top + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    if (found[index] || !isProse(line)) {
      apart++;
      isAged ||= isAge(line.replace(/^\P{L}*?(?=\d|an? )/u, '')) || isDateLine(line);
      continue;
    }
    const isLast = [1, 2].every((step) => index + step < lines.length && !isProse(lines[index + step] as string));
    if (apart >= TEASER_APART && isAged && isLast && line.length <= LONGEST_TEASER) teasers.push(index);
    else if (apart < TEASER_APART) teasers.length = 0;
    apart = 0;
    isAged = false;
  }
  if (teasers.length < 2) return;
  for (let index = teasers[0] as number; index < lines.length; index++) found[index] ??= AFTER;
}

const PAGE_END = /©|^copyright|\ball rights reserved\b|^(?:terms|privacy)\b/iu;

/** Below the article: biographies, and what follows furniture. */
export function judgeTail(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const lastStrong = lines.reduce(
    (last, line, index) =>
      !found[index] && line.length >= SHORTEST_STRONG && isProse(line) && !(index > top && isBiography(line))
        ? index
        : last,
    -1,
  );
  const lastCredit = found.findLastIndex((judged) => judged?.kind === 'credit');
  let furnitureSeen = 0;
  let isAbove = false;
  let hasEnded = false;
  for (let index = top + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    const judged = found[index];
    if (judged) {
      if (judged.kind !== 'headline' && index > lastStrong - 2) furnitureSeen++;
      hasEnded ||= index > lastStrong && (isListLabel(line) || isCommentHeading(line) || PAGE_END.test(line));
      isAbove = judged.kind === 'boilerplate';
      continue;
    }
    if (isBiography(line)) found[index] = BIOGRAPHY;
    else if (isAbove && isByline(line)) found[index] = BYLINE;
    else if (index > lastStrong && isWriter(lines, found, index, furnitureSeen > 0)) found[index] = BYLINE;
    else if (index > lastStrong && isLeftOver(line, furnitureSeen, isAbove, hasEnded && index > lastCredit))
      found[index] = AFTER;
    else if (isAbove && isWordless(line)) found[index] = AFTER;
    else if (isOnlyTags(line)) found[index] = { kind: 'boilerplate', reason: reason('zone.tags') };
    isAbove &&= found[index] !== undefined;
  }
}

/**
 * @param isAbove furniture stands directly above
 * @param hasEnded the article's credits, and something that stands only below articles, lie above
 */
function isLeftOver(line: string, furnitureSeen: number, isAbove: boolean, hasEnded: boolean): boolean {
  if (furnitureSeen === 0) return false;
  if (isProse(line))
    return (
      isAbove && ((hasEnded && furnitureSeen > 2) || (furnitureSeen > 1 && /\b(?:you|your|we|our)\b/iu.test(line)))
    );
  return furnitureSeen > 1 || isAbove || isDateLine(line);
}

/** A name on a line of its own; among furniture only above a biography, since menu entries have capitals, too. */
export function isWriter(
  lines: readonly string[],
  found: readonly (Judgement | undefined)[],
  index: number,
  amongFurniture: boolean,
): boolean {
  if (!isNameLine(lines[index] as string)) return false;
  const next = lines[index + 1];
  return next === undefined
    ? !amongFurniture
    : isBiography(next) || (!amongFurniture && found[index + 1] !== undefined);
}

/** More lines between two pieces of furniture are a part of the article. */
const LONGEST_GAP = 6;
/** Longer lines between two pieces of furniture are a part of the article. */
const LONGEST_GAP_LINE = 32;

/** Among furniture: counters, symbols and entries of lists between two lines that are furniture. */
export function closeGaps(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  let last = -1;
  for (let index = top + 1; index < lines.length; index++) {
    if (found[index]?.kind !== 'boilerplate') continue;
    const gap = lines.slice(last + 1, index);
    const isClosed = last > top && gap.length <= LONGEST_GAP && gap.every((line) => isEntry(line) || isAppeal(line));
    for (let at = index - 1; at > top && !found[at] && (isClosed || isWordless(lines[at] as string)); at--)
      found[at] = AFTER;
    last = index;
  }
}

function isEntry(line: string): boolean {
  return line.length <= LONGEST_GAP_LINE && !/[.!?;:,]["”’')]?$/u.test(line);
}

/** A line among furniture that speaks to the reader or shouts. */
function isAppeal(line: string): boolean {
  if (line.length > 200 || /["“”]/u.test(line)) return false;
  if (line.length <= 80 && (line === line.toUpperCase() || /^(?:\w+ )?your\b/iu.test(line))) return true;
  return /\b(?:you|your|our)\b/iu.test(line) && !/[.!?]$/u.test(line);
}
