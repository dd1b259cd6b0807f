import { acts, doers, things, type Alternatives } from '../../data/alternatives';
import type { Atom } from './atoms';
import type { Difference } from './findings';
import { LINKED, sharedBesides, SURELY_ONE } from './oneMatter';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import { haveOtherNumbers, shareANumber } from './sharedNumbers';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { hasMarked, markWords } from './wordMarks';

/** So much of what else a claim tells must be told in the other one. */
const MOSTLY_TOLD = 0.6;
/** So much where a number ties them together. */
const PARTLY_TOLD = 0.4;

/** A word for one of several things of which only one can be so. */
interface Choice {
  /** Number of the set of alternatives. */
  readonly set: number;
  /** Number of the alternative in the set. */
  readonly which: number;
  readonly atom: Atom;
  /** One, or two that belong together: "heart attack". */
  readonly atoms: readonly Atom[];
}

/** What a word may stand for, wherever it is found. */
type Meaning = Pick<Choice, 'set' | 'which'>;

/** By word: the sets it is in, and as which alternative. */
type Choices = ReadonlyMap<string, readonly Meaning[]>;

/** Those of who does it come last. */
const thingOf = choicesOf([...things, ...doers]);
const actOf = choicesOf(acts);

function choicesOf(sets: readonly Alternatives[]): Choices {
  const byWord = new Map<string, Meaning[]>();
  for (const [set, alternatives] of sets.entries())
    for (const [which, words] of alternatives.entries())
      for (const word of words) byWord.set(word, [...(byWord.get(word) ?? []), { set, which }]);
  return byWord;
}

/** "A truck drove into the crowd", "a bus drove into the crowd": one matter, in which a word has another of its kind for it. */
export function differentThings(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const lefts = thingsIn(left);
  const least = lefts.length === 0 ? undefined : leastTold(pair);
  if (least === undefined) return undefined;
  const rights = thingsIn(right);
  for (const l of lefts) {
    const others = rights.filter(({ set }) => set === l.set);
    const [r] = others;
    if (!r || others.length !== 1 || r.which === l.which) continue;
    if (lefts.filter(({ set }) => set === l.set).length !== 1) continue;
    if (partOf(left, l.atom) !== partOf(right, r.atom) || sharedBesides(left, l.atom, right, r.atom) < least) continue;
    const isDoer = l.set >= things.length;
    if (isDoer && partOf(left, l.atom) !== 'subject') continue;
    return {
      kind: isDoer ? 'actor' : 'name',
      status: 'differs',
      code: isDoer ? 'differs.actor' : 'differs.thing',
      left: { key: l.atom.key, words: wordsOf(left, l.atoms) },
      right: { key: r.atom.key, words: wordsOf(right, r.atoms) },
      strength: 0.6,
    };
  }
  return undefined;
}

/** "Resigned", "was dismissed": one matter, of which each tells another act. */
export function differentActs(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const [l, r] = [actIn(left), actIn(right)];
  if (!l || !r || left.claim.negated !== right.claim.negated || !isOfOneMatter(pair)) return undefined;
  const areOthers = l.choices.some(({ set, which }) => r.choices.some((one) => one.set === set && one.which !== which));
  const areAlike = l.choices.some(({ set, which }) => r.choices.some((one) => one.set === set && one.which === which));
  if (
    !areOthers ||
    areAlike ||
    sharedBesides(left, l.atom, right, r.atom) < MOSTLY_TOLD ||
    haveOtherNumbers(left, right)
  )
    return undefined;
  return {
    kind: 'negation',
    status: 'differs',
    code: 'differs.act',
    left: { key: l.atom.key, words: wordsOf(left, [l.atom]) },
    right: { key: r.atom.key, words: wordsOf(right, [r.atom]) },
    strength: 0.6,
  };
}

/** How much of what else two claims tell must be told in both; undefined when they need not be of one matter. */
function leastTold(pair: Pair): number | undefined {
  if (isOfOneMatter(pair)) return MOSTLY_TOLD;
  return pair.link >= LINKED && pair.isOfSameNames && shareANumber(pair.left, pair.right) ? PARTLY_TOLD : undefined;
}

function isOfOneMatter({ link, isOfSameNames, left, right }: Pair): boolean {
  return link >= SURELY_ONE && isOfSameNames && left.claim.modality === right.claim.modality;
}

const thingsIn = remembered((member: Member): readonly Choice[] => {
  if (!hasMarked(member, THING)) return NO_CHOICES;
  const { atoms } = member;
  return atoms.flatMap((atom, at): readonly Choice[] => {
    if (atom.kind !== 'word') return [];
    const next = atoms[at + 1];
    const phrase = next?.kind === 'word' ? thingOf.get(`${atom.lower}_${next.lower}`) : undefined;
    const found = phrase ?? thingOf.get(atom.lower) ?? NONE;
    return found.map((meaning) => ({ ...meaning, atom, atoms: atoms.slice(at, at + (phrase ? 2 : 1)) }));
  });
});

const NO_CHOICES: readonly Choice[] = [];

/** Words of one that stands alone, or begins with them. */
const beginnings = new Set(Array.from(thingOf.keys(), (words) => words.split('_')[0]));
const THING = markWords((lower) => beginnings.has(lower));

const NONE: readonly Meaning[] = [];

/** The act of a claim, when it is one of several of which only one can be so. */
function actIn({
  atoms,
  claim: { action, verb },
}: Member): { readonly atom: Atom; readonly choices: readonly Meaning[] } | undefined {
  const choices = action === undefined ? undefined : actOf.get(action);
  const atom = choices && verb && atoms.findLast(({ start, end }) => start >= verb.start && end <= verb.end);
  return atom && { atom, choices };
}

/** Whether a word stands in the subject, before the verb or behind it. */
function partOf({ claim: { subject, verb } }: Member, { start, end }: Atom): string {
  if (subject && start >= subject.start && end <= subject.end) return 'subject';
  return verb && end <= verb.start ? 'before' : 'behind';
}

/** {@link differentActs}, of claims that tell one of several acts. */
export const otherActs: Slot = { isIn: (member) => actIn(member) !== undefined, of: 'both', compare: differentActs };

/** {@link differentThings}, of claims that name one of several things. */
export const otherThings: Slot = {
  isIn: (member) => thingsIn(member).length > 0,
  of: 'both',
  compare: differentThings,
};
