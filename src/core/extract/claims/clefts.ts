import type { Token } from '../../model';
import { isNounTag } from '../../text/tagKinds';
import { isFinite } from './verbs';

/** "It was *Switzerland* that *suggested* it": who did it, from `from` to `to`, exclusive, and the verb behind. */
export interface Cleft {
  readonly from: number;
  readonly to: number;
  readonly verb: number;
}

/** So many words may stand between "it" and "that". */
const LONGEST = 10;
/** What a noun phrase may begin with. */
const BEGINNING = new Set(['DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP$', 'JJ']);
const CLEAVING = new Set(['who', 'that', 'which']);

/** The cleft that begins at a token, if one does. */
export function cleftAt(tokens: readonly Token[], index: number): Cleft | undefined {
  const [it, be, first] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (it?.lower !== 'it' || !/^(?:is|was|'s)$/.test(be?.lower ?? '') || !BEGINNING.has(first?.tag ?? ''))
    return undefined;
  for (let next = index + 3; next + 1 < tokens.length && next - index < LONGEST; next++) {
    const [token, behind] = [tokens[next] as Token, tokens[next + 1] as Token];
    if (!CLEAVING.has(token.lower) || !isFinite(behind)) continue;
    // "it was the caretaker, Ann Lee, who raised the alarm"
    const to =
      tokens[next - 1]?.text === ',' && token.lower === 'who' && hasComma(tokens, index, next - 1) ? next - 1 : next;
    if (isNounTag((tokens[to - 1] as Token).tag)) return { from: index + 2, to, verb: next + 1 };
  }
  return undefined;
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => text === ',');
}
