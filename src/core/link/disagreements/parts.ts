import type { Atom, WordAtom } from './atoms';
import { LIGHT_VERBS } from './pair';
import { stem } from './stem';
import type { Member } from './storyIndex';
import { joints } from './wordLists';

/** So many words of weight a part needs to say by itself what happens. */
const ENOUGH_WORDS = 2;

/** The words of weight between the commas and conjunctions around an atom of a claim. */
export function partAround(member: Member, at: number): readonly WordAtom[] {
  const { atoms } = member;
  let from = at;
  while (from > 0 && !isBreak(member, from - 1)) from--;
  let to = at + 1;
  while (to < atoms.length && !isBreak(member, to - 1)) to++;
  let words = wordsOf(atoms.slice(from, to));
  // "a red warning, issued on Sunday": of what the part in front tells
  while (words.length < ENOUGH_WORDS && from > 0) {
    from--;
    while (from > 0 && !isBreak(member, from - 1)) from--;
    words = wordsOf(atoms.slice(from, to));
  }
  return words;
}

/** Whether one part of a claim ends behind an atom. */
function isBreak({ atoms, text, span }: Member, at: number): boolean {
  const [atom, next] = [atoms[at], atoms[at + 1]];
  if (!atom || !next) return true;
  const between = text.slice(atom.end - span.start, next.start - span.start);
  return /[,;:–—]/.test(between) || (next.kind === 'word' && joints.has(next.lower));
}

function wordsOf(atoms: readonly Atom[]): readonly WordAtom[] {
  return atoms
    .filter((atom) => atom.kind === 'word')
    .filter(({ worth, lower }) => worth === 1 && !LIGHT_VERBS.has(stem(lower)) && !joints.has(lower));
}
