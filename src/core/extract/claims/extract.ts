import type { Claim, Entity, Mention, Quotation, ReadText, Sentence, Span, TimeForm, Token } from '../../model';
import { countryOfDemonym } from '../entities/countries';
import { clausesOf, isNominal, type Clause } from './clauses';
import { isCheckable } from './checkable';
import { certaintyApart, isNegated, modalityOf } from './modality';
import { addParts } from './parts';
import { Focus } from './focus';
import { namesAsNouns } from './namesAsNouns';
import { beforeHearing } from './hearing';
import { officesIn } from './offices';
import { quantitiesOf } from './quantities';
import { SentenceMarks, type MarkedSentence } from './marks';
import { isPlainSpeech } from './plainSpeech';
import { beforeWhoSays, beginsReporting, isReporting, leavesOpen, reportedSpeech, type Reported } from './reported';
import { withoutReport } from './reportTail';
import { termsOf, wordingOf, wordsOf } from './terms';
import { toldOfSpeaker } from './toldOfSpeaker';
import { trimmed } from './trimmed';
import { withoutAsides } from './asides';
import { isVerbTag } from '../../text/tagKinds';

/** What the other extractors found in the same text, each sorted by position. */
export interface FoundInText {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  /** Only their spans are looked at. */
  readonly times: readonly TimeForm[];
  readonly quotations: readonly Quotation[];
}

/**
 * The checkable statements of a text, in order: each sentence, or each clause where a sentence holds several, without
 * the words that attribute it. Questions, wishes and what the writer says about himself or the reader are left out.
 */
export function extractClaims(read: ReadText, found: FoundInText): readonly Claim[] {
  const types = new Map(found.entities.map((entity) => [entity.id, entity.type]));
  const focus = new Focus((id) => types.get(id));
  const marks = new SentenceMarks(found);
  const claims: Claim[] = [];
  for (const [index, readSentence] of read.sentences.entries()) {
    if (readSentence.zone !== 'headline' && readSentence.zone !== 'body') continue;
    const marked = marks.of(readSentence);
    const sentence = namesAsNouns(readSentence, marked.isName);
    focus.enter(sentence.paragraph);
    const reported = reportedSpeech(sentence, marked.quotations);
    let main: readonly string[] = [];
    const inSentence: string[] = [];
    let wording: readonly string[] | undefined;
    const clauses = clausesOf(sentence, reported.breaks, marked.skipTerm);
    for (const [at, clause] of clauses.entries()) {
      const named = focus.read(sentence.tokens, clause, marked.entityAt);
      const place = span(sentence.tokens, clause.from, clause.to);
      const quotation = marked.quotationOf(place);
      const whole = statedIn(sentence, clause, clauses[at + 1], quotation !== undefined, reported, marked);
      if (whole) {
        const names =
          whole.from === clause.from
            ? withSubject(clause, named, main, focus.before)
            : [...new Set([...inSentence, ...named])];
        const claim = claimOf(sentence, whole, {
          id: `c${claims.length}`,
          sentence: index,
          quotation,
          marked,
          named: names,
          wording: (wording ??= wordingOf(sentence.tokens)),
        });
        if (claim) claims.push(claim);
      }
      inSentence.push(...named);
      if (clause.kind === 'main' || clause.kind === 'joined' || main.length === 0) main = focus.subjects;
    }
    focus.leave();
  }
  return inOrder(claims);
}

/** What a clause states besides who reports it; undefined when it is nothing. */
function statedIn(
  sentence: Sentence,
  clause: Clause,
  next: Clause | undefined,
  isQuoted: boolean,
  reported: Reported,
  marked: MarkedSentence,
): Clause | undefined {
  const front = beforeWhoSays(sentence, clause, reported) ?? withContent(sentence, clause, next, reported);
  if (!front && onlyReports(sentence, clause, isQuoted, reported, marked)) return toldOfSpeaker(sentence, clause);
  if (reported.predicates.has(clause.from)) return { ...clause, from: 0 };
  if (front) return front;
  return isQuoted ? clause : (withoutReport(sentence, clause, reported) ?? toldOfSpeaker(sentence, clause));
}

/** A clause that leaves open what the next one says, together with that; undefined for others. */
function withContent(
  sentence: Sentence,
  clause: Clause,
  next: Clause | undefined,
  { breaks }: Reported,
): Clause | undefined {
  return next && breaks.has(next.from) && leavesOpen(sentence, clause) ? { ...clause, to: next.to } : undefined;
}

/** Claims by where they begin: one that takes in the beginning of its sentence is found after others of that sentence. */
function inOrder(claims: readonly Claim[]): readonly Claim[] {
  return [...claims]
    .sort((one, other) => one.start - other.start)
    .map((claim, at) => (claim.id === `c${at}` ? claim : { ...claim, id: `c${at}` }));
}

/** Whether a clause is left out for what it is: "he said", or who reports it, unless it is dated. */
function onlyReports(
  sentence: Sentence,
  clause: Clause,
  isQuoted: boolean,
  reported: Reported,
  marked: MarkedSentence,
): boolean {
  if (sentence.zone !== 'headline' && isPlainSpeech(sentence, clause, marked.skipTerm)) return true;
  if (isQuoted) return false;
  if (beginsReporting(sentence, clause, reported)) return true;
  // "The Post revealed on Monday" can be checked by itself: who reported it, and when.
  const isDated = marked.timesIn(span(sentence.tokens, clause.from, clause.to)).length > 0;
  return !isDated && isReporting(sentence, clause, reported, marked.skipTerm);
}

interface Surroundings {
  readonly id: string;
  readonly sentence: number;
  readonly quotation: number | undefined;
  readonly marked: MarkedSentence;
  readonly named: readonly string[];
  readonly wording: readonly string[];
}

function claimOf(sentence: Sentence, clause: Clause, around: Surroundings): Claim | undefined {
  const { tokens } = sentence;
  const { from } = clause;
  const to = beforeHearing(tokens, from, clause.to);
  const own = Math.min(clause.own, to);
  const headline = sentence.zone === 'headline';
  const place = trimmed(tokens, from, to);
  const quoted = around.quotation !== undefined && around.marked.kindOf(around.quotation) === 'direct';
  if (!place || !isCheckable(tokens, from, to, quoted, headline || isNominal(clause))) return undefined;
  const { skipTerm, skipNumber } = around.marked;
  // what is not so in an aside is told in the claim too
  const negated = isNegated(tokens, from, own);
  const told = withoutAsides(tokens, from, own);
  const certainty = modality(told, headline, negated);
  const offices = officesIn(tokens, from, to, around.marked.entityAt);
  const called = (token: number): boolean => offices.some((found) => token >= found.from && token < found.to);
  const claim: ClaimDraft = {
    id: around.id,
    start: place.start,
    end: place.end,
    sentence: around.sentence,
    zone: headline ? 'headline' : 'body',
    entities: around.named,
    times: around.marked.timesIn(place),
    quantities: quantitiesOf(tokens, from, to, skipNumber),
    terms: certaintyApart(
      termsOf(tokens, from, to, (token) => skipTerm(token) || called(token)),
      certainty,
    ),
    words: wordsOf(tokens, from, to),
    wording: around.wording,
    modality: certainty,
    negated,
  };
  if (around.quotation !== undefined) claim.quotation = around.quotation;
  if (offices.length > 0) claim.offices = offices.map(({ office }) => office);
  const phrase = addParts(claim, told);
  if (phrase) addActors(claim, phrase, sentence, clause, around.marked);
  if (claim.subject) claim.subject = withWholeName(claim.subject, sentence, from, around.marked);
  return claim;
}

/** A claim that is being put together. */
type ClaimDraft = { -readonly [Part in keyof Claim]: Claim[Part] };

/** A subject with all of the name that it begins in. */
function withWholeName(subject: Span, { tokens }: Sentence, from: number, { entityAt }: MarkedSentence): Span {
  let first = tokens.findIndex(({ start }, index) => index >= from && start >= subject.start);
  while (first > from && !entityAt(first)) first--;
  const mention = entityAt(first);
  if (!mention || mention.start >= subject.start || mention.end <= subject.start) return subject;
  return { start: mention.start, end: subject.end };
}

/** Adds who is named in the noun phrase next to the verb of a claim. */
function addActors(
  claim: ClaimDraft,
  phrase: Span,
  { tokens }: Sentence,
  { from, to }: Clause,
  { entityAt }: MarkedSentence,
): void {
  const actors = new Set<string>();
  const peoples = new Set<string>();
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (token.start >= phrase.end) break;
    if (token.start < phrase.start) continue;
    const entity = entityAt(index)?.entity;
    if (entity) actors.add(entity);
    const country = countryOfDemonym(token.lower);
    if (country) peoples.add(country);
  }
  if (actors.size > 0) claim.actors = [...actors];
  if (peoples.size > 0) claim.peoples = [...peoples];
}

/** Headlines promise with a bare infinitive: "Minister to visit Paris". */
function modality(tokens: readonly Token[], headline: boolean, negated: boolean): Claim['modality'] {
  const read = modalityOf(tokens, negated);
  if (read !== 'stated' || !headline) return read;
  const verb = tokens.findIndex((token, index) => index > 0 && isVerbTag(token.tag));
  return verb > 0 && (tokens[verb - 1] as Token).tag === 'TO' ? 'planned' : read;
}

/** ", declaring …" goes on about the subject of the sentence; ", which …" and "to …" about what stands in front of it. */
function withSubject(
  clause: Clause,
  named: readonly string[],
  main: readonly string[],
  before: string | undefined,
): readonly string[] {
  if (clause.kind === 'participle' || clause.kind === 'example') return [...new Set([...main, ...named])];
  if ((clause.kind === 'relative' || clause.kind === 'infinitive') && before) return [...new Set([before, ...named])];
  return named;
}

function span(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}
