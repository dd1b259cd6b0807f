import { unnamedNouns } from '../../data/speech/nouns';
import type { Attribution, Entity, Mention, Quotation, QuotationKind, ReadText, Span, Speaker } from '../../model';
import { assign, type Statement } from './assign';
import { creditsIn } from './credits';
import { linesOf, type Line } from './lines';
import { quotedStretches, type QuotedStretch } from './marks';
import { markNested } from './nested';
import { isQuote, type Stretch } from './phrases';
import { relayOf } from './relays';
import type { Report } from './reports/draft';
import { reportsIn } from './reports/find';
import { SpeakerResolver } from './speakers';

/** What is reported in a source, and by whom. */
interface ReportedSpeech {
  /** In order of their start. */
  readonly quotations: readonly Quotation[];
  /** Where the article says it has things from, in order of their start; the claims they cover are not known here. */
  readonly attributions: readonly Omit<Attribution, 'claims'>[];
}

/** A statement with its places in the text. */
interface Placed {
  readonly statement: Statement;
  readonly speaker: Speaker | null;
  readonly cue: Span | null;
  readonly via: Speaker | undefined;
  readonly content: readonly Span[];
}

/**
 * Finds quotations (direct, partial, indirect) with their speakers and cues, and attributions.
 * Any text is fine; the work is linear in its length.
 * @param mentions sorted by position
 */
export function extractQuotations(
  read: ReadText,
  mentions: readonly Mention[],
  entities: readonly Entity[],
): ReportedSpeech {
  const stretches = quotedStretches(read.text, read.paragraphs);
  const lines = linesOf(read, stretches);
  const { statements, ofStretch } = assign(lines, lines.map(reportsIn), stretches);
  const resolver = new SpeakerResolver(read.text, mentions, entities);
  const placed = statements.map((statement) => place(lines, statement, resolver));
  const quotations = [
    ...marked(
      read.text,
      lines,
      stretches,
      ofStretch.map((index) => placed[index ?? -1]),
    ),
    ...placed.flatMap((one) => indirect(lines, one)),
  ];
  const attributions = [
    ...markNested(placed.flatMap((one) => attribution(read.text, one)).sort(byPlace)),
    ...creditsIn(read, mentions),
  ];
  return { quotations: quotations.sort(byPlace), attributions: attributions.sort(byPlace) };
}

function byPlace(left: Span, right: Span): number {
  return left.start - right.start || left.end - right.end;
}

function place(lines: readonly Line[], statement: Statement, resolver: SpeakerResolver): Placed {
  const { source, report } = statement;
  const words = source && spanOf(lines, source.line, source.stretch);
  const entity = words && resolver.resolve(words);
  const relay = report && relayOf(lines[statement.line] as Line, report);
  const via = relay && spanOf(lines, statement.line, relay);
  const relayEntity = via && resolver.named(via);
  return {
    statement,
    speaker: words ? { ...words, ...(entity === undefined ? {} : { entity }) } : null,
    cue: report ? spanOf(lines, statement.line, report.cue) : null,
    via: via && { ...via, ...(relayEntity === undefined ? {} : { entity: relayEntity }) },
    content: statement.pieces
      .map((piece) => spanOf(lines, piece.line, piece.stretch))
      .filter((span) => span.end > span.start),
  };
}

/** Quotations in marks: direct and partial. */
function marked(
  text: string,
  lines: readonly Line[],
  stretches: readonly QuotedStretch[],
  of: readonly (Placed | undefined)[],
): Quotation[] {
  const titles = new Set(
    lines.flatMap(({ items }) => items.filter((item) => item.tag === 'TITLE').map((item) => item.stretch)),
  );
  return stretches.flatMap((stretch, index) => {
    if (titles.has(index)) return [];
    const kind = kindOf(text, stretch);
    const { speaker = null, cue = null, via } = of[index] ?? {};
    return [{ start: stretch.start, end: stretch.end, kind, speaker, cue, ...(via ? { via } : {}) }];
  });
}

/** Reported without marks: every piece that is more than quotations. */
function indirect(lines: readonly Line[], { statement, speaker, cue, via }: Placed): Quotation[] {
  if (!statement.report || statement.manner === 'intention' || statement.manner === 'judgement' || !cue) return [];
  // "is expected to": who is expected, and what, are no words of anybody's
  if (statement.manner === 'hearsay' && statement.pieces.length > 1 && isPassive(statement.report)) return [];
  return statement.pieces.flatMap(({ line, stretch }) => {
    const items = (lines[line] as Line).items.slice(stretch.from, stretch.to);
    const words = items.filter((item) => !isQuote(item) && /\p{L}/u.test(item.lower)).length;
    if (words < 2) return [];
    return [{ ...spanOf(lines, line, stretch), kind: 'indirect' as const, speaker, cue, ...(via ? { via } : {}) }];
  });
}

function isPassive({ cue }: Report): boolean {
  return cue.to - cue.from > 1;
}

function attribution(text: string, { statement, speaker, cue, via, content }: Placed): Omit<Attribution, 'claims'>[] {
  const first = content[0];
  if (!first) return [];
  const words = speaker ? text.slice(speaker.start, speaker.end) : '';
  return [
    {
      start: Math.min(...content.map((span) => span.start)),
      end: Math.max(...content.map((span) => span.end)),
      ...(content.length > 1 ? { content } : {}),
      source: speaker ?? cue ?? { start: first.start, end: first.start },
      cue,
      ...(via ? { via } : {}),
      manner: statement.manner,
      kind: isUnnamed(words, speaker) ? 'unnamed' : 'named',
    },
  ];
}

/** "officials", "a source familiar with the matter", "reports": nobody who could be looked up. */
function isUnnamed(words: string, speaker: Speaker | null): boolean {
  if (speaker === null) return true;
  if (speaker.entity !== undefined) return false;
  return words
    .toLowerCase()
    .split(/\P{L}+/u)
    .some((word) => unnamedNouns.has(word));
}

function spanOf(lines: readonly Line[], line: number, stretch: Stretch): Span {
  const { items } = lines[line] as Line;
  const first = items[stretch.from];
  const last = items[stretch.to - 1];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

/** A whole sentence, by its first and last characters, or words inside one. */
function kindOf(text: string, stretch: QuotedStretch): QuotationKind {
  const words = text.slice(stretch.start, stretch.end);
  const sentence = /^[\p{Lu}\p{N}[(…‘'“]/u.test(words) && /[.,!?…—–-]["”’']*$/u.test(words.slice(-6));
  return sentence ? 'direct' : 'partial';
}
