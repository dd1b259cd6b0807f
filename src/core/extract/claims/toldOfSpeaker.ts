import type { Sentence, Token } from '../../model';
import { lemma } from '../../text/lemma';
import { isAdjectiveTag, isNounTag, isVerbTag } from '../../text/tagKinds';
import type { Clause } from './clauses';
import { isInRelative } from './plainSpeech';
import { isMark } from './punctuation';
import { isFinite } from './verbs';

/** What is told of a speaker in fewer content words only says who it is: "who asked not to be named". */
const FEWEST_TOLD = 4;

/** What somebody does who is asked, and whoever cannot be: no more than how it came to be said. Compiled for this project. */
const BEING_ASKED: ReadonlySet<string> = new Set(
  'speak talk ask decline refuse insist request comment answer respond requested unavailable available reachable reached contacted'.split(
    ' ',
  ),
);

/** What a clause that only reports tells of who speaks: "Ms Feldt, *who led the trial in Lorn*, said". Undefined when nothing. */
export function toldOfSpeaker({ tokens }: Sentence, { from, to }: Clause): Clause | undefined {
  for (let index = from + 1; index < to; index++) {
    if (tokens[index - 1]?.text !== ',' || !isInRelative(tokens, index + 1)) continue;
    let end = index + 1;
    let words = 0;
    let isOfReport = false;
    while (end < to && !isMark(tokens[end])) {
      const { tag, lower } = tokens[end] as Token;
      if (BEING_ASKED.has(lower) || BEING_ASKED.has(lemma(lower, tag))) isOfReport = true;
      if (isNounTag(tag) || isAdjectiveTag(tag) || isVerbTag(tag) || tag === 'CD') words++;
      end++;
    }
    const isTold = !isOfReport && words >= FEWEST_TOLD && isMark(tokens[end]) && isFinite(tokens[index + 1] as Token);
    return isTold ? { from: index, to: end, own: end, kind: 'relative' } : undefined;
  }
  return undefined;
}
