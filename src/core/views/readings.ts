/** What the sides of a disagreement read, on one line each. */
import { oneLine } from './plainText';

/** So many UTF-16 units are shown in front of the words that differ. */
const BEFORE = 24;

/** A reading as it is shown beside the others. */
export interface ShownReading {
  readonly line: string;
  /** Where in the reading it begins. */
  readonly from: number;
}

/**
 * Readings fit to stand beside one another, at most `limit` UTF-16 units long: long ones that begin in the same words are
 * shown from where they differ.
 */
export function readingsBeside(readings: readonly string[], limit: number): readonly ShownReading[] {
  const lines = readings.map((reading) => oneLine(reading, limit));
  return readings.map((reading, at) => {
    const line = lines[at] as string;
    const alike = readings.filter((other, place) => other !== reading && lines[place] === line);
    const from = Math.min(...alike.map((other) => shortlyBefore(reading, firstDifference(reading, other))));
    if (alike.length === 0 || from === 0) return { line, from: 0 };
    return { line: `… ${oneLine(reading.slice(from), limit - 2)}`, from };
  });
}

function firstDifference(one: string, other: string): number {
  let at = 0;
  while (at < one.length && one.charCodeAt(at) === other.charCodeAt(at)) at++;
  return at;
}

/** The start of a word a little in front of a place. */
function shortlyBefore(text: string, place: number): number {
  const at = Math.max(0, text.lastIndexOf(' ', place) + 1 - BEFORE);
  return at === 0 ? 0 : text.indexOf(' ', at - 1) + 1;
}
