import { addressedPhrases, certainPhrases, commentHeadings, listLabels, stockLines } from '../data/boilerplate';
import type { ZoneKind } from '../model';
import { reason, type Reason } from '../words';
import { isCaption } from './captions';
import { beginningAt, beginningsOf, isSmallLetter, kind, sayingOf } from './furnitureWords';
import { isOnlyTags } from './lineKinds';

/** What one paragraph was taken for. */
export interface Judgement {
  readonly kind: ZoneKind;
  readonly reason: Reason;
}

/** Longer paragraphs are never furniture by their words alone, advertising codes apart. */
const LONGEST_FURNITURE = 320;

/** Says what a line is when its words alone show that it is furniture of the page, and undefined when they do not. */
export function furniture(line: string): Judgement | undefined {
  const why = furnitureReason(line);
  return why && { kind: 'boilerplate', reason: why };
}

function furnitureReason(line: string): Reason | undefined {
  const lower = line.toLowerCase().replaceAll('’', "'");
  if (/\bpub-\d{6,}|\b(?:direct|reseller),\s*[0-9a-f]{8,}/u.test(lower)) return reason('zone.advertising-code');
  if (/^(?:https?:\/\/|www\.)\S{1,400}$/u.test(lower)) return reason('zone.address');
  if (line.length >= LONGEST_FURNITURE) return undefined;
  const phrase = heldPhrase(lower);
  if (phrase !== undefined) return reason('zone.phrase', phrase);
  if (isStockLine(lower)) return reason('zone.button');
  if (isCaption(line)) return reason('zone.caption');
  if (/\bdoi: ?10\.\d{4}/u.test(lower)) return reason('zone.address');
  if (line.length <= 120 && /^[←‹→›]\s|\s[←‹→›]$/u.test(line)) return reason('zone.menu');
  const { words, kinds, appeals, onlyButtons } = sayingOf(lower);
  const addressed = (kinds & kind.asking) !== 0;
  const weak = addressedPhrase(lower, (kinds & kind.reader) !== 0);
  if (weak !== undefined) return reason('zone.phrase', weak);
  if (addressed && appeals !== undefined && appeals.size >= 2) return reason('zone.appeal');
  if (
    lower.includes('@') &&
    (addressed || /\b(?:you|e-?mail|contact)\b/u.test(lower)) &&
    /[a-z\d]@[a-z\d]/u.test(lower) &&
    !/["“”]/u.test(lower)
  )
    return reason('zone.appeal');
  if ((kinds & kind.channel) !== 0 && ASKED.test(lower) && !/["“”]/u.test(lower)) return reason('zone.appeal');
  if (words > 0 && words <= 4 && onlyButtons && !/[^.]\.$/u.test(line)) return reason('zone.button');
  return isOnlyTags(line) ? reason('zone.tags') : undefined;
}

const ASKED = /^(?:sign up|subscribe|download|follow|join|get|click|tap|enter) /u;

function addressedPhrase(lower: string, namesReader: boolean): string | undefined {
  if (/["“”]/u.test(lower)) return undefined;
  return namesReader
    ? addressedPhrases.find((each) => lower.includes(each))
    : addressedPhrases.find((each) => lower.startsWith(each) && lower.length <= each.length + 12);
}

/** The phrases of page furniture by their first word. */
const phrasesByWord = new Map<string, string[]>();
for (const phrase of certainPhrases) {
  const [word = phrase] = phrase.split(/[^a-z']/u);
  const known = phrasesByWord.get(word);
  if (known) known.push(phrase);
  else phrasesByWord.set(word, [phrase]);
}

const phraseBeginnings = beginningsOf(phrasesByWord.keys());

function heldPhrase(lower: string): string | undefined {
  if (lower.includes('©') && (lower.length < 90 || lower.startsWith('©'))) return '©';
  const quotes = lower.length > 160 && /["“”]/u.test(lower);
  for (let from = 0; from < lower.length; from++) {
    if (!isSmallLetter(lower.charCodeAt(from))) continue;
    let to = from + 1;
    while (to < lower.length && (isSmallLetter(lower.charCodeAt(to)) || lower.charCodeAt(to) === 0x27)) to++;
    const at = from;
    from = to;
    if (phraseBeginnings[beginningAt(lower, at)] === 0) continue;
    const phrase = phrasesByWord
      .get(lower.slice(at, to))
      ?.find((each) => lower.startsWith(each, at) && counts(each, at));
    if (phrase !== undefined) return phrase;
  }
  return undefined;

  /** A phrase counts where it begins a line or stands in a short one; furniture rarely hides in long prose. */
  function counts(phrase: string, at: number): boolean {
    const weak = phrase.length < 13 || !phrase.includes(' ');
    // a label ("Disclaimer:", "Tags:") names all that follows it
    if (at === 0) return lower.length < 80 || !weak || phrase.endsWith(':');
    return weak ? lower.length < 90 && at < 4 : !quotes;
  }
}

const COUNTER =
  /^[^\p{L}\d]*\d[\d.,]*[kmb]?\+?\s(?:likes?|shares?|comments?|votes?|views?|replies|repl(?:y|ies) by .+|restacks?|followers?|claps?|reactions?|responses?|hits|reads?|minutes?|mins?)$/u;
const FILED =
  /^(?:(?:posted|filed) (?:in|under)|tagged(?: (?:as|with))?) [^.!?]+$|^in "[^"]{2,40}"$|^liked by .{2,40}$/u;
const POSITION = /^(?:item |list |photo |image |slide )?\d{1,3} (?:of|\/) \d{1,3}$|^list of \d+ items?$/u;

/** Buttons, counters and the like that no article has on a line of their own. */
function isStockLine(lower: string): boolean {
  if (lower.length > 80) return false;
  if (/^(?:reading time:? \d+ \p{L}+|[^\s@]{1,60}@[^\s@]{1,60})$/u.test(lower)) return true;
  if (/\bopens (?:in )?(?:a )?new (?:tab|window)\b/u.test(lower)) return true;
  const bare = bareWords(lower);
  if (isShareRow(lower)) return true;
  return stockLines.has(bare) || COUNTER.test(lower) || FILED.test(lower) || POSITION.test(lower);
}

/** Where an article can be sent, and what can be done with it. Compiled for this project. */
const SHARING = new Set(
  'share tweet tweeter whatsapp facebook twitter linkedin pinterest telegram messenger reddit mail e-mail email print comment comments'.split(
    ' ',
  ),
);
/** What stands between them. */
const BESIDE_SHARING = new Set(
  'on in by via with to a x send save copy link friend my this article articles it'.split(' '),
);

/** "Share  Tweet  Mail  Print  Comments (118)": a row of buttons, at least two of them. */
function isShareRow(lower: string): boolean {
  const words = lower.match(/[\p{L}-]+/gu) ?? [];
  const buttons = words.filter((word) => SHARING.has(word)).length;
  return buttons >= 2 && words.every((word) => SHARING.has(word) || BESIDE_SHARING.has(word));
}

/** Without numbers and signs before the first and after the last letter. */
function bareWords(line: string): string {
  const first = line.search(/\p{L}/u);
  let end = line.length;
  while (end > first && !/\p{L}/u.test(line.charAt(end - 1))) end--;
  return first < 0 ? '' : line.slice(first, end);
}

const THOUGHTS = /^(?:\d+|one|two|three|four|five) (?:thoughts?|responses?|comments?|replies) (?:on|to) [“"]/iu;

/** "Leave a reply", "Comments (4)", "3 thoughts on “…”": what readers wrote begins. */
export function isCommentHeading(line: string): boolean {
  if (line.length > 160) return false;
  const lower = line.toLowerCase().replaceAll('’', "'");
  const bare = bareWords(lower);
  if (THOUGHTS.test(line) || commentHeadings.includes(bare)) return true;
  return commentHeadings.some((each) => each.startsWith('the ') && bare.startsWith(each));
}

/** "S&P 500 5,117.94 +5.61 (+0.11%)" */
const QUOTATION = /\d [+-]?[\d.,]+ \([+-]?[\d.,]+%\)$/u;

const MENU_SIGN = /\s[|/•·»›>→⟩]\s/u;

/** "Home | World | Asia", "Home » News » Storm shuts harbour": a menu or the way to this page. */
export function isMenuLine(line: string): boolean {
  if (line.length <= 80 && QUOTATION.test(line)) return true;
  if (line.length > 200 || !MENU_SIGN.test(line)) return false;
  const parts = line.split(MENU_SIGN);
  const first = (parts[0] ?? '').trim().toLowerCase();
  const short = parts.slice(0, -1).every((part) => part.trim().split(/\s+/u).length <= 3);
  return first === 'home' || (short && (parts.length > 2 || line.split(/\s+/u).length <= 6));
}

/** "Related stories", "Most read": what stands above a list of links. */
export function isListLabel(line: string): boolean {
  if (line.length > 50) return false;
  const lower = line.toLowerCase().replaceAll('’', "'").replace(/[:…]$/u, '').trimEnd();
  return listLabels.some((label) => lower === label || (label.endsWith(' ') && lower.startsWith(label)));
}

/** Symbols of weather, counters and clocks rather than words: "44°", "02:36", "41". */
export function isWordless(line: string): boolean {
  return line.length <= 20 && !/\p{L}{3}/u.test(line);
}
