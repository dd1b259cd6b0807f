import { reason } from '../words';
import { isPhotoCredit } from './captions';
import { MENU_ENTRIES } from './firstBody';
import { isMenuLine, isWordless, type Judgement } from './furniture';
import { headlineIndex } from './headlines';
import { datelineEnd, isByline, isDateLine, isOnlyDateline } from './lineKinds';
import { BYLINE, DATE_LINE, DATELINE, metaLine } from './metaLines';
import { isProse, LONGEST_HEADLINE } from './prose';

const MENU: Judgement = { kind: 'boilerplate', reason: reason('zone.menu') };
const HEADLINE: Judgement = { kind: 'headline', reason: reason('zone.first-line') };

/** Lines above the text with this many words are the article's even below share buttons. */
const SHORTEST_ARTICLE_LINE = 7;

/** Longer rows of numbers are a table's. */
const LONGEST_COUNTER = 6;

/** A headline and its decks. */
const MOST_HEADLINES = 3;

/** A headline, its decks, and the article's main points right below. */
const MOST_POINTS = 6;

/** Judges what stands above the running text: menus, labels, headline, decks, writer and date. @param top its end */
export function judgeTop(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  for (let index = 0; index < top; index++) if (isOnlyDateline(lines[index] as string)) found[index] ??= DATELINE;
  const head = headlineIndex(lines, found, top);
  if (head < 0) {
    if (top < lines.length && found[top - 1] !== DATELINE) judgeFirst(lines, found, top);
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
