import type { Sentence, Span, Token } from '../../model';
import type { Clause } from './clauses';
import { isMark } from './punctuation';
import type { Reported } from './reported';
import { isRelativeOnly } from './mainVerb';
import { isStatement } from './statement';
import { isAuxiliary, isFinite, isVerb } from './verbs';
import { isPartOf } from './within';
import { isAdverbTag } from '../../text/tagKinds';

/** So many words may stand between a statement and the verb that reports: "…, a spokesman for the port authority later said". */
const LONGEST_TAIL = 12;

/** What says so at the end of a clause whatever it reports; not "say", which as often ends "that is what they say". */
const SAYING: ReadonlySet<string> = new Set(['said', 'says']);

/**
 * What a clause states besides who reports something: the part in front of the words that report at its end ("A driver has been
 * charged, | officers said", "It declined to comment, | but said"), and all of it where it ends otherwise. Undefined when nothing
 * is stated there.
 */
export function withoutReport({ tokens }: Sentence, clause: Clause, { reporting }: Reported): Clause | undefined {
  const { from, to } = clause;
  const last = lastWord(tokens, from, to);
  const token = tokens[last] as Token;
  if (last < from || !(isPartOf(token, reporting) || SAYING.has(token.lower))) return clause;
  const joint = jointBefore(tokens, from, last);
  if (joint !== undefined && isStatement(tokens, from, joint) && !isRelativeOnly(tokens.slice(from, joint)))
    return { ...clause, to: joint, own: Math.min(clause.own, joint) };
  return holdsOwnVerb(tokens, from, last, reporting) ? clause : undefined;
}

/** Whether something is stated with more than "was", "has" or "will" and the words that report. */
function holdsOwnVerb(tokens: readonly Token[], from: number, to: number, reporting: readonly Span[]): boolean {
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (isFinite(token) && !isAuxiliary(token) && token.tag !== 'MD' && !isPartOf(token, reporting)) return true;
  }
  return false;
}

function lastWord(tokens: readonly Token[], from: number, to: number): number {
  let last = to - 1;
  while (last >= from && (isMark(tokens[last]) || tokens[last]?.text === '.')) last--;
  return last;
}

const JOINTS: ReadonlySet<string> = new Set(['after', 'as']);

/** Where the words that report are joined to what stands in front of them. */
function jointBefore(tokens: readonly Token[], from: number, last: number): number | undefined {
  for (let index = last; index > from && last - index <= LONGEST_TAIL; index--) {
    const { tag, lower } = tokens[index] as Token;
    // "his wife, Ann, | said": who speaks stands in front of it
    if (isMark(tokens[index]) && isFinite(tokens[behindAdverbs(tokens, index + 1)] as Token)) return undefined;
    if (isMark(tokens[index]) || tag === 'WP' || tag === 'WDT' || tag === 'WRB' || JOINTS.has(lower)) return index;
    // "the Center for Media | and Public Affairs found" is one name
    if (tag === 'CC' && begins(tokens[index + 1])) return index;
  }
  return undefined;
}

function behindAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (isAdverbTag(tokens[index]?.tag ?? '') && index + 1 < tokens.length) index++;
  return index;
}

function begins(token: Token | undefined): boolean {
  return token !== undefined && (isVerb(token) || token.tag === 'PRP');
}
