import type { Quantity } from '../../model';
import type { Difference } from './findings';
import { numbersAgree } from './numbers';
import { LIGHT_VERBS, type Pair } from './pair';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** From this strength of the links on, two changes are taken for one. */
const LINKED = 0.6;

/** "raised the retirement age from 63 to 65" against "raised the age to 66": what one change leads to. */
export function differentTargets(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [l, r] = [targetOf(left), targetOf(right)];
  if (!l || !r || pair.link < LINKED || !pair.isOfSameNames || !isSameChange(pair)) return undefined;
  if (l.unit !== r.unit || numbersAgree(l, r)) return undefined;
  if (Math.max(pair.leftCover, pair.rightCover) < 0.5) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: `=${l.value}`, words: left.words(l) },
    right: { key: `=${r.value}`, words: right.words(r) },
    strength: 0.6,
  };
}

function isSameChange({ left, isSameAction }: Pair): boolean {
  return isSameAction && left.claim.action !== undefined && !LIGHT_VERBS.has(left.claim.action);
}

/** The only number of a claim that stands behind "to", where a verb of change leads to it. */
const targetOf = remembered(({ claim, text, span }: Member): Quantity | undefined => {
  if (!CHANGES.has(claim.action ?? '')) return undefined;
  const found = claim.quantities.filter(({ start }) => / to $/.test(text.slice(0, start - span.start)));
  return found.length === 1 ? found[0] : undefined;
});

/** Verbs of changing a figure. Compiled for this project. */
const CHANGES: ReadonlySet<string> = new Set(
  'raise lift increase cut lower reduce rise fall climb drop grow shrink double halve extend shorten'.split(' '),
);

/** {@link differentTargets}, of claims that tell what a change leads to. */
export const targets: Slot = {
  isIn: (member) => targetOf(member) !== undefined,
  of: 'both',
  compare: differentTargets,
};
