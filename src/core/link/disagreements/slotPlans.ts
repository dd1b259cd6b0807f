import type { Atom } from './atoms';
import type { Difference } from './findings';
import { coverOf } from './nearWords';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import { isVerbNegated } from './negatedPart';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isSubjectTold } from './subjects';

/** From this strength of the links on, two plans of one about one thing are one plan, whatever verb tells it. */
const SURELY_LINKED = 0.6;
/** So much of what one plan is about must be told in the other one. */
const MOSTLY_TOLD = 0.6;

/** "Will seek a judicial review" against "will not apply for a judicial review": a plan of one, and that it is none. */
export function differentPlans(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  if ([left, right].some(({ claim }) => claim.modality !== 'planned')) return undefined;
  if (left.claim.negated === right.claim.negated || pair.link < SURELY_LINKED || !pair.isOfSameNames) return undefined;
  const [none, plan] = left.claim.negated ? [left, right] : [right, left];
  if (!isVerbNegated(none) || !(pair.sharedNames > 0 || isSubjectTold(none, plan))) return undefined;
  const [about, told] = [behindVerb(none), behindVerb(plan)];
  if (about.length < 2 || coverOf(about, told) < MOSTLY_TOLD) return undefined;
  const sides = { none: { key: '!true', words: none.text }, plan: { key: '!false', words: plan.text } };
  return {
    kind: 'negation',
    status: inOrder(left, right) ? 'overtaken' : 'differs',
    code: 'differs.negation',
    left: none === left ? sides.none : sides.plan,
    right: none === left ? sides.plan : sides.none,
    strength: 0.6,
  };
}

function behindVerb({ atoms, claim: { verb } }: Member): readonly Atom[] {
  return atoms.filter(({ start, worth, kind }) => verb && start >= verb.end && worth === 1 && kind !== 'date');
}

/** {@link differentPlans}, of claims that tell a plan. */
export const plans: Slot = { isIn: ({ claim }) => claim.modality === 'planned', of: 'both', compare: differentPlans };
