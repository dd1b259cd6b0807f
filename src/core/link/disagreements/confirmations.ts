import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import { stageOf } from './stages';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** Acts by which a plan becomes certain. */
const CONFIRMING = new Set(['confirm', 'announce', 'unveil', 'sign', 'approve']);

/** Whether a claim tells of a plan still open, or makes one certain. */
export function isStepToCertainty(member: Member): boolean {
  return CONFIRMING.has(member.claim.action ?? '') || stageOf(member).stage === 'open';
}

/** A plan still open in an older source, confirmed in a newer one: "the plan to visit is at an early stage", "confirmed the visit". */
export function confirmedSince(pair: Pair): Difference | undefined {
  const { left, right, link } = pair;
  if (!CONFIRMING.has(left.claim.action ?? '') && !CONFIRMING.has(right.claim.action ?? '')) return undefined;
  const order = inOrder(left, right);
  if (!order || (pair.sharedNames === 0 && link < 0.5)) return undefined;
  const [older, newer] = order;
  const { claim } = newer;
  if (claim.negated || claim.modality !== 'stated' || !CONFIRMING.has(claim.action ?? '') || !claim.verb)
    return undefined;
  if (stageOf(older).stage !== 'open' || older.claim.negated) return undefined;
  const { verb } = claim;
  const object = newer.atoms.find((atom) => atom.start >= verb.end && atom.kind === 'word' && atom.worth === 1);
  if (!object || !holdNear(older.atoms, object)) return undefined;
  const sides = [
    { key: '%open', words: older.text },
    { key: '%confirmed', words: newer.text },
  ] as const;
  const [l, r] = older === left ? sides : ([sides[1], sides[0]] as const);
  return { kind: 'modality', status: 'overtaken', code: 'differs.overtaken', left: l, right: r, strength: 0.5 };
}

/** {@link confirmedSince}, of claims that make a plan certain. */
export const confirmations: Slot = {
  isIn: ({ claim }) => CONFIRMING.has(claim.action ?? ''),
  of: 'any',
  compare: confirmedSince,
};
