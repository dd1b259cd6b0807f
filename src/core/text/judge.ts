import { reason } from '../words';
import { furniture, isListLabel, isWordless, type Judgement } from './furniture';
import { isBiography, isByline, isCredit, isDateLine, isNameLine, isOnlyTags } from './lineKinds';
import { firstBody, judgeTop } from './pageTop';
import { isProse } from './prose';

const CREDIT: Judgement = { kind: 'credit', reason: reason('zone.credit') };
const LINK: Judgement = { kind: 'boilerplate', reason: reason('zone.link-list') };
const AFTER: Judgement = { kind: 'boilerplate', reason: reason('zone.after-article') };
const BIOGRAPHY: Judgement = { kind: 'byline', reason: reason('zone.biography') };

/** Shorter sentences may be furniture that follows furniture; longer ones are furniture only by their words. */
const SHORTEST_STRONG = 100;

/** Longer lines are no links to other articles. */
const LONGEST_LINK = 100;

/** Says of every paragraph what it is; undefined is running text. @param lines the beginnings of the paragraphs */
export function judge(lines: readonly string[]): readonly (Judgement | undefined)[] {
  const found = lines.map((line) => (isCredit(line) ? CREDIT : furniture(line)));
  const body = firstBody(lines, found);
  // A text without sentences is a table or a list: its first line is its headline, and no line is a menu.
  const top = Math.max(body, 0);
  judgeUpdates(lines, found);
  judgeTop(lines, found, top);
  judgeWriters(lines, found, top);
  judgeLinks(lines, found, top);
  judgeTail(lines, found, top);
  return found;
}

/** More names in bylines are no writers of one article. */
const MOST_WRITERS = 8;

/** Below the text: what begins with the name in the byline, and what stands under "About the author". */
function judgeWriters(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const writers = lines.slice(0, top).flatMap((line, index) => (found[index]?.kind === 'byline' ? namesIn(line) : []));
  const known = [...new Set(writers)].slice(0, MOST_WRITERS);
  let isAbout = false;
  for (let index = top + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    const isWriter = known.some((name) => line.toLowerCase().startsWith(name)) && !/[“”"]/u.test(line);
    const isHeading = /^about (?:the (?:author|writer)s?$|\p{Lu})/iu.test(line) && line.length < 50;
    if (isHeading) found[index] = { kind: 'boilerplate', reason: BIOGRAPHY.reason };
    else if ((isWriter || isAbout) && !found[index]) found[index] = BIOGRAPHY;
    isAbout = isHeading || (isAbout && isNameLine(line));
  }
}

/** Names of two words or more, in small letters. */
function namesIn(line: string): string[] {
  const names: string[] = [];
  let run: string[] = [];
  for (const word of [...line.replace(/^by\s/iu, '').split(/\s+/u), '']) {
    if (/^\p{Lu}[\p{L}.'’-]*$/u.test(word)) run.push(word);
    else {
      if (run.length > 1) names.push(run.join(' ').toLowerCase());
      run = [];
    }
  }
  return names;
}

/** The links under "Related stories" and the like: unfinished lines up to the next sentence. */
function judgeLinks(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  let inList = false;
  for (let index = top + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    if (isListLabel(line)) {
      found[index] ??= LINK;
      inList = true;
      continue;
    }
    inList &&= line.length <= LONGEST_LINK && !isProse(line) && !/[.”"’]$/u.test(line);
    inList &&= !isByline(line) && !isWriter(lines, index, true);
    if (inList) found[index] ??= LINK;
  }
}

const CLOCK = /^\d{1,2}[:.h]\d\d(?: ?[ap]\.?m\.?)?(?: [A-Z]{2,4})?$/u;

/** A live page: times on lines of their own, each over an update that may have a heading. */
function judgeUpdates(lines: readonly string[], found: (Judgement | undefined)[]): void {
  if (lines.filter((line) => CLOCK.test(line)).length < 3) return;
  for (let index = 0; index < lines.length; index++) {
    if (!CLOCK.test(lines[index] as string)) continue;
    found[index] = { kind: 'byline', reason: reason('zone.date-line') };
    const next = lines[index + 1] ?? '';
    if (!found[index + 1] && next.length >= 15 && next.length <= LONGEST_LINK && !/[.!?]["”’)]?$/u.test(next))
      found[index + 1] = { kind: 'headline', reason: reason('zone.first-line') };
  }
}

/** Below the article: biographies, and what follows furniture. */
function judgeTail(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const lastStrong = lines.reduce(
    (last, line, index) =>
      !found[index] && line.length >= SHORTEST_STRONG && isProse(line) && !(index > top && isBiography(line))
        ? index
        : last,
    -1,
  );
  let furnitureSeen = 0;
  let isAbove = false;
  for (let index = Math.max(top, 0) + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    const judged = found[index];
    if (judged) {
      if (judged.kind !== 'headline' && index > lastStrong - 2) furnitureSeen++;
      isAbove = judged.kind === 'boilerplate';
      continue;
    }
    if (isBiography(line)) found[index] = BIOGRAPHY;
    else if (index > lastStrong && isWriter(lines, index, furnitureSeen > 0))
      found[index] = { kind: 'byline', reason: reason('zone.byline') };
    else if (index > lastStrong && isLeftOver(line, furnitureSeen, isAbove)) found[index] = AFTER;
    else if (isAbove && isWordless(line)) found[index] = AFTER;
    else if (isOnlyTags(line)) found[index] = { kind: 'boilerplate', reason: reason('zone.tags') };
    isAbove &&= found[index] !== undefined;
  }
}

/** @param isAbove furniture stands directly above */
function isLeftOver(line: string, furnitureSeen: number, isAbove: boolean): boolean {
  if (furnitureSeen === 0) return false;
  if (isProse(line))
    return isAbove && (furnitureSeen > 2 || (furnitureSeen > 1 && /\b(?:you|your|we|our)\b/iu.test(line)));
  return furnitureSeen > 1 || isAbove || isDateLine(line);
}

/** A name on a line of its own; among furniture only above a biography, since menu entries have capitals, too. */
function isWriter(lines: readonly string[], index: number, amongFurniture: boolean): boolean {
  if (!isNameLine(lines[index] as string)) return false;
  const next = lines[index + 1];
  return next === undefined ? !amongFurniture : isBiography(next) || (!amongFurniture && furniture(next) !== undefined);
}
