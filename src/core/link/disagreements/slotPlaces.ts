import { sites } from '../../data/sites';
import type { Atom, NameAtom } from './atoms';
import type { Difference } from './findings';
import { isWritten, mayHold, shareAPart } from './names';
import { CLEARLY_LINKED, LINKED } from './oneMatter';
import { isOneOfSeveral } from './oneOfSeveral';
import { shareNoNumber } from './sharedNumbers';
import type { Pair } from './pair';
import { lowerAt, wordsOf } from './place';
import { remembered } from './remembered';
import { isMentioned } from './slotNames';
import type { Slot } from './slots';
import type { Member } from './storyIndex';
import { isSubjectTold } from './subjects';
import { eventKind } from './wordLists';

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
  if (!pair.isSameAction && !areOfOneSeat(pair) && !isOneState(pair)) return undefined;
  if (left.claim.negated !== right.claim.negated || isOneOfSeveral(left) || isOneOfSeveral(right)) return undefined;
  if (shareNoNumber(left, right)) return undefined;
  if (Math.max(pair.leftCover, pair.rightCover) < 0.4 && !isDoneOnce(pair)) return undefined;
  for (const l of placesIn(left)) {
    const r = placesIn(right).find(({ relation }) => relation === l.relation);
    if (!r || !areApart(pair, l.name, r.name)) continue;
    return {
      kind: 'place',
      status: 'differs',
      code: 'differs.place',
      left: { key: l.name.key, words: wordsOf(left, [l.name]) },
      right: { key: r.name.key, words: wordsOf(right, [r.name]) },
      strength: 0.6,
    };
  }
  return undefined;
}

/** What surely is told of one, whatever verb tells it: "a boy is in intensive care in Odense". */
function isOneState({ left, right, link }: Pair): boolean {
  return link >= SURELY_ONE_STATE && isSubjectTold(left, right) && isSubjectTold(right, left);
}

/** From this strength of the links on, two claims are of one state of one thing. */
const SURELY_ONE_STATE = 0.65;

/** "Died in Odense": what happens to somebody but once, whatever else is told of it. */
function isDoneOnce({ left, link, sharedNames }: Pair): boolean {
  return ONCE.has(left.claim.action ?? '') && link >= LINKED && sharedNames > 0;
}

const ONCE: ReadonlySet<string> = new Set(['die', 'bear', 'bury', 'drown']);

function areApart(pair: Pair, l: NameAtom, r: NameAtom): boolean {
  const { left, right, link } = pair;
  if (l.key === r.key || shareAPart(wordsOf(left, [l]), wordsOf(right, [r]))) return false;
  if (mayHold(l, r) || mayHold(r, l)) return false;
  const isSure = link >= CLEARLY_LINKED || areOfOneSeat(pair);
  if (!isSure && (isMentioned(left, r) || isMentioned(right, l))) return false;
  return !isWritten(left, right, r) && !isWritten(right, left, l);
}

interface ToldPlace {
  readonly name: NameAtom;
  /** How it is told: where something is, where it goes to, where it comes from. */
  readonly relation: string;
}

const RELATIONS: ReadonlyMap<string, string> = new Map([
  ['in', 'in'],
  ['at', 'in'],
  ['near', 'near'],
  ['outside', 'near'],
  ['to', 'to'],
  ['from', 'from'],
]);

/** "The town of Odense". */
const SETTLEMENTS = new Set('town city village port island resort hamlet'.split(' '));

/** The first place of a claim that is told by each relation; what is told behind it may be where that lies. */
const placesIn = remembered(({ atoms, words }: Member): readonly ToldPlace[] => {
  const found = new Map<string, ToldPlace>();
  for (const [at, name] of atoms.entries()) {
    if (name.kind !== 'name' || name.mention.type !== 'place' || isBuilding(words(name))) continue;
    const relation = isOfEvent(atoms, at) ? undefined : relationBefore(atoms, at);
    if (relation !== undefined && !found.has(relation)) found.set(relation, { name, relation });
  }
  return [...found.values()];
});

/** "Hospital South": a building, and no town. */
function isBuilding(name: string): boolean {
  return name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => sites.has(word));
}

/** "After the fire in Odense": that is where the fire was. */
function isOfEvent(atoms: readonly Atom[], at: number): boolean {
  return eventKind(lowerAt(atoms, at - 2)) >= 0 && at > 3;
}

function relationBefore(atoms: readonly Atom[], at: number): string | undefined {
  const isOfOne = isOfSettlement(atoms, at);
  const before = at - (isOfOne ? settlementLength(atoms, at) : 1);
  // "close to Odense"
  if (lowerAt(atoms, before) === 'to' && lowerAt(atoms, before - 1) === 'close') return 'near';
  // "blocked the port of Odense"
  return RELATIONS.get(lowerAt(atoms, before)) ?? (isOfOne ? 'in' : undefined);
}

function isOfSettlement(atoms: readonly Atom[], at: number): boolean {
  return lowerAt(atoms, at - 1) === 'of' && SETTLEMENTS.has(lowerAt(atoms, at - 2));
}

/** So many words stand between "in" and a name: "in the old coastal town of Odense". */
function settlementLength(atoms: readonly Atom[], at: number): number {
  for (let back = 3; back <= LONGEST_TELLING; back++) if (RELATIONS.has(lowerAt(atoms, at - back))) return back;
  return LONGEST_TELLING;
}

const LONGEST_TELLING = 7;

/** {@link differentPlaces}, of claims that tell a place. */
export const places: Slot = { isIn: (member) => placesIn(member).length > 0, of: 'both', compare: differentPlaces };
