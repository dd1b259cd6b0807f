/** What else in a text could be taken for a remembered passage, once that is gone. */
import type { Span } from '../model';
import { fold, type FoldedText } from './folded';
import { likest } from './likest';
import {
  LEAST_CHANGED,
  LONGEST_CHANGED,
  REACH,
  edgesOf,
  foldedSpan,
  placesOf,
  selectorOf,
  type Selector,
} from './selector';
import { BEST_FIT, fitOf, type Surroundings } from './surroundings';

/** Twins whose surroundings are compared with room for changes, at the most. */
const MOST_COMPARED = 40;
/** Passages less alike than this are not taken for each other. */
const LEAST_ALIKE = 0.7;

/** {@link selectorOf}, with how like it the passage most like it is: that takes longer, and is for what is kept. */
export function storedSelectorOf(text: string, span: Span, folded: FoldedText = fold(text)): Selector {
  const selector = selectorOf(text, span, folded);
  const place = foldedSpan(folded, span);
  const rival = selector.twins ? rivalTwin(folded.text, place, wantedAround(selector)) : rivalWords(folded.text, place);
  return { ...selector, rival: Math.round(100 * rival) / 100 };
}

function wantedAround({ prefix, suffix }: Selector): Surroundings {
  return { prefix: fold(prefix).text, suffix: fold(suffix).text, opensText: false, closesText: false };
}

function rivalTwin(text: string, { start, end }: Span, around: Surroundings): number {
  const words = text.slice(start, end);
  const fitAt = (at: number, isLoose: boolean): number =>
    fitOf(text, { start: at, end: at + words.length }, around, isLoose).fit;
  const likest = placesOf(text, words, edgesOf(text, start, end))
    .filter((at) => at !== start)
    .map((at) => ({ at, fit: fitAt(at, false) }))
    .sort((one, other) => other.fit - one.fit)
    .slice(0, MOST_COMPARED);
  return Math.max(0, ...likest.map(({ at }) => fitAt(at, true))) / BEST_FIT;
}

function rivalWords(text: string, { start, end }: Span): number {
  const words = text.slice(start, end);
  if (words.length < LEAST_CHANGED || words.length > LONGEST_CHANGED) return 0;
  const most = Math.floor(words.length * (1 - LEAST_ALIKE));
  const around = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  const errors = around.flatMap((part) => likest(part, words, most)?.map((match) => match.errors) ?? [0]);
  return 1 - Math.min(words.length, ...errors) / words.length;
}
