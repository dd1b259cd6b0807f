import type { Atom } from './atoms';
import type { Difference } from './findings';
import { numberAt } from './numbers';
import { LINKED, sharedBesides, SURELY_ONE } from './oneMatter';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { hasMarked, markWords } from './wordMarks';

/** "the fourth cut in a row", "its fifth reduction in succession". */
const STREAK =
  /^(?:\s\w{2,20}){0,3}\s(?:in (?:a row|succession|sequence)|running)\b|^\s(?:straight|consecutive|successive)\b/i;
/** So much of what else a claim tells must be told in the other one. */
const MOSTLY_TOLD = 0.6;

const ORDINALS = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, at) => [word, at + 1] as const),
);
/** "23rd" */
const IN_FIGURES = /^(\d{1,4})(?:st|nd|rd|th)$/;
/** What comes again and again: reports of two of them differ as a matter of course. Compiled for this project. */
const RECURRING: ReadonlySet<string> = new Set(
  'quarter half round leg day night week weekend month year season edition series annual phase stage session suspect victim defendant witness amendment anniversary birthday'.split(
    ' ',
  ),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** What is told by its place in a row ("the third floor", "finished second"), or by how often ("scored twice"). */
interface Rank {
  readonly kind: 'place' | 'streak' | 'times';
  readonly value: number;
  /** The key of what stands behind it; none where nothing of weight follows at once. */
  readonly of: string | undefined;
  readonly atoms: readonly Atom[];
}

/** "The third floor", "the fifth floor"; "scored twice", "scored three times": one matter with another place or count. */
export function differentRanks(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  const l = rankIn(left);
  const r = l && rankIn(right);
  if (!l || !r || l.kind !== r.kind || l.of !== r.of || l.value === r.value) return undefined;
  if (l.kind === 'streak' && pair.link >= LINKED && pair.isOfSameNames) return ranked(left, l, right, r);
  if (pair.link < SURELY_ONE || !pair.isOfSameNames || sharedBesides(left, l.atoms[0], right, r.atoms[0]) < MOSTLY_TOLD)
    return undefined;
  if (l.of === undefined && !pair.isNearAction && Math.min(pair.leftCover, pair.rightCover) < MOSTLY_TOLD)
    return undefined;
  return ranked(left, l, right, r);
}

function ranked(left: Member, l: Rank, right: Member, r: Rank): Difference {
  return {
    kind: 'number',
    status: 'differs',
    code: 'differs.number',
    left: { key: `${l.kind}:${l.value}`, words: wordsOf(left, l.atoms) },
    right: { key: `${r.kind}:${r.value}`, words: wordsOf(right, r.atoms) },
    strength: 0.6,
  };
}

/** The only rank of a claim. */
const rankIn = remembered((member: Member): Rank | undefined => {
  if (!hasMarked(member, RANK)) return undefined;
  const { atoms } = member;
  const streaks = atoms.flatMap((atom, at) => streakAt(member, atom, at) ?? []);
  if (streaks.length === 1) return streaks[0];
  const found = atoms.flatMap((atom, at) => rankAt(atoms, atom, at) ?? []);
  return found.length === 1 ? found[0] : undefined;
});

function streakAt({ atoms, text, span }: Member, atom: Atom, at: number): Rank | undefined {
  const value = placeAt(atom);
  if (value === undefined || !STREAK.test(text.slice(atom.end - span.start, atom.end - span.start + 60)))
    return undefined;
  return { kind: 'streak', value, of: undefined, atoms: atoms.slice(at, at + 2) };
}

function rankAt(atoms: readonly Atom[], atom: Atom, at: number): Rank | undefined {
  const next = atoms[at + 1];
  const often = atom.kind === 'word' ? TIMES.get(atom.lower) : undefined;
  if (often !== undefined) return { kind: 'times', value: often, of: undefined, atoms: [atom] };
  const isNext = next?.kind === 'word' && next.worth === 1 && next.start === atom.end + 1;
  if (isNext && next.lower === 'times') {
    const number = numberAt(atom);
    return number && { kind: 'times', value: number.value, of: undefined, atoms: [atom, next] };
  }
  const value = placeAt(atom);
  if (value === undefined || (isNext && RECURRING.has(next.lower))) return undefined;
  return isNext
    ? { kind: 'place', value, of: next.key, atoms: [atom, next] }
    : { kind: 'place', value, of: undefined, atoms: [atom] };
}

function placeAt(atom: Atom): number | undefined {
  return atom.kind === 'word' ? placeOf(atom.lower) : undefined;
}

function placeOf(lower: string): number | undefined {
  const figures = IN_FIGURES.exec(lower)?.[1];
  return figures === undefined ? ORDINALS.get(lower) : Number(figures);
}

const RANK = markWords((lower) => lower === 'times' || TIMES.has(lower) || placeOf(lower) !== undefined);

/** {@link differentRanks}, of claims that tell a place in a row. */
export const ranks: Slot = { isIn: (member) => rankIn(member) !== undefined, of: 'both', compare: differentRanks };
