import { relatedWords } from '../../data/related/related';
import { lemma } from '../../text/lemma';
import { type Atom, stem } from './atoms';

/** Words nearer than this mean the same thing in the news. */
const NEAR = 0.6;
/** Words are looked up again and again; more than so many are forgotten. */
const MOST_KNOWN = 20_000;

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

const ownKeys = new WeakMap<readonly Atom[], ReadonlySet<string>>();

function keysOf(atoms: readonly Atom[]): ReadonlySet<string> {
  let keys = ownKeys.get(atoms);
  if (!keys) {
    keys = new Set(atoms.map(({ key }) => key));
    ownKeys.set(atoms, keys);
  }
  return keys;
}

/** Whether some atoms hold another one, in the same or a near meaning. */
export function holdNear(atoms: readonly Atom[], atom: Atom): boolean {
  const keys = keysOf(atoms);
  if (keys.has(atom.key)) return true;
  if (atom.kind !== 'word' || atom.worth < 1) return false;
  for (const key of keysNear(atom.lower)) if (keys.has(key)) return true;
  return false;
}

/** How much of the content of some atoms others hold too, in the same or a near meaning: 0 to 1. */
export function coverOf(inner: readonly Atom[], outer: readonly Atom[]): number {
  let whole = 0;
  let covered = 0;
  for (const atom of inner) {
    if (atom.worth < 1) continue;
    whole++;
    if (holdNear(outer, atom)) covered++;
  }
  return whole === 0 ? 0 : covered / whole;
}
