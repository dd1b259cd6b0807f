import { compareDates, type WordedDate } from './dates';
import { isOneOfSeveral } from './oneOfSeveral';
import { wordedDate } from './place';
import type { Member } from './storyIndex';

const ANOTHER =
  /\b(?:an?other|others?|second|third|fourth|fifth|last(?! (?:night|week|month|year|\w+day|spring|summer|autumn|winter))|remaining|rest)\b/iu;

/** Whether two claims may tell of one happening: of no further one, at no other time, and not each of somebody else. */
export function mayBeOneHappening(left: Member, right: Member): boolean {
  if ([left, right].some((one) => isOneOfSeveral(one) || ANOTHER.test(one.text))) return false;
  return !haveOtherTimes(left, right) && !(namesSomebodyElse(left, right) && namesSomebodyElse(right, left));
}

/** Whether both give times, and none agree. */
function haveOtherTimes(left: Member, right: Member): boolean {
  const [lefts, rights] = [datesIn(left), datesIn(right)];
  if (lefts.length === 0 || rights.length === 0) return false;
  return !lefts.some((one) => rights.some((other) => compareDates(one, other) === 'agree'));
}

function datesIn(member: Member): readonly WordedDate[] {
  return member.atoms.flatMap((atom) => (atom.kind === 'date' ? [wordedDate(member, atom.date)] : []));
}

function namesSomebodyElse({ claim: { entities } }: Member, { claim: other }: Member): boolean {
  return entities.some((entity) => entity.startsWith('person:') && !other.entities.includes(entity));
}
