/** What is remembered of a passage: W3C Web Annotation's TextQuoteSelector and TextPositionSelector together. */
import type { Span } from '../model';
import { fold, type FoldedText } from './folded';

/** A passage as it is remembered. Offsets are UTF-16 code units, `end` exclusive. */
export interface Selector extends Span {
  /** The passage's words. */
  readonly exact: string;
  /** What stands before it, and after it: {@link CONTEXT} characters, more where the same words stand in the same surroundings. */
  readonly prefix: string;
  readonly suffix: string;
  /** How many other places of the text had the same words; none when missing. */
  readonly twins?: number;
  /** How many of them stand before it; none when missing. */
  readonly nth?: number;
  /**
   * How like it the passage most like it is, 0 to 1: with twins how alike what is around them is, without how alike the
   * words are. Not known when missing.
   */
  readonly rival?: number;
}

/** Characters remembered on each side: as many can be known again, fewer stand elsewhere too. */
export const CONTEXT = 32;
/** Characters remembered on a side where twins have the same surroundings, at the most. */
export const MOST_CONTEXT = 256;
/** Characters remembered beyond what a twin has too. */
const BEYOND = 8;
/** Places looked at when the same words stand in many. */
export const MOST_PLACES = 500;
/** Passages alike are looked for this far on both sides: in most texts, everywhere. */
export const REACH = 100_000;
/** Words shorter than this are not looked for with changes, longer ones than the other not as a whole: that takes long. */
export const LEAST_CHANGED = 16;
export const LONGEST_CHANGED = 1500;
/** Characters that are compared in any text to find words in it. */
const LEAST_WORK = 1_000_000;

/**
 * Remembers a passage of a text. What is remembered of either side is so long that no twin has the same on that side (up
 * to {@link MOST_CONTEXT}): one side that is still there is then enough to know the passage again.
 *
 * @param folded the text without the differences that programs make by themselves
 */
export function selectorOf(text: string, { start, end }: Span, folded: FoldedText = fold(text)): Selector {
  const exact = text.slice(start, end);
  const all = folded.text;
  const { start: from, end: to } = foldedSpan(folded, { start, end });
  const words = all.slice(from, to);
  const twins = placesOf(all, words, edgesOf(all, from, to)).filter((at) => at !== from);
  const before = Math.max(0, ...twins.map((at) => runBefore(all, at, all, from, MOST_CONTEXT)));
  const after = Math.max(0, ...twins.map((at) => runAfter(all, at + words.length, all, to, MOST_CONTEXT)));
  const nth = twins.filter((at) => at < from).length;
  const [first, last] = [from - contextBeyond(before, from), to + contextBeyond(after, all.length - to)];
  return {
    exact,
    prefix: text.slice(first > 0 ? folded.at[first] : 0, start),
    suffix: text.slice(end, folded.at[Math.min(all.length, last)]),
    start,
    end,
    ...(twins.length > 0 ? { twins: twins.length } : {}),
    ...(nth > 0 ? { nth } : {}),
  };
}

/** How much is remembered of a side: less than {@link CONTEXT} where a twin has all of it too. */
function contextBeyond(shared: number, all: number): number {
  if (shared >= all && all >= CONTEXT) return CONTEXT - 1;
  return Math.min(MOST_CONTEXT, Math.max(CONTEXT, shared + BEYOND));
}

/** Where a passage stands in the folded text, without white space at its ends. */
export function foldedSpan({ text, at }: FoldedText, passage: Span): Span {
  let [start, end] = [firstFrom(at, passage.start), firstFrom(at, passage.end)];
  while (start < end && text.charAt(start) === ' ') start++;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return { start, end };
}

/** The first of ascending offsets that is not before this one. */
function firstFrom(offsets: Int32Array, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether words begin and end as whole words. */
export interface Edges {
  readonly opens: boolean;
  readonly closes: boolean;
}

/** The edges of a passage: where a word ends right at its own, it was meant as a whole word. */
export function edgesOf(text: string, start: number, end: number): Edges {
  return {
    opens: isWord(text.charAt(start)) && !isWord(text.charAt(start - 1)),
    closes: isWord(text.charAt(end - 1)) && !isWord(text.charAt(end)),
  };
}

/**
 * Where words begin in a text, as whole words when they are such; up to {@link MOST_PLACES}. Where long words overlap with
 * themselves again and again, not all of them are looked at: the work stays in line with the text's length.
 */
export function placesOf(text: string, words: string, { opens, closes }: Edges): readonly number[] {
  const places: number[] = [];
  if (words === '') return places;
  let left = 4 * text.length + LEAST_WORK;
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1)) {
    left -= words.length;
    if (left < 0) break;
    if (opens && isWord(text.charAt(at - 1))) continue;
    if (closes && isWord(text.charAt(at + words.length))) continue;
    places.push(at);
  }
  return places;
}

/** How many characters before one place are those before another one, up to a number. */
export function runBefore(text: string, end: number, other: string, otherEnd: number, most: number): number {
  let run = 0;
  while (run < most && run < end && run < otherEnd && text.charAt(end - 1 - run) === other.charAt(otherEnd - 1 - run))
    run++;
  return run;
}

/** How many characters from one place on are those from another one on, up to a number. */
export function runAfter(text: string, start: number, other: string, otherStart: number, most: number): number {
  let run = 0;
  const room = Math.min(most, text.length - start, other.length - otherStart);
  while (run < room && text.charAt(start + run) === other.charAt(otherStart + run)) run++;
  return run;
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
