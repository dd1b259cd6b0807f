import type { Sentence, Token } from '../../model';
import { lemma } from '../../text/lemma';
import { isAdjectiveTag, isNounTag, isVerbTag } from '../../text/tagKinds';
import type { Clause } from './clauses';
import { isAuxiliary, isFinite } from './verbs';

/**
 * Verbs that only hand on what somebody says, with how many words behind them still say no more than where or to whom: "told
 * a news conference in the capital". One may "add" or "write" other things than words. Compiled for this project.
 */
const PLAIN_SPEECH: ReadonlyMap<string, number> = new Map([
  ['say', 4],
  ['tell', 4],
  ...'add ask note explain recall reply respond tweet write'.split(' ').map((verb): [string, number] => [verb, 0]),
]);
/** How far "has" or "was" may stand in front of the verb that it belongs to. */
export const AUXILIARY_REACH = 3;

/**
 * Whether a clause only says that somebody spoke, whatever was found to be the content: "officials said on Friday",
 * "the driver, who asked not to be named, told reporters". What is announced or revealed is an event of its own.
 */
export function isPlainSpeech({ tokens }: Sentence, { from, to }: Clause, isName: (token: number) => boolean): boolean {
  // "told the crew | to leave" asks for something
  if (tokens[to]?.tag === 'TO') return false;
  let most = -1;
  let auxiliary = -1;
  let behind = 0;
  let spoken = -1;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    if (isName(index)) continue;
    if (isFinite(token) && !isInRelative(tokens, index)) {
      if (most >= 0) return false;
      const allowed = PLAIN_SPEECH.get(lemma(token.lower, token.tag));
      if (allowed !== undefined) {
        if (auxiliary >= 0 && index - auxiliary > AUXILIARY_REACH) return false;
        most = allowed;
        spoken = index;
        continue;
      }
      if (!isAuxiliary(token) && token.tag !== 'MD') return false;
      auxiliary = index;
    } else if (most >= 0) {
      if (token.tag === 'VB' && tokens[index - 1]?.tag === 'TO') return false;
      if (spoken > from && isPastBehind(tokens, index, spoken)) return false;
      if (isNounTag(token.tag) || isAdjectiveTag(token.tag) || isVerbTag(token.tag)) behind++;
    }
  }
  return behind <= most;
}

/**
 * "said about 50 cars derailed": what looks like a participle right behind its noun is what was said. Not so behind "said in a
 * statement".
 */
function isPastBehind(tokens: readonly Token[], index: number, spoken: number): boolean {
  const before = tokens[index - 1];
  if (tokens[index]?.tag !== 'VBN' || !before || index - 1 <= spoken) return false;
  if (tokens[spoken + 1]?.tag === 'IN' && tokens[spoken + 2]?.tag !== 'CD') return false;
  return isNounTag(before.tag) || before.text !== before.lower;
}

/** "who lives next door": a verb that only says who the speaker is. */
export function isInRelative(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return before !== undefined && (before.tag === 'WP' || before.tag === 'WDT');
}
