import { daysBetween } from './dates';
import { remembered } from './remembered';
import type { Member } from './storyIndex';

/** What ended so many days before a report came out is no part of what it reports. */
const LONG_AGO = 200;

const BEFORE =
  /\b(?:before that|previous|previously|earlier|formerly|last (?:year|time|season|election)|(?:a|two|three|four|five|ten|\d+) (?:years?|decades?) (?:ago|earlier|before)|the year before)\b/iu;

/** "Before that he spent four seasons", "last year it was 84 percent": what was before. */
export const tellsBefore = remembered(({ text }: Member): boolean => BEFORE.test(text));

/** So many atoms of a claim are its beginning: "In May 2019". */
const BEGINNING = 2;

/** Whether a claim begins with a time long before its report: "In 2019 five people were hurt". */
const isOfLongAgo = remembered(({ atoms, source: { published }, words, span }: Member): boolean => {
  const date = atoms.slice(0, BEGINNING).find((atom) => atom.kind === 'date');
  if (!published || !date?.date.interval || !/^(?:in|on|during) /iu.test(words(span))) return false;
  return daysBetween(date.date.interval.to, published.date) > LONG_AGO;
});

/** Whether only one of two claims tells of what was before: that a later report gives another number replaces nothing. */
export function isOneOfBefore(left: Member, right: Member): boolean {
  return tellsOfBefore(left) !== tellsOfBefore(right);
}

function tellsOfBefore(member: Member): boolean {
  return tellsBefore(member) || isOfLongAgo(member);
}
