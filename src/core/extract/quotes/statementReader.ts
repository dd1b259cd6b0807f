/** Joins reporting clauses and quotations: every quotation gets the clause that reports it, across sentences if need be. */
import type { Span } from '../../model';
import type { Line } from './lines';
import type { QuotedStretch } from './marks';
import { isFinite, isQuote, phraseBefore } from './phrases';
import type { Report } from './reports/draft';
import { pieceOf, spanOf, statementOf, unreported, type Statement } from './statements';

/**
 * Assigns quoted stretches to statements where that can be done, line by line in the order of the text: of the lines
 * read before it keeps the last one only.
 */
export class StatementReader {
  readonly #stretches: readonly QuotedStretch[];
  readonly #statements: Statement[] = [];
  readonly #ofStretch: (number | undefined)[];
  readonly #titles = new Set<number>();
  #lines = 0;
  #previous: Line | undefined;
  /** The statement a quotation standing alone would go on from. */
  #running: number | undefined;
  #announced: number | undefined;
  /** The turn of a transcript that the paragraph belongs to. */
  #turn: number | undefined;

  constructor(stretches: readonly QuotedStretch[]) {
    this.#stretches = stretches;
    this.#ofStretch = stretches.map(() => undefined);
  }

  /** In the order in which they were read. */
  get statements(): readonly Statement[] {
    return this.#statements;
  }

  /** Index into {@link statements} by quoted stretch; undefined for quotation marks that nobody is behind. */
  get ofStretch(): readonly (number | undefined)[] {
    return this.#ofStretch;
  }

  /** Quoted stretches that are names and no speech. */
  get titles(): ReadonlySet<number> {
    return this.#titles;
  }

  /** Takes in the next line with its reporting clauses. */
  read(line: Line, reports: readonly Report[]): void {
    const base = this.#statements.length;
    for (const report of reports) this.#statements.push(statementOf(line, this.#lines, report));
    const sameParagraph = this.#previous?.paragraph === line.paragraph;
    this.#goOn(line, reports, base, sameParagraph);
    const last = this.#assign(line, reports, base, sameParagraph);
    const announcing = reports.findIndex((report) => report.announces);
    this.#announced =
      announcing >= 0
        ? base + announcing
        : last !== undefined && last === this.#announced
          ? this.#announced
          : undefined;
    const closing = reports.findLastIndex(
      (report) => report.manner === 'speech' && report.source !== undefined && !isEmbedded(report),
    );
    if (last !== undefined) this.#running = last;
    else if (closing >= 0) this.#running = base + closing;
    else if (!sameParagraph || reports.length === 0) this.#running = undefined;
    this.#previous = line;
    this.#lines++;
  }

  /** A turn of a transcript goes on to the end of its paragraph. */
  #goOn(line: Line, reports: readonly Report[], base: number, sameParagraph: boolean): void {
    const begins = reports.findIndex((report) => report.turn === true);
    if (begins >= 0) this.#turn = base + begins;
    else if (!sameParagraph) this.#turn = undefined;
    else if (this.#turn !== undefined)
      this.#statement(this.#turn).pieces.push(pieceOf(line, { from: 0, to: line.items.length }));
  }

  /** Gives the line's quoted stretches their statements; returns that of the last one which has any. */
  #assign(line: Line, reports: readonly Report[], base: number, sameParagraph: boolean): number | undefined {
    let last: number | undefined;
    line.items.forEach((item, at) => {
      if (!isQuote(item)) return;
      if (item.tag === 'TITLE') this.#titles.add(item.stretch);
      const stretch = this.#stretches[item.stretch] as QuotedStretch;
      const found = covering(reports, at);
      if (found !== undefined) {
        last = this.#ofStretch[item.stretch] = base + found;
        return;
      }
      const alone =
        standsAlone(line, at) ||
        (at === 0 && sameParagraph && this.#running !== undefined && this.#statement(this.#running).closes);
      const from = stretch.continues
        ? this.#ofStretch[item.stretch - 1]
        : alone
          ? (this.#announced ?? (sameParagraph ? this.#running : undefined))
          : undefined;
      const piece = pieceOf(line, { from: at, to: at + 1 });
      if (from !== undefined) {
        this.#statement(from).pieces.push(piece);
        last = this.#ofStretch[item.stretch] = from;
        return;
      }
      if (alone && item.tag !== 'TITLE' && isSpeech(stretch)) {
        const source = last === undefined ? this.#carried() : this.#statement(last).source;
        this.#statements.push(unreported(this.#lines, source, piece));
        last = this.#ofStretch[item.stretch] = this.#statements.length - 1;
      }
    });
    return last;
  }

  #statement(index: number): Statement {
    return this.#statements[index] as Statement;
  }

  /** The speaker of a quotation that fills a paragraph: the one before it who spoke, or the subject of the sentence before. */
  #carried(): Span | undefined {
    const before = this.#running === undefined ? undefined : this.#statement(this.#running);
    if (before?.source && this.#lines - before.line <= 3) return before.source;
    const previous = this.#previous;
    if (!previous) return undefined;
    const verb = previous.items.findIndex(isFinite);
    const phrase = verb > 0 ? phraseBefore(previous.items, verb) : undefined;
    return phrase && spanOf(previous, phrase);
  }
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
