import { inOrder } from './overtaken';
import type { Member } from './storyIndex';

/** A count of people with what happened to them. */
interface Count {
  readonly member: Member;
  readonly value: number;
  readonly fate: string | undefined;
}

/** What befalls fewer the later it is: the missing are found, the critically ill recover. */
const DWINDLING: ReadonlySet<string> = new Set(['missing', 'critical']);

/**
 * Whether a report of a later day gives a count anew that goes on: more dead, or fewer missing. Who counts fewer dead than
 * were counted before counts otherwise.
 */
export function isOutgrown(left: Count, right: Count): boolean {
  if (left.fate === undefined || left.fate !== right.fate) return false;
  const order = inOrder(left.member, right.member);
  if (!order) return false;
  const [older, newer] = order[0] === left.member ? [left, right] : [right, left];
  return DWINDLING.has(left.fate) ? newer.value < older.value : newer.value > older.value;
}
