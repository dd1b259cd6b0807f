import { writerWords } from '../data/boilerplate';
import { reason } from '../words';
import { isListLabel, isMenuLine, isPhotoCredit, isWordless, type Judgement } from './furniture';
import { datelineEnd, isByline, isDateLine, isNameLine } from './lineKinds';
import { isProse, LONGEST_HEADLINE } from './prose';

const MENU: Judgement = { kind: 'boilerplate', reason: reason('zone.menu') };
const HEADLINE: Judgement = { kind: 'headline', reason: reason('zone.first-line') };
const BYLINE: Judgement = { kind: 'byline', reason: reason('zone.byline') };
const DATELINE: Judgement = { kind: 'dateline', reason: reason('zone.dateline') };
const DATE_LINE: Judgement = { kind: 'byline', reason: reason('zone.date-line') };

/** So far below the first sentence the running text has begun for certain. */
const DECKS_END = 12;

/** Lines above the text with this many words are the article's even below share buttons. */
const SHORTEST_ARTICLE_LINE = 7;

/** Longer rows of numbers are a table's. */
const LONGEST_COUNTER = 6;

/** A headline and its decks. */
const MOST_HEADLINES = 3;

/** A headline, its decks, and the article's main points right below. */
const MOST_POINTS = 6;

/** So many entries of a menu in a row end the site's own lines: its name, its motto, its latest news. */
const MENU_ENTRIES = 3;

/**
 * The first paragraph of running text. A deck may be a whole sentence: what stands close above the writer's name or the
 * date is none.
 */
export function firstBody(lines: readonly string[], found: readonly (Judgement | undefined)[]): number {
  const isBody = (line: string, index: number): boolean =>
    !found[index] && isProse(line) && !isByline(line) && !isDateLine(line);
  const first = lines.findIndex(isBody);
  let body = belowMenu(lines, first, isBody);
  const last = Math.min(lines.length, body + DECKS_END);
  for (let index = body + 1; body > 0 && index < last; index++) {
    const line = lines[index] as string;
    if ((lines[body] as string).length > LONGEST_HEADLINE || isBody(line, index)) break;
    if (isListLabel(line)) break;
    if (!isByline(line) && !(isDateLine(line) && !isWordless(line))) continue;
    const next = lines.findIndex((each, at) => at > index && isBody(each, at));
    if (next < 0) break;
    body = next;
    index = next;
  }
  return body;
}

/** No more sentences than these stand above the menu of a page: notes on cookies, questions about advertising. */
const MOST_NOTES = 3;
/** So many sentences below the writer's name or the date make an article. */
const SHORTEST_ARTICLE = 3;

/**
 * Sentences above a menu, with neither writer nor date above them and one below, are the site's.
 * @param first the first sentence
 * @returns the first sentence below the writer's name or the date; `first` when there is no such menu
 */
function belowMenu(lines: readonly string[], first: number, isBody: (line: string, index: number) => boolean): number {
  const isMeta = (line: string): boolean => isByline(line) || (isDateLine(line) && !isWordless(line));
  if (first < 0 || lines.slice(0, first).some(isMeta)) return first;
  let notes = 0;
  let entries = 0;
  let index = first;
  for (; index < lines.length && !isMeta(lines[index] as string); index++) {
    const line = lines[index] as string;
    if (isBody(line, index)) notes++;
    else if (line.split(/\s+/u).length <= 3) entries++;
    if (notes > MOST_NOTES || line.length > LONGEST_HEADLINE) return first;
  }
  if (entries < 2 * MENU_ENTRIES) return first;
  let below = -1;
  let sentences = 0;
  for (; index < lines.length && sentences < SHORTEST_ARTICLE; index++) {
    if (!isBody(lines[index] as string, index)) continue;
    if (below < 0) below = index;
    sentences++;
  }
  return sentences === SHORTEST_ARTICLE ? below : first;
}

/** Judges what stands above the running text: menus, labels, headline, decks, writer and date. @param top its end */
export function judgeTop(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const head = headlineIndex(lines, found, top);
  if (head < 0) {
    if (top < lines.length) judgeFirst(lines, found, top);
    return;
  }
  judgeAbove(lines, found, head);
  found[head] = HEADLINE;
  let headlines = 1;
  let furnitureSeen = false;
  for (let index = head + 1; index < top; index++) {
    const before = found[index - 1];
    const line = lines[index] as string;
    const judged = found[index] ?? metaLine(line, before);
    const words = line.split(/\s+/u).length;
    if (judged) found[index] = judged;
    else if (isMenuLine(line) || (isWordless(line) && line.length <= LONGEST_COUNTER)) found[index] = MENU;
    else if (words >= SHORTEST_ARTICLE_LINE && headlines >= MOST_HEADLINES) continue;
    else if (words >= 5 && before === HEADLINE && headlines < MOST_POINTS) {
      found[index] = HEADLINE;
      headlines++;
    } else if (words >= (furnitureSeen && index < top - 1 ? SHORTEST_ARTICLE_LINE : 5) && headlines < MOST_HEADLINES) {
      // The line over a photographer's name is the picture's text.
      found[index] = isPhotoCredit(lines[index + 1] ?? '') && !isProse(line) ? MENU : HEADLINE;
      headlines++;
    } else if (isProse(line)) continue;
    else if (furnitureSeen || found[index + 1]?.kind === 'boilerplate') found[index] = MENU;
    else if (headlines < 2 && !/[.;,]["”’)]?$/u.test(line)) {
      found[index] = HEADLINE;
      headlines++;
    }
    furnitureSeen ||= found[index]?.kind === 'boilerplate';
  }
}

const PATH_SIGNS: readonly string[] = ['|', '/', '»', '›', '>', '→', '•', '·'];

/** The line that reads like a headline and stands below the menu; the first line with words when none does. */
function headlineIndex(lines: readonly string[], found: readonly (Judgement | undefined)[], top: number): number {
  const isFree = (line: string, index: number): boolean =>
    index < top && !found[index] && !isDateLine(line) && line.length <= LONGEST_HEADLINE && datelineEnd(line) === 0;
  const isTitle = (line: string, index: number): boolean =>
    isFree(line, index) && line.length >= 20 && line.split(/\s+/u).length >= 4 && !isMenuLine(line) && !isByline(line);
  const repeated = repeatedTitle(lines, top);
  if (repeated >= 0) return repeated;
  let best = -1;
  let entries = 0;
  for (let index = 0; index < top; index++) {
    const line = lines[index] as string;
    if (isByline(line) || isDateLine(line)) {
      if (best >= 0 && entries < MENU_ENTRIES) break;
    } else if (isTitle(line, index) && !/:$/u.test(lines[index - 1] ?? '')) {
      if (best < 0 || entries >= MENU_ENTRIES) best = index;
      entries = 0;
    } else if (line.split(/\s+/u).length <= 3 && found[index] === undefined && !isWordless(line)) entries++;
  }
  if (best >= 0) return best;
  const first = lines.findIndex((line, index) => isFree(line, index) && /\p{L}.*\p{L}/u.test(line));
  return first >= 0 && !/[;,]$/u.test(lines[first] as string) ? first : -1;
}

/** The line that the way to this page ends in: "Home » News » Storm shuts harbour", "World|Storm shuts harbour". */
function repeatedTitle(lines: readonly string[], top: number): number {
  const places = new Map(lines.slice(0, top).map((line, index) => [line, index]));
  for (let index = 0; index < top; index++) {
    const path = (lines[index] as string).split('\n', 1)[0] as string;
    if (path.length > 2 * LONGEST_HEADLINE) continue;
    const last = Math.max(...PATH_SIGNS.map((sign) => path.lastIndexOf(sign)));
    const title = path.slice(last + 1).trim();
    if (last < 1 || title.split(/\s+/u).length < 4) continue;
    const place = places.get(title) ?? -1;
    if (place > index) return place;
  }
  return -1;
}

/** Menu entries and section labels above the headline. */
function judgeAbove(lines: readonly string[], found: (Judgement | undefined)[], head: number): void {
  const isLabel = (line: string, most: number): boolean =>
    isMenuLine(line) || isWordless(line) || line.split(/\s+/u).length <= most;
  const labels = lines.slice(0, head).filter((line, index) => found[index] ?? isLabel(line, 3)).length;
  let entries = 0;
  for (let index = head - 1; index >= 0; index--) {
    if (found[index]) {
      entries++;
      continue;
    }
    const line = lines[index] as string;
    const isTeaser = /:$/u.test(lines[index - 1] ?? '');
    const isEntry = isLabel(line, labels > 1 ? 3 : 2);
    if (isDateLine(line)) found[index] = /^\d{1,2}[:.]\d\d$/u.test(line) ? MENU : DATE_LINE;
    else if (isByline(line)) found[index] = BYLINE;
    else found[index] = isTeaser || isEntry || entries >= MENU_ENTRIES ? MENU : HEADLINE;
    if (isEntry) entries++;
  }
}

/** A finished sentence is a headline only as the very first line, when it is short and stands over longer text. */
function judgeFirst(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const line = lines[top] as string;
  const next = lines[top + 1];
  if (next === undefined || line.length > LONGEST_HEADLINE || datelineEnd(line) > 0) return;
  const finished = /[.;,]["”’)]?$/u.test(line);
  if (finished && (line.length > 110 || next.length <= 1.5 * line.length || !/^[^.!?]*.$/u.test(line))) return;
  found[top] = HEADLINE;
}

/** A date line, or (under a headline) the writer's name or job. */
function metaLine(line: string, before: Judgement | undefined): Judgement | undefined {
  if (isDateLine(line)) return DATE_LINE;
  if (/\s[—–]$/u.test(line) && datelineEnd(`${line} `) > line.length) return DATELINE;
  if (isByline(line) || isNameLine(line) || isNamed(line)) return BYLINE;
  return before?.kind === 'byline' && line.split(/\s+/u).length <= 5 && holdsJob(line) ? BYLINE : undefined;
}

/** "Ana Ruiz, Trade correspondent", "Ana Ruiz - March 3, 2021", "Ana Ruiz in Limassol", "Ana Ruiz ana@gazette.org". */
function isNamed(line: string): boolean {
  if (line.length > 90 || /[.!?]$/u.test(line)) return false;
  const words = line.split(/\s+/u);
  const end = words.findIndex((word) => !/^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  if (end < 1 || end > 5) return false;
  const last = words[end] as string;
  const rest = words.slice(end).join(' ');
  if (/^[-–—|]$/u.test(last)) return end > 1 && holdsJobOrDate(words.slice(end + 1).join(' '));
  if (last.endsWith(',') && /^\p{Lu}/u.test(last)) return holdsJobOrDate(words.slice(end + 1).join(' '));
  if (end < 2) return false;
  if (/^[^\s@]+@[^\s@]+$/u.test(rest)) return true;
  if (isDateLine(rest)) return line !== line.toUpperCase();
  const place = words.slice(end + 1);
  return (last === 'in' || last === 'at') && place.length <= 3 && place.every((word) => /^\p{Lu}/u.test(word));
}

function holdsJobOrDate(text: string): boolean {
  return isDateLine(text) || (text.length <= 40 && holdsJob(text));
}

function holdsJob(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => writerWords.has(word));
}
