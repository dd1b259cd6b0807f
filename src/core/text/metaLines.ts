import { writerWords } from '../data/boilerplate';
import { reason } from '../words';
import type { Judgement } from './furniture';
import { isByline, isDateLine, isNameLine } from './lineKinds';

export const BYLINE: Judgement = { kind: 'byline', reason: reason('zone.byline') };
export const DATE_LINE: Judgement = { kind: 'byline', reason: reason('zone.date-line') };
export const DATELINE: Judgement = { kind: 'dateline', reason: reason('zone.dateline') };

/** A date line, or (under a headline) the writer's name or job. */
export function metaLine(line: string, before: Judgement | undefined): Judgement | undefined {
  if (isDateLine(line)) return DATE_LINE;
  if (isByline(line) || isNameLine(line) || isNamed(line)) return BYLINE;
  return before?.kind === 'byline' && line.split(/\s+/u).length <= 5 && holdsJob(line) ? BYLINE : undefined;
}

/** "Ana Ruiz, Trade correspondent", "Ana Ruiz - March 3, 2021", "Ana Ruiz in Limassol", "Ana Ruiz ana@gazette.org". */
function isNamed(line: string): boolean {
  if (line.length > 90 || /[.!?]$/u.test(line)) return false;
  const words = line.split(/\s+/u);
  const end = words.findIndex((word) => !/^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  if (end < 1 || end > 5) return false;
  const last = words[end] as string;
  const rest = words.slice(end).join(' ');
  if (/^[-–—|]$/u.test(last)) return end > 1 && holdsJobOrDate(words.slice(end + 1).join(' '));
  if (last.endsWith(',') && /^\p{Lu}/u.test(last)) return holdsJobOrDate(words.slice(end + 1).join(' '));
  if (end < 2) return false;
  if (/^[^\s@]+@[^\s@]+$/u.test(rest)) return true;
  if (isDateLine(rest)) return line !== line.toUpperCase();
  const place = words.slice(end + 1);
  return (last === 'in' || last === 'at') && place.length <= 3 && place.every((word) => /^\p{Lu}/u.test(word));
}

function holdsJobOrDate(text: string): boolean {
  return isDateLine(text) || (text.length <= 40 && holdsJob(text));
}

function holdsJob(text: string): boolean {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some((word) => writerWords.has(word));
}
