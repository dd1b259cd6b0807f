/**
 * Ties what a person wrote to a passage so that it survives edits: the passage's words with what stands around them and
 * their place (W3C Web Annotation's TextQuoteSelector and TextPositionSelector together).
 */
import search from 'approx-string-match';
import type { Span } from '../model';
import { fold, type FoldedText } from './folded';

/** A passage as it is remembered. Offsets are UTF-16 code units, `end` exclusive. */
export interface Selector extends Span {
  /** The passage's words. */
  readonly exact: string;
  /** What stands before it, and after it. */
  readonly prefix: string;
  readonly suffix: string;
  /** How many other places of the text had the same words; none when missing. */
  readonly twins?: number;
  /** How many of them stand before it; none when missing. */
  readonly nth?: number;
}

/**
 * Where a remembered passage is now. exact: at its place; moved: its words elsewhere; fuzzy: its words with small
 * changes, `score` from 0 to 1 says how alike; orphan: nowhere, or at several places that fit as well. Other quotation
 * marks, dashes, spaces and line ends are the same words.
 */
export type Attachment =
  | { readonly verdict: 'exact' | 'moved'; readonly span: Span }
  | { readonly verdict: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly verdict: 'orphan' };

/** Characters remembered on each side. */
const CONTEXT = 32;
/** Share of the characters around a passage that must be as remembered when its words stand in several places. */
const LEAST_CONTEXT = 0.5;
/** The same for one of several twins when one of them is gone: that one may be it. */
const LEAST_TWIN = 0.8;
/** How much better than the second-best place the best one must fit. */
const MARGIN = 0.15;
/** Words shorter than this say little by themselves: what is around them must fit too, even where they stand once. */
const TELLING = 16;
/** Places looked at when the same words stand in many. */
const MOST_PLACES = 500;
/** What stands around a place is compared with room for changes at no more places than this, the likeliest ones. */
const MOST_COMPARED = 40;
/** Share of the characters that may differ. */
const MOST_CHANGED = 0.3;
/** Changed wording is looked for this far on both sides of the old place: in most texts, everywhere. */
const REACH = 100_000;
/** Longer passages are not looked for with changed wording: that takes time by the product of both lengths. */
const LONGEST_CHANGED = 8000;
/** How much of a fuzzy score is the wording's; the rest is that of what stands around it. */
const OWN_WORDS = 0.75;
/** A fuzzy place below this is none. */
const LEAST_SCORE = 0.72;

const orphan: Attachment = { verdict: 'orphan' };

/** Remembers a passage of a text. */
export function selectorOf(text: string, { start, end }: Span): Selector {
  const exact = text.slice(start, end);
  const twins = countOf(text, exact) - 1;
  const nth = twins > 0 ? countOf(text.slice(0, end), exact) - 1 : 0;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
    ...(twins > 0 ? { twins } : {}),
    ...(twins > 0 && nth > 0 ? { nth } : {}),
  };
}

/** How often words stand in a text, up to {@link MOST_PLACES}. */
function countOf(text: string, words: string): number {
  let count = 0;
  if (words === '') return count;
  for (let at = text.indexOf(words); at >= 0 && count < MOST_PLACES; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** Finds a remembered passage in a text, which may have changed since. Never a guess: what fits badly is an orphan. */
export function attach(text: string, selector: Selector): Attachment {
  return new AnchorText(text).attach(selector);
}

/** A selector, folded. */
interface Wanted {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** In the original text. */
  readonly start: number;
  readonly twins: number;
  readonly nth: number;
}

/** A place in the folded text, and how well what stands around it fits, 0 to 1. */
interface Place extends Span {
  readonly fit: number;
}

/** Words like those looked for, with how many characters differ. */
interface Match extends Span {
  readonly errors: number;
}

/** A text that many remembered passages are looked for in. */
export class AnchorText {
  readonly #raw: string;
  #made: FoldedText | undefined;

  constructor(text: string) {
    this.#raw = text;
  }

  get #folded(): FoldedText {
    return (this.#made ??= fold(this.#raw));
  }

  /** {@link attach} */
  attach(selector: Selector): Attachment {
    if (selector.exact === '') return orphan;
    if (this.#isUntouched(selector)) return { verdict: 'exact', span: { start: selector.start, end: selector.end } };
    const wanted = wantedOf(selector);
    if (wanted.exact === '') return orphan;
    const places = this.#places(wanted);
    const ranked = places.sort(
      (one, other) => other.fit - one.fit || this.#distance(one, wanted) - this.#distance(other, wanted),
    );
    const [best, second] = ranked;
    if (!best) return this.#fuzzy(wanted);
    const span = this.#span(best);
    const isThere = span.start === selector.start;
    if (isThere && best.fit >= LEAST_CONTEXT) return { verdict: 'exact', span };
    const isTwin = ranked.length <= wanted.twins;
    if (!second && !isTwin && wanted.exact.length >= TELLING) return { verdict: isThere ? 'exact' : 'moved', span };
    if (best.fit < (isTwin ? LEAST_TWIN : LEAST_CONTEXT)) return this.#fuzzyAround(wanted);
    if (second && best.fit - second.fit < MARGIN) return this.#byRank(ranked, wanted);
    return { verdict: 'moved', span };
  }

  /** When as many places have the words as did before, and some have the same surroundings too, their order tells them apart. */
  #byRank(ranked: readonly Place[], { twins, nth }: Wanted): Attachment {
    const [best] = ranked;
    const place = [...ranked].sort((one, other) => one.start - other.start)[nth];
    if (!best || !place || ranked.length !== twins + 1 || ranked.length >= MOST_PLACES) return orphan;
    return best.fit === 1 && place.fit === 1 ? { verdict: 'moved', span: this.#span(place) } : orphan;
  }

  /** The common case: nothing near the passage has changed. */
  #isUntouched({ exact, prefix, suffix, start, end }: Selector): boolean {
    return (
      end - start === exact.length &&
      this.#raw.startsWith(prefix + exact + suffix, start - prefix.length) &&
      start >= prefix.length
    );
  }

  #span({ start, end }: Span): Span {
    const { at } = this.#folded;
    // the end is that of the last character, not where the next one begins: unseen ones may stand between
    return { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 };
  }

  #distance({ start }: Span, wanted: Wanted): number {
    return Math.abs((this.#folded.at[start] ?? 0) - wanted.start);
  }

  /** Where the words stand, as whole words when they were remembered as such. */
  #places(wanted: Wanted): Place[] {
    const { text } = this.#folded;
    const { exact, prefix, suffix } = wanted;
    const opens = isWord(exact.charAt(0)) && !isWord(prefix.at(-1) ?? '');
    const closes = isWord(exact.at(-1) ?? '') && !isWord(suffix.charAt(0));
    const places: Place[] = [];
    for (let at = text.indexOf(exact); at >= 0 && places.length < MOST_PLACES; at = text.indexOf(exact, at + 1)) {
      const end = at + exact.length;
      if ((opens && isWord(text.charAt(at - 1))) || (closes && isWord(text.charAt(end)))) continue;
      places.push({ start: at, end, fit: untouchedContext(text, at, end, wanted) });
    }
    places.sort((one, other) => other.fit - one.fit || this.#distance(one, wanted) - this.#distance(other, wanted));
    return places.map((place, index) =>
      index < MOST_COMPARED && place.fit < 1 ? { ...place, fit: contextFit(text, place, wanted) } : place,
    );
  }

  /** The wording with small changes, by Myers' bit-parallel search, in time linear in the text around the old place. */
  #fuzzy(wanted: Wanted): Attachment {
    const { exact } = wanted;
    if (exact.length < TELLING) return this.#fuzzyAround(wanted);
    if (exact.length > LONGEST_CHANGED) return orphan;
    const matches = this.#alike(exact, wanted);
    if (matches.length > MOST_PLACES) return orphan;
    const found = matches.map(({ start, end, errors }) => {
      const words = 1 - errors / exact.length;
      const fit = contextFit(this.#folded.text, { start, end }, wanted);
      return { span: { start, end }, score: OWN_WORDS * words + (1 - OWN_WORDS) * fit };
    });
    return this.#clearest(found);
  }

  /** Where words like these stand near the old place: the likest ones, and the likest ones before and behind those. */
  #alike(words: string, { start }: Wanted): readonly Match[] {
    const { text } = this.#folded;
    const about = Math.min(start, text.length);
    const from = Math.max(0, about - REACH);
    const to = Math.min(text.length, about + words.length + REACH);
    const most = Math.floor(words.length * MOST_CHANGED);
    // the search gives nothing but the best: runners-up are looked for on both sides of it
    const within = (low: number, high: number): readonly Match[] =>
      high - low < words.length - most
        ? []
        : search(text.slice(low, high), words, most).map((match) => ({
            start: low + match.start,
            end: low + match.end,
            errors: match.errors,
          }));
    const best = within(from, to);
    const [first, last] = [best[0], best.at(-1)];
    return first && last ? [...best, ...within(from, first.start), ...within(last.end, to)] : best;
  }

  /** Short words that have changed are what stands between what stood around them. */
  #fuzzyAround(wanted: Wanted): Attachment {
    const { exact, prefix, suffix } = wanted;
    if (prefix.length + suffix.length < CONTEXT || exact.length > LONGEST_CHANGED) return orphan;
    const whole = prefix + exact + suffix;
    const found = this.#alike(whole, wanted).flatMap((region) => {
      const span = this.#between(region, prefix, suffix);
      if (!span || span.end - span.start > 2 * exact.length + TELLING) return [];
      return [{ span, score: 1 - region.errors / whole.length }];
    });
    return this.#clearest(found);
  }

  #clearest(candidates: readonly { readonly span: Span; readonly score: number }[]): Attachment {
    const found = [...candidates].sort((one, other) => other.score - one.score || one.span.start - other.span.start);
    const [best] = found;
    if (!best || best.score < LEAST_SCORE) return orphan;
    const second = found.find(({ span }) => span.end <= best.span.start || span.start >= best.span.end);
    if (second && best.score - second.score < MARGIN) return orphan;
    return { verdict: 'fuzzy', span: this.#span(best.span), score: best.score };
  }

  /** What stands in a region between the end of the remembered prefix and the beginning of the suffix, without spaces. */
  #between(region: Span, prefix: string, suffix: string): Span | undefined {
    const { text } = this.#folded;
    const words = text.slice(region.start, region.end);
    const before = prefix === '' ? undefined : bestMatch(words, prefix);
    const after = suffix === '' ? undefined : bestMatch(words, suffix);
    let start = region.start + (before?.end ?? 0);
    let end = region.start + (after?.start ?? words.length);
    while (start < end && text.charAt(start) === ' ') start++;
    while (end > start && text.charAt(end - 1) === ' ') end--;
    return start < end ? { start, end } : undefined;
  }
}

function wantedOf({ exact, prefix, suffix, start, twins = 0, nth = 0 }: Selector): Wanted {
  const words = fold(exact).text;
  const lead = words.length - words.trimStart().length;
  return {
    exact: words.trim(),
    // another program may have remembered more
    prefix: fold(prefix.slice(-CONTEXT)).text + words.slice(0, lead),
    suffix: words.slice(words.trimEnd().length) + fold(suffix.slice(0, CONTEXT)).text,
    start: start + (exact.length - exact.trimStart().length),
    twins,
    nth,
  };
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** How much of what stood right around a passage stands there still, 0 to 1; nothing to compare with fits. */
function untouchedContext(text: string, start: number, end: number, { prefix, suffix }: Wanted): number {
  const whole = prefix.length + suffix.length;
  if (whole === 0) return 1;
  let same = 0;
  while (same < prefix.length && text.charAt(start - 1 - same) === prefix.charAt(prefix.length - 1 - same)) same++;
  let after = 0;
  while (after < suffix.length && text.charAt(end + after) === suffix.charAt(after)) after++;
  return (same + after) / whole;
}

/** How like what stood around a passage is what stands around a place, with room for changes, 0 to 1. */
function contextFit(text: string, { start, end }: Span, { prefix, suffix }: Wanted): number {
  const whole = prefix.length + suffix.length;
  if (whole === 0) return 1;
  const room = CONTEXT / 2;
  const before = likeness(text.slice(Math.max(0, start - prefix.length - room), start), prefix);
  const after = likeness(text.slice(end, end + suffix.length + room), suffix);
  return (before * prefix.length + after * suffix.length) / whole;
}

function likeness(words: string, wanted: string): number {
  if (wanted === '') return 1;
  return 1 - Math.min(1, (bestMatch(words, wanted)?.errors ?? wanted.length) / wanted.length);
}

function bestMatch(words: string, wanted: string): { start: number; end: number; errors: number } | undefined {
  const found = search(words, wanted, Math.floor(wanted.length / 2));
  return found.sort((one, other) => one.errors - other.errors)[0];
}
