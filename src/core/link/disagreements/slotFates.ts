import type { Atom } from './atoms';
import { isAsserted } from './certainty';
import type { Difference } from './findings';
import { inOrder } from './overtaken';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordsIn, wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';

type Fate = 'dead' | 'hurt';

/** What a verb says became of somebody, by its lemma. Compiled for this project. */
const BY_VERB: ReadonlyMap<string, Fate> = new Map([
  ...['kill', 'die', 'drown', 'perish', 'murder'].map((verb) => [verb, 'dead'] as const),
  ...['wound', 'injure', 'hurt'].map((verb) => [verb, 'hurt'] as const),
]);

/** What became of the one person whom a claim is about. */
interface Outcome {
  readonly fate: Fate;
  /** The key of what he or she is called: "a guard". */
  readonly who: string;
  readonly atoms: readonly Atom[];
}

/** "A guard was wounded in the leg", "a guard was shot dead": the only one that the subject tells of. */
const outcomeIn = remembered((member: Member): Outcome | undefined => {
  const { atoms, claim } = member;
  const { verb, action } = claim;
  if (!verb || claim.negated || action === undefined || !isAsserted(member)) return undefined;
  const told = subjectIn(member);
  if (told.some(({ kind }) => kind === 'number')) return undefined;
  const verbAt = atoms.findIndex((atom) => atom.end > verb.start && atom.end === verb.end);
  const behind = atoms[verbAt + 1];
  const isDead = behind?.kind === 'word' && behind.lower === 'dead';
  const fate = isDead ? 'dead' : BY_VERB.get(action);
  // the head stands in front of what else is said of it: "a guard travelling in a second car"
  const who = wordsIn(told).find(({ lower }) => !isPlural(lower));
  if (!fate || !who) return undefined;
  return { fate, who: who.key, atoms: atoms.slice(verbAt, isDead ? verbAt + 2 : verbAt + 1) };
});

function isPlural(lower: string): boolean {
  return lower.endsWith('s') && !lower.endsWith('ss');
}

/** One and the same person is dead in one source, hurt in the other. */
export function differentFates(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = outcomeIn(left);
  const r = l && outcomeIn(right);
  if (!l || !r || l.fate === r.fate || pair.link < LINKED) return undefined;
  const holds = (member: Member, who: string): boolean => subjectIn(member).some(({ key }) => key === who);
  if (!holds(left, r.who) && !holds(right, l.who)) return undefined;
  const older = inOrder(left, right)?.[0];
  const isLater = older !== undefined && (older === left ? l : r).fate === 'hurt';
  return {
    kind: 'negation',
    status: isLater ? 'overtaken' : 'differs',
    code: 'differs.act',
    left: { key: l.fate, words: wordsOf(left, l.atoms) },
    right: { key: r.fate, words: wordsOf(right, r.atoms) },
    strength: 0.65,
  };
}

/** {@link differentFates}, of claims that tell what became of somebody. */
export const fates: Slot = { isIn: (member) => outcomeIn(member) !== undefined, of: 'both', compare: differentFates };
