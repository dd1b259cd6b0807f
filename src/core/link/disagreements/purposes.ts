import { formsOfBe } from '../../data/speech/grammar';
import type { Atom, WordAtom } from './atoms';
import type { Difference } from './findings';
import { coverOf } from './nearWords';
import type { Pair } from './pair';
import { wordsOf } from './place';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { remembered } from './remembered';
import { hasMarked, markWords } from './wordMarks';

/** What a claim gives as the aim of something, or as the reason for it. */
interface Ground {
  readonly kind: 'purpose' | 'reason';
  /** Index of the first atom of the ground itself. */
  readonly from: number;
  /** Index of the atom that begins the words for it ("in order to"). */
  readonly at: number;
  /** Index of the first atom of what it is the ground of, where that does not begin the claim ("the aim of *the trip* is to"). */
  readonly of?: number;
}

/** Openings of a purpose, as words in a row; "aim" stands for its forms. */
const PURPOSE = [
  'in order to',
  'so as to',
  'aims to',
  'aims at',
  'aimed to',
  'aimed at',
  'aiming to',
  'aiming at',
  'meant to',
  'intended to',
  'designed to',
  'with the aim of',
  'with the goal of',
  'with a view to',
  'with the intention of',
  'in a bid to',
  'in an effort to',
  'in an attempt to',
  'for the sake of',
  'for the purpose of',
  'part of the',
  'part of an',
  'part of a',
  'was for',
  'is for',
  'would help',
  'serves to',
  'served to',
  'serve to',
  'seeks to',
  'sought to',
  'so that',
].map((words) => words.split(' '));

const REASON = [
  'because of',
  'because',
  'due to',
  'owing to',
  'given the',
  'given its',
  'as being',
  'on the grounds that',
  'on the ground that',
  'thanks to',
  'as a result of',
  'citing',
  'on account of',
  'stems from',
  'stemmed from',
].map((words) => words.split(' '));

/** The openings by their first word. */
const openings = new Map<string, { readonly kind: Ground['kind']; readonly words: readonly string[] }[]>();
for (const [kind, list] of [
  ['purpose', PURPOSE],
  ['reason', REASON],
] as const) {
  for (const words of list) {
    const [first] = words;
    if (first !== undefined) openings.set(first, [...(openings.get(first) ?? []), { kind, words }]);
  }
}

/** Verbs of motion and calling whose bare "to" says what for: "came to win", "called the vote to split". */
export const movesFor: ReadonlySet<string> = new Set(
  'come go travel visit fly arrive return leave call convene summon meet'.split(' '),
);

const NAMED: ReadonlyMap<string, Ground['kind']> = new Map([
  ...['purpose', 'aim', 'goal', 'objective', 'point', 'intention'].map((noun) => [noun, 'purpose'] as const),
  ...['reason', 'reasons', 'cause', 'grounds', 'motive'].map((noun) => [noun, 'reason'] as const),
]);

/** "The aim of the talks is to …", "the reason for the delay is …". */
function namedGround(atoms: readonly Atom[]): Ground | undefined {
  const noun = atoms.findIndex((atom, at) => at < 3 && atom.kind === 'word' && NAMED.has(atom.lower));
  const word = atoms[noun];
  const kind = word?.kind === 'word' ? NAMED.get(word.lower) : undefined;
  const link = atoms[noun + 1];
  if (!kind || link?.kind !== 'word' || !/^(?:of|for|behind)$/.test(link.lower)) return undefined;
  const verb = atoms.findIndex((atom, at) => at > noun + 2 && atom.kind === 'word' && /^(?:is|was)$/.test(atom.lower));
  if (verb < 0) return undefined;
  const from = isWord(atoms[verb + 1], 'to') ? verb + 2 : verb + 1;
  return from < atoms.length ? { kind, at: verb, from, of: noun + 2 } : undefined;
}

/** Acts that are done to somebody for what they did. Compiled for this project. */
const PENALTIES = new Set(
  'fined jailed sentenced imprisoned banned suspended sacked fired expelled convicted condemned punished disqualified booked'.split(
    ' ',
  ),
);

/** "was jailed for taking bribes", "sent off for a foul": what for. Lengths of time are no reason. */
function penaltyIn({ atoms }: Member): Ground | undefined {
  const act = atoms.findIndex(
    (atom, at) =>
      (atom.kind === 'word' && PENALTIES.has(atom.lower)) || (isWord(atom, 'sent') && isWord(atoms[at + 1], 'off')),
  );
  const at =
    act < 0 ? -1 : atoms.findIndex((atom, index) => index > act && isWord(atom, 'for') && isDeed(atoms, index));
  return at < 0 ? undefined : { kind: 'reason', at, from: at + 1 };
}

function isDeed(atoms: readonly Atom[], at: number): boolean {
  const next = atoms.slice(at + 1).find(({ worth }) => worth === 1);
  return next?.kind === 'word';
}

/** The first purpose or reason of a claim. */
export const groundOf = remembered((member: Member): Ground | undefined => {
  if (!hasMarked(member, GROUND_WORD) && !movesFor.has(member.claim.action ?? '')) return undefined;
  const { atoms } = member;
  const named = namedGround(atoms);
  if (named) return named;
  for (const [at, atom] of atoms.entries()) {
    if (atom.kind !== 'word') continue;
    for (const { kind, words } of openings.get(atom.lower) ?? []) {
      const from = at + words.length;
      if (from >= atoms.length || !words.every((word, offset) => isWord(atoms[at + offset], word))) continue;
      if (!isIntention(member, atom)) return { kind, at, from };
    }
  }
  const penalty = penaltyIn(member);
  if (penalty) return penalty;
  const verb = member.claim.verb;
  if (!verb || !movesFor.has(member.claim.action ?? '')) return undefined;
  const to = atoms.findIndex((atom) => atom.start >= verb.end && isWord(atom, 'to'));
  const next = atoms[to + 1];
  // "is going to admit it" only says that it is to come
  if (/\bgoing$/i.test(member.words(verb)) && !atoms.slice(0, to).some(({ start }) => start >= verb.end))
    return undefined;
  return to > 0 && next?.kind === 'word' && next.worth === 1 && !next.capital && !WHOLES.has(next.lower)
    ? { kind: 'purpose', at: to, from: to + 1 }
    : undefined;
});

/** "He had intended to flee": what somebody means to do, not what a thing is meant for. */
function isIntention({ claim: { verb }, words }: Member, { lower, start, end }: WordAtom): boolean {
  if (!MEANT.test(lower) || !verb || start < verb.start || end > verb.end) return false;
  return !words(verb)
    .toLowerCase()
    .split(' ')
    .some((word) => formsOfBe.has(word));
}

const MEANT = /^(?:intended|meant|designed)$/;

/** Words without which only a verb of motion gives an aim. */
const GROUND_WORD = markWords(
  (lower) => NAMED.has(lower) || openings.has(lower) || PENALTIES.has(lower) || lower === 'sent',
);

/** "went to every phone": whereto, not what for. */
const WHOLES = new Set('every each all both'.split(' '));

function isWord(atom: Atom | undefined, word: string): boolean {
  return atom?.kind === 'word' && atom.lower === word;
}

/** Two aims, or two reasons, with nothing in common for one thing: "to pay its debt" against "to grow in the east". */
export function differentGrounds(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = groundOf(left);
  const r = groundOf(right);
  // what somebody did a thing for, and why, is one question only for one act
  if (!l || !r || (l.kind !== r.kind && !pair.isNearAction)) return undefined;
  const [saidLeft, saidRight] = [left.atoms.slice(l.from), right.atoms.slice(r.from)];
  if (!hasContent(saidLeft) || !hasContent(saidRight)) return undefined;
  if (Math.max(coverOf(saidLeft, saidRight), coverOf(saidRight, saidLeft)) >= 0.34) return undefined;
  const [restLeft, restRight] = [left.atoms.slice(l.of ?? 0, l.at), right.atoms.slice(r.of ?? 0, r.at)];
  if (Math.max(coverOf(restLeft, restRight), coverOf(restRight, restLeft)) < 0.5) return undefined;
  return {
    kind: 'modality',
    status: 'differs',
    code: l.kind === 'purpose' && r.kind === 'purpose' ? 'differs.purpose' : 'differs.reason',
    left: { key: wordsOf(left, saidLeft), words: wordsOf(left, saidLeft) },
    right: { key: wordsOf(right, saidRight), words: wordsOf(right, saidRight) },
    strength: 0.5,
  };
}

function hasContent(atoms: readonly Atom[]): boolean {
  return atoms.some(({ kind, worth }) => kind === 'word' && worth === 1);
}

/** {@link differentGrounds}, of claims that give an aim or a reason. */
export const grounds: Slot = {
  isIn: (member) => groundOf(member) !== undefined,
  of: 'both',
  compare: differentGrounds,
};
