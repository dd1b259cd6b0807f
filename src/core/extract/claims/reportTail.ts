import type { Sentence, Token } from '../../model';
import type { Clause } from './clauses';
import { isMark } from './punctuation';
import type { Reported } from './reported';
import { isStatement } from './statement';
import { isAuxiliary, isFinite, isVerb } from './verbs';
import { isPartOf } from './within';

/** So many words may stand between a statement and the verb that reports: "…, a spokesman for the port authority later said". */
const LONGEST_TAIL = 12;

/**
 * What a clause states besides who reports something, where its verb is no more than "was", "has" or "will": the part in front
 * of the words that report at its end ("A driver has been charged, | officers said"), and all of it where it ends otherwise.
 * Undefined when nothing is stated there.
 */
export function withoutReport({ tokens }: Sentence, clause: Clause, { reporting }: Reported): Clause | undefined {
  const { from, to } = clause;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (isFinite(token) && !isAuxiliary(token) && token.tag !== 'MD' && !isPartOf(token, reporting)) return clause;
  }
  const last = lastWord(tokens, from, to);
  if (last < from || !isPartOf(tokens[last] as Token, reporting)) return clause;
  const joint = jointBefore(tokens, from, last);
  if (joint === undefined || !isStatement(tokens, from, joint)) return undefined;
  return { ...clause, to: joint, own: Math.min(clause.own, joint) };
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
    if (isMark(tokens[index]) || tag === 'WP' || tag === 'WDT' || tag === 'WRB' || JOINTS.has(lower)) return index;
    // "the Center for Media | and Public Affairs found" is one name
    if (tag === 'CC' && begins(tokens[index + 1])) return index;
  }
  return undefined;
}

function begins(token: Token | undefined): boolean {
  return token !== undefined && (isVerb(token) || token.tag === 'PRP');
}
