import type { WordedDate } from './dates';
import type { Pair } from './pair';
import type { Member } from './storyIndex';
import { subjectKey } from './subjects';
import { eventKind } from './wordLists';

/** From this strength of the links on, two claims tell of one event when they have its words in common. */
const LINKED = 0.5;

/** Whether two claims tell of one event to come: "have called a general strike", "a general strike will follow". */
export function areOfPlannedEvent(pair: Pair, lefts: readonly WordedDate[], rights: readonly WordedDate[]): boolean {
  if (pair.link < LINKED || !isToCome(pair.left, lefts) || !isToCome(pair.right, rights)) return false;
  return shareEvent(pair) || isOneJourney(pair);
}

/** Compiled for this project. */
const MOVES = new Set('come go travel visit fly arrive leave head journey return'.split(' '));

/** "The minister will visit the site", "The minister will come": the same person is on the way. */
function isOneJourney({ left, right }: Pair): boolean {
  const [l, r] = [subjectKey(left), subjectKey(right)];
  return l !== '' && l === r && MOVES.has(left.claim.action ?? '') && MOVES.has(right.claim.action ?? '');
}

/** Whether the days of a claim lie after the one on which its source was published. */
function isToCome({ source: { published } }: Member, days: readonly WordedDate[]): boolean {
  return (
    published !== undefined && days.length > 0 && days.every(({ date }) => (date.interval?.from ?? '') > published.date)
  );
}

/** Whether an event is told in the same words in both, and not much else. */
function shareEvent({ left, right, leftCover, rightCover }: Pair): boolean {
  if (Math.max(leftCover, rightCover) < 0.5 || Math.min(leftCover, rightCover) < 0.35) return false;
  const events = eventsIn(right);
  return eventsIn(left).some((event) => events.includes(event));
}

/** The words for events with the word in front of each: "general strike". */
function eventsIn({ atoms }: Member): readonly string[] {
  return atoms.flatMap((atom, at) => {
    const before = atoms[at - 1];
    if (atom.kind !== 'word' || eventKind(atom.lower) < 0 || before?.worth !== 1) return [];
    return [`${before.key} ${atom.key}`];
  });
}
