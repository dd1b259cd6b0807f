import { abbreviationsAtEnd, abbreviationsBeforeMore } from '../data/abbreviations';
import type { Span } from '../model';
import { formsAt, isClitic, type WordForm } from './wordForms';
import { isApostrophe, isDigit, isLetter, isSpace, isSurrogate, isUpper } from './characters';

/** A token whose part of speech may still be open. */
export interface RawToken extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes straightened. */
  readonly lower: string;
  /** Empty until the tagger fills it in: one object a token, since a text has very many. */
  tag: string;
  /** Shared by all tokens that are written alike. */
  readonly form: WordForm;
}

/** A token with its part of speech. */
export interface TaggedToken extends RawToken {
  readonly tag: string;
}

/** Longer runs without a space are cut here, so that a hostile text cannot make one endless word. */
const LONGEST = 120;

const TOP_LEVEL_DOMAINS = new Set('com org net gov edu int info news io co uk eu de fr ru cn in au ca'.split(' '));

const AMPERSAND = 0x26;
const HYPHEN = 0x2d;
const STOP = 0x2e;
const SLASH = 0x2f;
const COMMA = 0x2c;
const COLON = 0x3a;
const HASH = 0x23;
const AT = 0x40;
const UNDERSCORE = 0x5f;
const NON_BREAKING_HYPHEN = 0x2011;

/**
 * Splits `text` between two offsets into words, numbers and punctuation marks, in one pass.
 *
 * Hyphenated words stay whole, except between digits ("20-22" is three tokens). Possessive endings and contracted
 * verbs are tokens of their own ("China" "’s", "do" "n’t"). Abbreviations keep their stop. Addresses, #tags and
 * @names are one token. White space is never part of a token.
 */
export function tokenize(text: string, from = 0, to = text.length): RawToken[] {
  const tokens: RawToken[] = [];
  let at = from;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at++;
      continue;
    }
    const end = Math.min(endOfToken(text, at, to, code), at + LONGEST, to);
    const { first, second } = formsAt(text, at, end);
    const split = at + first.text.length;
    tokens.push(tokenOf(first, at, split));
    if (second) tokens.push(tokenOf(second, split, end));
    at = end;
  }
  return tokens;
}

function tokenOf(form: WordForm, start: number, end: number): RawToken {
  return { start, end, text: form.text, lower: form.lower, tag: '', form };
}

function endOfToken(text: string, start: number, to: number, code: number): number {
  if (isLetter(code)) return endOfWord(text, start, to);
  if (isDigit(code)) return endOfNumber(text, start, to);
  if ((code === HASH || code === AT) && start + 1 < to && isNameCharacter(text.charCodeAt(start + 1))) {
    let end = start + 1;
    while (end < to && end - start < LONGEST && isNameCharacter(text.charCodeAt(end))) end++;
    return end;
  }
  if (isApostrophe(code)) return endOfClitic(text, start, to);
  if (code === HYPHEN || code === STOP) {
    let end = start + 1;
    while (end < to && end - start < LONGEST && text.charCodeAt(end) === code) end++;
    return end;
  }
  if (isSurrogate(code) && start + 1 < to && isSurrogate(text.charCodeAt(start + 1))) return start + 2;
  return start + 1;
}

function isNameCharacter(code: number): boolean {
  return isLetter(code) || isDigit(code) || code === UNDERSCORE;
}

/** "’s" standing alone after a digit or a closing mark. */
function endOfClitic(text: string, start: number, to: number): number {
  const before = start > 0 ? text.charCodeAt(start - 1) : 32;
  if (isSpace(before)) return start + 1;
  let end = start + 1;
  while (end < to && end - start < 4 && isLetter(text.charCodeAt(end))) end++;
  const closed = end >= to || !isNameCharacter(text.charCodeAt(end));
  return closed && end > start + 1 && isClitic(text.slice(start, end)) ? end : start + 1;
}

function endOfWord(text: string, start: number, to: number): number {
  const plain = endOfPlainWord(text, start, to);
  if (plain > start) return plain;
  const address = endOfAddress(text, start, to);
  if (address > start) return address;
  const initials = endOfInitials(text, start, to);
  if (initials > start) return initials;
  let end = start;
  const limit = Math.min(to, start + LONGEST);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code) || code === UNDERSCORE) {
      end++;
      continue;
    }
    const next = end + 1 < limit ? text.charCodeAt(end + 1) : 32;
    const joins = code === HYPHEN || code === NON_BREAKING_HYPHEN || code === AMPERSAND || isApostrophe(code);
    if (!joins || !(isLetter(next) || (isDigit(next) && !isApostrophe(code)))) break;
    // "non-U.S.": the stops belong to the word
    const joined = isApostrophe(code) ? end : endOfInitials(text, end + 1, limit);
    if (joined > end + 4) return joined;
    end++;
  }
  if (end < to && text.charCodeAt(end) === STOP && isAbbreviation(text, start, end, to)) return end + 1;
  return end;
}

/** The end of a word with nothing behind it that may belong to it, as most have; else where it begins. */
function endOfPlainWord(text: string, start: number, to: number): number {
  let end = start;
  const limit = Math.min(to, start + LONGEST);
  while (end < limit && isNameCharacter(text.charCodeAt(end))) end++;
  if (end >= limit) return start;
  const code = text.charCodeAt(end);
  return isSpace(code) || code === COMMA ? end : start;
}

/** "U.S.", "a.m.", "J." before a name: single letters each followed by a stop. */
function endOfInitials(text: string, start: number, to: number): number {
  let end = start;
  let letters = 0;
  while (end + 1 < to && isLetter(text.charCodeAt(end)) && text.charCodeAt(end + 1) === STOP && letters < 12) {
    end += 2;
    letters++;
  }
  if (letters === 0) return start;
  const next = end < to ? text.charCodeAt(end) : 32;
  if (letters > 1) return isLetter(next) && !isUpper(next) ? start : end;
  if (!isUpper(text.charCodeAt(start))) return start;
  // A single initial belongs to a name that goes on: "J. Smith", "J.Smith".
  let following = end;
  while (following < to && following - end < 2 && isSpace(text.charCodeAt(following))) following++;
  const isPronoun = text.charCodeAt(start) === 0x49 && following > end;
  return following < to && isUpper(text.charCodeAt(following)) && !isPronoun ? end : start;
}

function isAbbreviation(text: string, start: number, end: number, to: number): boolean {
  if (end - start > 6) return false;
  const word = text.slice(start, end);
  const lower = word.toLowerCase();
  const capital = isUpper(text.charCodeAt(start));
  if (abbreviationsAtEnd.has(lower)) return capital || lower === 'etc';
  if (!abbreviationsBeforeMore.has(lower)) return false;
  const following = nextVisible(text, end + 1, to);
  if (following === undefined) return false;
  // Words that are also plain words ("no", "sat", "art") are abbreviations only in front of a number or with a capital.
  if (PLAIN_WORDS.has(lower)) return isDigit(following) || (capital && lower !== 'no' && isUpper(following));
  return capital ? true : !isUpper(following);
}

const PLAIN_WORDS = new Set(
  'no nos art fig sat sun mar jan gen est ch mon wed fri rep sec det ave mt st al ca'.split(' '),
);

function nextVisible(text: string, from: number, to: number): number | undefined {
  for (let at = from; at < to && at < from + 4; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) return code;
  }
  return undefined;
}

/** Web and mail addresses, "example.org": one token up to white space or closing punctuation. */
function endOfAddress(text: string, start: number, to: number): number {
  const limit = Math.min(to, start + LONGEST);
  let end = start;
  while (end < limit && isNameCharacter(text.charCodeAt(end))) end++;
  const code = end < limit ? text.charCodeAt(end) : 32;
  if (code === COLON && text.charCodeAt(end + 1) === SLASH && text.charCodeAt(end + 2) === SLASH)
    return endOfRun(text, end, limit);
  if (code === AT && end + 1 < limit && isNameCharacter(text.charCodeAt(end + 1))) return endOfRun(text, end, limit);
  if (code !== STOP || end + 2 >= limit || !isLetter(text.charCodeAt(end + 1)) || isUpper(text.charCodeAt(end + 1)))
    return start;
  if (text.slice(start, end).toLowerCase() === 'www') return endOfRun(text, end, limit);
  let part = end + 1;
  while (part < limit && isNameCharacter(text.charCodeAt(part))) part++;
  const after = part < limit ? text.charCodeAt(part) : 32;
  if (!TOP_LEVEL_DOMAINS.has(text.slice(end + 1, part)) || after === HYPHEN) return start;
  return after === SLASH || (after === STOP && isLetter(text.charCodeAt(part + 1)))
    ? endOfRun(text, part, limit)
    : part;
}

function endOfRun(text: string, from: number, limit: number): number {
  let end = from;
  while (end < limit && !isSpace(text.charCodeAt(end))) end++;
  while (end > from && '.,;:!?)]}"\u201d\u2019\''.includes(text.charAt(end - 1))) end--;
  return end;
}

/** "1,200", "3.5", "10:30", "21st", "5pm", "12-point"; not "20-22". */
function endOfNumber(text: string, start: number, to: number): number {
  let end = start;
  const limit = Math.min(to, start + LONGEST);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) {
      end++;
      continue;
    }
    const next = end + 1 < limit ? text.charCodeAt(end + 1) : 32;
    if ((code === STOP || code === COMMA || code === COLON) && isDigit(next)) {
      end++;
      continue;
    }
    break;
  }
  while (end < limit && isLetter(text.charCodeAt(end))) end++;
  while (end + 1 < limit && text.charCodeAt(end) === HYPHEN && isLetter(text.charCodeAt(end + 1))) {
    end++;
    while (end < limit && isNameCharacter(text.charCodeAt(end))) end++;
  }
  return end;
}
