import { lemma } from '../../text/lemma';
import type { Atom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { coverOf, holdNear } from './nearWords';
import type { Pair } from './pair';
import { isOnlyTillThen } from './polarity';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { joints, negators } from './wordLists';

/** Words that report a denial; "rejected" and "dismissed" are acts, not denials. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying|ial)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disput(?:es?|ed))\b/i;

/** Verbs that negate what follows them. */
const UNDOING = new Set('fail refuse decline'.split(' '));

/** Whether somebody is said to deny what a claim says ("the firm denied that jobs would go"). */
export const isDenied = remembered(({ attributions, claim, words }: Member): boolean =>
  attributions.some(
    ({ cue, start, end }) =>
      start <= claim.start + 1 && end >= claim.end - 1 && cue !== null && DENIAL.test(words(cue)),
  ),
);

/** From this strength of the links on, two claims of acts near in meaning surely tell of one. */
const SURELY_LINKED = 0.7;
/** From this strength on, two claims of one act do. */
const CLEARLY_LINKED = 0.6;

/** The same act or state, affirmed in one claim and negated or denied in the other. */
export function differentPolarity(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const denied = [isDenied(left) || undoneIn(left).length > 0, isDenied(right) || undoneIn(right).length > 0] as const;
  const isLeftTurned = left.claim.negated !== denied[0];
  if (isLeftTurned === (right.claim.negated !== denied[1]) || !pair.isOfSameNames) return undefined;
  if ([left, right].some(({ claim }) => claim.modality === 'unconfirmed')) return undefined;
  const [turned, other] = isLeftTurned ? [left, right] : [right, left];
  const isDenial = isLeftTurned ? denied[0] : denied[1];
  if (isNegatedNearby(other)) return undefined;
  const isSurelyOne = pair.link >= SURELY_LINKED && pair.isNearAction;
  const undone = undoneIn(turned);
  const inner = undone.length > 0 ? undone : isDenial ? turned.atoms : negatedPart(turned);
  const isNone = !isDenial && isNoneOf(inner, other);
  const isSubject = !isDenial && isSubjectNegated(turned);
  const isOfOneSubject = isNone || isSubject || areOfOneSubject(turned, other);
  const isRenamed = isSurelyOne && !isOfOneSubject && mayStandForOne(turned, other);
  if (!isRenamed && !isOfOneSubject) return undefined;
  if (isDenial ? isOfAnotherThing(turned, other) : isOnlyTillThen(inner, other.atoms)) return undefined;
  const matter = inner.filter((atom) => isOfMatter(atom) && !(isRenamed && isInSubject(atom, turned)));
  const cover = coverOf(matter, other.atoms);
  const isNegatedTold = !isDenial && isNegatedShared(inner, other);
  const isMostlyTold = isNegatedTold && cover >= 0.6;
  const isTold = isDenial
    ? cover >= 0.5
    : isNone ||
      isMostlyTold ||
      (isNegatedTold && cover >= 0.5 && pair.isNearAction && !pair.isSameAction) ||
      (isSubject && pair.isSameAction && pair.link >= CLEARLY_LINKED) ||
      (isSurelyOne && pair.isSameAction && cover >= 0.5 && isVerbNegated(turned)) ||
      (isSurelyOne && isAllBesideVerb(turned, other));
  if (isPointing(left) || isPointing(right)) return undefined;
  const isSameState = left.claim.action === undefined && right.claim.action === undefined;
  if (
    !isTold ||
    !(
      pair.isNearAction ||
      isSameState ||
      isNone ||
      isMostlyTold ||
      (isDenial && (pair.sharedNames > 0 || isAbout(turned, other)))
    )
  )
    return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: isDenial ? 'differs.denied' : 'differs.negation',
    left: { key: `!${isLeftTurned}`, words: left.text },
    right: { key: `!${!isLeftTurned}`, words: right.text },
    strength: Math.min(0.9, 0.35 + cover / 2),
  };
}

/** What a claim's own verb denies or shuts out: "denied *having met them*", "ruled out *a new vote*"; else nothing. */
const undoneIn = remembered((member: Member): readonly Atom[] => {
  const { atoms, claim, words } = member;
  const { verb } = claim;
  if (!verb) return [];
  if (claim.action === 'deny') {
    const next = atoms.find((atom) => atom.start >= verb.end);
    return next?.kind === 'word' && next.lower.endsWith('ing') ? atoms.filter(({ start }) => start >= next.start) : [];
  }
  if (!/\brul(?:e[sd]?|ing)$/i.test(words(verb))) return [];
  const out = atoms.findIndex((atom) => atom.start >= verb.end);
  const particle = atoms[out];
  return particle?.kind === 'word' && particle.lower === 'out' ? atoms.slice(out + 1) : [];
});

/** Words that "no" stands in front of without negating what they lead to: "no plans to sell". */
const LEADING = new Set('plan plans intention intentions decision sign signs need reason evidence longer'.split(' '));

/** Verbs that lead to the thing that is done: "not *reached* an agreement". Compiled for this project. */
const BRINGING = new Set('reach make give take put hold have get come bring lodge file set'.split(' '));

function isBringing({ lower }: WordAtom): boolean {
  return BRINGING.has(lemma(lower, 'VBD'));
}

/** Neither the negation itself nor a word that leads to what is negated. */
function isOfMatter(atom: Atom): boolean {
  return atom.kind !== 'word' || !(negators.has(atom.lower) || LEADING.has(atom.lower));
}

/** Words between "not" and what there is none of: "not a *single* soldier". */
const SINGLE = new Set('single one any'.split(' '));
/** How much of what stands behind "no" the other claim must tell, what comes first in any case. */
const NEARLY_ALL = 0.6;

/** "no lead in the smoke" against "the smoke contained lead": what stands behind "no" is told in the other, two things at least. */
function isNoneOf(negated: readonly Atom[], other: Member): boolean {
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
function isSubjectNegated({ atoms, claim: { subject, verb } }: Member): boolean {
  const end = subject?.end ?? verb?.start ?? 0;
  return atoms.some((atom) => atom.end <= end && atom.kind === 'word' && negators.has(atom.lower));
}

/** "would not pay": the verb itself is negated. */
function isVerbNegated({ claim: { verb }, words }: Member): boolean {
  return verb !== undefined && /\b(?:not|never)\b|n['’]t\b/i.test(words({ start: verb.start, end: verb.end }));
}

/** The clause of a claim that holds its negation; nothing when it is negated in another way. */
function negatedPart({ atoms, claim }: Member): readonly Atom[] {
  const at = atoms.findIndex((atom) => atom.kind === 'word' && negators.has(atom.lower));
  if (at < 0) return UNDOING.has(claim.action ?? '') ? atoms : [];
  const isJoint = (atom: Atom | undefined) => atom?.kind === 'word' && joints.has(atom.lower);
  let from = at;
  while (from > 0 && !isJoint(atoms[from - 1])) from--;
  let to = at + 1;
  while (to < atoms.length && !isJoint(atoms[to])) to++;
  return atoms.slice(from, to);
}

/** Whether the first word of weight behind the negation is told in the other claim: what is negated here is affirmed there. */
function isNegatedShared(negated: readonly Atom[], other: Member): boolean {
  const at = negated.findIndex((atom) => atom.kind === 'word' && negators.has(atom.lower));
  const next = negated
    .slice(at + 1, at + 6)
    .find((atom) => atom.worth === 1 && !(atom.kind === 'word' && (LEADING.has(atom.lower) || isBringing(atom))));
  return next !== undefined && holdNear(other.atoms, next);
}

/** Whether the sentence of a claim has a negation outside the claim, or one in a spelling nobody reads. */
function isNegatedNearby({ source, claim, words, wording }: Member): boolean {
  if (/n ?['’] ?t\b/.test(wording) && !claim.negated) return true;
  const sentence = source.sentences[claim.sentence];
  if (!sentence || claim.negated) return false;
  return /\b(?:not|no|never|nor|neither)\b|n['’]t\b/i.test(words({ start: sentence.start, end: claim.start }));
}

/** Whether what is denied has a thing for its subject that the other does not tell of. */
function isOfAnotherThing(denied: Member, other: Member): boolean {
  const { claim, atoms } = denied;
  const before = claim.subject ?? { start: claim.start, end: claim.verb?.start ?? claim.start };
  const things = atoms.filter(
    ({ kind, start, end, worth }) => kind === 'word' && worth === 1 && start >= before.start && end <= before.end,
  );
  return things.length > 0 && !things.some((atom) => holdNear(other.atoms, atom));
}

/** Whether what one claim is about is told in the other: "no warning was issued", "the navy issued a warning". */
function areOfOneSubject(left: Member, right: Member): boolean {
  const a = subjectOf(left);
  const b = subjectOf(right);
  if (a.length === 0 || b.length === 0) return true;
  return coverOf(a, right.atoms) >= 0.6 || coverOf(b, left.atoms) >= 0.6;
}

/** "This was not": what it says it of is not told in the claim. */
function isPointing({ claim: { subject, action }, words }: Member): boolean {
  return action === undefined && subject !== undefined && /^(?:this|that|these|those)$/i.test(words(subject));
}

/** Whether one subject may be a description of the other: "Torvald would appeal", "the ex-minister will not appeal". */
function mayStandForOne(left: Member, right: Member): boolean {
  const [l, r] = [subjectOf(left), subjectOf(right)];
  const isName = (atoms: readonly Atom[]) => atoms.some(({ kind }) => kind === 'name');
  return isName(l) !== isName(r) && [l, r].every((atoms) => atoms.length === 1);
}

/** Whether a negated claim holds nothing beside its verb that the other does not tell, two things at least. */
function isAllBesideVerb({ atoms, claim: { verb } }: Member, other: Member): boolean {
  const things = atoms.filter(
    (atom) => atom.worth === 1 && isOfMatter(atom) && !(verb && atom.start >= verb.start && atom.end <= verb.end),
  );
  return things.length >= 2 && things.every((atom) => holdNear(other.atoms, atom));
}

function isAbout(left: Member, right: Member): boolean {
  const subject = subjectOf(left);
  return subject.length > 0 && coverOf(subject, right.atoms) === 1;
}

function subjectOf(member: Member): readonly Atom[] {
  return member.atoms.filter(
    (atom) => isInSubject(atom, member) && atom.worth === 1 && atom.kind !== 'number' && isOfMatter(atom),
  );
}

function isInSubject({ start, end }: Atom, { claim: { subject } }: Member): boolean {
  return subject !== undefined && start >= subject.start && end <= subject.end;
}
