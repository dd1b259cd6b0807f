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
    const [before, token, behind] = [tokens[next - 1] as Token, tokens[next] as Token, tokens[next + 1] as Token];
    if (CLEAVING.has(token.lower) && isNounTag(before.tag) && isFinite(behind))
      return { from: index + 2, to: next, verb: next + 1 };
  }
  return undefined;
}
