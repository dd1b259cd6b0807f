import { writerWords } from '../data/boilerplate';
import { isUpper } from './characters';

/** Longer lines are never bylines or credits. */
const LONGEST_BYLINE = 90;

const CREDIT_OPENING =
  /^(?:sources?|credits?|via|courtesy|agenc(?:y|ies)|with (?:agency )?inputs? from|with information from)\b/iu;

/** "Source: City Wire", "(With inputs from agencies)": where the text comes from. */
export function isCredit(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[a-z]\. [A-Z]/u.test(line)) return false;
  const opening = line.startsWith('(') || line.startsWith('[') ? line.slice(1) : line;
  const found = CREDIT_OPENING.exec(opening);
  if (!found) return false;
  const rest = opening.slice(found[0].length).trimStart();
  // "Sources said …" is a sentence: a bare word needs its colon.
  return rest.startsWith(':') ? rest.length > 2 : /^(?:via|courtesy|with)\b/iu.test(found[0]) && rest.length > 1;
}

/** "By Ana Ruiz", "Written by …". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[.!?]$/u.test(line)) return false;
  return /^(?:by|written by|posted by|reported by)[\s:]/iu.test(line) && line.split(/\s+/u).length <= 10;
}

/** Two to four capitalised words and nothing else. */
export function isNameLine(line: string): boolean {
  if (line.length > 50 || line === line.toUpperCase()) return false;
  const words = line.split(/\s+/u);
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word));
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const STAMP = /^(?:last |first )?(?:published|updated|posted|date)(?: on| at)?:?\s|^on\s/iu;
const DAY_NAME = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s/iu;
const DATE = new RegExp(
  `^(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}[:.]\\d\\d ?[ap]\\.?m)`,
  'iu',
);

/** "March 27, 2008", "Updated: 9:06 AM", "Published on: Fri, 11 Nov 2011": a date on a line of its own. */
export function isDateLine(line: string): boolean {
  if (line.length > 70 || /[a-z]{3}\.$/u.test(line)) return false;
  return DATE.test(line.replace(STAMP, '').trimStart().replace(DAY_NAME, '').trimStart());
}

const WORKS_FOR = /\b(?:for|at|based in|with a|who covers|who writes|covering|and)\b/u;
const IN_THE_NEWS = /\b(?:said|told|was killed|was arrested|was detained|was charged)\b/u;

/** "X is a journalist for …", "I write …": about the writer, not the story. */
export function isBiography(line: string): boolean {
  if (line.length > 700) return false;
  const start = line.slice(0, 160);
  const lower = start.toLowerCase().replaceAll('’', "'");
  const isWriter = lower.split(/[^a-z-]/u).some((word) => writerWords.has(word));
  if (opensWithName(start) && isWriter && WORKS_FOR.test(line) && !IN_THE_NEWS.test(line)) return true;
  if (!/^(?:i am|i'm|i write|i cover|my name is|i have been)\b/u.test(lower)) return false;
  return isWriter || /[#@]\w/u.test(line) || /\b(?:write|blog|published)\b/u.test(lower);
}

/** One to four capitalised words, then what they are or do. */
function opensWithName(start: string): boolean {
  const words = start.split(' ');
  const verb = words.findIndex((word) => /^(?:is|was|has|covers|writes|works|reports|joined)$/u.test(word));
  return verb >= 1 && verb <= 4 && words.slice(0, verb).every((word) => isUpper(word.charCodeAt(0)));
}

/** Nothing but #tags. */
export function isOnlyTags(line: string): boolean {
  if (line.length > 600 || !line.startsWith('#')) return false;
  return line.split(/[\s,]+/u).every((word) => word === '' || /^#\w+$/u.test(word));
}

const SMALL_IN_PLACES = new Set(['de', 'of', 'the', 'la', 'el', 'al', 'and']);
const DASH = /[—–―]|--|\s[-_]\s/u;

/** The end of a dateline at the start of a line ("HONG KONG — ", "PARIS, March 3 (Reuters) - "), or 0. */
export function datelineEnd(line: string): number {
  const start = line.slice(0, 90);
  const dash = DASH.exec(start);
  if (!dash || dash.index < 2) return 0;
  const agency = start.indexOf('(');
  const bracketed =
    agency > 0 && agency < dash.index && /^\(\p{L}[^()]{1,24}\)\s*$/u.test(start.slice(agency, dash.index));
  const words = start
    .slice(0, bracketed ? agency : dash.index)
    .split(/[\s,/]/u)
    .filter(Boolean);
  const first = words[0] ?? '';
  if (words.length > 6 || !words.every(isDatelineWord)) return 0;
  if (!bracketed && (first.length < 2 || first !== first.toUpperCase())) return 0;
  const end = dash.index + dash[0].length;
  return /\s/u.test(start.charAt(end)) ? end + 1 : end;
}

function isDatelineWord(word: string): boolean {
  return isUpper(word.charCodeAt(0)) || /^\d{1,4}$/u.test(word) || SMALL_IN_PLACES.has(word);
}
