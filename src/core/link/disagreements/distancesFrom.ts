import type { Span } from '../../model';
import type { Atom } from './atoms';
import { holdNear } from './nearWords';
import type { Member } from './storyIndex';

/** "15 miles north of", "six nautical miles off", "2 km from": where something is, told by a place. */
const AWAY =
  /^[\s-]{0,2}(?:nautical |air )?(?:miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|m|feet|foot|ft|yards?)\)?,? (?:(?:to the |due )?(?:(?:north|south)-?(?:east|west)|north|south|east|west)\b(?: of\b| from\b)?|(?:from|off|outside|inland|offshore|upstream|downstream)\b|away\b(?: from\b)?)/iu;
/** "Within 5 km of": the same, as a reach. */
const WITHIN = /\bwithin (?:about |some |roughly |just )?$/iu;
/** "Chased him for 30 miles", "30 miles long": a way, whatever it leads to. */
const ALONG = /\b(?:for|over|along|across) (?:about |some |roughly |nearly |almost |more than )?$/iu;
const LONG = /^[\s-]{0,2}\p{L}{1,12}[\s-](?:long|wide|deep|high|tall|thick)\b/iu;
/** So many characters around a number tell whether it is such a distance. */
const AROUND = 60;

/** Where a distance is measured from: what stands there, or nothing that is told. */
interface Distance {
  readonly from: Atom | undefined;
}

/**
 * Whether two numbers measure other distances: one says how far something is from a place and the other how long a way is, or
 * both are measured from other places ("400 miles southeast of St. Ives", "900 miles east of Arden").
 */
export function areOtherDistances([left, l]: readonly [Member, Span], [right, r]: readonly [Member, Span]): boolean {
  const [one, other] = [distanceAt(left, l), distanceAt(right, r)];
  if (one && !other) return isWay(right, r);
  if (other && !one) return isWay(left, l);
  if (!one?.from || !other?.from) return false;
  return one.from.key !== other.from.key && !holdNear([one.from], other.from);
}

function isWay(member: Member, number: Span): boolean {
  const { before, behind } = around(member, number);
  return ALONG.test(before) || LONG.test(behind);
}

function distanceAt(member: Member, number: Span): Distance | undefined {
  const { before, behind } = around(member, number);
  if (WITHIN.test(before)) return { from: undefined };
  const told = AWAY.exec(behind);
  if (!told) return undefined;
  const reached = number.end + told[0].length;
  const from = member.atoms.find((atom) => atom.start >= reached && atom.worth === 1);
  const isNext = from && /^ (?:the |its |their |a )?$/iu.test(member.words({ start: reached, end: from.start }));
  return { from: isNext ? from : undefined };
}

function around({ words, span }: Member, { start, end }: Span): { readonly before: string; readonly behind: string } {
  return {
    before: words({ start: Math.max(span.start, start - AROUND), end: start }),
    behind: words({ start: end, end: Math.min(span.end, end + AROUND) }),
  };
}
