/** Statements as places in the text, so that the lines they stand in need not be kept. */
import type { AttributionManner, Span } from '../../model';
import type { Line } from './lines';
import { isQuote, type Stretch } from './phrases';
import { relayOf } from './relays';
import type { Report } from './reports/draft';

/** A part of what a statement reports. */
interface Piece extends Span {
  /** It is more than quotations: two words at least stand outside of them. */
  readonly plain: boolean;
}

/** A reporting clause with everything it reports, in its own line and in the ones that follow: places in the text. */
export interface Statement {
  /** Index of the line with the reporting clause, or of the quotation when there is none. */
  readonly line: number;
  /** The words that report; undefined when there is no reporting clause. */
  readonly cue: Span | undefined;
  /** The cue is more than one word. */
  readonly passive: boolean;
  /** The content stands in front of the clause: a quotation in the next sentence goes on from it. */
  readonly closes: boolean;
  /** Who speaks; may stand outside the quotation's own line. */
  readonly source: Span | undefined;
  /** Through whom the statement came. */
  readonly via: Span | undefined;
  readonly manner: AttributionManner;
  /** In order. */
  readonly pieces: Piece[];
}

/** What a reporting clause says, in a line of which the index is given. */
export function statementOf(line: Line, index: number, report: Report): Statement {
  const via = relayOf(line, report);
  return {
    line: index,
    cue: spanOf(line, report.cue),
    passive: report.cue.to - report.cue.from > 1,
    closes: report.closes,
    source: report.source && spanOf(line, report.source),
    via: via && spanOf(line, via),
    manner: report.manner,
    pieces: report.content.map((stretch) => pieceOf(line, stretch)),
  };
}

/** A quotation without a reporting clause of its own. */
export function unreported(line: number, source: Span | undefined, piece: Piece): Statement {
  return {
    line,
    cue: undefined,
    passive: false,
    closes: false,
    source,
    via: undefined,
    manner: 'speech',
    pieces: [piece],
  };
}

/** Items of a line as a place in the text; empty when there are none. */
export function spanOf({ items }: Line, { from, to }: Stretch): Span {
  const first = items[from];
  const last = items[to - 1];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

/** Items of a line as something reported. */
export function pieceOf(line: Line, stretch: Stretch): Piece {
  const { start, end } = spanOf(line, stretch);
  let words = 0;
  for (let at = stretch.from; at < stretch.to && words < 2; at++) {
    const item = line.items[at];
    if (item && !isQuote(item) && /\p{L}/u.test(item.lower)) words++;
  }
  return { start, end, plain: words >= 2 };
}
