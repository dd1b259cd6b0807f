/** What a disagreement is called: its point, its readings in order, and why they differ. */
import type { Disagreement, DisagreementSide } from '../model';
import type { WordCode } from '../words';
import { readingsBeside, type ShownReading } from './readings';
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

const READING_LENGTH = 60;

/** "date", "what for"; for the milder kinds "older report", "garbled wording, two spellings". */
export function disagreementTitle({ kind, status, reason }: Disagreement, words: Wording): string {
  const point = POINTS[reason.code];
  if (status === 'differs') return words.say(point ?? `kind.${kind}`);
  const name = words.say(`status.${status}`);
  return status === 'garble' && point ? `${name}, ${words.say(point)}` : name;
}

/** {@link disagreementTitle} with the readings of its sides, each shortened to what differs: "date: Monday / Tuesday". */
export function disagreementLabel(disagreement: Disagreement, shown: readonly ShownReading[], words: Wording): string {
  const readings = shown.map(({ line }) => line).join(disagreement.status === 'overtaken' ? ' → ' : ' / ');
  return disagreement.status === 'differs' ? `${disagreementTitle(disagreement, words)}: ${readings}` : readings;
}

/** The readings of a disagreement in order, each shortened to what differs. */
export function shownReadings(disagreement: Disagreement, index: StoryIndex): readonly ShownReading[] {
  return readingsBeside(
    sidesInOrder(disagreement, index).map(({ reading }) => reading),
    READING_LENGTH,
  );
}

/** Why the sides of a disagreement differ, in one line; sources are called by their short names. */
export function whyTheyDiffer({ reason: { code, args } }: Disagreement, index: StoryIndex, words: Wording): string {
  const named = (arg: string): string => {
    const sources = arg.split(', ');
    return sources.every((id) => index.source(id)) ? sources.map((id) => index.name(id)).join(', ') : arg;
  };
  return words.why({ code, args: args.map(named) });
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
