import { appealWords, buttonWords, certainPhrases } from '../data/boilerplate';
import type { Zone, ZoneKind } from '../model';
import { reason, type Reason } from '../words';
import type { Block } from './lines';
import { datelineEnd, isBiography, isByline, isCredit, isDateLine, isNameLine, isOnlyTags } from './lineKinds';

/** What one paragraph was taken for; a paragraph may hold two zones (a dateline, hashtags glued to its end). */
interface Judgement {
  readonly kind: ZoneKind;
  readonly reason: Reason;
}

const BODY: Judgement = { kind: 'body', reason: reason('zone.body') };
const CREDIT: Judgement = { kind: 'credit', reason: reason('zone.credit') };

/** Longer lines are never headlines. */
const LONGEST_HEADLINE = 180;

/**
 * Tells headline, dateline, byline, body, credit and boilerplate apart.
 *
 * Each paragraph is judged by its words (phrases of page furniture, names of writers, credits) and by its place: a
 * short line at the top is a headline, and after the first furniture below the article short lines are furniture too.
 * @returns zones in order, one a paragraph; two where it opens with a dateline or ends in #tags.
 */
export function zonesOf(text: string, blocks: readonly Block[]): Zone[] {
  const judgements = judge(text, blocks);
  let bodies = 0;
  return blocks.flatMap((block, index) => {
    const judged = judgements[index] ?? BODY;
    if (judged.kind === 'body') bodies++;
    return split(text, block, judged, bodies <= 2);
  });
}

function judge(text: string, blocks: readonly Block[]): Judgement[] {
  const lines = blocks.map((block) => text.slice(block.start, Math.min(block.end, block.start + 1200)));
  const found: (Judgement | undefined)[] = lines.map(
    (line) => furniture(line) ?? (isCredit(line) ? CREDIT : undefined),
  );
  const firstBody = lines.findIndex((line, index) => !found[index] && isProse(line));
  const top = firstBody < 0 ? lines.length : firstBody;
  let headlines = 0;
  for (let index = 0; index <= top && index < lines.length; index++) {
    if (found[index]) continue;
    const line = lines[index] as string;
    const meta = metaLine(line, headlines > 0);
    if (meta) found[index] = meta;
    else if (headlines < 2 && isHeadline(line, lines[index + 1], headlines, index === top)) {
      found[index] = { kind: 'headline', reason: reason('zone.first-line') };
      headlines++;
    }
  }
  closeTail(lines, found, top);
  return found.map((judgement) => judgement ?? BODY);
}

/** A date line, or (under a headline) the writer's name. */
function metaLine(line: string, underHeadline: boolean): Judgement | undefined {
  if (isDateLine(line)) return { kind: 'byline', reason: reason('zone.date-line') };
  if (!underHeadline) return undefined;
  return isByline(line) || isNameLine(line) ? { kind: 'byline', reason: reason('zone.byline') } : undefined;
}

/** Below the article: biographies and everything short after the first furniture. */
function closeTail(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const lastProse = lines.reduce(
    (last, line, index) => (!found[index] && isProse(line) && !(index > top && isBiography(line)) ? index : last),
    -1,
  );
  let furnitureSeen = false;
  for (let index = Math.max(top, 0) + 1; index < lines.length; index++) {
    const line = lines[index] as string;
    const judged = found[index];
    if (judged) {
      furnitureSeen ||= judged.kind !== 'headline' && index > lastProse - 2;
      continue;
    }
    if (index > top && isBiography(line)) found[index] = { kind: 'byline', reason: reason('zone.biography') };
    else if (index > lastProse && isWriter(lines, index, furnitureSeen))
      found[index] = { kind: 'byline', reason: reason('zone.byline') };
    else if (index > lastProse && (furnitureSeen || isShortRun(lines, index)) && !isProse(line))
      found[index] = { kind: 'boilerplate', reason: reason('zone.after-article') };
    else if (isOnlyTags(line)) found[index] = { kind: 'boilerplate', reason: reason('zone.tags') };
  }
}

/** A name on a line of its own; among furniture only above a biography, since menu entries have capitals, too. */
function isWriter(lines: readonly string[], index: number, amongFurniture: boolean): boolean {
  if (!isNameLine(lines[index] as string)) return false;
  const next = lines[index + 1];
  return !amongFurniture || (next !== undefined && isBiography(next));
}

/** Prose: long enough, and with a finished sentence in it. */
function isProse(line: string): boolean {
  return line.length >= 90
    ? /[.!?…]["”’)\]]?(?:\s|$)/u.test(line) || line.length > LONGEST_HEADLINE
    : line.length >= 40 && /[a-z][.!?]["”’)]?$/u.test(line);
}

function isHeadline(line: string, next: string | undefined, headlines: number, couldBeBody: boolean): boolean {
  if (line.length > LONGEST_HEADLINE || !/\p{L}.*\p{L}/u.test(line) || datelineEnd(line) > 0) return false;
  if (next === undefined) return false;
  const finished = /[.;,]["”’)]?$/u.test(line);
  if (!finished) return true;
  // A finished sentence is a headline only as the very first line, when it is short and stands over longer text.
  return headlines === 0 && !couldBeBody
    ? line.length <= 120
    : headlines === 0 && line.length <= 110 && next.length > 1.5 * line.length && /^[^.!?]*.$/u.test(line);
}

function furniture(line: string): Judgement | undefined {
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (/\bpub-\d{6,}|\b(?:direct|reseller),\s*[0-9a-f]{8,}/u.test(lower))
    return { kind: 'boilerplate', reason: reason('zone.advertising-code') };
  if (/^(?:https?:\/\/|www\.)\S{1,400}$/u.test(lower)) return { kind: 'boilerplate', reason: reason('zone.address') };
  const phrase = line.length <= 420 ? phrasesIn(lower).find((each) => holdsPhrase(lower, each)) : undefined;
  if (phrase !== undefined) return { kind: 'boilerplate', reason: reason('zone.phrase', phrase) };
  if (line.length > 300) return undefined;
  const words = lower.split(/[^a-z'-]+/u).filter(Boolean);
  const addressed = words.some(
    (word) => word === 'our' || word === 'your' || word === 'us' || word === 'please' || word === 'help',
  );
  if (addressed && new Set(words.filter((word) => appealWords.has(word))).size >= 2)
    return { kind: 'boilerplate', reason: reason('zone.appeal') };
  if (words.length > 0 && words.length <= 4 && words.every((word) => buttonWords.has(word)))
    return { kind: 'boilerplate', reason: reason('zone.button') };
  if (isOnlyTags(line)) return { kind: 'boilerplate', reason: reason('zone.tags') };
  return undefined;
}

/** Phrases by how they begin, and their place in the list, since the first that fits is named. */
const phrasesByStart = new Map<number, number[]>();
const shortPhrases: number[] = [];
certainPhrases.forEach((phrase, place) => {
  if (phrase.length < 3) shortPhrases.push(place);
  else phrasesByStart.set(startAt(phrase, 0), [...(phrasesByStart.get(startAt(phrase, 0)) ?? []), place]);
});

/** Three characters as one number. */
function startAt(text: string, at: number): number {
  return (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) | 0;
}

/** The phrases that may stand in a line, in order: those of which some word's first letters remind. */
function phrasesIn(lower: string): string[] {
  const places = [...shortPhrases];
  for (let at = 0; at + 2 < lower.length; at++) {
    if (at > 0 && isSmallLetter(lower.charCodeAt(at - 1))) continue;
    const found = phrasesByStart.get(startAt(lower, at));
    if (found) places.push(...found);
  }
  return places.sort((one, other) => one - other).map((place) => certainPhrases[place] as string);
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** A phrase counts where it begins a line or stands in a short one; page furniture rarely hides in long prose. */
function holdsPhrase(lower: string, phrase: string): boolean {
  const at = lower.indexOf(phrase);
  if (at < 0) return false;
  if (at > 0 && /[a-z]/u.test(lower.charAt(at - 1))) return false;
  const weak = phrase.length < 13 || !phrase.includes(' ');
  // a label ("Disclaimer:", "Tags:") names all that follows it
  if (at === 0) return lower.length < (weak && !phrase.endsWith(':') ? 80 : 320);
  return weak ? lower.length < 90 && (at < 4 || phrase === '©') : lower.length < 320;
}

/** The text ends in at least three short lines in a row: menus and buttons. */
function isShortRun(lines: readonly string[], index: number): boolean {
  const rest = lines.slice(index, index + 40);
  return rest.length >= 3 && rest.every((line) => line.length < 60 && !isProse(line));
}

/** @param early one of the first two paragraphs, which may open with a dateline */
function split(text: string, block: Block, judged: Judgement, early: boolean): Zone[] {
  if (judged.kind !== 'body') return [{ start: block.start, end: block.end, ...judged }];
  const zones: Zone[] = [];
  let start = block.start;
  const end = block.end;
  const dateline = early ? datelineEnd(text.slice(start, Math.min(end, start + 100))) : 0;
  if (dateline > 0 && start + dateline < end) {
    const place = text.slice(start, start + dateline).trimEnd();
    zones.push({ start, end: start + place.length, kind: 'dateline', reason: reason('zone.dateline') });
    start += dateline;
  }
  const tags = gluedTags(text, start, end);
  if (tags < end) {
    if (start < trimEnd(text, start, tags)) zones.push({ start, end: trimEnd(text, start, tags), ...BODY });
    zones.push({ start: tags, end: block.end, kind: 'boilerplate', reason: reason('zone.tags') });
    return zones;
  }
  zones.push({ start, end, ...BODY });
  return zones;
}

function trimEnd(text: string, start: number, end: number): number {
  return start + text.slice(start, end).trimEnd().length;
}

/** Where a run of at least two #tags at the end of a paragraph begins; `end` when there is none. */
function gluedTags(text: string, start: number, end: number): number {
  const tail = Math.max(start, end - 600);
  let at = end;
  let tags = 0;
  for (;;) {
    let word = at;
    while (word > tail && /\S/u.test(text.charAt(word - 1)) && text.charAt(word - 1) !== '#') word--;
    if (word <= tail || text.charAt(word - 1) !== '#' || word === at) break;
    at = word - 1;
    tags++;
    let before = at;
    while (before > tail && /\s/u.test(text.charAt(before - 1))) before--;
    if (before === at) break;
    at = before;
  }
  if (tags < 2) return end;
  while (at < end && /\s/u.test(text.charAt(at))) at++;
  return at;
}
