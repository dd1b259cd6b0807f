import { appealWords, buttonWords, certainPhrases, writerWords } from '../data/boilerplate';
import type { Zone, ZoneKind } from '../model';
import { reason, type Reason } from '../words';
import { isUpper } from './characters';
import type { Block } from './lines';

/** What one paragraph was taken for; a paragraph may hold two zones (a dateline, hashtags glued to its end). */
interface Judgement {
  readonly kind: ZoneKind;
  readonly reason: Reason;
}

const BODY: Judgement = { kind: 'body', reason: reason('zone.body') };

/** Longer lines are never headlines, bylines or credits. */
const LONGEST_HEADLINE = 180;
const LONGEST_BYLINE = 90;

/**
 * Tells headline, dateline, byline, body, credit and boilerplate apart.
 *
 * Each paragraph is judged by its words (phrases of page furniture, names of writers, credits) and by its place: a
 * short line at the top is a headline, and after the first furniture below the article short lines are furniture too.
 * @returns zones in order; adjacent paragraphs of one kind that both are body are one zone each.
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
  const found: (Judgement | undefined)[] = lines.map((line) => furniture(line) ?? credit(line));
  const firstBody = lines.findIndex((line, index) => !found[index] && isProse(line));
  const top = firstBody < 0 ? lines.length : firstBody;
  let headlines = 0;
  for (let index = 0; index <= top && index < lines.length; index++) {
    if (found[index]) continue;
    const line = lines[index] as string;
    const meta = dateLine(line) ?? (headlines > 0 ? byline(line, true) : undefined);
    if (meta) found[index] = meta;
    else if (headlines < 2 && isHeadline(line, lines[index + 1], headlines, index === top)) {
      found[index] = { kind: 'headline', reason: reason('zone.first-line') };
      headlines++;
    }
  }
  closeTail(lines, found, top);
  return found.map((judgement) => judgement ?? BODY);
}

/** Below the article: biographies and everything short after the first furniture. */
function closeTail(lines: readonly string[], found: (Judgement | undefined)[], top: number): void {
  const lastProse = lines.reduce(
    (last, line, index) => (!found[index] && isProse(line) && !isBiography(line, index > top) ? index : last),
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
    if (isBiography(line, index > top)) found[index] = { kind: 'byline', reason: reason('zone.biography') };
    else if (index > lastProse && isNameLine(line)) found[index] = { kind: 'byline', reason: reason('zone.byline') };
    else if (index > lastProse && (furnitureSeen || isShortRun(lines, index)) && !isProse(line))
      found[index] = { kind: 'boilerplate', reason: reason('zone.after-article') };
    else if (isOnlyTags(line)) found[index] = { kind: 'boilerplate', reason: reason('zone.tags') };
  }
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
  const phrase = line.length <= 420 ? certainPhrases.find((each) => holdsPhrase(lower, each)) : undefined;
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

/** A phrase counts where it begins a line or stands in a short one; page furniture rarely hides in long prose. */
function holdsPhrase(lower: string, phrase: string): boolean {
  const at = lower.indexOf(phrase);
  if (at < 0) return false;
  if (at > 0 && /[a-z]/u.test(lower.charAt(at - 1))) return false;
  const weak = phrase.length < 13 || !phrase.includes(' ');
  if (at === 0) return lower.length < (weak ? 80 : 320);
  return weak ? lower.length < 90 && (at < 4 || phrase === '©') : lower.length < 320;
}

function credit(line: string): Judgement | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  const named =
    /^[(\[]?(?:source|sources|credit|credits|via|courtesy|agency|agencies|with (?:agency )?inputs? from|with information from)\b\s*:?\s*\S/iu.test(
      line,
    );
  if (!named || /[a-z]\.\s+[A-Z]/u.test(line)) return undefined;
  return /^[(\[]?(?:sources?|credits?|agenc)\w*\s[^:]/iu.test(line)
    ? undefined
    : { kind: 'credit', reason: reason('zone.credit') };
}

function byline(line: string, below: boolean): Judgement | undefined {
  if (line.length > LONGEST_BYLINE) return undefined;
  const named = /^(?:by|written by|posted by|reported by)[\s:]+\S/iu.test(line) && line.split(/\s+/u).length <= 10;
  if (named && !/[.!?]$/u.test(line)) return { kind: 'byline', reason: reason('zone.byline') };
  return below && isNameLine(line) && line.split(/\s+/u).length <= 4
    ? { kind: 'byline', reason: reason('zone.byline') }
    : undefined;
}

/** Two to four capitalised words and nothing else. */
function isNameLine(line: string): boolean {
  return (
    line.length <= 50 && /^\p{Lu}[\p{L}’'.-]+(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u.test(line) && line !== line.toUpperCase()
  );
}

const DAY_NAME = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const STAMP = '(?:published|updated|posted|last updated|first published|date)';
const DATE_LINE = new RegExp(
  `^(?:(?:${STAMP}(?: on| at)?|on):?\\s*)?(?:${DAY_NAME},?\\s+)?(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}[:.]\\d\\d ?[ap]\\.?m)`,
  'iu',
);

function dateLine(line: string): Judgement | undefined {
  return line.length <= 70 && DATE_LINE.test(line) ? { kind: 'byline', reason: reason('zone.date-line') } : undefined;
}

/** "X is a journalist for …", "I write …" with a hashtag: about the writer, not the story. */
function isBiography(line: string, below: boolean): boolean {
  if (!below || line.length > 700) return false;
  const start = line.slice(0, 160);
  const about = /^(?:\p{Lu}[\p{L}’'.-]*\s){1,4}(?:is|was|has been|covers|writes|works|reports|joined)\b/u.test(start);
  const words = start.toLowerCase().split(/[^a-z-]+/u);
  const role = words.some((word) => writerWords.has(word));
  if (
    about &&
    role &&
    /\b(?:for|at|based in|with a|who (?:covers|writes)|covering|and)\b/u.test(line) &&
    !/\b(?:said|told|was (?:killed|arrested|detained|charged))\b/u.test(line)
  )
    return true;
  const firstPerson = /^(?:i am|i'm|i write|i cover|my name is|i have been)\b/iu.test(start.replaceAll('’', "'"));
  return (
    firstPerson &&
    (role || /#\w/u.test(line) || /@\w/u.test(line) || /\b(?:author|write|blog|published)\b/iu.test(line))
  );
}

/** The text ends in at least three short lines in a row: menus and buttons. */
function isShortRun(lines: readonly string[], index: number): boolean {
  const rest = lines.slice(index, index + 40);
  return rest.length >= 3 && rest.every((line) => line.length < 60 && !isProse(line));
}

function isOnlyTags(line: string): boolean {
  return line.length < 600 && /^#\w+(?:[\s,]+#\w+)*$/u.test(line);
}

/** The end of a dateline at the start of a line ("HONG KONG — ", "PARIS, March 3 (Reuters) - "), or 0. */
export function datelineEnd(line: string): number {
  const start = line.slice(0, 90);
  const dash = /\s?(?:—|–|--|―)\s?|\s[-_]\s/u.exec(start);
  if (!dash || dash.index < 2) return 0;
  const head = start.slice(0, dash.index);
  const agency = /\((?:AP|AFP|UPI|CNN|dpa|\p{Lu}[\p{L}. /]{1,24})\)\s*$/u.test(head);
  const place =
    /^(?:\p{Lu}[\p{Lu}.’'-]+)(?:[\s,/]+(?:\p{Lu}[\p{L}.’'-]*|\d{1,2}|de|of|the))*(?:\s*\([^)]{1,30}\))?\s*$/u.test(
      head,
    );
  const short =
    head
      .replace(/\([^)]*\)/u, '')
      .split(/\s+/u)
      .filter(Boolean).length <= 6;
  const titled = agency && /^\p{Lu}[\p{L}.’' ,\d-]{1,60}\(/u.test(head);
  return short && (place || titled) ? dash.index + dash[0].length : 0;
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

/** Whether a line is written in capitals only (at least two letters, none small). */
export function isAllCapitals(line: string): boolean {
  let letters = 0;
  for (let index = 0; index < line.length; index++) {
    const code = line.charCodeAt(index);
    if (isUpper(code)) letters++;
    else if (code >= 97 && code <= 122) return false;
  }
  return letters > 1;
}
