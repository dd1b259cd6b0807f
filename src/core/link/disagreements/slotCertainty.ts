import type { Modality } from '../../model';
import { isHedged } from './certainty';
import { creditOf } from './credits';
import type { Difference } from './findings';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import type { Member } from './storyIndex';
import { negators } from './wordLists';

const SURE: ReadonlySet<Modality> = new Set<Modality>(['stated', 'planned']);

/** Verbs of denial; "rejected" and "dismissed" are acts, not denials. */
const DENIALS = new Set(['deny', 'refute', 'rebut', 'disprove']);

/** Denied, not confirmed, rumoured or possible in one claim and plainly told in the other. */
export function differentModality(pair: Pair): Difference | undefined {
  const { left, right, likeness, isSameAction, isOfSameNames } = pair;
  const a = left.claim.modality;
  const b = right.claim.modality;
  if (a === b || !isOfSameNames) return undefined;
  const sides = { left: { key: a, words: left.text }, right: { key: b, words: right.text } };
  const unsure = !SURE.has(a) ? left : right;
  const sure = unsure === left ? right : left;
  if (!SURE.has(sure.claim.modality) || sure.claim.negated || !areOfLikeLength(left, right)) return undefined;
  switch (unsure.claim.modality) {
    case 'denied':
      if (likeness < 0.4 || !DENIALS.has(unsure.claim.action ?? '')) return undefined;
      return { kind: 'negation', status: 'differs', code: 'differs.denied', ...sides, strength: 0.5 + likeness / 2 };
    case 'unconfirmed':
      if (likeness < 0.35 || coverOf(unsure, sure) < 0.6) return undefined;
      return {
        kind: 'negation',
        status: 'differs',
        code: 'differs.unconfirmed',
        ...sides,
        strength: 0.45 + likeness / 2,
      };
    case 'rumoured':
      if (likeness < 0.6 || isHedged(sure)) return undefined;
      return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: 0.45 + likeness / 2 };
    case 'possible':
      if (likeness >= 0.35 && !unsure.claim.negated && isLaterDone(unsure, sure)) {
        return {
          kind: 'modality',
          status: 'overtaken',
          code: 'differs.overtaken',
          ...sides,
          strength: 0.4 + likeness / 2,
        };
      }
      if (likeness < 0.5 || !isSameAction || isHedged(sure) || sure.claim.modality !== 'stated') return undefined;
      return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: 0.3 + likeness / 2 };
    default:
      return undefined;
  }
}

/** Possible in an older source, told as done in a newer one. */
function isLaterDone(unsure: Member, sure: Member): boolean {
  return inOrder(unsure, sure)?.[0] === unsure && sure.claim.modality === 'stated';
}

/** How much of a claim the other one says too, 0 to 1. */
function coverOf(inner: Member, outer: Member): number {
  const keys = new Set(outer.atoms.map(({ key }) => key));
  const whole = inner.atoms.reduce((sum, { worth }) => sum + worth, 0);
  const covered = inner.atoms.reduce((sum, { worth, key }) => sum + (keys.has(key) ? worth : 0), 0);
  return whole === 0 ? 0 : covered / whole;
}

/** Whether the word of weight after a negation is in the other claim: what is negated there is affirmed here. */
function isNegatedShared(negated: Member, other: Member): boolean {
  const keys = new Set(other.atoms.map(({ key }) => key));
  return negated.atoms.some((atom, at) => {
    if (atom.kind !== 'word' || !negators.has(atom.lower)) return false;
    const next = negated.atoms.slice(at + 1, at + 5).find(({ worth }) => worth === 1);
    return next !== undefined && keys.has(next.key);
  });
}

/** Neither claim says clearly more than the other, so that a word of doubt is about the same thing in both. */
function areOfLikeLength(left: Member, right: Member): boolean {
  const [short, long] = [left, right]
    .map(({ atoms }) => atoms.reduce((sum, { worth }) => sum + worth, 0))
    .sort((a, b) => a - b);
  return (short ?? 0) >= 0.45 * (long ?? 0);
}

/** Rumour in one source, with a named source in another. */
export function differentHearsay({ left, right, likeness }: Pair): Difference | undefined {
  if (likeness < 0.2) return undefined;
  const [l, r] = [creditOf(left), creditOf(right)];
  if (!l || !r || l.isRumour === r.isRumour) return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: 'differs.hearsay',
    left: { key: l.isRumour ? 'rumour' : 'source', words: l.words },
    right: { key: r.isRumour ? 'rumour' : 'source', words: r.words },
    strength: 0.5 + likeness / 2,
  };
}

/** The same act, affirmed in one claim and negated in the other. */
export function differentPolarity({
  left,
  right,
  likeness,
  isSameAction,
  isOfSameNames,
}: Pair): Difference | undefined {
  if (
    left.claim.negated === right.claim.negated ||
    !isSameAction ||
    !isOfSameNames ||
    likeness < 0.5 ||
    !areOfLikeLength(left, right)
  )
    return undefined;
  const [negated, other] = left.claim.negated ? [left, right] : [right, left];
  if (!isNegatedShared(negated, other)) return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.negation',
    left: { key: String(left.claim.negated), words: left.text },
    right: { key: String(right.claim.negated), words: right.text },
    strength: likeness,
  };
}
