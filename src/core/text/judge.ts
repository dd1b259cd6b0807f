import { reason } from '../words';
import { isCaptionLabel, isPhotoCredit } from './captions';
import { furniture, isListLabel, type Judgement } from './furniture';
import { isAge, isByline, isCredit, isDateLine, isNameLine } from './lineKinds';
import { closeGaps, isWriter, judgeTeasers, judgeComments, judgeTail } from './pageEnd';
import { firstBody } from './firstBody';
import { judgeTop } from './pageTop';
import { isProse } from './prose';

const CREDIT: Judgement = { kind: 'credit', reason: reason('zone.credit') };
const LINK: Judgement = { kind: 'boilerplate', reason: reason('zone.link-list') };
const BIOGRAPHY: Judgement = { kind: 'boilerplate', reason: reason('zone.biography') };

const CAPTION: Judgement = { kind: 'boilerplate', reason: reason('zone.caption') };

/** Longer lines are no text of a picture by their place alone. */
const LONGEST_CAPTION = 150;

/** Longer lines are no links to other articles. */
const LONGEST_LINK = 100;

/** Says of every paragraph what it is; undefined is running text. @param lines the beginnings of the paragraphs */
export function judge(lines: readonly string[]): readonly (Judgement | undefined)[] {
  const found = lines.map((line) => (isCredit(line) ? CREDIT : furniture(line)));
  judgeCaptions(lines, found);
  const body = firstBody(lines, found);
  // A text without sentences is a table or a list: its first line is its headline, and no line is a menu.
  const top = Math.max(body, 0);
  judgeUpdates(lines, found);
  judgeTop(lines, found, top);
  judgeWriters(lines, found, top);
  judgeLinks(lines, found, top);
  judgeTeasers(lines, found, top);
  judgeComments(lines, found, top);
  closeGaps(lines, found, top);
  judgeTail(lines, found, top);
  closeGaps(lines, found, top);
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
    const isAboutLine = /^about (?:the (?:author|writer)s?$|\p{Lu})/iu.test(line) && line.length < 50;
    const isHeading = isAboutLine || (isByline(line) && found[index - 1]?.kind === 'boilerplate');
    if (isAboutLine) found[index] = BIOGRAPHY;
    else if ((isWriter || (isAbout && !isDateLine(line))) && !found[index] && !isHeading) found[index] = BIOGRAPHY;
    isAbout = isHeading || (isAbout && (isNameLine(line) || furniture(line) !== undefined));
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
    if (isLabelledLink(line)) found[index] ??= LINK;
    if (isUnfinished(line) && isPhotoCredit(lines[index + 1] ?? '')) found[index] ??= CAPTION;
    if (isListLabel(line)) {
      found[index] ??= LINK;
      inList = true;
      continue;
    }
    inList &&= isTeaser(lines, index) || (line.length <= LONGEST_LINK && !isProse(line) && !/[.”"’]$/u.test(line));
    inList &&= !isByline(line) && !isWriter(lines, found, index, true);
    if (inList) found[index] ??= LINK;
  }
}

function isUnfinished(line: string): boolean {
  return line.length < LONGEST_CAPTION && line.split(/\s+/u).length >= 4 && !/[.!?:…]["”’)]?$/u.test(line);
}

/** "Watch: Drone pictures show …" between paragraphs. */
function isLabelledLink(line: string): boolean {
  const label =
    /^(?:watch|listen|read|more|related|videos?|photos|gallery|in pictures|trending(?: video)?|poll|quiz):\s?\p{Lu}/iu;
  return line.length <= LONGEST_LINK && label.test(line) && !/[.”"]$/u.test(line);
}

/** "COASTAL / Ana Ruiz", "Ana Ruiz / Coastal Press" */
function isSlashCredit(line: string): boolean {
  return line.length <= 60 && /^\p{Lu}[\p{L}. ]{1,30}\/ ?\p{Lu}[\p{L}. ]{1,30}$/u.test(line);
}

/** A picture's text and its photographer below, above or between their labels. */
function judgeCaptions(lines: readonly string[], found: (Judgement | undefined)[]): void {
  let hasBegun = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string;
    hasBegun ||= !found[index] && line.length >= LONGEST_CAPTION;
    if (index > 0 && line.length < LONGEST_CAPTION && isCaptionLabel(lines[index - 1] as string))
      found[index] ??= CAPTION;
    const next = lines[index + 1] ?? '';
    const isOverCredit =
      /^(?:courtesy(?: of)? \p{Lu}[^.!?]{2,80}|credit(?:\.{3}|…|:)?)$/iu.test(next) || isSlashCredit(next);
    if (index > 0 && !hasBegun && isOverCredit && isProse(line)) found[index] ??= CAPTION;
  }
}

/** What a link is about stands below it, and above its age or date. */
function isTeaser(lines: readonly string[], index: number): boolean {
  const next = lines[index + 1];
  return (lines[index] as string).length <= 2 * LONGEST_LINK && next !== undefined && (isAge(next) || isDateLine(next));
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
