import type { Atom } from './atoms';
import { durationsDiffer, isDistance } from './dates';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordedDate } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { areOfOtherNumbers } from './timesBehind';
import { hasAny } from './wordMarks';

/** Different lengths of one thing: "10 years in prison" against "20 years in prison". */
export function differentLengths(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = lengthIn(left);
  const r = l && lengthIn(right);
  if (!l || !r || !pair.isOfSameNames || !durationsDiffer(l.date, r.date)) return undefined;
  if (areOfOtherNumbers([left, l.date.date], [right, r.date.date])) return undefined;
  if (l.next?.key !== r.next?.key && !(l.next && r.next && holdNear([l.next], r.next)) && !standAlike(l, r, pair.link))
    return undefined;
  if (Math.max(pair.leftCover, pair.rightCover) < (pair.link >= LINKED ? 0.25 : 0.4)) return undefined;
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: `#${l.date.date.value}`, words: l.date.words },
    right: { key: `#${r.date.date.value}`, words: r.date.words },
    strength: 0.6,
  };
}

/** How far around a length of time the word may stand that says what lasts so long, in words of weight. */
const AROUND = 2;

/** So many characters behind a length of time tell whether it is a distance. */
const BEHIND = 10;

interface Length {
  readonly date: ReturnType<typeof wordedDate>;
  /** The next word of weight behind it. */
  readonly next: Atom | undefined;
  /** The nearest words of weight on both sides. */
  readonly around: readonly Atom[];
}

/** "took six hours to put out", "was put out after four hours": a word next to the one stands next to the other. */
function standAlike(left: Length, right: Length, link: number): boolean {
  return link >= LINKED && left.around.some((atom) => atom.kind === 'word' && holdNear(right.around, atom));
}

/** The only length of time in a claim. */
const lengthIn = remembered((member: Member): Length | undefined => {
  if (!hasAny(member, 'date')) return undefined;
  const found = member.atoms.filter((atom) => atom.kind === 'date').filter(({ date }) => date.type === 'DURATION');
  const [only] = found;
  if (found.length !== 1 || !only || isDistance(member.words({ start: only.end, end: only.end + BEHIND })))
    return undefined;
  const at = member.atoms.indexOf(only);
  const before = member.atoms.slice(0, at).filter(({ worth }) => worth === 1);
  const behind = member.atoms.slice(at + 1).filter(({ worth }) => worth === 1);
  return {
    date: wordedDate(member, only.date),
    next: behind[0],
    around: [...before.slice(-AROUND), ...behind.slice(0, AROUND)],
  };
});

/** {@link differentLengths}, of claims that give a length of time. */
export const lengths: Slot = {
  isIn: (member) => lengthIn(member) !== undefined,
  of: 'both',
  compare: differentLengths,
};
