import { isKnownWord } from '../../data/related/related';
import type { Atom } from './atoms';
import { isAsserted } from './certainty';
import type { Difference } from './findings';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordsOf } from './place';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';

/** Who did it first: "Arvenian soldiers opened fire first", "Dagoran's troops were the first to shoot". */
export function differentFirsts({ left, right, link, isNearAction }: Pair): Difference | undefined {
  if (link < LINKED || !isNearAction) return undefined;
  const [l, r] = [whoWasFirst(left), whoWasFirst(right)];
  if (l.length === 0 || r.length === 0) return undefined;
  const keys = new Set(l.map(({ key }) => key));
  if (r.some(({ key }) => keys.has(key))) return undefined;
  return {
    kind: 'actor',
    status: 'differs',
    code: 'differs.actor',
    left: { key: l.map(({ key }) => key).join(' '), words: wordsOf(left, l) },
    right: { key: r.map(({ key }) => key).join(' '), words: wordsOf(right, r) },
    strength: 0.6,
  };
}

/** Nobody did it before: "fired first", "were the first to shoot", "made the first approach"; not "in the first round". */
const FIRST =
  /\b(?:the first to\b|(?:made|took|fired) the first\b|(?<!\b(?:the|its|his|her|their|in|at) )first(?:[,;]|$| (?:at|on|near|in)\b))/i;

/** What names somebody in the subject of a claim that tells who was first; nothing in others. */
function whoWasFirst(member: Member): readonly Atom[] {
  if (member.claim.negated || !isAsserted(member) || !FIRST.test(member.text)) return [];
  return subjectIn(member).filter(
    (atom) => atom.kind === 'name' || (atom.kind === 'word' && atom.capital && !isKnownWord(atom.lower)),
  );
}

/** {@link differentFirsts}, of claims that say who was first. */
export const firsts: Slot = { isIn: (member) => whoWasFirst(member).length > 0, of: 'both', compare: differentFirsts };
