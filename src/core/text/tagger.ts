import type { Token } from '../model';
import type { RawToken } from './tokens';

/** Penn Treebank tags. */
export function tagSentence(tokens: readonly RawToken[]): Token[] {
  return tokens.map((token) => ({ ...token, tag: 'NN' }));
}
