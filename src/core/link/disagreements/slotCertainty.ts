import type { Modality } from '../../model';
import type { Atom } from './atoms';
import { isHedged } from './certainty';
import { creditOf } from './credits';
import type { Difference } from './findings';
import { coverOf } from './nearWords';
import { questionIn } from './openQuestions';
import type { Pair } from './pair';
import { lowerAt } from './place';
import { isTellingHearsay } from './stages';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { joints } from './wordLists';

const SURE: ReadonlySet<Modality> = new Set<Modality>(['stated', 'planned']);

/** Verbs of denial; "rejected" and "dismissed" are acts, not denials. */
const DENIALS = new Set(['deny', 'refute', 'rebut', 'disprove']);

/** Denied, not confirmed or rumoured in one claim and plainly told in the other. */
export function differentModality(pair: Pair): Difference | undefined {
  const { left, right, likeness } = pair;
  const a = left.claim.modality;
  const b = right.claim.modality;
  if (a === b || !pair.isOfSameNames) return undefined;
  const sides = { left: { key: a, words: left.text }, right: { key: b, words: right.text } };
  const unsure = !SURE.has(a) ? left : right;
  const sure = unsure === left ? right : left;
  if (!SURE.has(sure.claim.modality) || sure.claim.negated || !areOfLikeLength(left, right)) return undefined;
  switch (unsure.claim.modality) {
    case 'denied':
      if (likeness < 0.4 || !DENIALS.has(unsure.claim.action ?? '')) return undefined;
      return {
        kind: 'negation',
        status: 'differs',
        code: 'differs.denied',
        left: { key: `!${unsure === left}`, words: left.text },
        right: { key: `!${unsure === right}`, words: right.text },
        strength: 0.5 + likeness / 2,
      };
    case 'unconfirmed':
      if (asksForDetail(unsure)) return undefined;
      if (likeness < 0.35 || coverOf(unsure.atoms, sure.atoms) < 0.6 || coverOf(unsurePart(unsure), sure.atoms) < 0.5)
        return undefined;
      return {
        kind: 'negation',
        status: 'differs',
        code: 'differs.unconfirmed',
        ...sides,
        strength: 0.45 + likeness / 2,
      };
    case 'rumoured':
      if (likeness < 0.6 || isHedged(sure) || !isTellingHearsay(unsure)) return undefined;
      return { kind: 'modality', status: 'differs', code: 'differs.modality', ...sides, strength: 0.45 + likeness / 2 };
    default:
      return undefined;
  }
}

/** "It is unclear how many people came" leaves open how many, not whether: who tells that some came does not differ. */
function asksForDetail(member: Member): boolean {
  const asks = questionIn(member)?.asks;
  return asks !== undefined && asks !== 'whether';
}

/** Words that say what is not known. */
const UNSURE =
  /^(?:unclear|unknown|uncertain|undecided|unconfirmed|confirm(?:ed|s)?|verif(?:y|ied)|known|clear|decided|announced|disclosed)$/;

/** Words that ask whether: what is not known stands behind them. */
const WHETHER = /^(?:whether|if)$/;

/**
 * What is asked behind the word of doubt, or what stands between the commas and joints around it; all, when nothing of weight
 * stands there.
 */
function unsurePart(member: Member): readonly Atom[] {
  const { atoms } = member;
  const at = atoms.findIndex((atom) => atom.kind === 'word' && UNSURE.test(atom.lower));
  if (at < 0) return atoms;
  const asked = WHETHER.test(lowerAt(atoms, at + 1)) ? (questionIn(member)?.about ?? []) : [];
  if (asked.length > 0) return asked;
  let from = at;
  while (from > 0 && !isBreak(member, from)) from--;
  let to = at + 1;
  while (to < atoms.length && !isBreak(member, to)) to++;
  const part = atoms.slice(from, to).filter((atom, index) => atom.worth === 1 && index !== at - from);
  return part.length > 0 ? part : atoms;
}

/** Whether a comma or a joint stands in front of an atom. */
function isBreak({ atoms, words }: Member, at: number): boolean {
  const [last, atom] = [atoms[at - 1], atoms[at]];
  if (!last || !atom) return true;
  return (
    joints.has(atom.kind === 'word' ? atom.lower : '') || /[,;:]/.test(words({ start: last.end, end: atom.start }))
  );
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

/** {@link differentModality}, of claims that are not sure. */
export const modalities: Slot = {
  isIn: ({ claim }) => !SURE.has(claim.modality),
  of: 'one',
  compare: differentModality,
};

/** {@link differentHearsay}, of claims that say where they have it from. */
export const hearsay: Slot = {
  isIn: (member) => creditOf(member) !== undefined,
  of: 'both',
  compare: differentHearsay,
};
