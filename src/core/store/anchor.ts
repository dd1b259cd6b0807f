/**
 * Ties what a person wrote to a passage so that it survives edits: the passage's words with what stands around them and
 * their place (W3C Web Annotation's TextQuoteSelector and TextPositionSelector together).
 */
import type { Span } from '../model';
import { changedBetween, changedWording, type Changed } from './changedWording';
import { fold, type FoldedText } from './folded';
import { MOST_PLACES, placesOf, type Selector } from './selector';
import { BEST_FIT, fitOf, rememberedSides, type Fit } from './surroundings';
import { isRepeated, wantedOf, type Wanted } from './wanted';

/**
 * Where a remembered passage is now. exact: at its place; moved: its words elsewhere; fuzzy: its words with small
 * changes, `score` from 0 to 1 says how alike; orphan: nowhere, or at several places that fit as well. Other quotation
 * marks, dashes, spaces and line ends are the same words.
 */
export type Attachment =
  | { readonly verdict: 'exact' | 'moved'; readonly span: Span }
  | { readonly verdict: 'fuzzy'; readonly span: Span; readonly score: number }
  | { readonly verdict: 'orphan' };

/** How well what is around a passage must fit when its words stand in several places, or are short. */
const LEAST_FIT = 0.5;
/** The same for one of several twins when one of them is gone: that one may be it. */
const LEAST_TWIN = 1.5;
/** The same where it is known how well the likest twin fitted: this much better than that one, */
const TWIN_MARGIN = 0.3;
/** and this well. */
const LEAST_KNOWN_TWIN = 0.85;
/** The same for the one of several places that stands where it stood among them. */
const LEAST_RANKED = 1;
/** How much better than the second-best place the best one must fit. */
const MARGIN = 0.3;
/** The same where the second-best one has what stood on one side. */
const TELLING_MARGIN = 0.75;
/** How much better a place fits by being where the passage was. */
const SAME_PLACE = 0.35;
/** Words shorter than this say little by themselves: what is around them must fit too, even where they stand once. */
const TELLING = 16;
/** What stands around a place is compared with room for changes at no more places than this, the likeliest ones. */
const MOST_COMPARED = 40;

const orphan: Attachment = { verdict: 'orphan' };

/** Finds a remembered passage in a text, which may have changed since. Never a guess: what fits badly is an orphan. */
export function attach(text: string, selector: Selector): Attachment {
  return new AnchorText(text).attach(selector);
}

/** A place in the folded text, and how well it fits. */
interface Place extends Span, Fit {}

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
    const ranked = this.#places(wanted);
    const [best, second] = ranked;
    if (!best) return this.#fuzzy(changedWording(this.#folded.text, wanted));
    const span = this.#span(best);
    const verdict = span.start === selector.start ? 'exact' : 'moved';
    const isTwinGone = ranked.length <= wanted.twins;
    if (!second && !isTwinGone && wanted.exact.length + best.run >= TELLING) return { verdict, span };
    if (best.fit < LEAST_FIT * Math.min(1, rememberedSides(wanted))) {
      return this.#fuzzy(changedBetween(this.#folded.text, wanted));
    }
    if (isTwinGone && !best.isTelling && best.fit < leastFitOfTwin(wanted)) return orphan;
    if (!second) return { verdict, span };
    if (isRepeated(wanted)) return this.#byRank(ranked, wanted);
    const rival = ranked.find((place) => place.isTelling && place !== best);
    if (rival) return best.fit - rival.fit >= TELLING_MARGIN ? { verdict, span } : orphan;
    return best.isTelling || best.fit - second.fit >= MARGIN ? { verdict, span } : this.#byRank(ranked, wanted);
  }

  /** When as many places have the words as did before, and some have the same surroundings too, their order tells them apart. */
  #byRank(ranked: readonly Place[], { twins, nth, start }: Wanted): Attachment {
    const [best] = ranked;
    const place = [...ranked].sort((one, other) => one.start - other.start)[nth];
    if (!best || !place || ranked.length !== twins + 1 || ranked.length >= MOST_PLACES) return orphan;
    if (place.fit < LEAST_RANKED || best.fit - place.fit >= MARGIN) return orphan;
    const span = this.#span(place);
    return { verdict: span.start === start ? 'exact' : 'moved', span };
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

  /** Where the words stand, and how well what is around them fits. */
  #places(wanted: Wanted): readonly Place[] {
    const { text } = this.#folded;
    const placed = (start: number, isLoose: boolean): Place => {
      const span = { start, end: start + wanted.exact.length };
      const fit = fitOf(text, span, wanted, isLoose);
      return this.#distance(span, wanted) === 0 ? { ...span, ...fit, fit: fit.fit + SAME_PLACE } : { ...span, ...fit };
    };
    const near = (one: Place, other: Place): number =>
      other.fit - one.fit || this.#distance(one, wanted) - this.#distance(other, wanted);
    const places = placesOf(text, wanted.exact, wanted.edges).map((start) => placed(start, false));
    return places
      .sort(near)
      .map((place, index) => (index < MOST_COMPARED && place.fit < BEST_FIT ? placed(place.start, true) : place))
      .sort(near);
  }

  #fuzzy(changed: Changed | undefined): Attachment {
    return changed ? { verdict: 'fuzzy', span: this.#span(changed.span), score: changed.score } : orphan;
  }
}

/** How well what is around one of several twins must fit when another is gone: better than that one did. */
function leastFitOfTwin({ rival }: Wanted): number {
  return rival === undefined ? LEAST_TWIN : Math.max(LEAST_KNOWN_TWIN, rival * BEST_FIT + TWIN_MARGIN);
}
