/** Finds remembered passages whose words have changed. */
import type { Span } from '../model';
import { likest, type Match } from './likest';
import { CONTEXT, LEAST_CHANGED, LONGEST_CHANGED, REACH } from './selector';
import { bestMatch, fitOf } from './surroundings';
import type { Wanted } from './wanted';

/** A passage of a folded text that is like a remembered one: the score says how like, 0 to 1. */
export interface Changed {
  readonly span: Span;
  readonly score: number;
}

/** Share of the characters that may differ. */
const MOST_CHANGED = 0.3;
/** How much better than the second-best one the best passage with changed wording must fit. */
const FUZZY_MARGIN = 0.15;
/** A passage must be this much more like the remembered one than the passage most like that one was, */
const RIVAL_MARGIN = 0.02;
/** or fit so well what stood around it. */
const LEAST_RIVAL_FIT = 2.4;
/** How much of a fuzzy score is the wording's; the rest is that of what stands around it. */
const OWN_WORDS = 0.75;
/** A fuzzy place below this is none. */
const LEAST_SCORE = 0.72;
/** What stood on each side of short words must be this much as it was when the words themselves have changed. */
const LEAST_SIDE = 0.75;
/** Characters on a side that are enough to know it again by. */
const LEAST_SHOWN = 8;
/** Characters at both ends of a long passage that are looked for. */
const END = 500;
/** Short words may have become this much longer than twice as long. */
const ROOM = 16;

/** Where the wording stands with small changes, if anywhere, by Myers' bit-parallel search, in time linear in the text around the old place. */
export function changedWording(text: string, wanted: Wanted): Changed | undefined {
  const { exact } = wanted;
  if (exact.length < LEAST_CHANGED) return changedBetween(text, wanted);
  if (exact.length > LONGEST_CHANGED) return changedInside(text, wanted);
  const matches = alike(text, exact, wanted);
  const found = matches.flatMap(({ start, end, errors }) => {
    const words = 1 - errors / exact.length;
    const { fit: whole } = fitOf(text, { start, end }, wanted, true);
    // this may be the passage that was most like it
    if (whole < LEAST_RIVAL_FIT && (wanted.twins > 0 || words <= (wanted.rival ?? 0) + RIVAL_MARGIN)) return [];
    const fit = Math.min(1, whole / 2);
    return { span: { start, end }, score: OWN_WORDS * words + (1 - OWN_WORDS) * fit };
  });
  return clearest(found);
}

/** A long passage that has changed is what stands between its beginning and its end, when both are clear. */
function changedInside(text: string, wanted: Wanted): Changed | undefined {
  const { exact } = wanted;
  const [head, tail] = [exact.slice(0, END), exact.slice(-END)];
  const first = clearest(alike(text, head, wanted).map((span) => ({ span, score: 1 - span.errors / END })));
  const last = clearest(alike(text, tail, wanted).map((span) => ({ span, score: 1 - span.errors / END })));
  if (!first || !last || first.span.end > last.span.start) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  const length = span.end - span.start;
  const score = (first.score * last.score * Math.min(length, exact.length)) / Math.max(length, exact.length);
  return score < LEAST_SCORE ? undefined : { span, score };
}

/** Where words like these stand near the old place: the likest ones, and the likest ones before and behind those. */
function alike(text: string, words: string, { start }: Wanted): readonly Match[] {
  const about = Math.min(start, text.length);
  const from = Math.max(0, about - REACH);
  const to = Math.min(text.length, about + words.length + REACH);
  const most = Math.floor(words.length * MOST_CHANGED);
  // the search gives nothing but the best: runners-up are looked for on both sides of it
  const within = (low: number, high: number): readonly Match[] | undefined =>
    likest(text.slice(low, high), words, most)?.map(({ start: first, end, errors }) => ({
      start: low + first,
      end: low + end,
      errors,
    }));
  const best = within(from, to);
  const [first, last] = [best?.[0], best?.at(-1)];
  if (!best || !first || !last) return [];
  const [before, after] = [within(from, first.start), within(last.end, to)];
  return before && after ? [...best, ...before, ...after] : [];
}

/** Short words that have changed: they are what stands between what stood around them. */
export function changedBetween(text: string, wanted: Wanted): Changed | undefined {
  const { exact } = wanted;
  const [prefix, suffix] = [wanted.prefix.slice(-CONTEXT), wanted.suffix.slice(0, CONTEXT)];
  if (prefix.length + suffix.length < CONTEXT || exact.length > LONGEST_CHANGED) return undefined;
  const whole = prefix + exact + suffix;
  const found = alike(text, whole, wanted).flatMap((region) => {
    const span = between(text, region, prefix, suffix);
    if (!span || span.end - span.start > 2 * exact.length + ROOM) return [];
    // those places have been judged
    if (text.slice(span.start, span.end).includes(exact)) return [];
    return [{ span, score: 1 - region.errors / whole.length }];
  });
  return clearest(found);
}

function clearest(candidates: readonly Changed[]): Changed | undefined {
  const found = [...candidates].sort((one, other) => other.score - one.score || one.span.start - other.span.start);
  const [best] = found;
  if (!best || best.score < LEAST_SCORE) return undefined;
  const second = found.find(({ span }) => span.end <= best.span.start || span.start >= best.span.end);
  if (second && best.score - second.score < FUZZY_MARGIN) return undefined;
  return best;
}

/** What stands in a region between the end of the remembered prefix and the beginning of the suffix, without spaces. */
function between(text: string, region: Span, prefix: string, suffix: string): Span | undefined {
  const words = text.slice(region.start, region.end);
  const before = prefix === '' ? undefined : bestMatch(words, prefix);
  const after = suffix === '' ? undefined : bestMatch(words, suffix);
  // with nothing before or behind it that could be known again, the passage must be the first or last thing still
  if ((prefix.length < LEAST_SHOWN && region.start > 0) || (suffix.length < LEAST_SHOWN && region.end < text.length)) {
    return undefined;
  }
  if (!isLike(before, prefix) || !isLike(after, suffix)) return undefined;
  let start = region.start + (before?.end ?? 0);
  let end = region.start + (after?.start ?? words.length);
  while (start < end && text.charAt(start) === ' ') start++;
  while (end > start && text.charAt(end - 1) === ' ') end--;
  return start < end ? { start, end } : undefined;
}

function isLike(match: { readonly errors: number } | undefined, wanted: string): boolean {
  return wanted === '' || (match !== undefined && 1 - match.errors / wanted.length >= LEAST_SIDE);
}
