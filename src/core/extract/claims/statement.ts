import type { Token } from '../../model';
import { isNounTag } from '../../text/tagKinds';
import { isFinite } from './verbs';

const OBJECTS = new Set('him them us me himself herself itself themselves ourselves myself yourself'.split(' '));

/** "said about 50 cars derailed": what is said is said in a statement. */
const SAYING = new Set(['said', 'says', 'say', 'that']);

/**
 * A subject, then a finite verb, and no "when", "before" or "because" in front of it. At the beginning of a sentence, and
 * behind "said", a past form right behind its noun will do, which is easily taken for a participle: "A bus crashed near the
 * border, police said."
 */
export function isStatement(tokens: readonly Token[], from: number, to: number): boolean {
  const mayBePast = from === 0 || SAYING.has(tokens[from - 1]?.lower ?? '');
  let subject = false;
  let isPast = false;
  for (let index = from; index < to; index++) {
    const token = tokens[index] as Token;
    // "found the boy alive | and took him home": the verb goes on from the one that reports
    if (isFinite(token)) return subject && tokens[index - 1]?.tag !== 'CC';
    if (!subject && OBJECTS.has(token.lower)) return false;
    if (token.tag === 'VBN' && isNounTag(tokens[index - 1]?.tag ?? '')) isPast = true;
    if (isNounTag(token.tag) || token.tag === 'PRP' || token.tag === 'DT' || token.tag === 'EX') subject = true;
    // "say that could keep him in office"
    if (index === from && token.lower === 'that') subject = true;
    if (token.tag === 'WRB' && index > from) return false;
    // "the closing of the bridge and, since May, the town has …": the verb belongs to a second statement
    if (token.tag === 'CC' && tokens[index + 1]?.text === ',') return false;
  }
  return isPast && mayBePast;
}
