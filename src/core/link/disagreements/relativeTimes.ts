import type { Span } from '../../model';
import type { Atom } from './atoms';
import { holdNear } from './nearWords';
import { wordsOf } from './place';
import type { Member } from './storyIndex';
import { eventKind } from './wordLists';
import { remembered } from './remembered';
import { hasAny, hasMarked, markWords } from './wordMarks';

/** A time told by an event: "weeks before the vote", "during the talks". */
interface RelativeTime extends Span {
  readonly relation: 'before' | 'during' | 'after';
  /** The kind of event (visit and trip are one kind); -1 for one of no known kind. */
  readonly event: number;
  /** The words of weight that tell the event. */
  readonly eventWords: readonly Atom[];
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

const RELATION = markWords((lower) => RELATIONS.has(lower));

/** How far the event may stand behind the relation word, and the unit before it, in atoms. */
const REACH = 7;

/** The last time in a claim that is told by an event of a known kind. */
export const relativeTime = remembered((member: Member): RelativeTime | undefined => {
  if (!hasMarked(member, RELATION) && !hasAny(member, 'date')) return undefined;
  const { atoms } = member;
  for (let at = atoms.length - 1; at >= 0; at--) {
    const atom = atoms[at];
    const relation = atom && relationAt(member, atom);
    if (!atom || !relation) continue;
    const before = unitBefore(member, at);
    const behind = atoms.slice(at + 1, at + 1 + REACH);
    const eventWords = behind.filter(({ kind, worth }) => kind === 'word' && worth === 1);
    const known = behind.find((event) => event.kind === 'word' && eventKind(event.lower) >= 0);
    const told = known ?? (before ? eventWords[0] : undefined);
    if (!told) continue;
    return {
      relation,
      event: known?.kind === 'word' ? eventKind(known.lower) : -1,
      eventWords,
      start: before?.start ?? atom.start,
      end: told.end,
      ...(before ? { unit: before.unit } : {}),
    };
  }
  return undefined;
});

/** Whether two times hang on one event: of one known kind, or told in near words. */
export function isOfOneEvent(left: RelativeTime, right: RelativeTime): boolean {
  if (left.event >= 0 && left.event === right.event) return true;
  if (left.relation !== right.relation) return false;
  return left.eventWords.some((atom) => holdNear(right.eventWords, atom));
}

/** The reading's key: equal for times that tell the same. */
export function keyOf({ unit, relation, event }: RelativeTime): string {
  return `${unit ?? ''} ${relation} ${event}`;
}

/** The relation a word, or a word inside a time expression ("a few weeks before"), gives. */
function relationAt(member: Member, atom: Atom): RelativeTime['relation'] | undefined {
  if (atom.kind === 'word') return RELATIONS.get(atom.lower);
  if (atom.kind !== 'date') return undefined;
  return tokensOf(member, atom)
    .map((word) => RELATIONS.get(word))
    .find((relation) => relation !== undefined);
}

function tokensOf(member: Member, atom: Atom): readonly string[] {
  return wordsOf(member, [atom])
    .toLowerCase()
    .split(/\P{L}+/u);
}

/** The unit of time in the relation's own time expression, or in the two atoms before it. */
function unitBefore(member: Member, at: number): { readonly unit: string; readonly start: number } | undefined {
  const { atoms } = member;
  const first = atoms[at]?.kind === 'date' ? at : at - 1;
  for (const atom of atoms.slice(Math.max(0, at - 2), first + 1).reverse()) {
    const words = atom.kind === 'word' ? [atom.lower] : atom.kind === 'date' ? tokensOf(member, atom) : [];
    const unit = words.map((word) => UNITS.get(word)).find((one) => one !== undefined);
    if (unit !== undefined) return { unit, start: atom.start };
  }
  return undefined;
}
