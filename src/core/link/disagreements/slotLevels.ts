import type { Atom } from './atoms';
import { daysBetween } from './dates';
import type { Difference } from './findings';
import { hasNumber, type Numeric, numberAt, numbersAgree } from './numbers';
import { inOrder } from './overtaken';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordsIn } from './place';
import { remembered } from './remembered';
import { counted } from './slotNumbers';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { subjectIn } from './subjects';

/** Levels further apart are of two things. */
const MOST_RATIO = 3;
/** A newer level replaces the older one within so many days; later it is another matter. */
const LATEST = 60;
/** How many words may stand between the verb and the number: "was little changed at 129.3". */
const REACH = 5;

/** Verbs of where a thing stands or comes to, as lemmas. Compiled for this project. */
const LEVEL = new Set(
  'amount stand total reach hit come close settle end trade open hold stay remain rise fall drop climb slip sink weaken strengthen grow shrink increase decrease decline ease jump surge plunge slump soar edge swell dwindle'.split(
    ' ',
  ),
);
/** Words in front of a level; "by" and "from" tell how far and where from. */
const TO = new Set('to at of'.split(' '));

/** Where a thing stands: "reserves amount to $12 billion", "the shilling weakened to 131.8 against the dollar". */
interface Level {
  /** The head of what stands there. */
  readonly of: string;
  readonly number: Numeric;
}

/** The level that a claim tells of its subject. */
const levelIn = remembered((member: Member): Level | undefined => {
  const { atoms, claim } = member;
  const { verb, action } = claim;
  if (!verb || claim.negated || claim.zone === 'headline' || !hasNumber(member)) return undefined;
  if (claim.modality === 'planned' || claim.modality === 'possible') return undefined;
  const head = wordsIn(subjectIn(member)).at(-1);
  const from = atoms.findIndex((atom) => atom.start >= verb.end);
  if (!head || from < 0) return undefined;
  for (let at = from; at < Math.min(from + REACH, atoms.length); at++) {
    const atom = atoms[at] as Atom;
    const number = numberAt(atom);
    if (atom.kind === 'name' || atom.kind === 'date') return undefined;
    if (!number) continue;
    const before = atoms[at - 1];
    const isTo = before?.kind === 'word' && TO.has(before.lower) && before.start >= verb.start;
    const isDirect = at === from && action !== undefined && LEVEL.has(action);
    if (!isTo && !isDirect) return undefined;
    if (action !== undefined && !LEVEL.has(action)) return undefined;
    return { of: head.key, number };
  }
  return undefined;
});

/** One thing stands at one level in one source, at another one in the other. */
export function differentLevels(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = levelIn(left);
  const r = l && levelIn(right);
  if (!l || !r || l.of !== r.of || pair.link < LINKED || !pair.isOfSameNames) return undefined;
  const [a, b] = [l.number, r.number];
  if (a.unit !== b.unit || numbersAgree(a, b) || Math.max(a.value, b.value) > MOST_RATIO * Math.min(a.value, b.value))
    return undefined;
  const order = inOrder(left, right);
  const [older, newer] = order?.map(({ source }) => source.published?.date ?? '') ?? [];
  if (older !== undefined && newer !== undefined && daysBetween(older, newer) > LATEST) return undefined;
  return {
    kind: 'number',
    status: order ? 'overtaken' : 'differs',
    code: 'differs.number',
    left: { key: `${l.of}=${a.value}`, words: wordsOf(left, l) },
    right: { key: `${r.of}=${b.value}`, words: wordsOf(right, r) },
    strength: 0.65,
  };
}

function wordsOf(member: Member, { number }: Level): string {
  return number.unit === '' ? member.words(number) : counted(member, number);
}

/** {@link differentLevels}, of claims that tell where a thing stands. */
export const levels: Slot = { isIn: (member) => levelIn(member) !== undefined, of: 'both', compare: differentLevels };
