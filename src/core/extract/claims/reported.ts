import type { Quotation, Sentence, Span, Token } from '../../model';
import { lemma } from '../../text/lemma';
import type { Clause } from './clauses';
import { isNegated } from './modality';
import { isMark } from './punctuation';
import { AUXILIARY_REACH, isInRelative } from './plainSpeech';
import { edgesOf } from './reportEdges';
import { isStatement } from './statement';
import { isAuxiliary, isFinite } from './verbs';
import { isPartOf, within } from './within';
import { isAdjectiveTag, isNounTag, isVerbTag } from '../../text/tagKinds';

/** What a sentence only reports, as token positions. */
export interface Reported {
  /** Where reported content begins and ends: statements begin there. */
  readonly breaks: ReadonlySet<number>;
  /** The words that report and who speaks. */
  readonly reporting: readonly Span[];
  /** Where the predicate of a noun that reports goes on behind the content: "Reports that … | were not confirmed". */
  readonly predicates: ReadonlySet<number>;
}

/**
 * Finds reported content that is a statement of its own (it has a subject and a verb). Content inside other content,
 * and what is only a noun behind the words that report, changes nothing.
 */
export function reportedSpeech(sentence: Sentence, quotations: readonly Quotation[]): Reported {
  const breaks = new Set<number>();
  const predicates = new Set<number>();
  const reporting: Span[] = [];
  const contents: Span[] = [];
  for (const quotation of [...quotations].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!quotation.cue || quotation.kind === 'partial' || contents.some((content) => within(quotation, content)))
      continue;
    const first = sentence.tokens.findIndex((token) => token.end > quotation.start);
    const found = sentence.tokens.findIndex((token) => token.start >= quotation.end);
    const after = withoutApposition(sentence.tokens, first, found < 0 ? sentence.tokens.length : found);
    if (first < 0 || !isStatement(sentence.tokens, first, after)) continue;
    contents.push(quotation);
    if (first > 0) breaks.add(first);
    if (after < sentence.tokens.length) breaks.add(after);
    if (!within(quotation.cue, sentence)) continue;
    const words = [quotation.cue, ...(quotation.speaker ? [quotation.speaker] : [])];
    reporting.push(...words);
    for (const edge of edgesOf(words, sentence, first, after)) breaks.add(edge);
    const predicate = sentence.tokens[after];
    if (first > 0 && predicate && isFinite(predicate) && quotation.cue.end <= quotation.start) predicates.add(after);
  }
  return { breaks, reporting, predicates };
}

/** How many words what a speaker is may have in front of the name. */
const LONGEST_APPOSITION = 8;

/** "…, the union's chairman, | Jacek Nowak, said": who speaks begins with what he is. Gives where the content ends. */
function withoutApposition(tokens: readonly Token[], first: number, after: number): number {
  const [comma, name] = [tokens[after], tokens[after + 1]];
  if (comma?.text !== ',' || name?.tag !== 'NNP' || !isNounTag(tokens[after - 1]?.tag ?? '')) return after;
  for (let index = after - 1; index > first && after - index <= LONGEST_APPOSITION; index--) {
    const { tag, text } = tokens[index] as Token;
    if (isVerbTag(tag) || tag === 'MD') return after;
    if (text === ',') return tokens[index + 1]?.tag === 'DT' ? index : after;
  }
  return after;
}

/** What nobody does for a thing that is left open. Compiled for this project. */
const VOUCHING = new Set('confirm verify corroborate substantiate authenticate'.split(' '));

/**
 * Whether what a clause goes on to report is left open by whoever it names: "neither side has verified the report that",
 * "the company declined to confirm that". That nobody vouches for a thing is a statement of its own.
 */
export function leavesOpen({ tokens }: Sentence, { from, to }: Clause): boolean {
  if (!isNegated(tokens, from, to)) return false;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (isVerbTag(token.tag) && VOUCHING.has(lemma(token.lower, token.tag))) return true;
  }
  return false;
}

/** Whether a clause begins with a verb that reports: "…, | said Ann Lee, a lawyer who led the inquiry". */
export function beginsReporting({ tokens }: Sentence, { from, to }: Clause, { reporting }: Reported): boolean {
  let first = from;
  while (first < to && (isMark(tokens[first]) || (tokens[first] as Token).tag === "''")) first++;
  const token = tokens[first];
  return first < to && token !== undefined && isFinite(token) && isPartOf(token, reporting);
}

/** Whether a clause holds no more than the words that report: no further verb and hardly a further word. */
export function isReporting(
  sentence: Sentence,
  clause: Clause,
  { reporting }: Reported,
  isName: (token: number) => boolean,
): boolean {
  const place = {
    start: (sentence.tokens[clause.from] as Token).start,
    end: (sentence.tokens[clause.to - 1] as Token).end,
  };
  if (!reporting.some((part) => within(part, place))) return false;
  let verb = false;
  let words = 0;
  for (let index = clause.from; index < clause.to; index++) {
    const token = sentence.tokens[index] as Token;
    if (isName(index) || isPartOf(token, reporting)) continue;
    if (isFinite(token) && !helpsReport(sentence.tokens, index, reporting)) verb = true;
    if (isNounTag(token.tag) || isAdjectiveTag(token.tag) || isVerbTag(token.tag)) words++;
  }
  return !verb || words < 2;
}

/** "has said", "who was there": an auxiliary of the verb that reports, or of what only says who somebody is. */
function helpsReport(tokens: readonly Token[], index: number, reporting: readonly Span[]): boolean {
  const token = tokens[index] as Token;
  if (!isAuxiliary(token) && token.tag !== 'MD') return false;
  if (isInRelative(tokens, index)) return true;
  const next = tokens.slice(index + 1, index + 1 + AUXILIARY_REACH);
  return next.some((other) => isPartOf(other, reporting));
}

/**
 * The part of a clause in front of a relative clause that only reports: "The plan was met with doubts from growers, | who
 * say …". Undefined when there is none, or no verb in front of it.
 */
export function beforeWhoSays({ tokens }: Sentence, clause: Clause, { reporting }: Reported): Clause | undefined {
  let hasVerb = false;
  for (let index = clause.from; index < clause.to; index++) {
    const token = tokens[index] as Token;
    const next = tokens[index + 1];
    const isRelative = token.tag === 'WP' && tokens[index - 1]?.text === ',';
    if (hasVerb && isRelative && next && isPartOf(next, reporting)) return { ...clause, to: index };
    if (isFinite(token)) hasVerb = true;
  }
  return undefined;
}
