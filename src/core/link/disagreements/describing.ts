import type { Atom, WordAtom } from './atoms';
import { holdNear } from './nearWords';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** What may stand in front of a participle that belongs to a noun; in front of a verb stands who does it. */
const LEADING = new Set(
  'a an the this that these those its his her their our of from in on at by for with against into over under among between to no any some'.split(
    ' ',
  ),
);

/** The participles of a claim that only say what kind of thing is meant: "from *derailed* tank cars". */
export const describingWords = remembered(({ atoms, words }: Member): ReadonlySet<Atom> => {
  const found = atoms.filter((atom, at): atom is WordAtom => {
    const [before, next] = [atoms[at - 1], atoms[at + 1]];
    if (atom.kind !== 'word' || !/(?:ed|en)$/.test(atom.lower) || next?.kind !== 'word' || next.worth < 1) return false;
    if (!/^ $/.test(words({ start: atom.end, end: next.start }))) return false;
    return before?.kind === 'number' || (before?.kind === 'word' && LEADING.has(before.lower));
  });
  return new Set(found);
});

/** Whether the act of one claim is told in the other only by what kind of thing is meant there. */
export function isActDescribing({ atoms, claim: { verb } }: Member, other: Member): boolean {
  if (!verb) return false;
  const describing = [...describingWords(other)];
  const act = atoms.findLast(({ start, end, worth }) => worth === 1 && start >= verb.start && end <= verb.end);
  return act !== undefined && describing.length > 0 && holdNear(describing, act);
}
