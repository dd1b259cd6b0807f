/** Figures that tasks are measured by. */

/** A figure from 0 to 1 (a correlation: from -1), with what it is made of where it is an F1. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly counts?: Counts;
}

/** How many answers are right, how many were given and how many were wanted. */
export interface Counts {
  readonly right: number;
  readonly given: number;
  readonly wanted: number;
  /** How many of the wanted ones were found, where that is not the number of right answers. */
  readonly found?: number;
}

export function precisionOf({ right, given }: Counts): number {
  return given === 0 ? 0 : right / given;
}

export function recallOf({ right, wanted, found = right }: Counts): number {
  return wanted === 0 ? 0 : found / wanted;
}

/** The harmonic mean of precision and recall. */
export function f1(name: string, counts: Counts): Figure {
  const precision = precisionOf(counts);
  const recall = recallOf(counts);
  return { name, value: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall), counts };
}

/** A share of some things. */
export function share(name: string, part: number, whole: number): Figure {
  return { name, value: whole === 0 ? 0 : part / whole };
}

/** In per cent with one decimal. */
export function percent(value: number): string {
  return (100 * value).toFixed(1);
}
