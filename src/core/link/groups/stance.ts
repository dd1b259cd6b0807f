import type { Claim, Interval, Quantity, Stance } from '../../model';
import type { Item } from './features';
import type { Likeness } from './similarity';

/** So much of a claim's weight must be in the other one before it counts as saying no more. */
const CONTAINED = 0.72;
/** Under this a claim says clearly more than the other one. */
const MORE = 0.58;

/** How a claim stands to the wording of its group. */
export function stanceOf(item: Item, label: Item, { covers, covered }: Likeness): Stance {
  if (item === label) return 'same';
  if (denies(item.claim, label.claim)) return 'denies';
  if (numbersDiffer(item.claim.quantities, label.claim.quantities) || daysDiffer(item.intervals, label.intervals))
    return 'differs';
  if (covered >= CONTAINED && covers < MORE) return 'more-specific';
  if (covers >= CONTAINED && covered < MORE) return 'less-specific';
  return 'same';
}

/** One says it, the other says it is not so; that nothing is confirmed yet denies nothing. */
function denies(a: Claim, b: Claim): boolean {
  if (a.modality === 'unconfirmed' || b.modality === 'unconfirmed') return false;
  return a.negated !== b.negated && a.action !== undefined && a.action === b.action;
}

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
