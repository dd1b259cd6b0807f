import type { Quotation, Sentence, Span, Token } from '../../model';
import { lemma } from '../../text/lemma';
import type { Clause } from './clauses';
import { isNegated } from './modality';
import { isAuxiliary, isFinite } from './verbs';
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
    reporting.push(quotation.cue);
    if (quotation.speaker) reporting.push(quotation.speaker);
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

const OBJECTS = new Set('him them us me himself herself itself themselves ourselves myself yourself'.split(' '));

/**
 * A subject, then a finite verb, and no "when", "before" or "because" in front of it. At the beginning of a sentence a past
 * form right behind its noun will do, which is easily taken for a participle: "A bus crashed near the border, police said."
 */
function isStatement(tokens: readonly Token[], from: number, to: number): boolean {
  let subject = false;
  let isPast = false;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    // "found the boy alive | and took him home": the verb goes on from the one that reports
    if (isFinite(token)) return subject && tokens[index - 1]?.tag !== 'CC';
    if (!subject && OBJECTS.has(token.lower)) return false;
    if (token.tag === 'VBN' && isNounTag(tokens[index - 1]?.tag ?? '')) isPast = true;
    if (isNounTag(token.tag) || token.tag === 'PRP' || token.tag === 'DT' || token.tag === 'EX') subject = true;
    if (token.tag === 'WRB' && index > from) return false;
    // "the closing of the bridge and, since May, the town has …": the verb belongs to a second statement
    if (token.tag === 'CC' && tokens[index + 1]?.text === ',') return false;
  }
  return isPast && from === 0;
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
    if (isName(index) || reporting.some((part) => within(token, part))) continue;
    if (isFinite(token) && !isAuxiliary(token) && token.tag !== 'MD') verb = true;
    if (isNounTag(token.tag) || isAdjectiveTag(token.tag) || isVerbTag(token.tag)) words++;
  }
  return !verb || words < 2;
}

/**
 * Verbs that only hand on what somebody says, with how many words behind them still say no more than where or to whom: "told
 * a news conference in the capital". One may "add" or "write" other things than words. Compiled for this project.
 */
const PLAIN_SPEECH: ReadonlyMap<string, number> = new Map([
  ['say', 4],
  ['tell', 4],
  ...'add ask note explain recall reply respond tweet write'.split(' ').map((verb): [string, number] => [verb, 0]),
]);
/** How far "has" or "was" may stand in front of the verb that it belongs to. */
const AUXILIARY_REACH = 3;

/**
 * Whether a clause only says that somebody spoke, whatever was found to be the content: "officials said on Friday",
 * "the driver, who asked not to be named, told reporters". What is announced or revealed is an event of its own.
 */
export function isPlainSpeech({ tokens }: Sentence, { from, to }: Clause, isName: (token: number) => boolean): boolean {
  // "told the crew | to leave" asks for something
  if (tokens[to]?.tag === 'TO') return false;
  let most = -1;
  let auxiliary = -1;
  let behind = 0;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (isName(index)) continue;
    if (isFinite(token) && !isInRelative(tokens, index)) {
      if (most >= 0) return false;
      const allowed = PLAIN_SPEECH.get(lemma(token.lower, token.tag));
      if (allowed !== undefined) {
        if (auxiliary >= 0 && index - auxiliary > AUXILIARY_REACH) return false;
        most = allowed;
        continue;
      }
      if (!isAuxiliary(token) && token.tag !== 'MD') return false;
      auxiliary = index;
    } else if (most >= 0) {
      if (token.tag === 'VB' && tokens[index - 1]?.tag === 'TO') return false;
      if (isNounTag(token.tag) || isAdjectiveTag(token.tag) || isVerbTag(token.tag)) behind++;
    }
  }
  return behind <= most;
}

/** "who lives next door": a verb that only says who the speaker is. */
function isInRelative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (before.tag === 'WP' || before.tag === 'WDT');
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
    if (hasVerb && isRelative && next && reporting.some((part) => within(next, part))) return { ...clause, to: index };
    if (isFinite(token)) hasVerb = true;
  }
  return undefined;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
