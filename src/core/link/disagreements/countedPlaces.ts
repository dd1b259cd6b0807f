import type { Atom, NameAtom } from './atoms';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** What stands between two places of one list; only "and" makes it one, for "Arden, Norway" is one place. */
const JOINT = /^(?:,|,? (?:and|as well as)) (?:the |in )?$/iu;
const LAST = /and|as/iu;
/** "In Arden and two villages nearby": more are counted than are named. */
const MORE = /^,? (?:and|as well as)\b/iu;

/** The keys of places that stand in a list of several: "in Greece, Turkey and Bulgaria". */
const listedPlaces = remembered(({ atoms, words }: Member): ReadonlySet<string> => {
  const listed = new Set<string>();
  let run: NameAtom[] = [];
  for (const atom of atoms.filter(isPlace)) {
    const last = run.at(-1);
    const between = last ? words({ start: last.end, end: atom.start }) : '';
    run = JOINT.test(between) ? [...run, atom] : [atom];
    if (run.length > 1 && LAST.test(between)) for (const { key } of run) listed.add(key);
  }
  return listed;
});

/** Whether one claim counts over several places of which the other tells of fewer, and of none besides. */
export function areOverOtherPlaces(left: Member, right: Member): boolean {
  return isOverMore(left, right) || isOverMore(right, left);
}

function isOverMore(more: Member, { atoms, words, span }: Member): boolean {
  const listed = listedPlaces(more);
  if (listed.size === 0) return false;
  const named = atoms.filter(isPlace);
  if (named.some(({ end }) => MORE.test(words({ start: end, end: span.end })))) return false;
  const places = new Set(named.map(({ key }) => key));
  return places.size > 0 && places.size < listed.size && [...places].every((place) => listed.has(place));
}

function isPlace(atom: Atom): atom is NameAtom {
  return atom.kind === 'name' && atom.mention.type === 'place';
}
