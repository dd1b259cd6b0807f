import type { NameAtom } from './atoms';
import type { Difference } from './findings';
import { isWritten, shareAPart } from './names';
import { LINKED } from './oneMatter';
import type { Pair } from './pair';
import { wordsOf } from './place';
import { isMentioned } from './slotNames';
import type { Member } from './storyIndex';

/** Words for where a body has its seat. Compiled for this project. */
const SEATS: ReadonlySet<string> = new Set('headquarters headquartered seat'.split(' '));

/** "Have its headquarters in Odense", "its head office will be in Aarhus". */
function areOfOneSeat({ left, right, link }: Pair): boolean {
  return link >= LINKED && [left, right].every(tellsSeat);
}

function tellsSeat({ atoms }: Member): boolean {
  return atoms.some(
    (atom, at) =>
      atom.kind === 'word' && (SEATS.has(atom.lower) || (atom.lower === 'office' && atoms[at - 1]?.key === 'head')),
  );
}

/** The same act in two towns: "spoke in Odense", "spoke in Aarhus". */
export function differentPlaces(pair: Pair): Difference | undefined {
  const { left, right } = pair;
  if (!pair.isSameAction && !areOfOneSeat(pair)) return undefined;
  if (left.claim.negated !== right.claim.negated) return undefined;
  const [l, r] = [placeIn(left), placeIn(right)];
  if (!l || !r || l.name.key === r.name.key || l.before !== r.before) return undefined;
  if (Math.max(pair.leftCover, pair.rightCover) < 0.4) return undefined;
  if (isMentioned(left, r.name) || isMentioned(right, l.name)) return undefined;
  if (isWritten(left, right, r.name) || isWritten(right, left, l.name)) return undefined;
  const [a, b] = [wordsOf(left, [l.name]), wordsOf(right, [r.name])];
  if (shareAPart(a, b)) return undefined;
  return {
    kind: 'place',
    status: 'differs',
    code: 'differs.place',
    left: { key: l.name.key, words: a },
    right: { key: r.name.key, words: b },
    strength: 0.6,
  };
}

/** The only town of a claim that is told as a place ("in", "near", "at"); a country may hold the other's town. */
function placeIn({ atoms }: Member): { readonly name: NameAtom; readonly before: string } | undefined {
  const places = atoms.filter((atom) => atom.kind === 'name').filter(({ mention }) => mention.type === 'place');
  const [name] = places;
  const before = name && atoms[atoms.indexOf(name) - 1];
  if (places.length !== 1 || !name || name.entity?.country !== undefined || before?.kind !== 'word') return undefined;
  return /^(?:in|near|at|to|from)$/.test(before.lower) ? { name, before: before.lower } : undefined;
}
