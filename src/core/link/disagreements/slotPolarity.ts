import type { Atom } from './atoms';
import type { Difference } from './findings';
import { areOfOtherSpeakers } from './firstPerson';
import { matterOf } from './matter';
import { coverOf, holdNear } from './nearWords';
import {
  isNegatedNearby,
  isNegatedShared,
  isNoneOf,
  isOfMatter,
  isSubjectNegated,
  isVerbNegated,
  negatedPart,
} from './negatedPart';
import { isLimited } from './limited';
import { LIGHT_VERBS, type Pair } from './pair';
import { isOnlyTillThen } from './polarity';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { anybody } from './wordLists';

/** Words that report a denial; "rejected" and "dismissed" are acts, not denials. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying|ial)|refut(?:es?|ed|ing)|rebut(?:s|ted)?|disput(?:es?|ed))\b/i;

/** "She rejected the accusation that": what was said is refused, and stands behind. */
const REFUSED =
  /\b(?:reject|dismiss)(?:s|es|ed|ing)?[^.;]{1,40}\b(?:accusation|allegation|claim|charge|report|suggestion|rumou?r)s?\b[^.;]{0,10}$/i;
/** So many characters in front of a claim are looked at for that. */
const IN_FRONT = 120;

/** Whether somebody is said to deny what a claim says ("the firm denied that jobs would go"). */
export const isDenied = remembered(
  (member: Member): boolean =>
    isRefused(member) ||
    member.attributions.some(
      ({ cue, start, end }) =>
        start <= member.claim.start + 1 &&
        end >= member.claim.end - 1 &&
        cue !== null &&
        DENIAL.test(member.words(cue)),
    ),
);

/** Whether a claim stands behind the accusation that somebody rejects. */
const isRefused = remembered(({ claim, source, words }: Member): boolean => {
  const from = Math.max(source.sentences[claim.sentence]?.start ?? claim.start, claim.start - IN_FRONT);
  return from < claim.start && REFUSED.test(words({ start: from, end: claim.start }));
});

/** From this strength of the links on, two claims of acts near in meaning surely tell of one. */
const SURELY_LINKED = 0.7;
/** From this strength on, they do where so much besides speaks for it that both are of one matter. */
const LINKED_IN_MATTER = 0.5;
const OF_ONE_MATTER = 1.9;
/** From this strength on, two claims of one act do. */
const CLEARLY_LINKED = 0.6;

/** The same act or state, affirmed in one claim and negated or denied in the other. */
export function differentPolarity(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const denied = [isUndone(left), isUndone(right)] as const;
  const isLeftTurned = left.claim.negated !== denied[0];
  if (isLeftTurned === (right.claim.negated !== denied[1]) || !pair.isOfSameNames) return undefined;
  if ([left, right].some(({ claim }) => claim.modality === 'unconfirmed') || areOfOtherSpeakers(left, right))
    return undefined;
  const [turned, other] = isLeftTurned ? [left, right] : [right, left];
  const isDenial = isLeftTurned ? denied[0] : denied[1];
  if (isNegatedNearby(other) || takesAway(turned, other) || isLimited(other)) return undefined;
  if (NO_ACT.test(turned.text) || TOO.test(other.text)) return undefined;
  if (NO_MORE.test(turned.text) || isOfMore(turned.text)) return undefined;
  if (ASKED.test(left.text) || ASKED.test(right.text) || ADVICE.test(left.text) !== ADVICE.test(right.text))
    return undefined;
  const isSurelyOne = pair.isNearAction && isSurelyLinked(pair);
  const undone = undoneIn(turned);
  const inner = undone.length > 0 ? undone : isDenial ? turned.atoms : negatedPart(turned);
  const isNone = !isDenial && isNoneOf(inner, other);
  const isSubject = !isDenial && isSubjectNegated(turned);
  const isOfOneSubject = isNone || isSubject || areOfOneSubject(turned, other);
  const isRenamed = isSurelyOne && !isOfOneSubject && mayStandForOne(turned, other);
  if (!isRenamed && !isOfOneSubject) return undefined;
  if (
    isDenial
      ? (undone.length === 0 && isOfAnotherThing(turned, other)) || (isRefused(turned) && !isActTold(turned, other))
      : isOnlyTillThen(inner, other.atoms)
  )
    return undefined;
  const matter = inner.filter((atom) => isOfMatter(atom) && !(isRenamed && isInSubject(atom, turned)));
  const cover = coverOf(matter, other.atoms);
  const isNegatedTold = !isDenial && isNegatedShared(inner, other);
  const isMostlyTold = isNegatedTold && cover >= 0.6;
  const isTold = isDenial
    ? cover >= 0.5
    : isNone ||
      isMostlyTold ||
      (isNegatedTold && cover >= 0.5 && pair.isNearAction && !pair.isSameAction) ||
      (isSubject && pair.isSameAction && pair.link >= CLEARLY_LINKED && !areOthers(turned, other)) ||
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
      (isDenial && (pair.sharedNames > 0 || isAbout(turned, other) || (undone.length > 0 && cover === 1)))
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

/** "One more reason not to sell": nothing is said about whether it was done. */
const NO_ACT = /\b(?:reasons?|why|whether or) not to\b/i;
/** "No one else was hurt": somebody was. */
const NO_MORE = /\b(?:no|no one|nobody|none|nothing) (?:else|other|further)\b/i;
/** "Too small to be seen": it is not seen. */
const TOO = /\btoo [\p{L}-]+ (?:for [^.,;]{1,40} )?to\b/iu;
/** "Whether anything was paid": nothing is said of it. */
const ASKED = /^whether\b/i;

/** What somebody should do says nothing of what is done. */
const ADVICE = /\b(?:should|ought to)\b/i;

const BREAK = /[.,;:]/;
const ALONE = / alone\b/i;
const NOT = /\b(?:not|nor|n['’]t)\b/i;

/** "Not the nurses alone": others, too. */
function isOfMore(text: string): boolean {
  return text.split(BREAK).some((part) => {
    const alone = ALONE.exec(part);
    return alone !== null && NOT.test(part.slice(0, alone.index));
  });
}

function isSurelyLinked(pair: Pair): boolean {
  if (pair.link >= SURELY_LINKED) return true;
  return pair.link >= LINKED_IN_MATTER && matterOf(pair) >= OF_ONE_MATTER;
}

/** Whether a claim is denied by somebody, or by its own verb. */
function isUndone(member: Member): boolean {
  return isDenied(member) || undoneIn(member).length > 0;
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

/** Whether what is denied has a thing for its subject that the other does not tell of. */
function isOfAnotherThing(denied: Member, other: Member): boolean {
  const { claim, atoms } = denied;
  const before = claim.subject ?? { start: claim.start, end: claim.verb?.start ?? claim.start };
  const things = atoms.filter(
    ({ kind, start, end, worth }) => kind === 'word' && worth === 1 && start >= before.start && end <= before.end,
  );
  return things.length > 0 && !things.some((atom) => holdNear(other.atoms, atom));
}

/** Verbs by which something is there no more. Compiled for this project. */
const TAKING_AWAY: ReadonlySet<string> = new Set('cut lose knock strip deprive rob remove sever interrupt'.split(' '));

/** "Left 20 homes without power" says no other than "cut the power to 20 homes". */
function takesAway(turned: Member, { claim: { action } }: Member): boolean {
  return TAKING_AWAY.has(action ?? '') && turned.atoms.some((atom) => atom.kind === 'word' && atom.lower === 'without');
}

/** Whether the act of a claim is told in the other one: who rejects reports that he paid the thieves does not deny the theft. */
function isActTold({ atoms, claim: { action, verb } }: Member, other: Member): boolean {
  if (action === undefined || !verb || LIGHT_VERBS.has(action)) return true;
  const act = atoms.findLast(({ start, end, worth }) => worth === 1 && start >= verb.start && end <= verb.end);
  return !act || holdNear(other.atoms, act);
}

/** Whether what one claim is about is told in the other: "no warning was issued", "the navy issued a warning". */
function areOfOneSubject(left: Member, right: Member): boolean {
  const a = subjectOf(left);
  const b = subjectOf(right);
  if (a.length === 0 || b.length === 0) return true;
  return coverOf(a, right.atoms) >= 0.6 || coverOf(b, left.atoms) >= 0.6;
}

/** "No civilians were killed", "nine soldiers were killed": none of one kind, some of another. */
function areOthers(none: Member, other: Member): boolean {
  const things = subjectOf(none).filter((atom) => atom.kind === 'word' && !anybody.has(atom.lower));
  return things.length > 0 && !things.some((atom) => atom.kind === 'word' && holdNear(other.atoms, atom));
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

/** {@link differentPolarity}, of claims that say that it is not so. */
export const polarity: Slot = {
  isIn: (member) => member.claim.negated !== isUndone(member),
  of: 'one',
  compare: differentPolarity,
};
