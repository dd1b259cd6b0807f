import type { Claim, Interval, Quantity, Stance } from '../../model';
import { lemma } from '../../text/lemma';
import { joints, negators } from '../disagreements/wordLists';
import type { Bag, Feature, Item } from './features';
import { nearestIn } from './similarity';
import { ACTION } from './weights';

/** So much of a claim's weight must be in the other one before it counts as saying no more. */
const CONTAINED = 0.72;
/** Under this a claim says clearly more than the other one. */
const MORE = 0.58;

/** How a claim stands to the wording of its group. */
export function stanceOf(item: Item, label: Item, features: readonly Feature[]): Stance {
  if (item === label) return 'same';
  if (denies(item.claim, label.claim)) return 'denies';
  if (numbersDiffer(item.claim.quantities, label.claim.quantities) || daysDiffer(item.intervals, label.intervals))
    return 'differs';
  const covers = containedIn(item, label, features);
  const covered = containedIn(label, item, features);
  if (covered >= CONTAINED && covers < MORE) return 'more-specific';
  if (covers >= CONTAINED && covered < MORE) return 'less-specific';
  return 'same';
}

/** The share of what one says that the other says too, whatever words either has for it. */
function containedIn(one: Bag, other: Bag, features: readonly Feature[]): number {
  let contained = 0;
  let all = 0;
  for (let at = 0; at < one.features.length; at++) {
    const index = one.features[at] as number;
    const feature = features[index] as Feature;
    if (feature.kind === 'written' || feature.kind === 'phrase') continue;
    const weight = one.actions.includes(at) ? feature.weight * ACTION : feature.weight;
    all += weight;
    contained += weight * nearestIn(other, index, features).nearness;
  }
  return all === 0 ? 1 : contained / all;
}

/** One says it, the other says it is not so; that nothing is confirmed yet denies nothing. */
function denies(a: Claim, b: Claim): boolean {
  if (a.modality === 'unconfirmed' || b.modality === 'unconfirmed') return false;
  return a.negated !== b.negated && a.action !== undefined && a.action === b.action && isActNegated(a.negated ? a : b);
}

/** So many words behind the verb a negation is still of what is done: "found hardly any weapons". */
const BEHIND = 2;

/** Whether the negation of a claim is of its act: "opened the bridge and did not speak" says that the bridge was opened. */
function isActNegated({ wording, action }: Claim): boolean {
  const verb = wording.findIndex((word) => FORMS.some((form) => lemma(word, form) === action));
  if (verb < 0) return true;
  for (let at = verb - 1; at >= 0; at--) {
    if (negators.has(wording[at] as string)) return true;
    if (joints.has(wording[at] as string)) break;
  }
  for (const word of wording.slice(verb + 1, verb + 1 + BEHIND)) {
    if (joints.has(word)) return false;
    if (word !== 'without' && negators.has(word)) return true;
  }
  return false;
}

/** As which a word of a claim may be its verb. */
const FORMS = ['VB', 'VBD', 'VBG', 'VBZ'];

/** Both count the same thing, and no number of the one is a number of the other. */
function numbersDiffer(a: readonly Quantity[], b: readonly Quantity[]): boolean {
  return a.some(
    (x) =>
      x.unit !== '' &&
      b.some((y) => y.unit === x.unit) &&
      !b.some((y) => y.unit === x.unit && (y.value === x.value || y.to !== undefined || x.to !== undefined)),
  );
}

/** Both give days, and none of them meet. */
function daysDiffer(a: readonly Interval[], b: readonly Interval[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => x.from <= y.to && y.from <= x.to));
}
