import type { Token } from '../../model';
import { isNounTag } from '../../text/tagKinds';
import { isMark } from './punctuation';
import { isFinite } from './verbs';

const OBJECTS = new Set('him them us me himself herself itself themselves ourselves myself yourself'.split(' '));

/** "said about 50 cars derailed", "say that could …": what is said is said in a statement. */
const SAYING = new Set(['said', 'says', 'say']);

/**
 * A subject, then a finite verb, and no "when", "before" or "because" in front of it. At the beginning of a sentence, and
 * behind "said", a past form right behind its noun will do, which is easily taken for a participle: "A bus crashed near the
 * border, police said."
 */
export function isStatement(tokens: readonly Token[], from: number, to: number): boolean {
  const isBehindSaid = isSaying(tokens, from - 1) || (tokens[from - 1]?.lower === 'that' && isSaying(tokens, from - 2));
  let subject = isSubject(tokens, from);
  let isPast = false;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    // "found the boy alive | and took him home": the verb goes on from the one that reports
    if (isFinite(token)) return subject && tokens[index - 1]?.tag !== 'CC';
    if (!subject && OBJECTS.has(token.lower)) return false;
    if (token.tag === 'VBN' && isNounTag(tokens[index - 1]?.tag ?? '') && (from === 0 || isDoing(tokens, from, index)))
      isPast = true;
    if (isNounTag(token.tag) || token.tag === 'PRP' || token.tag === 'DT' || token.tag === 'EX') subject = true;
    if (token.tag === 'WRB' && index > from) return false;
    // "the closing of the bridge and, since May, the town has …": the verb belongs to a second statement
    if (token.tag === 'CC' && tokens[index + 1]?.text === ',') return false;
  }
  return isPast && (from === 0 || isBehindSaid);
}

/** Whether a verb of saying has its words behind it: not "…, said the mayor", "- some say". */
function isSaying(tokens: readonly Token[], index: number): boolean {
  return SAYING.has(tokens[index]?.lower ?? '') && !isMark(tokens[index - 1]) && !isMark(tokens[index - 2]);
}

/** "say | that could keep him in office": not "a show | that aired on Thursday". */
function isSubject(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from]?.lower === 'that' && SAYING.has(tokens[from - 1]?.lower ?? '') && isFinite(tokens[from + 1] as Token)
  );
}

/** Whether a past form tells what its noun did: not "a newspaper, owned by …". */
function isDoing(tokens: readonly Token[], from: number, index: number): boolean {
  return tokens[index + 1]?.lower !== 'by' && !tokens.slice(from, index).some(isMark);
}
