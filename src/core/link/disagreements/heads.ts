import type { Span } from '../../model';
import type { Atom } from './atoms';
import { keysNear } from './nearWords';
import { lowerAt } from './place';
import { areExclusive, areOpposites } from './wordLists';

/** Words in front of a noun of which there is but one in the story. */
const DEFINITE: ReadonlySet<string> = new Set('the this that these those his her its their our my your'.split(' '));

/** What a phrase tells of: its last word of weight or name. */
export interface Head {
  readonly atom: Atom | undefined;
  /** What stands in front of it. */
  readonly before: Atom | undefined;
  /** "The palace", "his killing", a name: there is but one. */
  readonly isOfOne: boolean;
}

/** Whether the word at a place says that there is but one of what follows. */
export function isDefinite(atoms: readonly Atom[], at: number): boolean {
  return DEFINITE.has(lowerAt(atoms, at));
}

/** The part of a phrase in front of what hangs on its head. */
export function upToHanging(atoms: readonly Atom[], hanging: ReadonlySet<string>): readonly Atom[] {
  const end = atoms.findIndex((_, at) => at > 0 && hanging.has(lowerAt(atoms, at)));
  return end < 0 ? atoms : atoms.slice(0, end);
}

/** What a phrase tells of. */
export function headOf(phrase: readonly Atom[]): Head {
  const atom = phrase.findLast(({ worth, kind }) => worth === 1 && kind !== 'number' && kind !== 'date');
  const before = atom && phrase[phrase.indexOf(atom) - 1];
  return { atom, before, isOfOne: atom?.kind === 'name' || isDefinite(phrase, 0) };
}

/** The atoms inside a stretch of text. */
export function atomsIn(atoms: readonly Atom[], span: Span | undefined): readonly Atom[] {
  return span ? atoms.filter(({ start, end }) => start >= span.start && end <= span.end) : [];
}

/** How much speaks for it that two heads are of one thing, of which there is but one. */
const OF_ONE = 1;
/** And for what may be the same: there may be several, or one of them is a pronoun, or a name where the other is a noun. */
const MAYBE_ONE = 0.5;

/** How much speaks for it that two heads are of one thing; 0 when they are not. */
export function tieOf({ atom: one, ...left }: Head, { atom: other, ...right }: Head): number {
  if (!one || !other) return MAYBE_ONE;
  if (one.kind !== 'word' && other.kind !== 'word') return one.key === other.key ? OF_ONE : 0;
  if (one.kind !== 'word' || other.kind !== 'word') return MAYBE_ONE;
  if (tellsApart(left.before, right.before)) return 0;
  if (one.key === other.key) return left.isOfOne && right.isOfOne ? OF_ONE : MAYBE_ONE;
  return keysNear(one.lower).has(other.key) || keysNear(other.lower).has(one.key) ? MAYBE_ONE : 0;
}

/** "The new hall", "the old hall". */
function tellsApart(one: Atom | undefined, other: Atom | undefined): boolean {
  if (one?.kind !== 'word' || other?.kind !== 'word') return false;
  return areExclusive(one.lower, other.lower, true) || areOpposites(one.lower, other.lower);
}
