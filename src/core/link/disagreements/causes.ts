import type { Atom } from './atoms';
import type { Difference } from './findings';
import { coverOf } from './nearWords';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** Verbs by which something brings something about. Compiled for this project. */
export const causing: ReadonlySet<string> = new Set('cause spark trigger ignite start'.split(' '));

/** What a claim gives as the cause of what. */
interface Cause {
  readonly cause: readonly Atom[];
  readonly effect: readonly Atom[];
}

/** "The fire was caused by a heater", "a cigarette started the fire": one cause of one thing, plainly told. */
export const causeIn = remembered(({ atoms, claim, words }: Member): Cause | undefined => {
  const { verb, subject, action } = claim;
  if (!verb || !subject || !causing.has(action ?? '') || claim.negated || claim.modality !== 'stated') return undefined;
  const before = atoms.filter(({ start, end }) => start >= subject.start && end <= subject.end);
  const behind = atoms.filter(({ start }) => start >= verb.end);
  const by = behind[0];
  const isPassive = by?.kind === 'word' && by.lower === 'by';
  if (!isPassive && /\b(?:was|were|is|are|been|being)\b/i.test(words(verb))) return undefined;
  const [cause, effect] = isPassive ? [behind.slice(1), before] : [before, behind];
  return isTold(cause) && isTold(effect) ? { cause, effect } : undefined;
});

function isTold(atoms: readonly Atom[]): boolean {
  return atoms.some(({ kind, worth }) => kind === 'word' && worth === 1);
}

/** Two causes with nothing in common for one thing. */
export function differentCauses({ left, right, isOfSameNames }: Pair): Difference | undefined {
  const [l, r] = [causeIn(left), causeIn(right)];
  if (!l || !r || !isOfSameNames) return undefined;
  if (Math.min(coverOf(l.effect, r.effect), coverOf(r.effect, l.effect)) < 0.5) return undefined;
  if (coverOf(l.cause, r.cause) > 0 || coverOf(r.cause, l.cause) > 0) return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.reason',
    left: { key: wordsOf(left, l.cause), words: wordsOf(left, l.cause) },
    right: { key: wordsOf(right, r.cause), words: wordsOf(right, r.cause) },
    strength: 0.6,
  };
}
