import { isListLabel, isWordless, type Judgement } from './furniture';
import { isByline, isDateLine } from './lineKinds';
import { isProse, LONGEST_HEADLINE } from './prose';

/** So many entries of a menu in a row end the site's own lines: its name, its motto, its latest news. */
export const MENU_ENTRIES = 3;

/** So far below the first sentence the running text has begun for certain. */
const DECKS_END = 12;

/** Where nothing stands above it, a headline of two sentences has writer or date right below. */
const HEADLINE_END = 4;

/**
 * The first paragraph of running text. A deck may be a whole sentence: what stands close above the writer's name or the
 * date is none.
 */
export function firstBody(lines: readonly string[], found: readonly (Judgement | undefined)[]): number {
  const isBody = (line: string, index: number): boolean =>
    !found[index] && isProse(line) && !isByline(line) && !isDateLine(line);
  const first = lines.findIndex(isBody);
  let body = belowMenu(lines, first, isBody);
  const last = Math.min(lines.length, body + (body === 0 ? HEADLINE_END : DECKS_END));
  for (let index = body + 1; body >= 0 && index < last; index++) {
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
