import type { Token } from '../../model';
import { lemma } from '../../text/lemma';
import { isMark } from './punctuation';
import { ACTING, hasActed } from './subjects';

/** "as of now", "because of the storm", "as if": what stands in front of these is no conjunction by itself. */
const NO_CONJUNCTION = new Set(['of', 'if']);
/** What says when as often with a noun as with a statement. */
const BEFORE_NOUN = new Set(['after', 'before', 'since', 'until', 'as']);
/** What somebody or something is taken "as". Compiled for this project. */
const TAKEN_AS = new Set(
  'act appear appoint cast cite classify consider count define describe designate dismiss elect emerge hail identify install know label list name nominate perceive portray rank recognise recognize reelect regard rate reveal see serve treat view work appearance career job position post reputation role term'.split(
    ' ',
  ),
);

/** "visitors *since* the bombings have noted": no statement hangs on another where that has no verb yet; nor what is taken "as". */
export function isPreposition(tokens: readonly Token[], index: number, begun: number): boolean {
  const { lower } = tokens[index] as Token;
  if (NO_CONJUNCTION.has(tokens[index + 1]?.lower ?? '') || tokens[index - 1]?.lower === 'as') return true;
  if (!BEFORE_NOUN.has(lower)) return false;
  if (isMark(tokens[index - 1]) || ACTING.has(tokens[index + 1]?.lower ?? '')) return false;
  if (!hasActed(tokens, index, begun) && tokens[begun]?.tag !== 'TO') return true;
  if (lower !== 'as') return false;
  const before = tokens[index - 1] as Token;
  return before.lower === 'such' || TAKEN_AS.has(lemma(before.lower, before.tag)) || isMeasured(tokens, index);
}

/** "as many *as* 40", "twice as high *as*". */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  for (let back = index - 1; back > 0 && index - back <= 3; back--) {
    const { lower } = tokens[back] as Token;
    if (lower === 'as' || lower === 'so') return true;
  }
  return false;
}
