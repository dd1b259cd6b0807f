import type { Span } from '../../model';
import type { Member } from './storyIndex';

/** What stands between "not" and a day, and what "six months later" is held against, within so many characters. */
const REACH = 30;

/** Whether a time in a claim is none at which the claim says that anything is: a day taken back, or how far from a plan it is. */
export function isNoDayOf(member: Pick<Member, 'text' | 'span' | 'words'>, time: Span): boolean {
  return isTakenBack(member, time) || isAgainstPlan(member, time);
}

/** "from March 9 and *not from* February 2", "instead of May 4": on that day it is not. */
export function isTakenBack({ text, span }: Pick<Member, 'text' | 'span'>, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - span.start - REACH), Math.max(0, start - span.start));
  return /\b(?:not|instead of|rather than) (?:(?:on|from|in|by|until) )?$/i.test(before);
}

/** "six months later than planned": no day, but how far from one. */
function isAgainstPlan({ words }: Pick<Member, 'words'>, { end }: Span): boolean {
  return /^ (?:\w+ )?than\b/.test(words({ start: end, end: end + REACH }));
}
