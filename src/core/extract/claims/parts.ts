import type { Span, Token } from '../../model';
import { lemma } from '../../text/lemma';
import { startOfAsides } from './asides';
import { cleftAt } from './clefts';
import { isSemiModal } from './terms';
import { mainVerb } from './mainVerb';
import { headOf, phraseBefore, phraseBehind } from './nounPhrases';
import { isDueTo, isVerb } from './verbs';
import { isAdverbTag } from '../../text/tagKinds';

/** Who did what to whom, as stretches of text. */
export interface Parts {
  subject?: Span;
  verb?: Span;
  object?: Span;
  action?: string;
}

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
  const { verb: first, subjectEnd } = cleft ? { verb: cleft.verb, subjectEnd: cleft.verb } : mainVerb(tokens);
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
  const phrase = cleft
    ? { first: cleft.from, last: cleft.to - 1 }
    : phraseBefore(tokens, startOfAsides(tokens, subjectEnd));
  const subject = phrase && headOf(phrase, tokens);
  const object = phraseBehind(tokens, end);
  parts.verb = span(tokens, first, end);
  if (subject) parts.subject = span(tokens, subject.first, subject.last + 1);
  if (object) parts.object = span(tokens, object.first, object.last + 1);
  if (action) parts.action = action;
  return phrase && span(tokens, phrase.first, phrase.last + 1);
}

function span(tokens: readonly Token[], from: number, to: number): Span {
  return { start: (tokens[from] as Token).start, end: (tokens[to - 1] as Token).end };
}
