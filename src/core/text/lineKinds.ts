import { writerWords } from '../data/boilerplate';
import { isUpper } from './characters';

/** Longer lines are never bylines or credits. */
const LONGEST_BYLINE = 90;

/** Who worked on the text beside its writer. */
const CREW = /^(?:additional )?(?:reporting|editing|edited|writing|compiled)(?: by|:)/iu;
const HELPED = /\bcontributed to (?:this|the) (?:report|article|story)\.?$|^with (?:an? )?reports? (?:from|by) /iu;

/** "fz/nm (dpa, AP)": who wrote and who edited. */
const INITIALS = /^\p{Ll}{2,4}(?:\/\p{Ll}{2,4})+(?: \([\p{L} ,]{2,40}\))?$/u;

const CREDIT_OPENING =
  /^(?:sources?|credits?|via|courtesy|agenc(?:y|ies)|with (?:agency )?inputs? from|with information from)\b/iu;

/** "Source: City Wire", "(With inputs from agencies)": where the text comes from. */
export function isCredit(line: string): boolean {
  if (line.length > 200) return false;
  const opening = line.startsWith('(') || line.startsWith('[') ? line.slice(1) : line;
  if (INITIALS.test(line) || /^SOURCE \p{Lu}[^.!?]+$/u.test(line)) return true;
  if (CREW.test(opening) || HELPED.test(line)) return true;
  if (line.length > LONGEST_BYLINE || /[a-z]\. [A-Z]/u.test(line)) return false;
  const found = CREDIT_OPENING.exec(opening);
  if (!found) return false;
  const rest = opening.slice(found[0].length).trimStart();
  // "Sources said …" is a sentence: a bare word needs its colon.
  return rest.startsWith(':') ? rest.length > 2 : /^(?:via|courtesy|with)\b/iu.test(found[0]) && rest.length > 1;
}

/** "By Ana Ruiz", "Written by …", "Reporting from Limassol". */
export function isByline(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[.!?]$/u.test(line)) return false;
  const opening =
    /^(?:(?:written|posted|published|reported|interview|story|text|words) )?by[\s:]\s*|^(?:posted|published) on [\p{L}\d ,.]{6,24} by |^reporting from /iu.exec(
      line,
    );
  if (!opening) return false;
  const words = line.split(/\s+/u).length;
  return words === 2 || (isUpper(line.charCodeAt(opening[0].length)) && words <= 12);
}

/** Two to four capitalised words and nothing else. */
export function isNameLine(line: string): boolean {
  if (line.length > 50 || line === line.toUpperCase() || /\p{L}{3}\.$/u.test(line)) return false;
  const words = line.split(/\s+/u);
  return words.length >= 2 && words.length <= 4 && words.every((word) => /^\p{Lu}[\p{L}’'.-]*$/u.test(word));
}

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}';
const STAMP = /^(?:last |first )?(?:published|updated|posted|modified|date)(?: on| at)?:?\s|^on\s/iu;
const DAY_NAME = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},?\s/iu;
const DATE = new RegExp(
  `^(?:${MONTH}\\.? \\d{1,2},? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?(?:,? \\d{4}|,|$)|${MONTH}\\.? \\d{1,2}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}/\\d{1,2}/\\d{2,4}|\\d{1,2}[:.h]\\d\\d ?[ap]\\.?m|\\d{1,2}[:.h]\\d\\d(?:,|$| [A-Z]{2,4}$))`,
  'iu',
);

/** A full date and, right behind it, the time of day: what no sentence of an article has but every page over it. */
const DATE_AND_TIME = new RegExp(
  `(?:^|[^\\d.])(?:\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}(?:st|nd|rd|th)? ${MONTH}\\.?,? \\d{4}|${MONTH}\\.? \\d{1,2},? \\d{4})[ ,|·•–—-]{1,4}(?:at )?\\d{1,2}[:.h]\\d\\d`,
  'iu',
);

/** A line that has a date with the time of day has few words beside: of what was done then, and how long reading takes. */
const MOST_STAMP_WORDS = 10;

const DATE_LINE_WORD = new RegExp(
  `^(?:updated|published|modified|posted|last|hours?|minutes?|mins|days?|read|${MONTH})$`,
  'u',
);

const AGE =
  /^(?:(?:last )?(?:published|updated|posted|modified):? )?(?:\d{1,3} ?(?:[smhdw]|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)|an? (?:minute|hour|day|week|month|year)) ago$/iu;

/** "3 hours ago", "Updated 5h ago". */
export function isAge(line: string): boolean {
  return line.length <= 40 && AGE.test(line);
}

/** "March 27, 2008", "Updated: 9:06 AM", "Published on: Fri, 11 Nov 2011": a date on a line of its own. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_BYLINE || /[a-z]{3}\.$/u.test(line)) return false;
  if (isAge(line) || isStamp(line)) return true;
  const rest = line.replace(STAMP, '').trimStart().replace(DAY_NAME, '').trimStart();
  const date = DATE.exec(rest);
  if (!date) return false;
  // "May 13 Arrive in London" is an entry of a calendar.
  const words =
    rest
      .slice(date[0].length)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return words.every((word) => DATE_LINE_WORD.test(word));
}

/** "As of: 24.02.2023, 11:42 | Reading time: 3 minutes", in whatever words. */
function isStamp(line: string): boolean {
  return DATE_AND_TIME.test(line) && (line.match(/\p{L}{2,}/gu) ?? []).length <= MOST_STAMP_WORDS;
}

const WORKS_FOR = /\b(?:for|at|based in|with a|who covers|who writes|covering|and)\b/u;
const IN_THE_NEWS = /\b(?:said|told|was killed|was arrested|was detained|was charged)\b/u;

/** "X is a journalist for …", "I write …": about the writer, not the story. */
export function isBiography(line: string): boolean {
  if (line.length > 700) return false;
  // most lines open in neither way: nothing else is looked at then
  const ofName = OPENS_WITH_NAME.test(line);
  const ofSelf = !ofName && OPENS_WITH_SELF.test(line);
  if (!ofName && !ofSelf) return false;
  const lower = line.slice(0, 160).toLowerCase().replaceAll('’', "'");
  const isWriter = lower.split(/[^a-z-]/u).some((word) => writerWords.has(word));
  if (ofName) return isWriter && WORKS_FOR.test(line) && !IN_THE_NEWS.test(line);
  return isWriter || /[#@]\w/u.test(line) || /\b(?:write|blog|published)\b/u.test(lower);
}

/** Two to four capitalised words, then what they are or do. */
const OPENS_WITH_NAME = /^(?:\p{Lu}[^ ]{0,40} ){2,4}(?:is|was|has|covers|writes|works|reports|joined)(?: |$)/u;
const OPENS_WITH_SELF = /^(?:i am|i['’]m|i write|i cover|my name is|i have been)\b/iu;

/** Nothing but #tags. */
export function isOnlyTags(line: string): boolean {
  if (line.length > 600 || !line.startsWith('#')) return false;
  return line.split(/[\s,]+/u).every((word) => word === '' || /^#\w+$/u.test(word));
}

const MONTH_WORD = new RegExp(`^${MONTH}\\.?$`, 'iu');
const SMALL_IN_PLACES = new Set(['de', 'of', 'the', 'la', 'el', 'al', 'and']);
const DASH = /[—–―]|--|\s[-_]\s/u;

/** The end of a dateline at the start of a line ("HONG KONG — ", "PARIS, March 3 (Reuters) - ", "March 3 - ", "DELHI: "), or 0. */
export function datelineEnd(line: string): number {
  const start = line.slice(0, 90);
  const mark = DASH.exec(start) ?? undefined;
  const colon = start.indexOf(': ');
  const isColon = colon > 0 && (!mark || colon < mark.index);
  const at = isColon ? colon : (mark?.index ?? 0);
  if (at < 2) return 0;
  const agency = start.indexOf('(');
  const bracketed = agency > 0 && agency < at && /^\(\p{L}[^()]{1,24}\)\s*$/u.test(start.slice(agency, at));
  const words = start
    .slice(0, bracketed ? agency : at)
    .split(/[\s,/]/u)
    .filter(Boolean);
  const first = words[0] ?? '';
  if (words.length > 6 || !words.every(isDatelineWord)) return 0;
  const inCapitals = first.length >= 2 && first === first.toUpperCase() && /\p{Lu}/u.test(first);
  // "PUTIN: We …" is a speaker; a place before a colon has its country, its date or its agency.
  const isPlaced = start.slice(0, at).includes(',') && (inCapitals || words.some((word) => MONTH_WORD.test(word)));
  const isDate = words.length > 1 && isDayOfMonth(words);
  if (isColon ? !bracketed && !isPlaced : !bracketed && !inCapitals && !isDate) return 0;
  const end = at + (isColon ? 1 : (mark?.[0].length ?? 0));
  return /\s/u.test(start.charAt(end)) ? end + 1 : end;
}

const ISO_DATE_AT_END = / \d{4}-\d\d-\d\d$/u;

/** A dateline alone: "HONG KONG —", "PORTO, Portugal (LN) _", "PORTO, Portugal 2024-05-03", "Porto, May 3, 2024". */
export function isOnlyDateline(line: string): boolean {
  if (line.length > 90) return false;
  if (isPlaceAndDate(line)) return true;
  const place = ISO_DATE_AT_END.test(line) ? `${line.slice(0, -11)} —` : line;
  return /(?:\s[—–_-]|--)$/u.test(place) && datelineEnd(`${place} `) > place.length;
}

const AGENCY = /\s\(\p{L}[^()]{1,24}\)/u;

/** "Porto, May 3, 2024", "Porto, Portugal (LN), 3 May": the date stands behind the first comma, or the second. */
function isPlaceAndDate(whole: string): boolean {
  if (isDateLine(whole)) return false;
  const line = whole.replace(AGENCY, '');
  for (let at = line.indexOf(', '), parts = 0; at > 0 && parts < 2; at = line.indexOf(', ', at + 1), parts++) {
    const words = line.slice(0, at).split(/[\s,]/u).filter(Boolean);
    if (words.length > 5 || !words.every(isPlaceWord)) return false;
    const rest = line.slice(at + 2);
    if (isDateLine(rest) || isDayOfMonth(rest.split(' '))) return true;
  }
  return false;
}

function isPlaceWord(word: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]*$/u.test(word) || SMALL_IN_PLACES.has(word);
}

/** "July 8", "8 July 2024": a dateline that names no place. */
function isDayOfMonth(words: readonly string[]): boolean {
  return (
    words.every((word) => MONTH_WORD.test(word) || /^\d{1,4}$/u.test(word)) &&
    words.filter((word) => MONTH_WORD.test(word)).length === 1
  );
}

function isDatelineWord(word: string): boolean {
  return isUpper(word.charCodeAt(0)) || /^\d{1,4}$/u.test(word) || SMALL_IN_PLACES.has(word);
}
