/** Joins reporting clauses and quotations: every quotation gets the clause that reports it, across sentences if need be. */
import type { Item, Line } from './lines';
import type { QuotedStretch } from './marks';
import { isQuote, phraseBefore, isFinite, type Stretch } from './phrases';
import type { AttributionManner } from '../../model';
import type { Report } from './reports/draft';

/** A reporting clause with everything it reports, in its own line and in the ones that follow. */
export interface Statement {
  /** Index of the line with the reporting clause, or of the quotation when there is none. */
  readonly line: number;
  readonly report: Report | undefined;
  /** Who speaks, when it was found outside the quotation's own line. */
  readonly source: { readonly line: number; readonly stretch: Stretch } | undefined;
  readonly manner: AttributionManner;
  /** Item ranges of lines, in order. */
  readonly pieces: { readonly line: number; readonly stretch: Stretch }[];
}

/** Statements, and for each quoted stretch the one it belongs to. */
interface Assignment {
  readonly statements: readonly Statement[];
  /** Index into `statements` by quoted stretch; undefined for quotation marks that nobody is behind. */
  readonly ofStretch: readonly (number | undefined)[];
}

/** Assigns every quoted stretch to a statement where that can be done. */
export function assign(
  lines: readonly Line[],
  reports: readonly (readonly Report[])[],
  stretches: readonly QuotedStretch[],
): Assignment {
  const statements: Statement[] = [];
  const ofStretch: (number | undefined)[] = stretches.map(() => undefined);
  /** The statement a quotation standing alone would go on from. */
  let running: number | undefined;
  let announced: number | undefined;
  /** The turn of a transcript that the paragraph belongs to. */
  let turn: number | undefined;
  lines.forEach((line, index) => {
    const own = reports[index] ?? [];
    const base = statements.length;
    for (const report of own) {
      statements.push({
        line: index,
        report,
        source: report.source && { line: index, stretch: report.source },
        manner: report.manner,
        pieces: report.content.map((stretch) => ({ line: index, stretch })),
      });
    }
    const previous = lines[index - 1];
    const sameParagraph = previous?.paragraph === line.paragraph;
    const begins = own.findIndex((report) => report.turn === true);
    if (begins >= 0) turn = base + begins;
    else if (!sameParagraph) turn = undefined;
    else if (turn !== undefined)
      (statements[turn] as Statement).pieces.push({ line: index, stretch: { from: 0, to: line.items.length } });
    let last: number | undefined;
    line.items.forEach((item, at) => {
      if (!isQuote(item)) return;
      const stretch = stretches[item.stretch] as QuotedStretch;
      const found = covering(own, at);
      if (found !== undefined) {
        last = ofStretch[item.stretch] = base + found;
        return;
      }
      const alone =
        standsAlone(line, at) ||
        (at === 0 &&
          sameParagraph &&
          running !== undefined &&
          (statements[running] as Statement).report?.closes === true);
      const from = stretch.continues
        ? ofStretch[item.stretch - 1]
        : alone
          ? (announced ?? (sameParagraph ? running : undefined))
          : undefined;
      if (from !== undefined) {
        (statements[from] as Statement).pieces.push({ line: index, stretch: { from: at, to: at + 1 } });
        last = ofStretch[item.stretch] = from;
        return;
      }
      if (alone && item.tag !== 'TITLE' && isSpeech(stretch)) {
        const source =
          last === undefined ? carried(lines, statements, running, index) : (statements[last] as Statement).source;
        statements.push({
          line: index,
          report: undefined,
          source,
          manner: 'speech',
          pieces: [{ line: index, stretch: { from: at, to: at + 1 } }],
        });
        last = ofStretch[item.stretch] = statements.length - 1;
      }
    });
    const announcing = own.findIndex((report) => report.announces);
    announced = announcing >= 0 ? base + announcing : last !== undefined && last === announced ? announced : undefined;
    const closing = own.findLastIndex(
      (report) => report.manner === 'speech' && report.source !== undefined && !isEmbedded(report),
    );
    if (last !== undefined) running = last;
    else if (closing >= 0) running = base + closing;
    else if (!sameParagraph || own.length === 0) running = undefined;
  });
  return { statements, ofStretch };
}

function isEmbedded(report: Report): boolean {
  return report.content.length === 0;
}

/** The report whose content holds this item: the one with the least content, speech before the rest. */
function covering(reports: readonly Report[], at: number): number | undefined {
  let best: number | undefined;
  let least = Infinity;
  reports.forEach((report, index) => {
    if (!report.content.some((piece) => piece.from <= at && at < piece.to)) return;
    const size =
      report.content.reduce((sum, piece) => sum + piece.to - piece.from, 0) +
      (report.manner === 'speech' ? 0 : report.manner === 'hearsay' ? 2000 : 15);
    if (size < least) {
      least = size;
      best = index;
    }
  });
  return best;
}

/** Nothing but the quotation (and other quotations) in the line. */
function standsAlone(line: Line, at: number): boolean {
  const words = line.items.filter((item) => !isQuote(item) && /[\p{L}\p{N}]/u.test(item.lower)).length;
  return words === 0 || (at === 0 && words <= 2) || (at === line.items.length - 1 && words <= 2);
}

function isSpeech(stretch: QuotedStretch): boolean {
  return stretch.end - stretch.start > 12;
}

/** The speaker of a quotation that fills a paragraph: the one before it who spoke, or the subject of the sentence before. */
function carried(
  lines: readonly Line[],
  statements: readonly Statement[],
  running: number | undefined,
  index: number,
): Statement['source'] {
  const before = running === undefined ? undefined : statements[running];
  if (before?.source && index - before.line <= 3) return before.source;
  const previous = lines[index - 1];
  if (!previous) return undefined;
  const verb = previous.items.findIndex((item: Item) => isFinite(item));
  const phrase = verb > 0 ? phraseBefore(previous.items, verb) : undefined;
  return phrase && { line: index - 1, stretch: phrase };
}
