import { relatedWords } from '../../data/related/related';
import { lemma } from '../../text/lemma';
import type { Atom } from './atoms';
import { KeyMarks } from './keyMarks';
import { stem } from './stem';

/** Words nearer than this mean the same thing in the news. */
const NEAR = 0.6;
/** Words are looked up again and again; more than so many are forgotten. */
const MOST_KNOWN = 5_000;

const known = new Map<string, ReadonlySet<string>>();

/** The stems of a word's near meanings, its own among them. */
export function keysNear(lower: string): ReadonlySet<string> {
  const found = known.get(lower);
  if (found) return found;
  const keys = new Set([stem(lower)]);
  for (const form of new Set([lower, lemma(lower, 'NNS'), lemma(lower, 'VBD'), lemma(lower, 'VBZ')])) {
    keys.add(stem(form));
    for (const { word, nearness } of relatedWords(form)) if (nearness >= NEAR) keys.add(stem(word));
  }
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(lower, keys);
  return keys;
}

/** Whether two words mean something near. */
export function areNear(left: string, right: string): boolean {
  return left === right || keysNear(left).has(stem(right)) || keysNear(right).has(stem(left));
}

const marks = new KeyMarks();

/** Whether some atoms hold another one, in the same or a near meaning. */
export function holdNear(atoms: readonly Atom[], atom: Atom): boolean {
  marks.lay(atoms);
  return isHeld(atom);
}

/** Whether the atoms that are laid out hold another one. */
function isHeld(atom: Atom): boolean {
  if (marks.has(atom.number)) return true;
  return atom.kind === 'word' && atom.worth === 1 && marks.hasAny(atom.near);
}

/** How much of the content of some atoms others hold too, in the same or a near meaning: 0 to 1. */
export function coverOf(inner: readonly Atom[], outer: readonly Atom[]): number {
  marks.lay(outer);
  let whole = 0;
  let covered = 0;
  for (const atom of inner) {
    if (atom.worth < 1) continue;
    whole++;
    if (isHeld(atom)) covered++;
  }
  return whole === 0 ? 0 : covered / whole;
}
