import type { Sentence, Token } from '../../model';
import { isVerb } from './verbs';

/** A sentence in whose names nothing is a verb: "the destroyer INS Mysore", "Boeing", "Dar es Salaam". */
export function namesAsNouns(sentence: Sentence, isName: (token: number) => boolean): Sentence {
  const { tokens } = sentence;
  const isMistaken = (token: Token, index: number): boolean => isVerb(token) && isName(index);
  if (!tokens.some(isMistaken)) return sentence;
  const { start, end, zone, paragraph } = sentence;
  const asNouns = tokens.map((token, index) => (isMistaken(token, index) ? asNoun(token) : token));
  return { start, end, zone, paragraph, tokens: asNouns };
}

function asNoun({ start, end, text, lower }: Token): Token {
  return { start, end, text, lower, tag: 'NNP' };
}
