import type { Atom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { labelAt } from './labels';
import { type Place, wordsIn } from './place';
import type { Member } from './storyIndex';
import { certaintyOf, finishedAuxiliaries, futureWords, hedges, PLAIN } from './wordLists';

/** "will" against "may", "approved" against "reportedly approved", "plans to buy" against "has bought". */
export function differentCertainty(place: Place): Difference | undefined {
  const { left, right, gap, likeness } = place;
  const l = lowest(wordsIn(gap.left));
  const r = lowest(wordsIn(gap.right));
  if (l === undefined && r === undefined) return undefined;
  if (Math.abs((l ?? PLAIN) - (r ?? PLAIN)) <= 1) return differentStage(place);
  // with more in the gap the careful word belongs to another statement
  if ([gap.left, gap.right].some((atoms) => atoms.filter(({ worth }) => worth === 1).length > 3)) return undefined;
  if (isOfAnother(left, gap.leftAt, gap.left, gap.right) || isOfAnother(right, gap.rightAt, gap.right, gap.left))
    return undefined;
  // "allegedly shot" and "is accused of shooting" are equally careful
  if ((l === undefined && isHedged(left)) || (r === undefined && isHedged(right))) return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: 'differs.modality',
    left: { key: `~${l ?? PLAIN}`, words: labelAt(left, gap.leftAt, gap.left.length) },
    right: { key: `~${r ?? PLAIN}`, words: labelAt(right, gap.rightAt, gap.right.length) },
    strength: likeness * 0.95,
  };
}

/** Whether a careful word near the end belongs to what only this claim says: ", an allegedly stolen car". */
function isOfAnother({ atoms }: Member, at: number, gap: readonly Atom[], other: readonly Atom[]): boolean {
  if (at + gap.length < atoms.length) return false;
  const careful = gap.findLastIndex((atom) => atom.kind === 'word' && certaintyOf(atom.lower) !== undefined);
  const governed = careful < 0 ? [] : gap.slice(careful + 1).filter(({ worth }) => worth === 1);
  return governed.length > 0 && !governed.some((atom) => holdNear(other, atom));
}

/** Whether a claim is told as a fact: nothing planned, possible, rumoured, left open or denied. */
export function isAsserted({ claim: { modality } }: Member): boolean {
  return modality === 'stated';
}

/** Whether a claim is told with care anywhere in it ("is accused of", "it appears that"). */
export function isHedged({ atoms }: Member): boolean {
  return atoms.some((atom) => atom.kind === 'word' && hedges.has(atom.lower));
}

/** Planned in one and done in the other; what the dates of publication make of it is decided later. */
function differentStage({ left, right, gap, likeness }: Place): Difference | undefined {
  const stages = [stageOf(wordsIn(gap.left)), stageOf(wordsIn(gap.right))] as const;
  if (!stages.includes('planned') || !stages.includes('done') || left.claim.negated || right.claim.negated)
    return undefined;
  if (
    isBeforeInfinitive(left, gap.leftAt + gap.left.length) ||
    isBeforeInfinitive(right, gap.rightAt + gap.right.length)
  )
    return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: 'differs.stage',
    left: { key: stages[0] ?? '', words: labelAt(left, gap.leftAt, gap.left.length) },
    right: { key: stages[1] ?? '', words: labelAt(right, gap.rightAt, gap.right.length) },
    strength: likeness * 0.8,
  };
}

function stageOf(words: readonly WordAtom[]): 'planned' | 'done' | undefined {
  if (words.some(({ lower }) => futureWords.has(lower))) return 'planned';
  return words.some(({ lower }) => finishedAuxiliaries.has(lower) || /[^e]ed$/.test(lower)) ? 'done' : undefined;
}

/** "picked to host": what is done is only the choice. */
function isBeforeInfinitive({ atoms }: Member, at: number): boolean {
  const next = atoms[at];
  return next?.kind === 'word' && next.lower === 'to';
}

function lowest(words: readonly WordAtom[]): number | undefined {
  const levels = words.map(({ lower }) => certaintyOf(lower)).filter((level) => level !== undefined);
  return levels.length === 0 ? undefined : Math.min(...levels);
}
