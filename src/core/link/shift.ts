import type { Span } from '../model';

const NONE: ReadonlySet<string> = new Set();

/** How an edit moved what stands in a text: in front of the first difference nothing is moved, behind the last one all of it by one distance. */
export class Shift {
  /** Where the first difference is. */
  readonly #first: number;
  /** Behind the last one, in the text as it was. */
  readonly #last: number;
  /** By so much what stands behind is moved. */
  readonly #by: number;

  constructor(before: string, now: string) {
    const shorter = Math.min(before.length, now.length);
    let first = 0;
    while (first < shorter && before.charCodeAt(first) === now.charCodeAt(first)) first++;
    let same = 0;
    while (
      same < shorter - first &&
      before.charCodeAt(before.length - 1 - same) === now.charCodeAt(now.length - 1 - same)
    )
      same++;
    this.#first = first;
    this.#last = before.length - same;
    this.#by = now.length - before.length;
  }

  /** Where a place of the text as it was is now; undefined for one in what was changed. */
  to(place: number): number | undefined {
    if (place <= this.#first) return place;
    return place >= this.#last ? place + this.#by : undefined;
  }

  /** Where a place was before; undefined for one in what was changed. */
  back(place: number): number | undefined {
    if (place <= this.#first) return place;
    return place - this.#by >= this.#last ? place - this.#by : undefined;
  }

  /** Whether a stretch of the text as it was is the same still. */
  keeps({ start, end }: Span): boolean {
    return end <= this.#first || start >= this.#last;
  }

  /**
   * Whether two plain values, as JSON can hold them, are the same but for where they stand: every `start` and `end` is where
   * the one of before is now.
   *
   * @param but properties of theirs that may be others
   */
  areSame(before: unknown, now: unknown, but: ReadonlySet<string> = NONE): boolean {
    if (typeof before !== 'object' || typeof now !== 'object' || before === null || now === null) return before === now;
    if (Array.isArray(before) !== Array.isArray(now)) return false;
    const [some, others] = [Object.entries(before), now as Readonly<Record<string, unknown>>];
    if (some.length !== Object.keys(now).length) return false;
    return some.every(([key, value]) => {
      if (but.has(key)) return key in others;
      if ((key === 'start' || key === 'end') && typeof value === 'number') return this.to(value) === others[key];
      return this.areSame(value, others[key]);
    });
  }
}
