/**
 * Ties what a person wrote to a passage so that it survives edits: the passage's words with what stands around them and
 * their place (W3C Web Annotation's TextQuoteSelector and TextPositionSelector together).
 */
import search from 'approx-string-match';
import type { Span } from '../model';

/** A passage as it is remembered. Offsets are UTF-16 code units, `end` exclusive. */
export interface Selector extends Span {
  /** The passage's words. */
  readonly exact: string;
  /** What stands before it, and after it. */
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * Where a remembered passage is now. exact: at its place; moved: its words elsewhere; fuzzy: its words with small
 * changes, `score` from 0 to 1 says how alike; orphan: nowhere, or at several places that fit as well.
 */
export type Attachment =
  | { readonly verdict: 'exact' | 'moved'; readonly span: Span }
  | { readonly verdict: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly verdict: 'orphan' };

/** Characters remembered on each side. */
const CONTEXT = 32;
/** Share of the characters around a passage that must be as remembered when its words stand in several places. */
const LEAST_CONTEXT = 0.5;
/** How much better than the second-best place the best one must fit. */
const MARGIN = 0.15;
/** Words shorter than this say little by themselves: what is around them must fit too, even where they stand once. */
const TELLING = 16;
/** Places looked at when the same words stand in many. */
const MOST_PLACES = 500;
/** Share of the characters that may differ. */
const MOST_CHANGED = 0.3;
/** Changed wording is looked for this far on both sides of the old place: in most texts, everywhere. */
const REACH = 100_000;
/** How much of a fuzzy score is the wording's; the rest is that of what stands around it. */
const OWN_WORDS = 0.75;
/** A fuzzy place below this is none. */
const LEAST_SCORE = 0.72;

const orphan: Attachment = { verdict: 'orphan' };

/** Remembers a passage of a text. */
export function selectorOf(text: string, { start, end }: Span): Selector {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/** Finds a remembered passage in a text, which may have changed since. Never a guess: what fits badly is an orphan. */
export function attach(text: string, selector: Selector): Attachment {
  const { exact, start } = selector;
  if (exact === '') return orphan;
  const places = placesOf(text, exact);
  if (places.length === 0) return fuzzy(text, selector);
  const ranked = places
    .map((at) => ({ at, fit: contextFit(text, at, at + exact.length, selector) }))
    .sort((one, other) => other.fit - one.fit || Math.abs(one.at - start) - Math.abs(other.at - start));
  const [best, second] = ranked;
  if (!best) return orphan;
  const span = { start: best.at, end: best.at + exact.length };
  if (best.at === start && best.fit >= LEAST_CONTEXT) return { verdict: 'exact', span };
  const isOnly = second === undefined;
  if (isOnly && exact.length >= TELLING) return { verdict: best.at === start ? 'exact' : 'moved', span };
  if (best.fit < LEAST_CONTEXT || (second && best.fit - second.fit < MARGIN)) return orphan;
  return { verdict: 'moved', span };
}

function placesOf(text: string, words: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(words, at + 1))
    places.push(at);
  return places;
}

/** How much of what stood around a passage stands there still, 0 to 1; nothing to compare with fits. */
function contextFit(text: string, start: number, end: number, { prefix, suffix }: Selector): number {
  const whole = prefix.length + suffix.length;
  if (whole === 0) return 1;
  let same = 0;
  while (same < prefix.length && text.charAt(start - 1 - same) === prefix.charAt(prefix.length - 1 - same)) same++;
  let after = 0;
  while (after < suffix.length && text.charAt(end + after) === suffix.charAt(after)) after++;
  return (same + after) / whole;
}

/** The wording with small changes, by Myers' bit-parallel search, in time linear in the text around the old place. */
function fuzzy(text: string, selector: Selector): Attachment {
  const { exact, start } = selector;
  const from = Math.max(0, Math.min(start, text.length) - REACH);
  const near = text.slice(from, Math.min(start, text.length) + exact.length + REACH);
  const found = search(near, exact, Math.floor(exact.length * MOST_CHANGED))
    .map((match) => {
      const span = { start: from + match.start, end: from + match.end };
      const words = 1 - match.errors / exact.length;
      return { span, score: OWN_WORDS * words + (1 - OWN_WORDS) * contextFit(text, span.start, span.end, selector) };
    })
    .sort((one, other) => other.score - one.score || one.span.start - other.span.start);
  const [best] = found;
  if (!best || best.score < LEAST_SCORE) return orphan;
  const second = found.find(({ span }) => span.end <= best.span.start || span.start >= best.span.end);
  if (second && best.score - second.score < MARGIN) return orphan;
  return { verdict: 'fuzzy', span: best.span, score: best.score };
}
