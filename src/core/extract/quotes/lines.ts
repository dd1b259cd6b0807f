/** Sentences with their quotations folded into single items, so that the reporting clause around them can be read. */
import type { ReadText, Span, Token, ZoneKind } from '../../model';
import { unnamedNouns } from '../../data/speech/nouns';
import { speechVerbs } from '../../data/speech/verbs';
import { isLetter, isUpper } from '../../text/characters';
import type { QuotedStretch } from './marks';
import { isNounTag, isVerbTag } from '../../text/tagKinds';

/** A word or mark outside quotations, or a whole quoted stretch with its marks. */
export interface Item extends Span {
  /** Lower-case word; "" for a quoted stretch. */
  readonly lower: string;
  /** Penn tag; for a quoted stretch `QUOTE`, or `TITLE` where it is a name and no speech. */
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
const CLAUSE_WORDS = 24;

/** Longer lines are cut: the reading of a line is not linear in its length, so hostile text must not make an endless one. */
const LONGEST_LINE = 160;

/**
 * The source's sentences as lines, in order; each quoted stretch is one item in exactly one line. One at a time: all
 * items of a long text at once take much memory.
 */
export function* linesOf(read: ReadText, stretches: readonly QuotedStretch[]): Generator<Line, void> {
  let items: Item[] = [];
  let next = 0;
  let paragraph = -1;
  let zone: ZoneKind = 'body';
  for (const sentence of read.sentences) {
    const { tokens } = sentence;
    const first = tokens[0];
    if (!first) continue;
    const pending = stretches[next];
    const inside = pending !== undefined && items.at(-1)?.stretch === next && first.start < pending.close;
    if (
      sentence.paragraph !== paragraph ||
      (!inside &&
        first.text !== ',' &&
        !inBrackets(items) &&
        !(endsInQuotation(items) && ((items.at(-1)?.text !== '.' && isReportingClause(tokens)) || isSignature(tokens))))
    ) {
      yield* lineOf(items, paragraph, zone);
      items = [];
      ({ paragraph, zone } = sentence);
    }
    let titled: boolean | undefined;
    const inTitle = (): boolean => (titled ??= isTitleCase(tokens));
    for (const token of tokens) {
      while (next < stretches.length && (stretches[next] as QuotedStretch).close <= token.start) next++;
      const stretch = stretches[next];
      if (stretch && token.start >= stretch.open && token.start < stretch.close) {
        if (items.at(-1)?.stretch !== next)
          items.push({
            start: stretch.open,
            end: stretch.close,
            lower: '',
            text: read.text.charAt((stretch.end || 1) - 1),
            tag:
              isTitle(read.text.slice(stretch.start, stretch.end)) &&
              isNameSlot(items, stretch.mark.length === 1 && "'‘".includes(stretch.mark))
                ? 'TITLE'
                : 'QUOTE',
            stretch: next,
          });
        continue;
      }
      if (items.length >= LONGEST_LINE) {
        yield* lineOf(items, paragraph, zone);
        items = [];
      }
      items.push({
        start: token.start,
        end: token.end,
        lower: token.lower,
        text: token.text,
        tag: tagOf(token, token === first ? undefined : inTitle),
        stretch: -1,
      });
    }
  }
  yield* lineOf(items, paragraph, zone);
}

/** No line when it has no items. */
function lineOf(items: readonly Item[], paragraph: number, zone: ZoneKind): Line[] {
  const first = items[0];
  const last = items.at(-1);
  return first && last ? [{ start: first.start, end: last.end, items, paragraph, zone }] : [];
}

/**
 * The token's tag, with what the tagger cannot know: people who are sources are nouns, a capitalised "verb" inside a
 * sentence is a name, and the past tense of a reporting verb is no noun.
 * @param inTitle whether most words of the sentence begin with a capital; undefined for its first word
 */
function tagOf(token: Token, inTitle: (() => boolean) | undefined): string {
  const { tag, lower, text } = token;
  if (isVerbTag(tag)) {
    if (unnamedNouns.has(lower)) return lower.endsWith('s') ? 'NNS' : 'NN';
    const named = isUpper(text.charCodeAt(0)) && text.length > 1 && !isUpper(text.charCodeAt(1));
    return named && inTitle && !inTitle() ? 'NNP' : tag;
  }
  if (text !== lower || !TAKEN_FOR.has(tag)) return tag;
  const verb = speechVerbs.get(lower);
  if (verb === undefined) return tag;
  if (verb.form === 'past' && (lower.endsWith('ed') || !verb.alsoNoun)) return 'VBD';
  return verb.form === 'present' && tag === 'NNS' && !verb.alsoNoun ? 'VBZ' : tag;
}

/** What the tagger takes reporting verbs for. */
const TAKEN_FOR = new Set(['NN', 'NNS', 'UH', 'EX', 'RBR', 'FW', 'CD']);

/** Most words begin with a capital: a headline. */
function isTitleCase(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const { text } of tokens) {
    if (text.length < 4 || !isLetter(text.charCodeAt(0))) continue;
    words++;
    if (isUpper(text.charCodeAt(0))) capitals++;
  }
  return words > 2 && capitals > 0.7 * words;
}

function endsInQuotation(items: readonly Item[]): boolean {
  return (items.at(-1)?.stretch ?? -1) >= 0;
}

/** "(D-N. Y.)": a bracket still open is no place for a sentence to end. */
function inBrackets(items: readonly Item[]): boolean {
  for (let at = items.length - 1; at >= 0 && items.length - at < 8; at--) {
    const { lower } = items[at] as Item;
    if (lower === ')') return false;
    if (lower === '(') return true;
  }
  return false;
}

/** "— Ann Lee" behind a quotation. */
function isSignature(tokens: readonly Token[]): boolean {
  if (!/^(?:[—–―-]|--)$/.test(tokens[0]?.text ?? '')) return false;
  let end = 1;
  while (end < tokens.length && end < 7 && /^\p{Lu}/u.test((tokens[end] as Token).text)) end++;
  return end > 1 && (tokens[end] === undefined || /^[.,(“"‘']$/.test((tokens[end] as Token).text));
}

/** "Ann Lee said." and no more: a subject, a verb of saying, and then an end or an aside. */
function isReportingClause(tokens: readonly Token[]): boolean {
  for (let index = 0; index < tokens.length && index < CLAUSE_WORDS; index++) {
    const token = tokens[index] as Token;
    if (token.lower === 'that' || (index === 0 && (token.text === '“' || token.text === '"'))) return false;
    const verb = speechVerbs.get(token.lower);
    if (
      verb === undefined ||
      verb.form === 'gerund' ||
      !(isVerbTag(token.tag) || (verb.plain && verb.form === 'past'))
    ) {
      if (isVerbTag(token.tag) || token.tag === 'MD') return false;
      continue;
    }
    const after = tokens[index + 1];
    return (
      after === undefined ||
      /^[.,:;]$/.test(after.text) ||
      (after.lower !== 'that' && /^(?:IN|RB|TO|NNP)$/.test(after.tag))
    );
  }
  return false;
}

/** Every word of some length begins with a capital. */
function isTitle(words: string): boolean {
  if (words.length > 80) return false;
  const all = words.split(/[^\p{L}\p{M}\p{N}'’]+/u).filter(Boolean);
  return (
    all.length > 0 &&
    all.length <= 9 &&
    all.every((word, index) => /^[\p{Lu}\p{N}]/u.test(word) || (index > 0 && word.length <= 4))
  );
}

/** A place where a name stands rather than speech: behind a noun, a possessive, a preposition, an article, "titled"; a heading in single marks. */
function isNameSlot(items: readonly Item[], single: boolean): boolean {
  const last = items.at(-1);
  if (last === undefined) return single;
  const before = last.lower === ',' && isNounTag(items.at(-2)?.tag ?? '') ? items.at(-2) : last;
  return before !== undefined && (/^(?:NN|POS|IN|DT|PRP\$|JJ|CD|TO)/.test(before.tag) || NAMING.has(before.lower));
}

const NAMING = new Set('titled entitled called named nicknamed dubbed headlined'.split(' '));
