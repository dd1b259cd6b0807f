/** What a disagreement is about, in two or three words. */
import type { Disagreement } from '../model';
import type { WordCode } from '../words';
import type { Wording } from './wording';

/** The plainest name of the point, where the kind alone ("how sure", "name") says too little. */
const POINTS: Partial<Readonly<Record<WordCode, WordCode>>> = {
  'differs.range-lost': 'point.range-lost',
  'differs.year-missing': 'point.year-missing',
  'differs.spelling': 'point.spelling',
  'differs.damaged-name': 'point.damaged-name',
  'differs.wording': 'point.wording',
  'differs.double-negation': 'point.double-negation',
  'differs.unconfirmed': 'point.unconfirmed',
  'differs.denied': 'point.denied',
  'differs.hearsay': 'point.hearsay',
  'differs.attempt': 'point.attempt',
  'differs.strength': 'point.strength',
  'differs.purpose': 'point.purpose',
  'differs.reason': 'point.reason',
  'differs.holder': 'point.holder',
  'differs.charge': 'point.charge',
  'differs.designation': 'point.designation',
};

/** "date", "what for"; for the milder kinds "older report", "garbled wording, two spellings". */
export function disagreementTitle({ kind, status, reason }: Disagreement, words: Wording): string {
  const point = POINTS[reason.code];
  if (status === 'differs') return words.say(point ?? `kind.${kind}`);
  const name = words.say(`status.${status}`);
  return status === 'garble' && point ? `${name}, ${words.say(point)}` : name;
}
