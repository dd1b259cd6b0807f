import type { Atom } from './atoms';
import type { Difference } from './findings';
import { holdNear } from './nearWords';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isSubjectTold } from './subjects';

/** What shows that something is so. */
const SIGNS = new Set('evidence sign signs indication indications trace traces proof hint hints'.split(' '));
/** Verbs of finding out, as lemmas. */
const FINDING = new Set('find see report detect discover note document uncover confirm identify observe'.split(' '));
/** How many words may stand between the sign and what it is a sign of: "evidence of systematic fraud". */
const REACH = 3;

/** What a claim says nothing speaks for: the last noun behind "no evidence of". */
const unshownIn = remembered(({ atoms, claim }: Member): Atom | undefined => {
  if (!claim.negated) return undefined;
  const at = atoms.findIndex((atom) => atom.kind === 'word' && SIGNS.has(atom.lower));
  const of = atoms[at + 1];
  if (at < 0 || of?.kind !== 'word' || (of.lower !== 'of' && of.lower !== 'for')) return undefined;
  const things = atoms.slice(at + 2, at + 2 + REACH);
  const end = things.findIndex(({ worth, kind }) => kind !== 'word' || worth < 1);
  return things.slice(0, end < 0 ? things.length : end).at(-1);
});

/** "Saw no evidence of fraud" against "reported widespread fraud". */
export function differentEvidence(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const isLeft = unshownIn(left) !== undefined;
  const [none, told] = isLeft ? [left, right] : [right, left];
  const thing = unshownIn(none);
  if (thing?.kind !== 'word' || pair.link < LINKED || told.claim.negated || unshownIn(told)) return undefined;
  if (!FINDING.has(told.claim.action ?? '') || told.claim.modality !== 'stated') return undefined;
  const { verb } = told.claim;
  const behind = told.atoms.filter(({ start }) => verb && start >= verb.end);
  if (!holdNear(behind, thing) || !isSubjectTold(none, told)) return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.negation',
    left: { key: `!${isLeft}`, words: left.text },
    right: { key: `!${!isLeft}`, words: right.text },
    strength: 0.6,
  };
}

/** {@link differentEvidence}, of claims that say that nothing speaks for a thing. */
export const evidence: Slot = {
  isIn: (member) => unshownIn(member) !== undefined,
  of: 'one',
  compare: differentEvidence,
};
