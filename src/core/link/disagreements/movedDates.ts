import { compareDates } from './dates';
import type { Difference } from './findings';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import { isStatement, wordedDate, wordsIn } from './place';
import { stageOf } from './stages';
import type { Member } from './storyIndex';
import { eventKind } from './wordLists';

/** Whether a claim tells of something to come with a day, week or month for it. */
export function isDatedPlan(member: Member): boolean {
  if (member.claim.negated || isStatement(member)) return false;
  const { stage } = stageOf(member);
  return (stage === 'open' || stage === 'planned' || stage === 'agreed') && daysIn(member).length > 0;
}

function daysIn(member: Member) {
  return member.atoms
    .filter((atom) => atom.kind === 'date')
    .filter(({ date }) => date.type === 'DATE' && date.interval !== undefined)
    .map(({ date }) => wordedDate(member, date));
}

/** A date still to come in an older source, another one for the same plan in a newer one. */
export function movedDate(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const order = inOrder(left, right);
  if (!order) return undefined;
  const [older, newer] = order;
  const isMoved = isTellingMove(pair, older, newer);
  if (!isMoved && (pair.sharedNames < (pair.isOfSameNames ? 1 : 2) || !areOfOneEvent(pair))) return undefined;
  const published = older.source.published?.date ?? '';
  const before = daysIn(older);
  // "planned for Tuesday, was put off to Friday"
  const after = isMoved ? daysIn(newer).slice(-1) : daysIn(newer);
  const [was] = before;
  const [is] = after;
  if (!was?.date.interval || !is || was.date.interval.from <= published) return undefined;
  if (before.some((one) => after.some((other) => compareDates(one, other) !== 'differ'))) return undefined;
  const sides = [
    { key: `#${was.date.value}`, words: was.words },
    { key: `#${is.date.value}`, words: is.words },
  ] as const;
  const [l, r] = older === left ? sides : ([sides[1], sides[0]] as const);
  return { kind: 'date', status: 'overtaken', code: 'differs.overtaken', left: l, right: r, strength: 0.6 };
}

/** "was put off to Friday", "has been moved by a week to May 3". */
const MOVED =
  /\b(?:put off|put back|pushed back|postponed|delayed|moved|rescheduled|deferred|brought forward)\s(?:(?:by|for)\s[^.,;]{1,20}\s)?(?:to|until|till)\b/i;

/** Whether the newer of two claims about the same things tells that a date was moved. */
function isTellingMove({ leftCover, rightCover, isOfSameNames }: Pair, older: Member, newer: Member): boolean {
  const days = new Set(daysIn(newer).map(({ date }) => date.value));
  const isOldDayTold = daysIn(older).some(({ date }) => days.has(date.value));
  return isOfSameNames && Math.min(leftCover, rightCover) >= (isOldDayTold ? 0.3 : 0.5) && MOVED.test(newer.text);
}

/** The same act, or an event of one kind, is told in both. */
function areOfOneEvent(pair: Pair): boolean {
  const { left, right } = pair;
  if (pair.isNearAction) return true;
  const kindsIn = ({ atoms }: Member) =>
    new Set(
      wordsIn(atoms)
        .map(({ lower }) => eventKind(lower))
        .filter((kind) => kind >= 0),
    );
  const kinds = kindsIn(right);
  return [...kindsIn(left)].some((kind) => kinds.has(kind));
}
