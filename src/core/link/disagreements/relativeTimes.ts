import type { Span } from '../../model';
import type { Atom } from './atoms';
import { eventKind } from './wordLists';

/** A time told by an event: "weeks before the invasion", "during the visit". */
export interface RelativeTime extends Span {
  readonly relation: 'before' | 'during' | 'after';
  /** The kind of event (visit and trip are one kind). */
  readonly event: number;
  /** "days", "weeks", … as the unit's name without ending, when one is given. */
  readonly unit?: string;
}

const RELATIONS: ReadonlyMap<string, RelativeTime['relation']> = new Map([
  ['before', 'before'],
  ['prior', 'before'],
  ['ahead', 'before'],
  ['preceding', 'before'],
  ['leading', 'before'],
  ['during', 'during'],
  ['amid', 'during'],
  ['after', 'after'],
  ['following', 'after'],
]);

const UNITS: ReadonlyMap<string, string> = new Map(
  ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade'].flatMap((unit) => [
    [unit, unit],
    [`${unit}s`, unit],
  ]),
);

/** How far the event may stand behind the relation word, and the unit before it, in atoms. */
const REACH = 7;

/** The last time in a claim that is told by an event of a known kind. */
export function relativeTime(atoms: readonly Atom[]): RelativeTime | undefined {
  for (let at = atoms.length - 1; at >= 0; at--) {
    const atom = atoms[at];
    if (atom?.kind !== 'word') continue;
    const relation = RELATIONS.get(atom.lower);
    if (!relation) continue;
    for (const event of atoms.slice(at + 1, at + 1 + REACH)) {
      const kind = event.kind === 'word' ? eventKind(event.lower) : -1;
      if (kind < 0) continue;
      const before = unitBefore(atoms, at);
      return {
        relation,
        event: kind,
        start: before?.start ?? atom.start,
        end: event.end,
        ...(before ? { unit: before.unit } : {}),
      };
    }
  }
  return undefined;
}

/** The reading's key: equal for times that tell the same. */
export function keyOf({ unit, relation, event }: RelativeTime): string {
  return `${unit ?? ''} ${relation} ${event}`;
}

function unitBefore(atoms: readonly Atom[], at: number): { readonly unit: string; readonly start: number } | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    const atom = atoms[index];
    if (atom?.kind === 'word') {
      const unit = UNITS.get(atom.lower);
      if (unit) return { unit, start: atom.start };
    }
    if (atom?.kind === 'date' && atom.date.type === 'DURATION') {
      const unit = /^P(?:\d+|X+)([DWMY])$/.exec(atom.date.value)?.[1];
      const name = unit === undefined ? undefined : { D: 'day', W: 'week', M: 'month', Y: 'year' }[unit];
      if (name) return { unit: name, start: atom.start };
    }
  }
  return undefined;
}
