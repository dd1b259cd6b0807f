import { formsOfBe } from '../../data/speech/grammar';
import type { WordAtom } from './atoms';
import { wordsIn } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { certaintyOf, HEARSAY } from './wordLists';
import { hasMarked, markWords } from './wordMarks';

/**
 * How far along a claim tells its matter to be, from hearsay to done. What is open ("may", "in talks") can become a plan,
 * a plan can be agreed on, what is tried or agreed on can be done.
 */
export type Stage = 'hearsay' | 'open' | 'tried' | 'planned' | 'offered' | 'agreed' | 'done' | 'plain';

const LEVELS: Readonly<Record<Stage, number>> = {
  hearsay: 0.5,
  open: 1,
  tried: 1.5,
  planned: 2,
  offered: 2.5,
  agreed: 3,
  plain: 4,
  done: 4,
};

/** The level of a stage: the higher, the further along. */
export function levelOf(stage: Stage): number {
  return LEVELS[stage];
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

const OPEN = words(
  'may might could possibly perhaps maybe possible potential potentially considering considers considered mulling mulls mulled weighing weighs weighed exploring explores studying studies studied contemplating contemplates pondering ponders eyeing eyes debating undecided tentative preliminary',
);
const TRIED = words('try tries trying tried attempt attempts attempting attempted seek seeks seeking sought efforts');
const PLANNED = words(
  'will would shall plan plans planned planning intend intends intended expect expects expected hope hopes hoped aim aims aimed want wants wanted scheduled slated set due going upcoming preparing prepares pledged vowed promised agreed',
);
/** Verbs of weighing a step, which make it open in whatever tense. */
const WEIGHING = words('consider mull weigh explore study contemplate ponder eye debate');
const AGREED = words('agreed agrees signed approved decided confirmed announced sealed');
const OFFERED = words('offered offers offering');
const FINISHING = words(
  'complete completes completed finish finishes finished conclude concludes concluded close closes closed carry',
);
/** "in talks", "under discussion", "at an early stage". */
const OPEN_NOUNS = words('talks negotiations discussions discussion consideration stage stages');
const OPENERS = words('in under at early initial holding held being');

/** A stage, and the words that show it. */
export interface ShownStage {
  readonly stage: Stage;
  readonly shownBy: readonly WordAtom[];
}

/** "44 percent would back him": asked about, not planned. */
const POLLED = /(?:\bper ?cent|%) (?:of \p{L}{1,20} )?(?:would|may|might|will)\b/iu;

/** The stage of what a claim tells, by its own words, and the words that show it (the verb's, when there are none). */
export const stageOf = remembered((member: Member): ShownStage => {
  if (POLLED.test(member.text)) return PLAIN;
  if (!mayTellStage(member)) return isFinished(member) ? { stage: 'done', shownBy: finishingIn(member) } : PLAIN;
  const atoms = wordsIn(member.atoms);
  const having = (list: ReadonlySet<string>) => atoms.filter(({ lower }) => list.has(lower));
  const { modality } = member.claim;
  const open = having(OPEN);
  if (isWeighed(member) || isThoughtOf(atoms)) return { stage: 'open', shownBy: open };
  const talks = atoms.filter(({ lower }, at) => OPEN_NOUNS.has(lower) && OPENERS.has(atoms[at - 1]?.lower ?? ''));
  if (modality === 'rumoured' && !isBeforeTo(atoms, talks[0]?.start ?? -1))
    return { stage: isTellingHearsay(member) ? 'hearsay' : 'plain', shownBy: open };
  if (modality === 'possible')
    return { stage: open.some((word) => isInVerb(word, member)) ? 'open' : 'plain', shownBy: open };
  if (talks.length > 0 && atoms.some(({ lower }) => lower === 'to')) return { stage: 'open', shownBy: talks };
  const planned = having(PLANNED).filter(({ start }) => !isPastPlan(atoms, start));
  const agreed = having(AGREED).filter(({ start }) => isBeforeTo(atoms, start));
  if (agreed.length > 0) return { stage: 'agreed', shownBy: agreed };
  if (member.claim.action === 'like' && isWish(atoms)) return { stage: 'tried', shownBy: [] };
  if (modality === 'planned' || planned.length > 0) return { stage: 'planned', shownBy: planned };
  if (having(OFFERED).some((word) => isInVerb(word, member) && isBeforeTo(atoms, word.start)))
    return { stage: 'offered', shownBy: having(OFFERED) };
  if (isImage(atoms)) return { stage: 'tried', shownBy: [] };
  const tried = having(TRIED).filter((word) => isInVerb(word, member) && !isDoneTo(atoms, word));
  if (tried.length > 0) return { stage: 'tried', shownBy: tried };
  return isFinished(member) ? { stage: 'done', shownBy: finishingIn(member) } : PLAIN;
});

const PLAIN: ShownStage = { stage: 'plain', shownBy: [] };

function finishingIn({ atoms }: Member): readonly WordAtom[] {
  return wordsIn(atoms).filter(({ lower }) => FINISHING.has(lower));
}

/** Whether a claim has anything by which its matter may be told as not yet done. */
function mayTellStage(member: Member): boolean {
  const { modality } = member.claim;
  return (
    modality === 'rumoured' ||
    modality === 'possible' ||
    modality === 'planned' ||
    isWeighed(member) ||
    hasMarked(member, STAGE_WORD)
  );
}

const STAGE_WORD = markWords(
  (lower) =>
    [OPEN, OPEN_NOUNS, PLANNED, AGREED, OFFERED, TRIED, SHOWING].some((list) => list.has(lower)) ||
    /^(?:being|like|think(?:s|ing)?)$/.test(lower),
);

/** Whether a claim tells that somebody weighs a step. */
export function isWeighed({ claim: { action } }: Member): boolean {
  return WEIGHING.has(action ?? '');
}

/** Verbs of showing oneself as something. */
const SHOWING = words(
  'portray portrays portrayed portraying present presents presented presenting position positions positioned positioning cast casts casting style styles styled see sees seeing saw',
);
const REFLEXIVES = words('itself himself herself themselves');

/** "portrays itself as a mediator": an image, not yet a deed. */
function isImage(atoms: readonly WordAtom[]): boolean {
  return atoms.some(
    ({ lower }, at) =>
      SHOWING.has(lower) && REFLEXIVES.has(atoms[at + 1]?.lower ?? '') && atoms[at + 2]?.lower === 'as',
  );
}

/** "would like to send": wished for, not yet planned. */
function isWish(atoms: readonly WordAtom[]): boolean {
  return atoms.some(
    ({ lower }, at) => lower === 'like' && atoms[at - 1]?.lower === 'would' && atoms[at + 1]?.lower === 'to',
  );
}

/** "is thinking about", "is being discussed". */
function isThoughtOf(atoms: readonly WordAtom[]): boolean {
  return atoms.some(({ lower }, at) => {
    const next = atoms[at + 1]?.lower ?? '';
    if (lower === 'being') return /^(?:discussed|considered|weighed|examined|studied|explored)$/.test(next);
    return /^think(?:s|ing)?$/.test(lower) && /^(?:about|of|over)$/.test(next);
  });
}

/** Whether a claim's verb is told as hearsay: not "arrested an allegedly drunk driver"; no word of it at all means that its sentence has one. */
export function isTellingHearsay(member: Member): boolean {
  const found = wordsIn(member.atoms).filter(({ lower }) => certaintyOf(lower) === HEARSAY);
  return found.length === 0 || found.some((word) => isInVerb(word, member));
}

/** "Is being sought": not by its subject. */
function isDoneTo(atoms: readonly WordAtom[], word: WordAtom): boolean {
  return formsOfBe.has(atoms[atoms.indexOf(word) - 1]?.lower ?? '');
}

/** Whether a claim tells of a trial anywhere in it. */
export function isTried({ atoms }: Member): boolean {
  return wordsIn(atoms).some(({ lower }) => TRIED.has(lower));
}

/** Whether a word belongs to the verb of a claim, or stands right in front of it. */
function isInVerb({ start, end }: WordAtom, { claim: { verb } }: Member): boolean {
  return verb !== undefined && start >= verb.start - 12 && end <= verb.end;
}

/** "had planned", "had been due" look back. */
function isPastPlan(atoms: readonly WordAtom[], start: number): boolean {
  const at = atoms.findIndex((atom) => atom.start === start);
  const before = atoms[at - 1]?.lower;
  return before === 'had' || (before === 'been' && atoms[at - 2]?.lower === 'had');
}

/** "agreed to buy": what follows is still to be done. */
function isBeforeTo(atoms: readonly WordAtom[], start: number): boolean {
  const at = atoms.findIndex((atom) => atom.start === start);
  return atoms[at + 1]?.lower === 'to';
}

/** Whether a claim's verb is in the past or the perfect, or, in a headline, in the present. */
function isFinished({ claim, words: text }: Member): boolean {
  if (!claim.verb || claim.negated) return false;
  const verb = text(claim.verb).toLowerCase().split(/\s+/);
  const last = verb.at(-1) ?? '';
  if (claim.zone === 'headline') return !last.endsWith('ing');
  if (verb.some((word) => word === 'has' || word === 'have' || word === 'had')) return last !== 'been';
  if (last.endsWith('ing') || /^(?:is|are|be|being|was|were)$/.test(last)) return false;
  return /[^e]ed$/.test(last) || (claim.action !== undefined && last !== claim.action && !last.endsWith('s'));
}
