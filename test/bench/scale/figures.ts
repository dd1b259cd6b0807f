import type { CommandFigures } from './command';

/** How long something takes, in milliseconds: on the clock, and as processor time of all threads. */
export interface Time {
  readonly wall: number;
  readonly cpu: number;
}

/** What is measured of a story that is linked. */
export interface LinkedFigures {
  readonly claims: number;
  readonly linking: Time;
  /** Processor time of an update after one source was edited, its analysis included: the middle one, and what 95 of 100 stay under. */
  readonly edit: number;
  readonly editSlow: number;
  /** What 95 of 100 hover cards stay under, in milliseconds, on a thread that holds what the extension host holds. */
  readonly hover: number;
}

/** What is measured of a story of one size. */
export interface SizeFigures {
  readonly sources: number;
  /** Analysis on one thread, starting it included. */
  readonly one: Time;
  /** Analysis on two threads. */
  readonly two: Time;
  /** Reading analyses from the cache, on two threads. */
  readonly warm: Time;
  /** Bytes that the process took up at most while it analysed on two threads and linked, with all that is kept for edits. */
  readonly memory: number;
  /** The command over the same sources; missing when linking was left out. */
  readonly command?: CommandFigures;
  /** Missing when linking was left out. */
  readonly linked?: LinkedFigures;
}

/** Marks the line of standard output that holds the figures of a program. */
export const mark = 'FIGURES ';

/** The middle one, or another share of them. */
export function percentile(times: readonly number[], share = 0.5): number {
  return [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
}
