import type { Difference } from './findings';
import { inOrder } from './overtaken';
import type { Pair } from './pair';
import { reactionIn } from './reactions';
import { labelAt } from './labels';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';

/** Somebody does not say what they think of a thing. */
const SILENT =
  /\b(?:not|n['’]t|yet to|declin\w+ to|refus\w+ to|no) (?:yet )?(?:publicly )?(?:comment|react|respond|repl(?:y|ied))/iu;

/** What the press writes of those who say nothing, in every report anew. */
const WITHOUT_COMMENT =
  /\b(?:for comment|no comment|(?:declin|refus)\w+ (?:to )?comment|respon[ds]\w* to (?:\w+ ){0,3}(?:requests?|calls?|messages?|emails?|questions?)|be reached by (?:tele)?phone)\b/iu;

/** From this strength of the links on, what is said and what is not is of one matter. */
const LINKED = 0.6;

/** Whether a claim says of somebody that they had no comment, or could not be asked. */
export const isWithoutComment = remembered(({ text }: Member): boolean => WITHOUT_COMMENT.test(text));

/** What {@link SILENT} needs, found sooner than that there is none of it. */
const ANSWERING = /comment|react|pond|repl/;

const isSilent = remembered(({ text, wording }: Member): boolean => ANSWERING.test(wording) && SILENT.test(text));

/** "The union welcomed the accord" against "the union has not commented": a reaction, and none. */
export function differentSilence(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  if (isSilent(left) === isSilent(right) || pair.link < LINKED) return undefined;
  const [silent, other] = isSilent(left) ? [left, right] : [right, left];
  const reaction = reactionIn(other) ?? judgementIn(other);
  if (!reaction || !areOfOneParty(silent, other)) return undefined;
  const readings = [
    { key: '^0', words: silent.text },
    { key: `^${reaction.degree}`, words: labelAt(other, reaction.at, 1) },
  ] as const;
  return {
    kind: 'negation',
    status: inOrder(left, right)?.[0] === silent ? 'overtaken' : 'differs',
    code: 'differs.silence',
    left: readings[silent === left ? 0 : 1],
    right: readings[silent === left ? 1 : 0],
    strength: 0.6,
  };
}

/** "Called the ruling a good day": what is thought of a thing in other words than those of praise and blame. */
function judgementIn({ atoms, claim: { action, negated, verb } }: Member): ReturnType<typeof reactionIn> {
  if (negated || !verb || (action !== 'call' && action !== 'describe')) return undefined;
  const at = atoms.findIndex(({ start }) => start >= verb.start);
  return at < 0 ? undefined : { degree: 1, at };
}

/** Whether somebody is named in the subject of both. */
function areOfOneParty({ claim: left }: Member, { claim: right }: Member): boolean {
  return (left.actors ?? []).some((actor) => right.actors?.includes(actor));
}

/** {@link differentSilence}, of claims that say of somebody that they say nothing. */
export const silences: Slot = { isIn: isSilent, of: 'one', compare: differentSilence };
