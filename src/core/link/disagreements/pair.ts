import { contentWords } from '../../data/related/newsRows';
import type { Alignment } from './align';
import type { NameAtom, WordAtom } from './atoms';
import { stem } from './stem';
import { areSameBody, isWritten } from './names';
import { areNear, coverOf, holdNear, keysNear } from './nearWords';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** Two members of a group that are compared, and what they have in common. */
export interface Pair {
  readonly left: Member;
  readonly right: Member;
  /** What they share, whatever the order of words, 0 to 1. */
  readonly likeness: number;
  /** How much of the left one's content the right one has too, in the same or near words, 0 to 1. */
  readonly leftCover: number;
  readonly rightCover: number;
  readonly isSameAction: boolean;
  /** The same act, an act near in meaning, or one that the other tells in other words ("buy", "completed the purchase"). */
  readonly isNearAction: boolean;
  /** All names of one are named in the other. */
  readonly isOfSameNames: boolean;
  /** Names that both have. */
  readonly sharedNames: number;
  /** How sure it is that both are of one group, 0 to 1. */
  readonly link: number;
}

/** Sees what two members have in common. */
export function pairOf(left: Member, right: Member, { sharing }: Alignment): Pair {
  return new SeenPair(left, right, sharing);
}

/** Looks at what is asked for, once: of most pairs little is. */
class SeenPair implements Pair {
  readonly left: Member;
  readonly right: Member;
  readonly likeness: number;
  readonly link: number;
  #leftCover: number | undefined;
  #rightCover: number | undefined;
  #isSameAction: boolean | undefined;
  #isNearAction: boolean | undefined;
  #isOfSameNames: boolean | undefined;
  #shared: readonly NameAtom[] | undefined;

  constructor(left: Member, right: Member, likeness: number) {
    this.left = left;
    this.right = right;
    this.likeness = likeness;
    this.link = Math.min(left.member.strength, right.member.strength);
  }

  get leftCover(): number {
    return (this.#leftCover ??= coverOf(this.left.atoms, this.right.atoms));
  }

  get rightCover(): number {
    return (this.#rightCover ??= coverOf(this.right.atoms, this.left.atoms));
  }

  get isSameAction(): boolean {
    return (this.#isSameAction ??= isSameAction(this.left, this.right));
  }

  get isNearAction(): boolean {
    return (this.#isNearAction ??= this.isSameAction || isNearAction(this.left, this.right));
  }

  get isOfSameNames(): boolean {
    return (this.#isOfSameNames ??= this.#areNamesSame());
  }

  get sharedNames(): number {
    const shared = this.#sharedOfLeft();
    return shared.length <= 1 ? shared.length : new Set(shared.map(({ key }) => key)).size;
  }

  #sharedOfLeft(): readonly NameAtom[] {
    const { left, right } = this;
    return (this.#shared ??= namesIn(left).filter((name) => isNamedIn(name, left, right)));
  }

  #areNamesSame(): boolean {
    const { left, right } = this;
    return (
      (this.#sharedOfLeft().length === namesIn(left).length ||
        namesIn(right).every((name) => isNamedIn(name, right, left))) &&
      (shareAll(capitalised(left), right) || shareAll(capitalised(right), left))
    );
  }
}

const namesIn = remembered(({ atoms }: Member): readonly NameAtom[] => atoms.filter((atom) => atom.kind === 'name'));

/** Whether a member names what a name of another one stands for, or has its words, whatever they were taken for. */
function isNamedIn(name: NameAtom, owner: Member, member: Member): boolean {
  return (
    member.claim.entities.includes(name.mention.entity) ||
    namesIn(member).some((other) => other.key === name.key || areSameBody(other.entity, name.entity)) ||
    isWritten(member, owner, name)
  );
}

/** Words inside a claim that begin like names without being taken for any; headlines may have all words so. */
const capitalised = remembered(({ atoms, claim }: Member): readonly WordAtom[] =>
  claim.zone === 'headline'
    ? []
    : atoms
        .slice(1)
        .filter((atom) => atom.kind === 'word')
        .filter(({ capital, isShouted, worth }) => capital && !isShouted && worth === 1),
);

function shareAll(words: readonly WordAtom[], { wording }: Member): boolean {
  return words.every(({ lower }) => wording.includes(lower));
}

function isSameAction(left: Member, right: Member): boolean {
  const a = left.claim.action;
  const b = right.claim.action;
  return a !== undefined && b !== undefined && !LIGHT_VERBS.has(a) && (a === b || stem(a) === stem(b));
}

function isNearAction(left: Member, right: Member): boolean {
  const a = left.claim.action;
  const b = right.claim.action;
  if (isSameAction(left, right)) return true;
  if (a !== undefined && b !== undefined && !LIGHT_VERBS.has(a) && !LIGHT_VERBS.has(b) && areNear(a, b)) return true;
  return tellsOf(a, right) || tellsOf(b, left) || tellsFramed(left, right) || tellsFramed(right, left);
}

/** Whether the other claim tells the act that a verb of planning, asking or charging leads to: "offered to *send*". */
function tellsFramed(member: Member, other: Member): boolean {
  const { action, verb } = member.claim;
  if (action === undefined || !verb || !(FRAMES.has(action) || SHOWING.has(action))) return false;
  const acts = member.atoms
    .filter((atom) => atom.start >= verb.end && atom.kind === 'word' && atom.worth === 1)
    .slice(0, SHOWING.has(action) ? 3 : 1);
  return acts.some((act) => holdNear(other.atoms, act));
}

/** Verbs that say what is thought of, planned or charged; the act itself stands behind them. Compiled for this project. */
const FRAMES: ReadonlySet<string> = new Set(
  'offer agree consent like want wish hope try attempt seek plan intend aim prepare decide promise pledge vow threaten refuse decline propose consider mull weigh study contemplate ponder think ask order urge accuse blame suspect charge deny rule'.split(
    ' ',
  ),
);

/** Whether the act of one claim is told in another, as its act or among its words. */
export function isTold(member: Member, other: Member): boolean {
  const { action } = member.claim;
  return (
    tellsOf(action, other) ||
    tellsFramed(member, other) ||
    (action !== undefined && other.claim.action === action && !LIGHT_VERBS.has(action))
  );
}

/** Whether a claim has an act among its content words, in the same or a near meaning. */
function tellsOf(action: string | undefined, member: Member): boolean {
  if (action === undefined || LIGHT_VERBS.has(action)) return false;
  const keys = keysNear(action);
  return termsOf(member).some((term) => keys.has(term));
}

/** The stems of a claim's content words. */
const termsOf = remembered(({ claim }: Member): readonly string[] => claim.terms.flatMap(contentWords).map(stem));

/** Verbs of showing oneself as something, which stands a little behind them: "sees itself as a mediator". */
const SHOWING: ReadonlySet<string> = new Set('see portray present position cast style'.split(' '));

/** Verbs that do too many things to tell one happening from another. */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  'be become have do make take get go say come give see begin start continue receive expect plan schedule set announce'.split(
    ' ',
  ),
);
