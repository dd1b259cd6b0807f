import type { DisagreementKind } from '../../model';
import { isOneOfBefore } from './earlierTimes';
import { type Difference, type Finding, type Reading, readingOf } from './findings';
import { inOrder, isAnotherHappening, isOfAnotherTime, replacedBy } from './overtaken';
import type { MemberPair } from './pairs';
import { plain } from './sourceIndex';

/** Weaker findings are not shown. */
const LEAST_STRENGTH = 0.4;

/** The differences of two claims that are worth a row, each as differing, overtaken or garbled. */
export function findingsOf(differences: readonly Difference[], pair: MemberPair): readonly Finding[] {
  return differences
    .filter((difference) => difference.strength >= LEAST_STRENGTH && !isUndated(difference, pair))
    .filter((difference) => !isOfAnotherTime(difference, pair.left, pair.right))
    .flatMap((difference) => findingOf(difference, pair) ?? [])
    .filter((finding) => finding.status !== 'differs' || !isAnotherHappening(finding, pair.left, pair.right));
}

/** Kinds in which two claims in the same words may say different things: "closed", where one is told not to be. */
const TURNED: ReadonlySet<DisagreementKind> = new Set<DisagreementKind>(['negation', 'modality']);

function findingOf(difference: Difference, pair: MemberPair): Finding | undefined {
  const [left, right] = difference.in ?? [pair.left, pair.right];
  const isOvertaken =
    difference.status === 'overtaken' || (difference.status === 'differs' && replacedBy(difference, left, right));
  if (isOvertaken && difference.kind === 'number' && isOneOfBefore(left, right)) return undefined;
  const readingsOf = (one: string, other: string): readonly [Reading, Reading] => [
    readingOf(left, { ...difference.left, words: one }, difference.code),
    readingOf(right, { ...difference.right, words: other }, difference.code),
  ];
  let readings = readingsOf(difference.left.words, difference.right.words);
  if (areWordedAlike(readings)) {
    // what both read alike tells a reader nothing: all that they say does
    if (TURNED.has(difference.kind)) readings = readingsOf(left.text, right.text);
    if (areWordedAlike(readings)) return undefined;
  }
  // the older report stands first where that is the point
  const isTurned = isOvertaken && inOrder(left, right)?.[0] === right;
  return {
    kind: difference.kind,
    status: isOvertaken ? 'overtaken' : difference.status,
    code: isOvertaken ? 'differs.overtaken' : difference.code,
    strength: difference.strength * (0.5 + 0.5 * Math.min(left.member.strength, right.member.strength)),
    left: readings[isTurned ? 1 : 0],
    right: readings[isTurned ? 0 : 1],
  };
}

function areWordedAlike([one, other]: readonly [Reading, Reading]): boolean {
  return plain(one.words) === plain(other.words);
}

/**
 * Planned and done only contradict each other, or follow each other, when it is known who wrote first, or when it is planned
 * for later than both were written.
 */
function isUndated({ code, left: side }: Difference, { left, right }: MemberPair): boolean {
  if (code !== 'differs.stage' || inOrder(left, right) !== undefined) return false;
  const [planned, done] = side.key === 'planned' ? [left, right] : [right, left];
  const [written, since] = [planned.source.published?.date, done.source.published?.date];
  if (written === undefined || since === undefined) return true;
  return !planned.claim.times.some((time) => {
    const from = planned.source.dates[time]?.interval?.from;
    return from !== undefined && from > written && from > since;
  });
}
