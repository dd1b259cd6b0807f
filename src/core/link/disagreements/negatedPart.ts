/** What of a claim is negated, and whether another claim tells it. */
import { lemma } from '../../text/lemma';
import type { Atom, WordAtom } from './atoms';
import { holdNear } from './nearWords';
import type { Member } from './storyIndex';
import { joints, negators } from './wordLists';

/** Verbs that negate what follows them. */
const UNDOING = new Set('fail refuse decline'.split(' '));

function isUndoing({ lower }: WordAtom): boolean {
  return UNDOING.has(lemma(lower, 'VBD'));
}

/** Words that "no" stands in front of without negating what they lead to: "no plans to sell". */
const LEADING = new Set('plan plans intention intentions decision sign signs need reason evidence longer'.split(' '));

/** Verbs that lead to the thing that is done: "not *reached* an agreement". Compiled for this project. */
const BRINGING = new Set('reach make give take put hold have get come bring lodge file set'.split(' '));

function isBringing({ lower }: WordAtom): boolean {
  return BRINGING.has(lemma(lower, 'VBD'));
}

/** Neither the negation itself nor a word that leads to what is negated. */
export function isOfMatter(atom: Atom): boolean {
  return atom.kind !== 'word' || !(negators.has(atom.lower) || LEADING.has(atom.lower));
}

/** Words between "not" and what there is none of: "not a *single* soldier". */
const SINGLE = new Set('single one any'.split(' '));
/** How much of what stands behind "no" the other claim must tell, what comes first in any case. */
const NEARLY_ALL = 0.6;

/** "no lead in the smoke" against "the smoke contained lead": what stands behind "no" is told in the other, two things at least. */
export function isNoneOf(negated: readonly Atom[], other: Member): boolean {
  const at = negated.findIndex((atom, place) => isWord(atom, 'no') || isNotOne(negated, place));
  if (at < 0) return false;
  const told = negated
    .slice(at + 1, at + 7)
    .filter((atom) => atom.worth === 1 && atom.kind !== 'number')
    .filter((atom) => !(atom.kind === 'word' && (LEADING.has(atom.lower) || SINGLE.has(atom.lower))))
    .map((atom) => holdNear(other.atoms, atom));
  const count = told.filter(Boolean).length;
  return told[0] === true && count >= 2 && count >= NEARLY_ALL * told.length;
}

/** "not a single soldier", "not one cent". */
function isNotOne(atoms: readonly Atom[], at: number): boolean {
  if (!isWord(atoms[at], 'not')) return false;
  const next = isWord(atoms[at + 1], 'a') ? atoms[at + 2] : atoms[at + 1];
  return isWord(next, 'single') || isWord(next, 'one') || (next?.kind === 'number' && next.quantity.value === 1);
}

function isWord(atom: Atom | undefined, lower: string): boolean {
  return atom?.kind === 'word' && atom.lower === lower;
}

/** "Nothing was signed", "not one cent was paid": there is none of what the claim is about. */
export function isSubjectNegated(member: Member): boolean {
  const { subject, verb } = member.claim;
  return isNegatedUpTo(member, subject?.end ?? verb?.start ?? 0);
}

/** Whether a word of negation stands in a claim in front of a place of its source. */
export function isNegatedUpTo({ atoms }: Member, end: number): boolean {
  return atoms.some((atom) => atom.end <= end && atom.kind === 'word' && negators.has(atom.lower));
}

/** "would not pay": the verb itself is negated. */
export function isVerbNegated({ claim: { verb }, words }: Member): boolean {
  return verb !== undefined && /\b(?:not|never)\b|n['’]t\b/i.test(words({ start: verb.start, end: verb.end }));
}

/** Where the first word of negation stands, or, where there is none, the first "failed to"; -1 where there is none either. */
function negationIn(atoms: readonly Atom[]): number {
  const at = atoms.findIndex((atom) => atom.kind === 'word' && negators.has(atom.lower));
  if (at >= 0) return at;
  return atoms.findIndex((atom, place) => atom.kind === 'word' && isUndoing(atom) && isWord(atoms[place + 1], 'to'));
}

/** The clause of a claim that holds its negation; nothing when it is negated in another way. */
export function negatedPart({ atoms, claim }: Member): readonly Atom[] {
  const at = negationIn(atoms);
  if (at < 0) return claim.negated && UNDOING.has(claim.action ?? '') ? atoms : [];
  const isJoint = (atom: Atom | undefined) => atom?.kind === 'word' && joints.has(atom.lower);
  let from = at;
  while (from > 0 && !isJoint(atoms[from - 1])) from--;
  let to = at + 1;
  while (to < atoms.length && !isJoint(atoms[to])) to++;
  return atoms.slice(from, to);
}

/** Whether the first word of weight behind the negation is told in the other claim: what is negated here is affirmed there. */
export function isNegatedShared(negated: readonly Atom[], other: Member): boolean {
  const at = negationIn(negated);
  // "neither Ann Leigh nor her sons were charged": not they are negated
  const isOfSubject = isWord(negated[at], 'neither');
  const next = negated
    .slice(at + 1, at + 6)
    .filter(({ kind }) => !isOfSubject || kind !== 'name')
    .find((atom) => atom.worth === 1 && !(atom.kind === 'word' && (LEADING.has(atom.lower) || isBringing(atom))));
  return next !== undefined && holdNear(other.atoms, next);
}

/** Whether the sentence of a claim has a negation outside the claim, or one in a spelling nobody reads. */
export function isNegatedNearby({ source, claim, words, wording }: Member): boolean {
  if (/n ?['’] ?t\b/.test(wording) && !claim.negated) return true;
  const sentence = source.sentences[claim.sentence];
  if (!sentence || claim.negated) return false;
  return /\b(?:not|no|never|nor|neither)\b|n['’]t\b/i.test(words({ start: sentence.start, end: claim.start }));
}
