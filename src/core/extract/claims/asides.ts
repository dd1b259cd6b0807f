import type { Token } from '../../model';
import { isAdverbTag } from '../../text/tagKinds';
import { isMark } from './punctuation';
import { isFinite } from './verbs';

/** So many words of an aside are looked through for its end. */
const LONGEST = 30;

/** Whether "which …", "who …" or "where …" begins at a token, with a preposition in front of it or not. */
export function isRelative(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  if (token.tag === 'WDT' || token.tag === 'WP' || token.tag === 'WP$' || token.lower === 'where') return true;
  const next = tokens[index + 1];
  return token.tag === 'IN' && next !== undefined && (next.lower === 'which' || next.lower === 'whom');
}

/**
 * Where an aside ends that begins at a token: the mark behind which the sentence goes on with its own verb ("…, who was
 * elected last year, will …"). -1 when there is none.
 */
export function endOfAside(tokens: readonly Token[], index: number): number {
  for (let next = index + 1; next + 1 < tokens.length && next - index <= LONGEST; next++) {
    if (!isMark(tokens[next])) continue;
    const [after, beyond] = [tokens[next + 1] as Token, tokens[next + 2]];
    const goesOn = isFinite(after) || (isAdverbTag(after.tag) && beyond !== undefined && isFinite(beyond));
    return goesOn ? next : -1;
  }
  return -1;
}

/** The tokens of a statement but for what is told between marks: "The captain, who has not been named, was killed". */
export function withoutAsides(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const kept: Token[] = [];
  for (let index = from; index < to; index++) {
    const begins = index > from && index + 1 < to && isMark(tokens[index]) && isRelative(tokens, index + 1);
    const end = begins ? endOfAside(tokens, index + 1) : -1;
    if (end < 0 || end + 1 >= to) kept.push(tokens[index] as Token);
    else index = end;
  }
  return kept;
}
