import type { Attribution, Entity, Mention, Quotation, QuotationKind, ReadText, Span, Speaker } from '../../model';
import { assign, type Statement } from './assign';
import { linesOf, type Item, type Line } from './lines';
import { quotedStretches, type QuotedStretch } from './marks';
import { isQuote, type Stretch } from './phrases';
import { reportsIn } from './reports';
import { unnamedNouns } from '../../data/speech/nouns';

/** What is reported in a source, and by whom. */
export interface ReportedSpeech {
  /** In order of their start. */
  readonly quotations: readonly Quotation[];
  /** Where the article says it has things from, in order of their start; the claims they cover are not known here. */
  readonly attributions: readonly Omit<Attribution, 'claims'>[];
}

/**
 * Finds quotations (direct, partial, indirect) with their speakers and cues, and attributions.
 * Any text is fine; the work is linear in its length.
 */
export function extractQuotations(read: ReadText, mentions: readonly Mention[], entities: readonly Entity[]): ReportedSpeech {
  const stretches = quotedStretches(read.text, read.paragraphs);
  const lines = linesOf(read, stretches);
  const { statements, ofStretch } = assign(lines, lines.map(reportsIn), stretches);
  void mentions; void entities;
  const before: (Item | undefined)[] = [];
  for (const line of lines) line.items.forEach((item, at) => isQuote(item) && (before[item.stretch] = line.items[at - 1]?.lower === ',' ? line.items[at - 2]?.tag.startsWith('NN') ? line.items[at - 2] : undefined : line.items[at - 1]));
  const quotations: Quotation[] = [];
  stretches.forEach((stretch, index) => {
    const statement = statements[ofStretch[index] ?? -1];
    const kind = kindOf(read.text, stretch, before[index]);
    if (kind === undefined) return;
    quotations.push({ start: stretch.start, end: stretch.end, kind, speaker: statement ? speakerOf(lines, statement) : null, cue: statement ? cueOf(lines, statement) : null });
  });
  const attributions: Omit<Attribution, 'claims'>[] = [];
  for (const statement of statements) {
    const content = statement.pieces.map((piece) => spanOf(lines, piece.line, piece.stretch)).filter((span) => span.end > span.start);
    const first = content[0];
    const last = content.at(-1);
    if (!first || !last) continue;
    const speaker = speakerOf(lines, statement);
    if (statement.report && isReported(statement)) {
      for (const piece of statement.pieces) {
        const items = (lines[piece.line] as Line).items.slice(piece.stretch.from, piece.stretch.to);
        if (items.filter((item) => !isQuote(item) && /\p{L}/u.test(item.lower)).length < 2) continue;
        quotations.push({ ...spanOf(lines, piece.line, piece.stretch), kind: 'indirect', speaker, cue: cueOf(lines, statement) });
      }
    }
    const words = speaker ? read.text.slice(speaker.start, speaker.end).toLowerCase().split(/[^\p{L}]+/u) : [];
    attributions.push({
      start: Math.min(...content.map((span) => span.start)),
      end: Math.max(...content.map((span) => span.end)),
      ...(content.length > 1 ? { content } : {}),
      source: speaker ?? { start: first.start, end: first.start },
      cue: cueOf(lines, statement),
      manner: statement.manner,
      kind: words.some((word) => unnamedNouns.has(word)) ? 'unnamed' : 'named',
    });
  }
  quotations.sort((a, b) => a.start - b.start || a.end - b.end);
  attributions.sort((a, b) => a.start - b.start || a.end - b.end);
  return { quotations, attributions };
}

function isReported(statement: Statement): boolean {
  return statement.manner === 'speech' || statement.manner === 'attitude' || statement.manner === 'finding' || statement.manner === 'hearsay';
}

function spanOf(lines: readonly Line[], line: number, stretch: Stretch): Span {
  const { items } = lines[line] as Line;
  const first = items[stretch.from];
  const last = items[stretch.to - 1];
  return first && last ? { start: first.start, end: last.end } : { start: 0, end: 0 };
}

function speakerOf(lines: readonly Line[], statement: Statement): Speaker | null {
  return statement.source ? spanOf(lines, statement.source.line, statement.source.stretch) : null;
}

function cueOf(lines: readonly Line[], statement: Statement): Span | null {
  return statement.report ? spanOf(lines, statement.line, statement.report.cue) : null;
}

/** Undefined for titles and the like: marks that hold no speech. */
function kindOf(text: string, stretch: QuotedStretch, before: Item | undefined): QuotationKind | undefined {
  const words = text.slice(stretch.start, stretch.end);
  if (isTitle(words) && isNameSlot(before)) return undefined;
  const sentence = /^[\p{Lu}\p{N}[(…‘'“]/u.test(words) && /[.,!?…—–-]["”’']*$/u.test(words);
  return sentence ? 'direct' : 'partial';
}

/** Every word of some length begins with a capital. */
function isTitle(words: string): boolean {
  const all = words.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);
  return all.length > 0 && all.length <= 9 && all.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && word.length <= 4));
}

/** A place where a name stands rather than speech: behind a noun, a possessive, a preposition, an article, "titled". */
function isNameSlot(before: Item | undefined): boolean {
  return before !== undefined && (/^(?:NN|POS|IN|DT|PRP\$|JJ|CD|TO)/.test(before.tag) || /^(?:titled|entitled|called|named|nicknamed|dubbed|headlined)$/.test(before.lower));
}
