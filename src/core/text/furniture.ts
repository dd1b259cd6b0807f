import {
  addressedPhrases,
  addressWords,
  appealWords,
  buttonWords,
  certainPhrases,
  channelWords,
  commentHeadings,
  listLabels,
  stockLines,
} from '../data/boilerplate';
import type { ZoneKind } from '../model';
import { reason, type Reason } from '../words';
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

/** What a word can say of its line; one bit each. */
const kind = { asking: 1, reader: 2, channel: 4, appeal: 8, button: 16 } as const;

const kindsOfWord = new Map<string, number>();
for (const [list, bit] of [
  [['our', 'your', 'us', 'please', 'help'], kind.asking],
  [addressWords, kind.reader],
  [channelWords, kind.channel],
  [appealWords, kind.appeal],
  [buttonWords, kind.button],
] as const)
  for (const word of list) kindsOfWord.set(word, (kindsOfWord.get(word) ?? 0) | bit);

const kindBeginnings = beginningsOf(kindsOfWord.keys());

/** The first three characters of words, hashed: most words of a text have others, so that they need not be looked up. */
function beginningsOf(words: Iterable<string>): Uint8Array {
  const beginnings = new Uint8Array(1 << 15);
  for (const word of words)
    // what follows a short word in a text is not known
    for (let next = 0; next < (word.length < 3 ? 1 << 5 : 1); next++)
      beginnings[word.length < 3 ? (beginningAt(word, 0) & ~31) | next : beginningAt(word, 0)] = 1;
  return beginnings;
}

function beginningAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 10) | ((text.charCodeAt(at + 1) & 31) << 5) | (text.charCodeAt(at + 2) & 31);
}

/** What the words of a line say together. */
interface Saying {
  readonly words: number;
  /** Bits of {@link kind}. */
  readonly kinds: number;
  /** The different words of appeal, if there are any. */
  readonly appeals: ReadonlySet<string> | undefined;
  readonly onlyButtons: boolean;
}

/** Reads the words of a line in one pass. */
function sayingOf(lower: string): Saying {
  let appeals: Set<string> | undefined;
  let words = 0;
  let kinds = 0;
  let onlyButtons = true;
  for (let from = 0; from < lower.length; from++) {
    let to = from;
    while (to < lower.length && isWordCode(lower.charCodeAt(to))) to++;
    if (to === from) continue;
    words++;
    const word = kindBeginnings[beginningAt(lower, from)] === 0 ? '' : lower.slice(from, to);
    const found = kindsOfWord.get(word) ?? 0;
    kinds |= found;
    if (found & kind.appeal) (appeals ??= new Set()).add(word);
    onlyButtons &&= (found & kind.button) !== 0;
    from = to;
  }
  return { words, kinds, appeals, onlyButtons };
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

function isWordCode(code: number): boolean {
  return isSmallLetter(code) || code === 0x27 || code === 0x2d;
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
  return stockLines.has(bare) || COUNTER.test(lower) || FILED.test(lower) || POSITION.test(lower);
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

/** "Image caption," and "Credit...": the next line is the picture's. */
export function isCaptionLabel(line: string): boolean {
  return (
    line.length < 24 &&
    /^(?:(?:image|media|photo|video) (?:caption|source|credit)|caption|credit)(?:[,:…]|\.{3})$/iu.test(line)
  );
}

const PHOTO_CREDIT =
  /^(?:staff |file |handout )?(?:photo|photograph|picture|image|illustration|graphic|credit|supplied)(?: by |: ?| ?\| ?)/iu;

const CLOSES_TEXT = new Set(Array.from('.(?!”’"', (mark) => mark.charCodeAt(0)));

/** "… on Monday. Photograph: Ana Ruiz", "… (Supplied: Port Trust)": a picture's text, which ends in its credit. */
export function isCaption(line: string): boolean {
  if (line.length > 300) return false;
  if (isPhotoCredit(line)) return true;
  for (let at = Math.max(0, line.length - 90); at < line.length - 1; at++) {
    if (!CLOSES_TEXT.has(line.charCodeAt(at))) continue;
    if (isPhotoCredit(line.slice(at + 1).trimStart())) return true;
  }
  // "… in May (Ana Ruiz/Coastal Press)", "… in May (Ana RUIZ)", "… in May. COASTAL/Ana Ruiz"
  const tail = line.slice(Math.max(0, line.length - 90));
  if (!tail.includes('/') && !tail.endsWith(')')) return false;
  if (/\([\p{L}.'’ -]{3,40}\/\s?[\p{L}.'’ /-]{2,40}\)\.?$/u.test(tail)) return true;
  if (/\(\p{Lu}\p{Ll}+ (?:\p{Lu}+ )?\p{Lu}{3,20}\)$/u.test(tail)) return true;
  if (/(?:^|[.!?”")] )\p{Lu}{2,12}(?: Photo)?\/\p{Lu}\p{Ll}+ \p{Lu}/u.test(tail)) return true;
  // "… on Nov. 19. ANA RUIZ/COASTAL PRESS"
  const credit =
    line
      .slice(Math.max(0, line.length - 80))
      .split(/[.!?] /u)
      .at(-1) ?? '';
  return credit.length < 80 && /^[\p{Lu} '’-]{4,40}\/[\p{Lu} '’-]{3,40}$/u.test(credit);
}

/** "Photograph: Ana Ruiz" and nothing else. */
export function isPhotoCredit(text: string): boolean {
  const found = PHOTO_CREDIT.exec(text);
  if (!found) return false;
  const name = text.slice(found[0].length);
  return name.length >= 2 && name.length <= 70 && /^\p{Lu}/u.test(name) && !/\p{Ll}[.!?] \p{Lu}/u.test(name);
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
