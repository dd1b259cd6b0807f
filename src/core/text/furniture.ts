import {
  addressedPhrases,
  addressWords,
  appealWords,
  buttonWords,
  certainPhrases,
  listLabels,
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
  if (isCaption(line)) return reason('zone.caption');
  if (/\bdoi: ?10\.\d{4}/u.test(lower)) return reason('zone.address');
  if (line.length <= 120 && /^[←‹→›]\s|\s[←‹→›]$/u.test(line)) return reason('zone.menu');
  const words = lower.split(/[^a-z'-]+/u).filter(Boolean);
  const addressed = words.some(
    (word) => word === 'our' || word === 'your' || word === 'us' || word === 'please' || word === 'help',
  );
  const weak = addressedPhrase(lower, words);
  if (weak !== undefined) return reason('zone.phrase', weak);
  if (addressed && new Set(words.filter((word) => appealWords.has(word))).size >= 2) return reason('zone.appeal');
  if (addressed && /[a-z\d]@[a-z\d]/u.test(lower)) return reason('zone.appeal');
  if (words.length > 0 && words.length <= 4 && !line.endsWith('.') && words.every((word) => buttonWords.has(word)))
    return reason('zone.button');
  return isOnlyTags(line) ? reason('zone.tags') : undefined;
}

function addressedPhrase(lower: string, words: readonly string[]): string | undefined {
  if (/["“”]/u.test(lower)) return undefined;
  return words.some((word) => addressWords.has(word))
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

function heldPhrase(lower: string): string | undefined {
  if (lower.includes('©') && (lower.length < 90 || lower.startsWith('©'))) return '©';
  const quotes = lower.length > 160 && /["“”]/u.test(lower);
  for (const { 0: word, index } of lower.matchAll(/[a-z][a-z']*/gu)) {
    const phrase = phrasesByWord.get(word)?.find((each) => lower.startsWith(each, index) && counts(each, index));
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

const PHOTO_CREDIT =
  /^(?:staff |file |handout )?(?:photo|photograph|picture|image|illustration|graphic|credit|supplied)(?: by |: ?| ?\| ?)/iu;

/** "… on Monday. Photograph: Ana Ruiz", "… (Supplied: Port Trust)": a picture's text, which ends in its credit. */
export function isCaption(line: string): boolean {
  if (line.length > 300) return false;
  if (isPhotoCredit(line)) return true;
  for (let at = Math.max(0, line.length - 90); at < line.length - 1; at++) {
    if (!'.(?!”’"'.includes(line.charAt(at))) continue;
    if (isPhotoCredit(line.slice(at + 1).trimStart())) return true;
  }
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

const MENU_SIGN = /\s[|/•·»›>→⟩]\s/u;

/** "Home | World | Asia", "Home » News » Storm shuts harbour": a menu or the way to this page. */
export function isMenuLine(line: string): boolean {
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
