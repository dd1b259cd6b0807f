/** The year that the sources of a story write in. */
import { calendarDay, parseIsoDay } from '../../extract/dates/calendar';
import type { Clues, DatedSource } from './clues';

/** Sources that came out further apart than this, in days, belong to a series of stories, whose years tell nothing. */
const ONE_STORY = 366;

/**
 * The years in which a story's dates without a year may lie, likeliest first: that of the newest date which is given or
 * stated, or of the newest full date that lies ahead, if more than that date shows that it is near. Other full dates do
 * not tell it: writers leave out the year they write in, and in dated news the newest year named is that of the article
 * in one of five.
 */
export function storyYears(clues: readonly Clues[], sources: readonly DatedSource[]): readonly number[] {
  const given = sources.flatMap(({ facts }) => parseIsoDay(facts.published ?? '') ?? []);
  const known = [...given, ...clues.flatMap(({ stated }) => (stated ? [stated.day] : []))];
  if (known.length > 0) {
    const newest = newestOf(known, -Infinity);
    const isSeries = known.some((day) => newest - day > ONE_STORY);
    return isSeries ? [] : around(calendarDay(newest).year);
  }
  const ahead = newestOf(nearAhead(clues));
  const told = newestOf(clues.flatMap(({ named, years }) => [...named.flatMap(({ year }) => year ?? []), ...years]));
  return ahead > 0 && ahead >= told ? around(ahead) : [];
}

/** The years of days that a source names as lying ahead, and not far: it says so otherwise too, or others name the day. */
function nearAhead(clues: readonly Clues[]): readonly number[] {
  const naming = new Map<string, Set<Clues>>();
  for (const one of clues) {
    for (const { year, month, day } of one.named) {
      const key = keyOf(year, month, day);
      naming.set(key, (naming.get(key) ?? new Set()).add(one));
    }
  }
  return clues.flatMap((one) => {
    const isNear = one.weeksAhead.length > 0 || one.horizons.length > 0;
    return one.named.flatMap(({ year, month, day, tense }) => {
      if (year === undefined || tense !== 'future') return [];
      const all = [keyOf(year, month, day), keyOf(undefined, month, day)].map((key) => naming.get(key));
      return isNear || all.some((some) => some && (some.size > 1 || !some.has(one))) ? [year] : [];
    });
  });
}

function keyOf(year: number | undefined, month: number, day: number): string {
  return `${year ?? ''} ${month} ${day}`;
}

function around(year: number): readonly number[] {
  return [year, year - 1, year + 1];
}

function newestOf(numbers: readonly number[], least = 0): number {
  return numbers.reduce((a, b) => Math.max(a, b), least);
}
