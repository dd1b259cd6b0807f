import type { Difference } from './findings';
import { isHedged } from './certainty';
import { areOfOtherPeople } from './otherPeople';
import { SURELY_ONE } from './oneMatter';
import { inOrder } from './overtaken';
import { holdNear } from './nearWords';
import { isTold, type Pair } from './pair';
import { isTried, isWeighed, levelOf, type ShownStage, type Stage, stageOf } from './stages';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isSubjectTold, subjectIn } from './subjects';

/** "may testify" against "will testify", "in talks to buy" against "agreed to buy", "tries to mediate" against "mediated". */
export function differentStages(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  if (left.claim.negated || right.claim.negated || areOfOtherPeople(left, right)) return undefined;
  const [l, r] = [stageOf(left), stageOf(right)];
  const apart = levelOf(l.stage) - levelOf(r.stage);
  if (apart === 0 || !pair.isOfSameNames) return undefined;
  const onTheDay = doneOnTheDay(pair, l, r);
  if (onTheDay) return onTheDay;
  const isSettled = isSettledStep(pair, l.stage, r.stage);
  if (!pair.isNearAction && !isSettled) return undefined;
  if (!isSettled && !isOneMatter(pair) && !((isStep(l.stage, r.stage) || isWeighedStep(pair)) && isLinked(pair)))
    return undefined;
  const sides = { left: { key: `%${l.stage}`, words: left.text }, right: { key: `%${r.stage}`, words: right.text } };
  const order = inOrder(left, right);
  if (order) {
    const [older, newer] = order[0] === left ? [l, r] : [r, l];
    // where both are dated, the new day tells it
    const isFixed = older.stage === 'open' && newer.stage === 'planned' && ![left, right].every(isDated);
    const isNext = isReached(newer.stage) || isFixed;
    if (!isNext || !isToCome(older.stage) || levelOf(newer.stage) <= levelOf(older.stage)) return undefined;
    return { kind: 'modality', status: 'overtaken', code: 'differs.overtaken', ...sides, strength: 0.6 };
  }
  // the doubt must be about the act that the other tells
  if (!isTold(apart < 0 ? left : right, apart < 0 ? right : left)) return undefined;
  const lower = apart < 0 ? l.stage : r.stage;
  const higher = apart < 0 ? r.stage : l.stage;
  if (
    !areApart(lower, higher) ||
    isHedged(apart < 0 ? right : left) ||
    (lower === 'tried' && isTried(apart < 0 ? right : left))
  )
    return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: lower === 'tried' ? 'differs.attempt' : 'differs.modality',
    ...sides,
    strength: lower === 'tried' ? 0.45 : 0.55,
  };
}

/** "Is due to speak on Monday", "spoke on Monday": what was planned for a day, and was done on it. */
function doneOnTheDay(pair: Pair, l: ShownStage, r: ShownStage): Difference | undefined {
  const { left, right } = pair;
  const [planned, done] = l.stage === 'planned' ? [left, right] : [right, left];
  const plan = planned === left ? l : r;
  if (![l.stage, r.stage].includes('done') || planned.claim.modality !== 'planned') return undefined;
  // "had been due" looks back
  if (plan.shownBy.length === 0) return undefined;
  if (pair.link < SURELY_LINKED || UNDOING.has(done.claim.action ?? '')) return undefined;
  if (!pair.isNearAction && !(isSpeech(planned, PLANNED_SPEECH) && isSpeech(done, SPEECH) && sameSubject(left, right)))
    return undefined;
  const [day, ...more] = new Set(daysIn(planned));
  if (day === undefined || more.length > 0 || !daysIn(done).includes(day)) return undefined;
  const [before, after] = [planned.source.published?.date, done.source.published?.date];
  if (before === undefined || after === undefined || before > day || after < day) return undefined;
  const sides = { left: { key: `%${l.stage}`, words: left.text }, right: { key: `%${r.stage}`, words: right.text } };
  return { kind: 'modality', status: 'overtaken', code: 'differs.overtaken', ...sides, strength: 0.6 };
}

/** Acts by which a plan comes to nothing. Compiled for this project. */
const UNDOING: ReadonlySet<string> = new Set(
  'cancel postpone delay scrap abandon shelve suspend refuse decline skip drop call put withdraw halt reject rule'.split(
    ' ',
  ),
);
/** Acts of a speech, planned and given. Compiled for this project. */
const PLANNED_SPEECH: ReadonlySet<string> = new Set('speak address comment testify talk'.split(' '));
const SPEECH: ReadonlySet<string> = new Set(
  'say tell speak address insist add declare announce assure vow promise calm reassure quiet warn urge testify argue'.split(
    ' ',
  ),
);

function isSpeech({ claim: { action } }: Member, acts: ReadonlySet<string>): boolean {
  return action !== undefined && acts.has(action);
}

/** The days of a claim that are sure; a longer time is one of no day. */
function daysIn({ atoms }: Member): readonly (string | undefined)[] {
  return atoms.flatMap((atom) => {
    if (atom.kind !== 'date' || atom.date.type === 'DURATION') return [];
    const { from, to } = atom.date.interval ?? {};
    return [from === to ? from : undefined];
  });
}

/** The same people do the same thing: enough of the words are the same or near. */
function isOneMatter(pair: Pair): boolean {
  const { left, right, leftCover, rightCover } = pair;
  const least = Math.min(leftCover, rightCover);
  const most = Math.max(leftCover, rightCover);
  if (isSurelyOneAct(pair)) return true;
  return (least >= 0.3 && most >= 0.5 && pair.sharedNames > 0) || (least >= 0.5 && sameSubject(left, right));
}

/** The same act of the same subject, in claims that are surely one: "will roll onto the surface", "has rolled out". */
function isSurelyOneAct({ left, right, link, isSameAction }: Pair): boolean {
  return link >= SURELY_ONE && isSameAction && isSubjectTold(left, right) && isSubjectTold(right, left);
}

/** Weighed or tried in one, promised or agreed on in the other: the words themselves say that it is one step. */
function isStep(one: Stage, other: Stage): boolean {
  const [lower, higher] = levelOf(one) < levelOf(other) ? [one, other] : [other, one];
  if (lower === 'open' && higher === 'planned') return true;
  return (lower === 'open' || lower === 'tried') && (higher === 'offered' || higher === 'agreed');
}

/** "Is considering an appeal" in one, "lodged an appeal" in the other. */
function isWeighedStep({ left, right, link, sharedNames }: Pair): boolean {
  if (![left, right].some((one) => stageOf(one).stage === 'done')) return false;
  const isOfOne =
    link >= SURELY_ONE || sameSubject(left, right) || isSubjectOf(left, right) || isSubjectOf(right, left);
  if (isOfOne && [left, right].some(isWeighed)) return true;
  return [left, right].some((one) => stageOf(one).stage === 'open') && link >= LINKED && sharedNames > 0;
}

/** Whether a word or name of what a claim is about is one of what the other is about; a pronoun may stand for it. */
function isSubjectOf(member: Member, other: Member): boolean {
  if (!isSubjectTold(member, other)) return false;
  const subject = subjectIn(other);
  return subject.length === 0 || subjectIn(member).some((atom) => holdNear(subject, atom));
}

/** "could join the club" and, linked for sure and with the same names, "has been signed": the words for it may be others. */
function isSettledStep(pair: Pair, one: Stage, other: Stage): boolean {
  const stages = [one, other];
  return (
    pair.link >= SURELY_LINKED &&
    pair.sharedNames >= 2 &&
    stages.includes('open') &&
    stages.includes('done') &&
    Math.max(pair.leftCover, pair.rightCover) >= 0.4
  );
}

/** From this strength of the links on, two claims surely tell of one thing. */
const SURELY_LINKED = 0.6;

/** From this strength of the links on, fewer common words will do. */
const LINKED = 0.45;

function isLinked({ link, leftCover, rightCover }: Pair): boolean {
  return link >= LINKED && Math.min(leftCover, rightCover) >= 0.2 && Math.max(leftCover, rightCover) >= 0.4;
}

function isDated({ claim }: Member): boolean {
  return claim.times.length > 0;
}

function sameSubject(left: Member, right: Member): boolean {
  return left.claim.entities[0] !== undefined && left.claim.entities[0] === right.claim.entities[0];
}

function isToCome(stage: Stage): boolean {
  return stage === 'open' || stage === 'planned' || stage === 'agreed' || stage === 'hearsay';
}

function isReached(stage: Stage): boolean {
  return stage === 'done' || stage === 'agreed';
}

/** Steps of certainty that two writers on one day do not both mean. */
function areApart(lower: Stage, higher: Stage): boolean {
  if (lower === 'hearsay') return higher !== 'open';
  if (lower === 'open') return higher === 'planned' || higher === 'offered' || higher === 'agreed' || higher === 'done';
  return lower === 'tried' && (higher === 'done' || higher === 'offered');
}

/** {@link differentStages}, of claims that tell of a step that is not done. */
export const stages: Slot = {
  isIn: (member) => levelOf(stageOf(member).stage) !== levelOf('plain'),
  of: 'any',
  compare: differentStages,
};
