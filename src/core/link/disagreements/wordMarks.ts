import type { Atom } from './atoms';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** As many as a number has bits for. */
const MOST = 31;

const lists: ((lower: string) => boolean)[] = [];

/** A bit that the words of a list have. */
export type WordMark = number;

/**
 * Gives the words of a list a mark: whether a claim has one of them is seen at once, and of most lists a claim has none.
 *
 * @param isIn whether a word in lower case is in the list; asked once for each word of a story, not for each place of it
 * @throws {RangeError} when there are more lists than bits
 */
export function markWords(isIn: (lower: string) => boolean): WordMark {
  if (lists.length >= MOST) throw new RangeError('no bit is left for another list of words');
  lists.push(isIn);
  return 1 << (lists.length - 1);
}

/** The marks of a word in lower case. */
export function marksOf(lower: string): number {
  let marks = 0;
  for (let at = 0; at < lists.length; at++) if (lists[at]?.(lower)) marks |= 1 << at;
  return marks;
}

const marksIn = remembered(({ atoms }: Member): number => {
  let marks = 0;
  for (const atom of atoms) if (atom.kind === 'word') marks |= atom.marks;
  return marks;
});

/** Whether a claim has a word with a mark as a plain word, not as a part of a name, date or number. */
export function hasMarked(member: Member, mark: WordMark): boolean {
  return (marksIn(member) & mark) !== 0;
}

const FORMS: Readonly<Record<Exclude<Atom['kind'], 'word'>, number>> = { name: 1, date: 2, number: 4 };

const formsIn = remembered(({ atoms }: Member): number => {
  let forms = 0;
  for (const atom of atoms) if (atom.kind !== 'word') forms |= FORMS[atom.kind];
  return forms;
});

/** Whether a claim has a name, a date or a number. */
export function hasAny(member: Member, kind: Exclude<Atom['kind'], 'word'>): boolean {
  return (formsIn(member) & FORMS[kind]) !== 0;
}
