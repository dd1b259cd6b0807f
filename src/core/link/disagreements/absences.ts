import type { Atom } from './atoms';
import { isAsserted } from './certainty';
import { daysBetween } from './dates';
import type { Difference } from './findings';
import { inOrder } from './overtaken';
import { wordsOf } from './place';
import { remembered } from './remembered';
import type { Member } from './storyIndex';
import { anybody } from './wordLists';

/** What reports say did not happen at all, to anybody: what was damaged, say, is one thing here and another there. */
interface Event {
  /** Words that name it: "no arrests", "nobody was hurt". */
  readonly words: ReadonlySet<string>;
  /** Verbs that tell that it did happen, as lemmas. */
  readonly acts: ReadonlySet<string>;
  /** Words behind a number that tell that it did: "12 injured". */
  readonly counted: ReadonlySet<string>;
}

/** Compiled for this project. */
const EVENTS: readonly Event[] = (
  [
    ['arrest arrests arrested detained detain', 'arrest detain', 'arrested detained'],
    [
      'injury injuries injured hurt wounded harmed casualties',
      'injure hurt wound hospitalise hospitalize',
      'injured hurt wounded',
    ],
    ['death deaths died dead killed fatalities casualties', 'kill die drown', 'dead killed deaths fatalities'],
    ['evacuation evacuations evacuated', 'evacuate', 'evacuated'],
    ['survivors survivor survived', 'survive', 'survivors'],
    ['charged charges indicted', 'charge indict', 'charged'],
    ['responsibility', 'claim', ''],
    ['ransom', 'demand', ''],
  ] as const
).map(([words, acts, counted]) => ({ words: setOf(words), acts: setOf(acts), counted: setOf(counted) }));

/** Verbs that tell that one of {@link EVENTS} happened, as lemmas. */
export const happening: ReadonlySet<string> = new Set(EVENTS.flatMap(({ acts }) => [...acts]));

function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').filter(Boolean));
}

const NONE = new Set('no nobody none zero'.split(' '));
/** "No other arrests", "no serious injuries": something of the kind there may be. */
const NARROWING = new Set(
  'other else further more additional new immediate serious major significant civilian fatal foreign known visible lasting great such'.split(
    ' ',
  ),
);
/** So many words may stand between "no" or "nobody" and what did not happen. */
const REACH = 4;
/** What happened so many days before a report came out is what the report is about. */
const NEWS = 31;

/** What a claim says did not happen at all: the place in {@link EVENTS}, and its words. */
interface Absence {
  readonly event: number;
  readonly atoms: readonly Atom[];
}

/** "No arrests have been made", "nobody was hurt", "no ransom demand has been received". */
const absenceIn = remembered((member: Member): Absence | undefined => {
  const { atoms, claim } = member;
  if (claim.zone === 'headline' || claim.modality === 'possible' || claim.modality === 'planned') return undefined;
  for (let at = 0; at < atoms.length; at++) {
    if (!isNone(atoms, at)) continue;
    const isOfAll = wordAt(atoms, at + 1) === 'of';
    for (let far = at + 1; far <= at + REACH && far < atoms.length && !isOfAll; far++) {
      const word = wordAt(atoms, far);
      if (NARROWING.has(word)) return undefined;
      const event = EVENTS.findIndex(({ words }) => words.has(word));
      if (event >= 0) return { event, atoms: atoms.slice(at, far + 1) };
      // "no civilians were killed": others may have been
      if ((atoms[far] as Atom).worth === 1 && !anybody.has(word)) break;
    }
  }
  return undefined;
});

function isNone(atoms: readonly Atom[], at: number): boolean {
  const word = wordAt(atoms, at);
  return NONE.has(word) || (word === 'one' && wordAt(atoms, at - 1) === 'no');
}

function wordAt(atoms: readonly Atom[], at: number): string {
  const atom = atoms[at];
  return atom?.kind === 'word' ? atom.lower : '';
}

/** What a claim says did happen, by the bits of {@link EVENTS}: by its verb, or by a count of those whom it happened to. */
const toldIn = remembered((member: Member): number => {
  const { claim, atoms } = member;
  if (claim.negated || !isAsserted(member) || isOfThePast(member)) return 0;
  let bits = 0;
  for (const [place, { words, acts, counted }] of EVENTS.entries()) {
    // a verb that tells of many things counts only with the word for what happened: "claimed responsibility"
    const isClear = counted.size > 0 || atoms.some((_, at) => words.has(wordAt(atoms, at)));
    const isDone = isClear && claim.action !== undefined && acts.has(claim.action);
    if (isDone || atoms.some((_, at) => isCounted(atoms, at, counted))) bits |= 1 << place;
  }
  return bits;
});

/** "12 injured", "three were arrested". */
function isCounted(atoms: readonly Atom[], at: number, counted: ReadonlySet<string>): boolean {
  const atom = atoms[at];
  if (atom?.kind !== 'number' || atom.quantity.value < 1) return false;
  for (let far = at + 1; far <= at + 3; far++) if (counted.has(wordAt(atoms, far))) return true;
  return false;
}

/** Whether a claim is dated to what lies before the news of its report. */
function isOfThePast({ atoms, source: { published } }: Member): boolean {
  return atoms.some((atom) => {
    if (atom.kind !== 'date' || atom.date.type === 'DURATION') return false;
    const { interval } = atom.date;
    return (
      interval === undefined || published === undefined || Math.abs(daysBetween(interval.to, published.date)) > NEWS
    );
  });
}

/** Whether a claim says of such an event that there was none. */
export function isAbsence(member: Member): boolean {
  return absenceIn(member) !== undefined;
}

/** Whether a claim says of such an event that it happened. */
export function isHappening(member: Member): boolean {
  return toldIn(member) !== 0;
}

/** "No arrests have been made" in one report, "police detained the manager" in another one of the same event. */
export function differentAbsence(left: Member, right: Member): Difference | undefined {
  const isLeft = absenceIn(left) !== undefined;
  const [none, told] = isLeft ? [left, right] : [right, left];
  const absence = absenceIn(none);
  if (!absence || absenceIn(told) || (toldIn(told) & (1 << absence.event)) === 0) return undefined;
  const sides = [
    { key: `none:${absence.event}`, words: wordsOf(none, absence.atoms) },
    { key: `some:${absence.event}`, words: told.text },
  ] as const;
  return {
    kind: 'negation',
    status: inOrder(left, right)?.[0] === none ? 'overtaken' : 'differs',
    code: 'differs.negation',
    left: sides[isLeft ? 0 : 1],
    right: sides[isLeft ? 1 : 0],
    strength: 0.55,
  };
}
