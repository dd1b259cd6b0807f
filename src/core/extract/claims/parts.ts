import type { Span, Token } from '../../model';
import { lemma } from '../../text/lemma';
import { startOfAsides } from './asides';
import { cleftAt } from './clefts';
import { isSemiModal } from './terms';
import { isDueTo, isFinite, isVerb } from './verbs';
import { isAdjectiveTag, isAdverbTag, isNounTag } from '../../text/tagKinds';

/** Who did what to whom, as stretches of text. */
export interface Parts {
  subject?: Span;
  verb?: Span;
  object?: Span;
  action?: string;
}

/** Prepositions with which a noun phrase hangs on the one in front of it. */
const HANGING = new Set(
  'in on at from near outside inside with for to by about against under over between during after before since around off into towards along among across behind'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set('be have do'.split(' '));

/**
 * Finds subject, verb group and object around the first finite verb (or the first verb) of a statement's tokens, or around
 * that of a cleft, and writes them into `parts`: a claim is made for every clause, and copies of copies cost more than what
 * is in them.
 *
 * @returns the noun phrase next to the verb: the subject, or what hangs on it
 */
export function addParts(parts: Parts, tokens: readonly Token[]): Span | undefined {
  const cleft = cleftAt(tokens, 0);
  const first = cleft ? cleft.verb : firstVerb(tokens);
  if (first < 0) return undefined;
  let end = first;
  let action = '';
  for (let index = first; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (isVerb(token) || token.tag === 'RP') {
      end = index + 1;
      const word = lemma(token.lower, token.tag);
      if (token.tag === 'MD' || token.tag === 'RP' || AUXILIARIES.has(word) || isSemiModal(token, tokens[index + 1]))
        continue;
      action = word;
      break;
    }
    if (!isAdverbTag(token.tag) && token.tag !== 'TO' && !isDueTo(tokens, index)) break;
  }
  const phrase = cleft ? { first: cleft.from, last: cleft.to - 1 } : phraseBefore(tokens, startOfAsides(tokens, first));
  const subject = phrase && headOf(phrase, tokens);
  const object = objectAfter(tokens, end);
  parts.verb = span(tokens, first, end);
  if (subject) parts.subject = span(tokens, subject.first, subject.last + 1);
  if (object) parts.object = object;
  if (action) parts.action = action;
  return phrase && span(tokens, phrase.first, phrase.last + 1);
}

function firstVerb(tokens: readonly Token[]): number {
  let any = -1;
  for (const [index, token] of tokens.entries()) {
    if (isFinite(token)) return index;
    if (any < 0 && isVerb(token)) any = index;
  }
  return any;
}

function span(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}

function inNounPhrase({ tag }: Token): boolean {
  return (
    isNounTag(tag) ||
    isAdjectiveTag(tag) ||
    tag === 'DT' ||
    tag === 'PRP' ||
    tag === 'PRP$' ||
    tag === 'CD' ||
    tag === 'POS' ||
    tag === 'CC' ||
    tag === 'EX' ||
    tag === 'PDT'
  );
}

/** The noun phrase in front of a token, with the "of …" that hangs on it, by the places of its tokens. */
function phraseBefore(tokens: readonly Token[], end: number): Phrase | undefined {
  let last = end - 1;
  while (last >= 0 && !inNounPhrase(tokens[last] as Token)) last--;
  if (last < 0) return undefined;
  let first = last;
  while (first > 0 && (inNounPhrase(tokens[first - 1] as Token) || (tokens[first - 1] as Token).lower === 'of'))
    first--;
  while (first < last && (tokens[first] as Token).tag === 'CC') first++;
  return { first, last };
}

interface Phrase {
  readonly first: number;
  readonly last: number;
}

/** The phrase that another one hangs on: "a jury" of "a jury *in Lorn*". */
function headOf(phrase: Phrase, tokens: readonly Token[]): Phrase {
  let head = phrase;
  while (isHanging(head, tokens)) head = phraseBefore(tokens, head.first - 1) ?? head;
  return head;
}

function isHanging({ first }: Phrase, tokens: readonly Token[]): boolean {
  return first >= 2 && HANGING.has((tokens[first - 1] as Token).lower) && inNounPhrase(tokens[first - 2] as Token);
}

/** The noun phrase behind the verb. */
function objectAfter(tokens: readonly Token[], from: number): Span | undefined {
  let first = from;
  while (first < tokens.length && (isAdverbTag((tokens[first] as Token).tag) || (tokens[first] as Token).tag === '``'))
    first++;
  let last = first;
  while (
    last < tokens.length &&
    (inNounPhrase(tokens[last] as Token) ||
      (tokens[last] as Token).lower === 'of' ||
      (tokens[last] as Token).tag === '``')
  )
    last++;
  return last > first ? span(tokens, first, last) : undefined;
}
