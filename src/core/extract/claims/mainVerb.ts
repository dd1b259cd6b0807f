import type { Token } from '../../model';
import { isAdverbTag, isNounTag } from '../../text/tagKinds';
import { isMark } from './punctuation';
import { ACTING, RELATIVES, isWhen } from './subjects';
import { isFinite, isVerb, subordinators } from './verbs';

/** The verb that a statement is made with. */
export interface MainVerb {
  /** Its place; -1 when there is none. */
  readonly verb: number;
  /** Where its subject ends: in front of the verb, or of the "who …" that tells which one is meant. */
  readonly subjectEnd: number;
}

/**
 * The first finite verb that is not that of a "who …", "which …" or "that …" ("The man *who had been let go* came in"), or of
 * what stands for one ("the prices *they paid* rose"); the first verb of any form where none is finite.
 */
export function mainVerb(tokens: readonly Token[]): MainVerb {
  const first = tokens.findIndex(isFinite);
  if (first < 0) {
    const any = tokens.findIndex(isVerb);
    return { verb: any, subjectEnd: any };
  }
  const relative = relativeBefore(tokens, first);
  const behind = relative < 0 ? -1 : verbBehind(tokens, first);
  return behind < 0 ? { verb: first, subjectEnd: first } : { verb: behind, subjectEnd: relative };
}

/** Whether tokens hold no other finite verb than that of a "who …" or "that …" behind a noun: "supporters who fear …". */
export function isRelativeOnly(tokens: readonly Token[]): boolean {
  const first = tokens.findIndex(isFinite);
  return first >= 0 && relativeBefore(tokens, first) >= 0 && verbBehind(tokens, first) < 0;
}

/** Where the "who …" begins that a verb belongs to; -1 when it belongs to none, or to one that the statement begins with. */
function relativeBefore(tokens: readonly Token[], verb: number): number {
  for (let index = verb - 1; index > 0; index--) {
    const { lower } = tokens[index] as Token;
    const before = tokens[index - 1] as Token;
    if (isMark(tokens[index])) return -1;
    if (RELATIVES.has(lower)) return isNounTag(before.tag) ? index : -1;
    if (ACTING.has(lower) && isNounTag(before.tag) && !isWhen(before)) return index;
  }
  return -1;
}

/** The next finite verb with which no further statement begins; -1 when there is none. */
function verbBehind(tokens: readonly Token[], first: number): number {
  for (let index = first + 1; index < tokens.length; index++) {
    const token = tokens[index] as Token;
    if (RELATIVES.has(token.lower) || subordinators.has(token.lower)) return -1;
    if (!isFinite(token)) continue;
    let before = index - 1;
    while (before > first && isAdverbTag((tokens[before] as Token).tag)) before--;
    const { tag, lower } = tokens[before] as Token;
    if (tag !== 'CC' && !ACTING.has(lower)) return index;
  }
  return -1;
}
