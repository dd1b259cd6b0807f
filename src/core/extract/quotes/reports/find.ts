/** Finds reporting clauses in a line: who reports, by which words, and what. */
import type { Line } from '../lines';
import { adjectiveReport, adverbReport } from './attitudes';
import { mayReport } from './cues';
import type { Draft, Report } from './draft';
import { settleEnds } from './ends';
import { colonReport, labelReport, signatures } from './labels';
import { nounReport } from './nouns';
import { phraseReport } from './sourcePhrases';
import { verbReport } from './verbs';

/** The reports of one line, in order of their cues. */
export function reportsIn(line: Line): Report[] {
  const { items } = line;
  const drafts: Draft[] = [];
  for (const [at, { lower }] of items.entries()) {
    if (!mayReport(lower)) continue;
    const draft =
      phraseReport(items, at) ??
      verbReport(items, at, drafts) ??
      nounReport(items, at) ??
      adjectiveReport(items, at) ??
      adverbReport(items, at);
    if (draft && (draft.source || draft.manner === 'hearsay') && !repeats(draft, drafts.at(-1))) drafts.push(draft);
  }
  settleEnds(items, drafts);
  drafts.push(...signatures(items));
  const announced = colonReport(items, drafts);
  if (announced) drafts.push(announced);
  const labelled = labelReport(line);
  if (labelled && (labelled.turn === true || !drafts.some((draft) => draft.closes))) drafts.unshift(labelled);
  return drafts;
}

/** "said in a statement that": verb and noun report the same. */
function repeats(draft: Draft, last: Draft | undefined): boolean {
  return last !== undefined && draft.embedded && draft.content[0]?.from === last.content[0]?.from;
}
