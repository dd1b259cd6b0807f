import { isDigit, isLetter, isUpper } from './characters';
import { hashText } from './hash';
import { tagOfMark } from './markTags';
import { ownString } from './ownString';

/** What the part-of-speech tagger needs to know of a word, hashed once. */
export interface WordHashes {
  readonly word: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  readonly shape: number;
}

/** A word as it is written, and all that depends on its letters alone. */
export interface WordForm {
  readonly text: string;
  /** Lower case, curly apostrophes straightened; as long as the text, so that offsets into it stay true. */
  readonly lower: string;
  readonly hashes: WordHashes;
  /** The tag of a punctuation mark or symbol; undefined for words and numbers. */
  readonly mark: string | undefined;
}

/** A run of letters between white space and marks: one word, or two when it ends in a contraction ("don’t"). */
export interface RunForms {
  readonly text: string;
  readonly first: WordForm;
  readonly second: WordForm | undefined;
}

const CLITICS = new Set(["'s", "'ll", "'re", "'ve", "'d", "'m"]);

/** Forgetting everything now and then is cheaper than a queue, and the frequent words come back at once. */
const MOST_REMEMBERED = 1 << 15;
const slots = new Uint16Array(MOST_REMEMBERED * 4);
const runs: RunForms[] = [];

/**
 * The forms of the run of characters `text[start, end)`. Texts repeat their words, so each is made once and shared: an open
 * hash table is asked with the characters in place, and no string is made for a word that is known.
 */
export function formsAt(text: string, start: number, end: number): RunForms {
  const hash = hashText(text, start, end);
  const home = (hash ^ (hash >>> 15)) & (slots.length - 1);
  let slot = home;
  for (let number = slots[slot] as number; number !== 0; number = slots[slot] as number) {
    const known = runs[number - 1] as RunForms;
    if (isAt(known.text, text, start, end)) return known;
    slot = (slot + 1) & (slots.length - 1);
  }
  const made = formsOf(ownString(text, start, end));
  if (runs.length >= MOST_REMEMBERED) {
    runs.length = 0;
    slots.fill(0);
    slot = home;
  }
  runs.push(made);
  slots[slot] = runs.length;
  return made;
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false;
  return true;
}

function formsOf(text: string): RunForms {
  const lower = lowerCase(text);
  const split = isLetter(text.charCodeAt(0)) ? cliticAt(lower) : 0;
  if (split <= 0) return { text, first: formOf(text, lower), second: undefined };
  return {
    text,
    first: formOf(text.slice(0, split), lower.slice(0, split)),
    second: formOf(text.slice(split), lower.slice(split)),
  };
}

function formOf(text: string, lower: string): WordForm {
  return {
    text,
    lower: text === lower ? text : lower,
    hashes: hashesOf({ text, lower }),
    mark: tagOfMark(text, lower),
  };
}

/** Lower case with straight apostrophes; keeps the length, so that offsets into it stay true. */
function lowerCase(words: string): string {
  const lower = words.toLowerCase();
  const kept = lower.length === words.length ? lower : words;
  return kept.includes('\u2019') ? kept.replaceAll('\u2019', "'") : kept;
}

/** Where the contracted ending of a word begins, or 0. */
function cliticAt(lower: string): number {
  if (lower.endsWith("n't") && lower.length > 3) return lower.length - 3;
  const apostrophe = lower.lastIndexOf("'");
  if (apostrophe <= 0) return 0;
  return CLITICS.has(lower.slice(apostrophe)) ? apostrophe : 0;
}

/** Whether lower-case `ending` is a contraction ("'s"), whatever its apostrophe. */
export function isClitic(ending: string): boolean {
  const lower = lowerCase(ending);
  return CLITICS.has(lower) || CLITICS.has(`'${lower.slice(1)}`);
}

/** Hashes the parts of a word. Digits are folded, so that all numbers of one form share their weights. */
export function hashesOf(token: { readonly text: string; readonly lower: string }): WordHashes {
  const { text, lower } = token;
  const folded = /\d/u.test(lower) ? lower.replace(/\d/gu, '0') : lower;
  const length = folded.length;
  return {
    word: hashText(folded),
    suffix2: hashText(folded, Math.max(0, length - 2)),
    suffix3: hashText(folded, Math.max(0, length - 3)),
    suffix4: hashText(folded, Math.max(0, length - 4)),
    shape: shapeOf(text),
  };
}

/** Capital at the start, capitals throughout, digits, hyphen: as bits. */
function shapeOf(text: string): number {
  let shape = isUpper(text.charCodeAt(0)) ? 1 : 0;
  let small = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) shape |= 2;
    else if (code === 0x2d) shape |= 4;
    else if (!isUpper(code)) small++;
  }
  if (small === 0 && text.length > 1) shape |= 8;
  if (text.length > 4) shape |= 16;
  return shape;
}
