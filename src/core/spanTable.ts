/** Finds the spans at a place of a text. */
import type { Span } from './model';

/** Spans of one text, ready to be asked which of them cover an offset. Spans may nest and overlap. */
export class SpanTable<T extends Span> {
  readonly #spans: readonly T[];
  /** The furthest end of any span up to each index: where a walk backwards can stop. */
  readonly #reach: readonly number[];

  constructor(spans: readonly T[]) {
    this.#spans = [...spans].sort((one, other) => one.start - other.start || other.end - one.end);
    let furthest = -1;
    this.#reach = this.#spans.map((span) => (furthest = Math.max(furthest, span.end)));
  }

  /** All spans in order of start; of two that start together the longer comes first. */
  get all(): readonly T[] {
    return this.#spans;
  }

  /** The spans that hold the character at `offset`, innermost first; else those that end right there. */
  at(offset: number): readonly T[] {
    const inside = this.#walk(offset, offset + 1);
    return inside.length > 0 ? inside : this.#walk(offset, offset);
  }

  /** The spans that share at least one character with `span`, in order of start. */
  overlapping(span: Span): readonly T[] {
    const found: T[] = [];
    for (let index = this.#lastStartingBefore(span.end); index >= 0 && this.#reaches(index, span.start + 1); index--) {
      const candidate = this.#spans[index];
      if (candidate && candidate.end > span.start) found.push(candidate);
    }
    return found.reverse();
  }

  /** Spans with `start <= offset` and `end >= end`, the last to start first. */
  #walk(offset: number, end: number): T[] {
    const found: T[] = [];
    for (let index = this.#lastStartingBefore(offset + 1); index >= 0 && this.#reaches(index, end); index--) {
      const candidate = this.#spans[index];
      if (candidate && candidate.end >= end) found.push(candidate);
    }
    return found.sort((one, other) => one.end - one.start - (other.end - other.start));
  }

  #reaches(index: number, end: number): boolean {
    return (this.#reach[index] ?? -1) >= end;
  }

  /** Index of the last span that starts before `offset`, -1 when there is none. */
  #lastStartingBefore(offset: number): number {
    let low = 0;
    let high = this.#spans.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#spans[middle]?.start ?? Infinity) < offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
