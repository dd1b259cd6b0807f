import type { Token } from '../../model';
import { lemma } from '../../text/lemma';
import { isVerbTag } from '../../text/tagKinds';
import { isStrongMark } from './punctuation';
import { isFinite } from './verbs';

/** Verbs that say nothing without what is to be done. Compiled for this project. */
const LETTING = new Set('allow enable help let permit lead force cause appoint mean use need require take'.split(' '));

/** "an invitation *to Mr Lee* to visit". Compiled for this project. */
const ASKING = new Set('appeal invitation invite order plea request warning'.split(' '));
const ADDRESSING = new Set(['to', 'on', 'for']);

/** "asked her to stay", "ordered Mr Lee to leave": what somebody is to do. Behind other nouns "to" says which: "the plan to stay". */
export function isTask(tokens: readonly Token[], index: number): boolean {
  if (tokens[index + 1]?.tag !== 'VB' || isResumed(tokens, index)) return false;
  let first = index;
  while (first > 0 && isNamed(tokens[first - 1] as Token)) first--;
  const [before, earlier] = [tokens[first - 1], tokens[first - 2]];
  if (first === index || !before) return false;
  // "agreed on Monday to stay", "travelled to the United States to sign"
  if (ADDRESSING.has(before.lower)) return earlier !== undefined && ASKING.has(lemma(earlier.lower, earlier.tag));
  return before.tag !== 'IN' && !LETTING.has(lemma(before.lower, before.tag));
}

/** "ordered Lee to restore peace *and gave* him powers": whoever ordered goes on. */
function isResumed(tokens: readonly Token[], index: number): boolean {
  for (let next = index + 1; next + 1 < tokens.length && !isStrongMark(tokens[next] as Token); next++) {
    if (isFinite(tokens[next] as Token)) return false;
    if ((tokens[next] as Token).tag === 'CC' && isFinite(tokens[next + 1] as Token)) return true;
  }
  return false;
}

function isNamed({ tag, lower, text }: Token): boolean {
  return tag === 'PRP' || lower === 'the' || (text !== lower && !isVerbTag(tag));
}
