import type { Claim } from '../../model';
import type { Alignment } from './align';
import { stem } from './stem';
import { causeIn, differentCauses } from './causes';
import { differentCharges, differentFirmness, isCharge } from './charges';
import { confirmedSince, isStepToCertainty } from './confirmations';
import { differentCulprits, namesCulprit } from './culprits';
import { deniedCharge, isChargeOrDenial } from './denials';
import { differentEffectDates, effectDateIn } from './effectDates';
import type { Difference } from './findings';
import { isDatedPlan, movedDate } from './movedDates';
import { differentHolders, holderIn } from './holders';
import { matterOf } from './matter';
import { keysNear } from './nearWords';
import { answeredQuestion, isCause, questionIn } from './openQuestions';
import { type Pair, pairOf } from './pair';
import { differentGrounds, groundOf } from './purposes';
import { differentReactions, reactionIn } from './reactions';
import { remembered } from './remembered';
import { differentOpposites } from './slotOpposites';
import { tellsState } from './states';
import type { Member } from './storyIndex';

/** So much of two claims must be shared, in the same or near words, when they name nothing alike. */
const LEAST_COVER = 0.3;

/** Points are not laid on each other word by word. */
const APART: Alignment = { gaps: [], likeness: 0, sharing: 0 };

/** A kind of point: whether a claim makes one, and how two that do are compared. */
interface PointKind {
  readonly isMade: (member: Member) => boolean;
  readonly compare: (pair: Pair) => Difference | undefined;
  /** The kind sees for itself that both tell of one matter, or it does so without a word that both have. */
  readonly sees?: 'matter' | 'without-word';
}

const KINDS: readonly PointKind[] = [
  { isMade: (member) => groundOf(member) !== undefined, compare: differentGrounds },
  { isMade: (member) => causeIn(member) !== undefined, compare: differentCauses, sees: 'matter' },
  { isMade: (member) => effectDateIn(member) !== undefined, compare: differentEffectDates, sees: 'matter' },
  { isMade: (member) => reactionIn(member) !== undefined, compare: differentReactions },
  { isMade: isCharge, compare: (pair) => differentFirmness(pair) ?? differentCharges(pair) },
  { isMade: (member) => holderIn(member) !== undefined, compare: differentHolders },
  { isMade: isStepToCertainty, compare: confirmedSince },
  { isMade: isDatedPlan, compare: movedDate },
  { isMade: isChargeOrDenial, compare: deniedCharge },
  { isMade: tellsState, compare: (pair) => (isOfOneThing(pair) ? differentOpposites(pair) : undefined) },
  { isMade: namesCulprit, compare: differentCulprits, sees: 'without-word' },
];

/** From so much that speaks for one matter on, a state told in two claims may be that of one thing, whoever is named in them. */
const LEAST_MATTER = 1;

/** A name that stands anywhere in both claims is too little: all news of a country names it. */
function isOfOneThing(pair: Pair): boolean {
  const { actors = [] } = pair.left.claim;
  return actors.some((actor) => pair.right.claim.actors?.includes(actor)) || matterOf(pair) >= LEAST_MATTER;
}

function bitsOf(isOfBits: (kind: PointKind) => boolean): number {
  return KINDS.reduce((bits, kind, at) => bits | (isOfBits(kind) ? 1 << at : 0), 0);
}

const GROUND = bitsOf(({ compare }) => compare === differentGrounds);
const SEEN = bitsOf(({ sees }) => sees !== undefined);
const WITHOUT_WORD = bitsOf(({ sees }) => sees === 'without-word');

/** Which kinds of point a claim makes, as bits. */
export const kindsOf = remembered((member: Member): number => bitsOf(({ isMade }) => isMade(member)));

const NOTHING: readonly Difference[] = [];

/** What two claims differ in that no group holds together: only where each by itself shows what it is about. */
export function comparePoints(left: Member, right: Member): readonly Difference[] {
  const shared = kindsOf(left) & kindsOf(right);
  if (shared === 0 || (!(shared & WITHOUT_WORD) && !shareWord(left, right))) return NOTHING;
  const pair = pairOf(left, right, APART);
  const found: { readonly kind: number; readonly difference: Difference }[] = [];
  for (let at = 0; at < KINDS.length; at++) {
    const kind = 1 << at;
    const difference = shared & kind ? KINDS[at]?.compare(pair) : undefined;
    if (difference) found.push({ kind, difference });
  }
  // asked last: it takes longer than to see that two points do not differ, and few do
  if (found.length === 0) return NOTHING;
  const kinds = isOfOneMatter(pair) ? shared : seenApart(left, right, shared);
  return found.flatMap(({ kind, difference }) => (kinds & kind ? difference : []));
}

/** The kinds that see for themselves what two claims tell of, with what two aims are given for. */
function seenApart(left: Member, right: Member, shared: number): number {
  const arePurposes = groundOf(left)?.kind === 'purpose' && groundOf(right)?.kind === 'purpose';
  return (shared & SEEN) | (arePurposes ? GROUND : 0);
}

/** The numbers of the words of weight and names of a claim; a country stands for its capital and government. */
const keysOf = remembered((member: Member): Int32Array => {
  const keys = new Set<number>();
  for (const atom of member.atoms) {
    if (atom.worth < 1) continue;
    keys.add(atom.number);
    if (atom.kind === 'name' && atom.country !== undefined) keys.add(atom.country);
  }
  return Int32Array.from(keys).sort();
});

/** Whether a word of weight or a name stands in both: a quick look before anything is compared. */
function shareWord(left: Member, right: Member): boolean {
  const [a, b] = [keysOf(left), keysOf(right)];
  let at = 0;
  for (let place = 0; place < a.length; place++) {
    const key = a[place] as number;
    while (at < b.length && (b[at] as number) < key) at++;
    if (b[at] === key) return true;
  }
  return false;
}

/** What one claim leaves open and the other tells. */
export function compareQuestion(open: Member, told: Member): readonly Difference[] {
  const pair = pairOf(open, told, APART);
  // the cause of a thing is told by a claim that may share no other word with the question
  const isSettled = questionIn(open)?.asks === 'why' || isOfOneMatter(pair);
  return isSettled ? [answeredQuestion(pair)].filter((one) => one !== undefined) : [];
}

function isOfOneMatter(pair: Pair): boolean {
  return pair.sharedNames > 0 || Math.max(pair.leftCover, pair.rightCover) >= LEAST_COVER;
}

const stems = new WeakMap<Claim, readonly string[]>();

/** A list, for a set takes up three times as much, and there is one for most claims of a story. */
function stemsOf(claim: Claim): readonly string[] {
  let known = stems.get(claim);
  if (!known) {
    known = claim.words.map(stem);
    stems.set(claim, known);
  }
  return known;
}

/** What a claim leaves open, but for the words that ask for a cause: names, or words by the stems of their near meanings. */
const aboutOf = remembered((open: Member): readonly (string | ReadonlySet<string> | undefined)[] =>
  (questionIn(open)?.about ?? [])
    .filter((atom) => !isCause(atom))
    .map((atom) => {
      if (atom.kind === 'name') return atom.mention.entity;
      return atom.kind === 'word' ? keysNear(atom.lower) : undefined;
    }),
);

/** Whether a claim shares enough with what another one leaves open to be worth a look. */
export function isAnswerTo(open: Member, claim: Claim): boolean {
  const about = aboutOf(open);
  if (about.length === 0 || claim.negated) return false;
  const words = stemsOf(claim);
  const enough = Math.min(2, about.length);
  let shared = 0;
  for (const [at, one] of about.entries()) {
    const rest = about.length - at;
    if (shared + rest < enough) return false;
    if (one === undefined) shared += 0.5;
    else if (typeof one === 'string') shared += claim.entities.includes(one) ? 1 : 0;
    else shared += words.some((word) => one.has(word)) ? 1 : 0;
  }
  return shared >= enough;
}
