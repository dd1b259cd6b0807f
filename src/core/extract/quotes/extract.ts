import { unnamedNouns } from '../../data/speech/nouns';
import type { Attribution, Entity, Mention, Quotation, QuotationKind, ReadText, Span, Speaker } from '../../model';
import { creditsIn } from './credits';
import { linesOf } from './lines';
import { quotedStretches, type QuotedStretch } from './marks';
import { markNested } from './nested';
import { reportsIn } from './reports/find';
import { SpeakerResolver } from './speakers';
import { StatementReader } from './statementReader';
import type { Statement } from './statements';

/** What is reported in a source, and by whom. */
interface ReportedSpeech {
  /** In order of their start. */
  readonly quotations: readonly Quotation[];
  /** Where the article says it has things from, in order of their start; the claims they cover are not known here. */
  readonly attributions: readonly Omit<Attribution, 'claims'>[];
}

/** A statement with who is behind it. */
interface Placed {
  readonly statement: Statement;
  readonly speaker: Speaker | null;
  readonly via: Speaker | undefined;
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
  const reader = new StatementReader(stretches);
  for (const line of linesOf(read, stretches)) reader.read(line, reportsIn(line));
  const resolver = new SpeakerResolver(read.text, mentions, entities);
  const placed = reader.statements.map((statement) => place(statement, resolver));
  const quotations = [
    ...stretches.flatMap((stretch, index) =>
      reader.titles.has(index) ? [] : [marked(read.text, stretch, placed[reader.ofStretch[index] ?? -1])],
    ),
    ...placed.flatMap(indirect),
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

function place(statement: Statement, resolver: SpeakerResolver): Placed {
  const { source, via } = statement;
  const entity = source && resolver.resolve(source);
  const relay = via && resolver.named(via);
  return {
    statement,
    speaker: source ? { ...source, ...(entity === undefined ? {} : { entity }) } : null,
    via: via && { ...via, ...(relay === undefined ? {} : { entity: relay }) },
  };
}

/** A quotation in marks: direct or partial. */
function marked(text: string, stretch: QuotedStretch, of: Placed | undefined): Quotation {
  const { speaker = null, statement, via } = of ?? {};
  return {
    start: stretch.start,
    end: stretch.end,
    kind: kindOf(text, stretch),
    speaker,
    cue: statement?.cue ?? null,
    ...(via ? { via } : {}),
  };
}

/** Reported without marks: every piece that is more than quotations. */
function indirect({ statement, speaker, via }: Placed): Quotation[] {
  const { manner, cue, passive, pieces } = statement;
  if (!cue || manner === 'intention' || manner === 'judgement') return [];
  // "is expected to": who is expected, and what, are no words of anybody's
  if (manner === 'hearsay' && pieces.length > 1 && passive) return [];
  return pieces
    .filter(({ plain }) => plain)
    .map(({ start, end }) => ({ start, end, kind: 'indirect', speaker, cue, ...(via ? { via } : {}) }));
}

function attribution(text: string, { statement, speaker, via }: Placed): Omit<Attribution, 'claims'>[] {
  const cue = statement.cue ?? null;
  const content = statement.pieces.filter(({ start, end }) => end > start).map(({ start, end }) => ({ start, end }));
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

/** A whole sentence, by its first and last characters, or words inside one. */
function kindOf(text: string, stretch: QuotedStretch): QuotationKind {
  const words = text.slice(stretch.start, stretch.end);
  const sentence = /^[\p{Lu}\p{N}[(…‘'“]/u.test(words) && /[.,!?…—–-]["”’']*$/u.test(words.slice(-6));
  return sentence ? 'direct' : 'partial';
}
