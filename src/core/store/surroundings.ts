/** How well what stands around a place is what stood around a remembered passage. */
import search from 'approx-string-match';
import type { Span } from '../model';
import { CONTEXT, MOST_CONTEXT, runAfter, runBefore } from './selector';

/** What stood around a passage, folded. */
export interface Surroundings {
  readonly prefix: string;
  readonly suffix: string;
  /** Whether nothing stood before the prefix, and perhaps nothing behind the suffix. */
  readonly opensText: boolean;
  readonly closesText: boolean;
}

/** How well the surroundings of a place fit. */
export interface Fit {
  /** From 0 to {@link BEST_FIT}. */
  readonly fit: number;
  /** How many characters right around the place are as they were. */
  readonly run: number;
  /** Whether one side is as it was, and nothing else of the text had the same there. */
  readonly isTelling: boolean;
}

/** A side that is exactly as it was counts more than one that is nearly so. */
const WHOLE_SIDE = 1.5;
/** What the beginning or the end of a text counts where a passage stood right there. */
const EDGE = 0.5;
/** The fit of a place whose surroundings are exactly as they were. */
export const BEST_FIT = 2 * WHOLE_SIDE;
/** What is remembered with room for changes, in characters more than were remembered. */
const ROOM = CONTEXT / 2;

/** How much of the surroundings was remembered, from 0 to 2: other programs remember less. */
export function rememberedSides({ prefix, suffix }: Surroundings): number {
  return share(prefix) + share(suffix);
}

function share(side: string): number {
  return Math.min(1, side.length / CONTEXT);
}

/** @param isLoose whether changed surroundings are compared too, which takes longer */
export function fitOf(text: string, { start, end }: Span, wanted: Surroundings, isLoose: boolean): Fit {
  const { prefix, suffix } = wanted;
  const before = {
    run: runBefore(text, start, prefix, prefix.length, prefix.length),
    isEdge: wanted.opensText && start === prefix.length,
    around: () => text.slice(Math.max(0, start - prefix.length - ROOM), start),
  };
  const after = {
    run: runAfter(text, end, suffix, 0, suffix.length),
    isEdge: wanted.closesText && end === text.length - suffix.length,
    around: () => text.slice(end, end + suffix.length + ROOM),
  };
  const sides = [
    { side: prefix, ...before },
    { side: suffix, ...after },
  ];
  return {
    fit: sides.reduce((sum, side) => sum + sideFit(side, isLoose), 0),
    run: before.run + after.run,
    isTelling: sides.some(({ side, run }) => run === side.length && isTelling(side)),
  };
}

interface Side {
  readonly side: string;
  readonly run: number;
  readonly isEdge: boolean;
  readonly around: () => string;
}

function isTelling({ length }: string): boolean {
  return length >= CONTEXT && length < MOST_CONTEXT;
}

function sideFit({ side, run, isEdge, around }: Side, isLoose: boolean): number {
  if (run === side.length && side.length >= CONTEXT) return WHOLE_SIDE;
  if (run === side.length && isEdge) return EDGE + share(side) * (WHOLE_SIDE - EDGE);
  if (side === '') return 0;
  const alike = isLoose ? likeness(around(), side) : (1 + run / side.length) / 2;
  // words that have nothing to do with each other are alike by up to a half
  return share(side) * Math.max(0, 2 * alike - 1);
}

/** How like some part of a text is what is wanted, 0 to 1; below a half it is 0. */
export function likeness(text: string, wanted: string): number {
  if (wanted === '') return 1;
  return 1 - Math.min(1, (bestMatch(text, wanted)?.errors ?? wanted.length) / wanted.length);
}

/** The part of a text that is most like what is wanted, with up to half of it changed. */
export function bestMatch(text: string, wanted: string): { start: number; end: number; errors: number } | undefined {
  const found = search(text, wanted, Math.floor(wanted.length / 2));
  return found.sort((one, other) => one.errors - other.errors)[0];
}
