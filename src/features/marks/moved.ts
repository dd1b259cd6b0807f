import type { Span } from '../../core/model';

/** A change of a text, as VS Code tells it. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where spans are after changes, as the editor moves marks: those that were cut into are gone, those written in grow. */
export function moved<T extends Span>(spans: readonly T[], changes: readonly TextChange[]): readonly T[] {
  let found = spans;
  for (const { rangeOffset: from, rangeLength, text } of changes) {
    const to = from + rangeLength;
    const shift = text.length - rangeLength;
    found = found.flatMap((span) => {
      if (span.end <= from) return [span];
      if (span.start >= to) return [{ ...span, start: span.start + shift, end: span.end + shift }];
      return span.start <= from && span.end >= to ? [{ ...span, end: span.end + shift }] : [];
    });
  }
  return found;
}
