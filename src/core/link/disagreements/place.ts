import type { TimeExpression } from '../../model';
import type { Gap } from './align';
import type { Atom, WordAtom } from './atoms';
import type { WordedDate } from './dates';
import type { Member } from './storyIndex';

/** A gap with the two claims it lies in. */
export interface Place {
  readonly left: Member;
  readonly right: Member;
  readonly gap: Gap;
  /** How alike the two claims are worded, 0 to 1. */
  readonly likeness: number;
}

/** The plain words among some atoms. */
export function wordsIn(atoms: readonly Atom[]): readonly WordAtom[] {
  return atoms.filter((atom) => atom.kind === 'word');
}

/** The word at a place among some atoms, in lower case; "" when there is none. */
export function lowerAt(atoms: readonly Atom[], at: number): string {
  const atom = atoms[at];
  return atom?.kind === 'word' ? atom.lower : '';
}

const SAYING = new Set('say tell state add report'.split(' '));

/** "the agency said on Tuesday": what is dated is only the saying, and a body may speak on two days. */
export function isStatement({ claim, atoms }: Member): boolean {
  return SAYING.has(claim.action ?? '') && atoms.filter(({ worth }) => worth === 1).length <= 4;
}

/** The words of some atoms of a member. */
export function wordsOf(member: Member, atoms: readonly Atom[]): string {
  const first = atoms[0];
  const last = atoms.at(-1);
  if (!first || !last) return '';
  return member.text.slice(first.start - member.span.start, last.end - member.span.start);
}

/** A time expression of a member with its words. */
export function wordedDate(member: Member, date: TimeExpression): WordedDate {
  const words = member.text.slice(date.start - member.span.start, date.end - member.span.start);
  const confidence = member.source.published?.confidence;
  const before = member.text.slice(0, date.start - member.span.start);
  const behind = member.text.slice(date.end - member.span.start);
  const isDeadline = DEADLINE_BEHIND.test(behind) || DEADLINE_BEFORE.test(before.slice(-LONGEST_DEADLINE));
  const bound = isDeadline
    ? 'by'
    : /\b(since|until|till|by|before|after)\s+$/i.exec(before.slice(-12))?.[1]?.toLowerCase();
  const record = bound === 'since' ? RECORD.exec(before.slice(-LONGEST_RECORD))?.[0].toLowerCase() : undefined;
  const isGuessed = confidence !== 'given' && confidence !== 'high';
  return {
    date,
    words,
    isGuessed,
    ...(bound === undefined ? {} : { bound }),
    ...(record === undefined ? {} : { record }),
  };
}

/** "A July 1 deadline", "a deadline of July 1": within so many characters. */
const LONGEST_DEADLINE = 24;
const DEADLINE_BEHIND = /^ (?:deadline|cut-?off)\b/iu;
const DEADLINE_BEFORE = /\b(?:deadline|cut-?off)(?: of| is| was| set for| falls on)? $/iu;

/** "its lowest level since", "not seen since": within so many characters. */
const LONGEST_RECORD = 60;
const RECORD =
  /\b(?:first|most|least|fewest|best|worst|seen|(?:high|low|big|larg|small|strong|weak|fast|slow|steep|sharp|deadli|bloodi|long|short|hot|cold|warm|wet|dri|heavi|cheap|deep|hard|poor|clos|tough)est)\b/i;
