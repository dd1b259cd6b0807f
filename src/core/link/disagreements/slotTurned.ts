import { commonness } from '../../data/related/related';
import type { WordAtom } from './atoms';
import { countOneThing } from './countedThings';
import type { Difference } from './findings';
import { areConverse } from './measureEvidence';
import { holdNear } from './nearWords';
import { LIGHT_VERBS, type Pair } from './pair';
import { areOfOneSubject, isDenied, isNegatedNearby, isVerbNegated, LEADING, negatedPart } from './slotPolarity';
import { areOfOthers, shareState } from './slotOpposites';
import { stem } from './stem';
import type { Member } from './storyIndex';
import { negators } from './wordLists';

/** Kinds of certainty under which a claim does not say that something is so. */
const UNSURE: ReadonlySet<string> = new Set(['unconfirmed', 'possible', 'rumoured']);
/** Words that say of themselves that something is not so, or no longer. */
const NEGATIVE =
  /\b(?:reject\w*|den(?:y|ies|ied|ying)|refus\w+|declin\w+|fail\w*|disput\w+|refut\w+|dismiss\w*|avoid\w*|lack\w*|rul\w+ out|out of the question|impossible|unlikely|without|cut(?:ting)?|los[et]|losing|ban(?:ned)?|stop(?:ped)?|cancel\w*)\b/i;
/** "are to sign": what is still to come. */
const TO_COME = /\b(?:is|are|was|were) to\b/i;
/** Words more common than this are near in meaning to too many. */
const COMMON = 0.6;
/** How far behind the negation what it turns round may stand, in atoms. */
const REACH = 6;
/** Verbs by which a thing is there at all. Compiled for this project. */
const PRESENCE = new Set('be see find come arrive exist report know use happen occur take'.split(' '));

/** What goes on in somebody's head differs from head to head; who vouches for a thing is compared elsewhere. Compiled for this project. */
const MENTAL = new Set(
  'think believ feel felt know knew imagin want like hope lov understand remember thought confirm verify clear comment announc'.split(
    ' ',
  ),
);

/** How much speaks for it that one claim tells what the other negates: what is negated is told. */
const FOCUS = 0.8;
/** Neither tells of what the other says it of. */
const OTHER_SUBJECT = -0.8;

/** What one claim says is not so and the other tells, and how far the words of the negation show it; undefined for none. */
export function turnedRound(
  pair: Pair,
  isLinked: boolean,
): { readonly difference: Difference; readonly evidence: number } | undefined {
  const { left, right } = pair;
  const isLeft = left.claim.negated;
  if (isLeft === right.claim.negated || areOfOthers(left, right)) return undefined;
  const [turned, other] = isLeft ? [left, right] : [right, left];
  if (!isPlainlyTold(other) || isTimed(turned) || shareState(left, right)) return undefined;
  // "nothing has been signed" leaves it open that it will be
  const isToCome = other.claim.modality === 'planned' || TO_COME.test(other.text);
  if (isToCome && turned.claim.modality !== 'planned') return undefined;
  const evidence = evidenceOf(pair, turned, other, isLinked);
  if (evidence === undefined) return undefined;
  const difference: Difference = {
    kind: 'negation',
    status: 'differs',
    code: 'differs.negation',
    left: { key: `!${isLeft}`, words: left.text },
    right: { key: `!${!isLeft}`, words: right.text },
    strength: 0.6,
  };
  return { difference, evidence };
}

/** How much the words of the negation speak for it that the other tells just that; undefined when they do not. */
function evidenceOf(pair: Pair, turned: Member, other: Member, isLinked: boolean): number | undefined {
  const [focus, ...rest] = behindNegation(turned);
  const isHeld = focus !== undefined && isHeldBy(other, focus, isLinked);
  const isAct = pair.isNearAction || areConverse(pair);
  const isNone = isNothing(turned);
  // "no patient has died", "the patient was admitted"
  if (isNone && !isAct && !PRESENCE.has(turned.claim.action ?? 'be')) return undefined;
  const isSubject = isSubjectShared(pair);
  if (MENTAL.has(stem(turned.claim.action ?? '')) || MENTAL.has(stem(focus?.lower ?? ''))) return undefined;
  const isTold = isHeld
    ? isSubject || pair.sharedNames > 0 || rest.some((atom) => holdNear(other.atoms, atom))
    : isAct && isVerbTurned(pair, turned, isNone) && (pair.sharedNames > 0 || isLinked);
  if (!isTold && !(isHeld && isLinked)) return undefined;
  return (isHeld ? FOCUS : 0) + (isNone || isSubject || areOfOneSubject(turned, other) ? 0 : OTHER_SUBJECT);
}

/** "nobody paid", "did not pay": the act itself is what is negated. */
function isVerbTurned(pair: Pair, turned: Member, isNone: boolean): boolean {
  return isNone ? pair.isSameAction || areConverse(pair) : isVerbNegated(turned);
}

/** Whether both claims tell of one doer: the same who is named, or a word of weight. */
function isSubjectShared({ left, right }: Pair): boolean {
  const [l, r] = [left.claim.actors ?? [], right.claim.actors ?? []];
  if (l.length > 0 && r.length > 0) return l.some((actor) => r.includes(actor));
  return [left, right].every(hasNounSubject) && areOfOneSubject(left, right);
}

function hasNounSubject({ atoms, claim: { subject } }: Member): boolean {
  return (
    subject !== undefined &&
    atoms.some(({ start, end, worth }) => worth === 1 && start >= subject.start && end <= subject.end)
  );
}

const ENDS = new Set('until till before'.split(' '));

/** "not until", "no trains before": a time, not a negation. */
function isTimed({ atoms }: Member): boolean {
  const words = atoms.map((atom) => (atom.kind === 'word' ? atom.lower : ''));
  const at = words.findIndex((word) => negators.has(word));
  return at >= 0 && words.slice(at).some((word) => ENDS.has(word));
}

function isPlainlyTold(member: Member): boolean {
  return (
    !isNegatedNearby(member) && !isDenied(member) && !UNSURE.has(member.claim.modality) && !NEGATIVE.test(member.text)
  );
}

/** What stands behind the negation, words of weight only: "not a single *soldier* has been *seen*", "did not *speak*". */
function behindNegation(member: Member): readonly WordAtom[] {
  const part = negatedPart(member);
  const at = part.findIndex((atom) => atom.kind === 'word' && negators.has(atom.lower));
  return part
    .slice(at + 1, at + 1 + REACH)
    .filter((atom) => atom.kind === 'word')
    .filter(({ worth, capital, lower }) => worth === 1 && !capital && !LEADING.has(lower) && !isLight(lower));
}

function isLight(lower: string): boolean {
  return (
    LIGHT_VERBS.has(lower) || LIGHT_VERBS.has(stem(lower)) || lower === 'put' || lower === 'lost' || lower === 'lose'
  );
}

/** Whether a claim has a word of another one: the same, or one near in meaning where both are linked. */
function isHeldBy({ atoms }: Member, focus: WordAtom, isLinked: boolean): boolean {
  if (isLinked && commonness(focus.lower) <= COMMON && holdNear(atoms, focus)) return true;
  return atoms.some(
    (atom) => atom.key === focus.key || (atom.kind === 'word' && countOneThing(stem(atom.lower), stem(focus.lower))),
  );
}

/** "Nothing has been signed", "Not one cent was paid": the subject is nothing. */
function isNothing({ claim: { subject }, words }: Member): boolean {
  return subject !== undefined && /^(?:no|not|none|nothing|nobody|neither|never)\b/i.test(words(subject));
}
