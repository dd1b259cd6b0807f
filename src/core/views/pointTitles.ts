/** What a disagreement is about, in two or three words, and in what order its sides are told. */
import type { Disagreement, DisagreementSide } from '../model';
import type { WordCode } from '../words';
import type { StoryIndex } from './storyIndex';
import type { Wording } from './wording';

/** The plainest name of the point, where the kind alone ("how sure", "name") says too little. */
const POINTS: Partial<Readonly<Record<WordCode, WordCode>>> = {
  'differs.range-lost': 'point.range-lost',
  'differs.age': 'point.age',
  'differs.year-missing': 'point.year-missing',
  'differs.spelling': 'point.spelling',
  'differs.damaged-name': 'point.damaged-name',
  'differs.garbled-words': 'point.garbled-words',
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
  'differs.thing': 'point.thing',
  'differs.act': 'point.act',
  'differs.designation': 'point.designation',
};

/** "date", "what for"; for the milder kinds "older report", "garbled wording, two spellings". */
export function disagreementTitle({ kind, status, reason }: Disagreement, words: Wording): string {
  const point = POINTS[reason.code];
  if (status === 'differs') return words.say(point ?? `kind.${kind}`);
  const name = words.say(`status.${status}`);
  return status === 'garble' && point ? `${name}, ${words.say(point)}` : name;
}

/** The sides as they were found; where newer reports overtook older ones, by when the first source with each came out. */
export function sidesInOrder({ status, sides }: Disagreement, index: StoryIndex): readonly DisagreementSide[] {
  if (status !== 'overtaken') return sides;
  const days = new Map(
    sides.map((side) => [
      side,
      side.passages
        .map(({ source }) => index.source(source)?.published?.date ?? UNKNOWN_DAY)
        .reduce((first, day) => (day < first ? day : first), UNKNOWN_DAY),
    ]),
  );
  const dayOf = (side: DisagreementSide): string => days.get(side) ?? UNKNOWN_DAY;
  return [...sides].sort((one, other) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
}

/** Later than all others. */
const UNKNOWN_DAY = '9999';
