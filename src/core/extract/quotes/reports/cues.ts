/** Words by which something can be reported: most words of a text are none, and need not be looked at any further. */
import { attitudeAdjectives, topicAdjectives } from '../../../data/speech/adjectives';
import { contentNouns, intentNouns, stanceNouns, topicNouns, willNouns } from '../../../data/speech/nouns';
import { hearsayAdverbs } from '../../../data/speech/phrases';
import { speechVerbs } from '../../../data/speech/verbs';
import { phraseOpenings } from './sourcePhrases';

const cues: ReadonlySet<string> = new Set([
  ...phraseOpenings,
  ...speechVerbs.keys(),
  ...contentNouns,
  ...intentNouns,
  ...willNouns,
  ...topicNouns,
  ...stanceNouns,
  ...topicAdjectives.keys(),
  ...attitudeAdjectives,
  ...hearsayAdverbs,
]);

/** Whether a lower-case word can be the cue of a report. */
export function mayReport(lower: string): boolean {
  return cues.has(lower);
}
