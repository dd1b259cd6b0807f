/** Sentences with their quotations folded into single items, so that the reporting clause around them can be read. */
import type { ReadText, Span, Token, ZoneKind } from '../../model';
import { speechVerbs } from '../../data/speech/verbs';
import type { QuotedStretch } from './marks';

/** A word or mark outside quotations, or a whole quoted stretch with its marks. */
export interface Item extends Span {
  /** Lower-case word; "" for a quoted stretch. */
  readonly lower: string;
  /** Penn tag; `QUOTE` for a quoted stretch. */
  readonly tag: string;
  /** The word as written; the last character of its content for a quoted stretch. */
  readonly text: string;
  /** Index of the quoted stretch; -1 for words. */
  readonly stretch: number;
}

/** A sentence of the writer's: quotations inside it do not end it. */
export interface Line extends Span {
  readonly items: readonly Item[];
  readonly paragraph: number;
  readonly zone: ZoneKind;
}

/** How far a reporting clause behind a finished quotation ("Stop it!" Ann Lee said.) is looked for, in words. */
const CLAUSE_WORDS = 14;

/** Longer lines are cut: the reading of a line is not linear in its length, so hostile text must not make an endless one. */
const LONGEST_LINE = 400;

/** The source's sentences as lines, in order; each quoted stretch is one item in exactly one line. */
export function linesOf(read: ReadText, stretches: readonly QuotedStretch[]): Line[] {
  const lines: Line[] = [];
  let items: Item[] = [];
  let next = 0;
  let paragraph = -1;
  let zone: ZoneKind = 'body';
  const flush = (): void => {
    const first = items[0];
    const last = items.at(-1);
    if (first && last) lines.push({ start: first.start, end: last.end, items, paragraph, zone });
    items = [];
  };
  for (const sentence of read.sentences) {
    const { tokens } = sentence;
    const first = tokens[0];
    if (!first) continue;
    const pending = stretches[next];
    const inside = pending !== undefined && items.at(-1)?.stretch === next && first.start < pending.close;
    if (sentence.paragraph !== paragraph) {
      flush();
      ({ paragraph, zone } = sentence);
    } else if (!inside && first.text !== ',' && !(endsInQuotation(items) && (isReportingClause(tokens) || isSignature(tokens)))) flush();
    const titled = isTitleCase(tokens);
    for (const token of tokens) {
      while (next < stretches.length && (stretches[next] as QuotedStretch).close <= token.start) next++;
      const stretch = stretches[next];
      if (stretch && token.start >= stretch.open && token.start < stretch.close) {
        if (items.at(-1)?.stretch !== next) items.push({ start: stretch.open, end: stretch.close, lower: '', text: read.text.charAt((stretch.end || 1) - 1), tag: 'QUOTE', stretch: next });
        continue;
      }
      if (items.length >= LONGEST_LINE) flush();
      items.push({ start: token.start, end: token.end, lower: token.lower, text: token.text, tag: titled || token === first ? token.tag : nameTag(token), stretch: -1 });
    }
  }
  flush();
  return lines;
}

/** A capitalised "verb" in the middle of a sentence is a name. */
function nameTag(token: Token): string {
  return token.tag.startsWith('V') && /^\p{Lu}\p{Ll}/u.test(token.text) ? 'NNP' : token.tag;
}

/** Most words begin with a capital: a headline. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (!/^\p{L}{4}/u.test(token.text)) continue;
    words++;
    if (/^\p{Lu}/u.test(token.text)) capitals++;
  }
  return words > 2 && capitals > 0.7 * words;
}

function endsInQuotation(items: readonly Item[]): boolean {
  return (items.at(-1)?.stretch ?? -1) >= 0;
}

/** "— Ann Lee" behind a quotation. */
function isSignature(tokens: readonly Token[]): boolean {
  return tokens.length < 12 && /^(?:[—–―-]|--)$/.test(tokens[0]?.text ?? '') && /^\p{Lu}/u.test(tokens[1]?.text ?? '');
}

/** "Ann Lee said." and no more: a subject, a verb of saying, and then an end or an aside. */
function isReportingClause(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length && index < CLAUSE_WORDS; index++) {
    const token = tokens[index] as Token;
    if (token.lower === 'that' || token.text === '“' || token.text === '"') return false;
    const verb = speechVerbs.get(token.lower);
    if (verb === undefined || verb.form === 'gerund' || !(token.tag.startsWith('V') || (verb.plain && verb.form === 'past'))) {
      if (token.tag.startsWith('V') || token.tag === 'MD') return false;
      continue;
    }
    const after = tokens[index + 1];
    return after === undefined || /^[.,:;]$/.test(after.text) || /^(?:IN|RB|TO|NNP)$/.test(after.tag);
  }
  return false;
}
