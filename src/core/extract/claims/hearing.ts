import type { Token } from '../../model';
import { lemma } from '../../text/lemma';
import { isMark } from './punctuation';
import { isVerb } from './verbs';

const WRITERS = new Set('i we you'.split(' '));
/** How somebody comes to know what a report says. Compiled for this project. */
const HEARING = new Set('tell hear know learn see understand say be have can may will'.split(' '));
/** So many words say so, and where. */
const LONGEST = 7;

/** Where "…, | we were told at the counter" begins at the end of a clause; the end of the clause when it does not end so. */
export function beforeHearing(tokens: readonly Token[], from: number, to: number): number {
  for (let index = to - 2; index > from && to - index - 1 <= LONGEST; index--)
    if (isMark(tokens[index])) return tellsHearing(tokens, index + 1, to) ? index : to;
  return to;
}

function tellsHearing(tokens: readonly Token[], from: number, to: number): boolean {
  if (!WRITERS.has(tokens[from]?.lower ?? '')) return false;
  const verbs = tokens.slice(from + 1, to).filter(isVerb);
  return verbs.length > 0 && isVerb(tokens[from + 1] as Token) && verbs.every(isOfHearing);
}

function isOfHearing({ lower, tag }: Token): boolean {
  return HEARING.has(lemma(lower, tag));
}
