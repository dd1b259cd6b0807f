/** How well a day fits the clues of a source as its day of publication. */
import { calendarDay, dayNumber, isCalendarDay, isoDay, mondayOf, weekdayOf } from '../../extract/dates/calendar';
import { reason, type Reason } from '../../words';
import type { Clues, NamedDay } from './clues';
import { lastDay, type SharedDay } from './occasions';

/** A named day with its year filled in. */
export interface PlacedDay {
  readonly from: number;
  readonly to: number;
  readonly tense: NamedDay['tense'];
  readonly words: string;
  /** Named by another source of the story. */
  readonly elsewhere: boolean;
}

/** What the rest of the story adds. */
export interface Surroundings {
  /** Days still ahead that other sources name. */
  readonly ahead: readonly PlacedDay[];
  /** Weekdays of which another source tells the same by their dates. */
  readonly shared: readonly SharedDay[];
  /** Publication days of other sources, each once, with how many sources have it. */
  readonly published: ReadonlyMap<number, number>;
  /** The likeliest year. */
  readonly year?: number | undefined;
}

/** A candidate day's points, with the reasons that earned them, weightiest first. */
export interface Fit {
  readonly points: number;
  readonly evidence: readonly Reason[];
}

interface Part {
  readonly points: number;
  readonly why?: Reason;
}

/** The placings of a named day: in its own year, or in each of the years that come into question. */
export function placed(named: NamedDay, years: readonly number[], elsewhere: boolean): readonly PlacedDay[] {
  const choices = named.year === undefined ? years : [named.year];
  return choices.flatMap((year) => {
    if (!isCalendarDay(year, named.month, named.day)) return [];
    const from = dayNumber(year, named.month, named.day);
    if (named.weekday !== undefined && weekdayOf(from) !== named.weekday) return [];
    return [{ from, to: from + named.lastDay - named.day, tense: named.tense, words: named.words, elsewhere }];
  });
}

/** What a day outside the story's year loses: as much as a clear clue earns. */
const OTHER_YEAR = 1.5;

/**
 * Scores a day.
 *
 * @param placings the named days of the source itself, each in the years under test: the one nearest to the day is meant
 */
export function fit(day: number, clues: Clues, placings: readonly (readonly PlacedDay[])[], around: Surroundings): Fit {
  const own = placings.flatMap((choices) => nearestTo(day, choices) ?? []);
  const parts = [
    ...nearDays(day, clues),
    ...newest(day, own, clues),
    weeks(day, clues, own, around),
    horizon(day, clues, own),
    ...told(day, around),
    company(day, around),
    { points: around.year === undefined ? 0 : -OTHER_YEAR * Math.abs(calendarDay(day).year - around.year) },
  ];
  const earned = parts.filter((part) => part.points > 0 && part.why).sort((a, b) => b.points - a.points);
  return {
    points: parts.reduce((sum, part) => sum + part.points, 0),
    evidence: earned.flatMap((part) => part.why ?? []),
  };
}

function nearestTo(day: number, choices: readonly PlacedDay[]): PlacedDay | undefined {
  let nearest = choices[0];
  for (const one of choices) if (nearest && Math.abs(one.from - day) < Math.abs(nearest.from - day)) nearest = one;
  return nearest;
}

/** How fast what is named further down loses its worth: it may be told of another week. */
const FADING = 0.8;

/** Weekdays are named within the week, mostly on the day itself; bare day numbers mostly the day after. */
function nearDays(day: number, clues: Clues): readonly Part[] {
  const parts: Part[] = [];
  let rank = 0;
  for (const near of clues.near) {
    rank++;
    if (near.weekday !== undefined) {
      const gap = near.ahead ? (near.weekday - weekdayOf(day) + 7) % 7 : (weekdayOf(day) - near.weekday + 7) % 7;
      const points =
        (near.near ? (gap === 0 ? 1.5 : 0.5 - gap / 10) : near.ahead ? 0.5 - Math.abs(gap - 2) / 20 : 1 - gap / 7) /
        rank ** FADING;
      parts.push({
        points,
        why: reason(
          near.ahead ? 'published.weekday-ahead' : 'published.weekday',
          near.words,
          isoDay(near.ahead ? day + gap : day - gap),
        ),
      });
      continue;
    }
    const { day: number, month, year } = calendarDay(day);
    const wanted = near.monthDay ?? 1;
    const previous = dayNumber(year, month, 1) - 1;
    const gap = near.ahead
      ? wanted - number
      : wanted <= number
        ? number - wanted
        : number + calendarDay(previous).day - wanted;
    const points = near.ahead ? (gap > 0 ? 0.4 : -0.2) : gap === 1 ? 1 : gap === 0 ? 0.8 : Math.max(0, 0.9 - gap / 10);
    parts.push({ points, why: reason('published.day-number', near.words, isoDay(day - (near.ahead ? -gap : gap))) });
  }
  return parts;
}

/** Who calls the last days by their weekdays has a date for what lies further back than so many days. */
const A_WEEK = 6;
/** What a date within that week is worth all the same. */
const CALLED_BY_DATE = 0.5;

/** What a day is worth that is told as one to come, the nearer the more; one told on that day; and one that may be to come. */
const AHEAD = 0.8;
const ON_THE_DAY = 0.3;
const OPEN = 0.5;

/** The newest named day that lies behind tells most; days told as past cannot lie ahead. */
function newest(day: number, own: readonly PlacedDay[], { near }: Clues): readonly Part[] {
  const least = near.some(({ weekday, ahead }) => weekday !== undefined && !ahead) ? A_WEEK : 0;
  let best: Part = { points: 0 };
  let wrong = 0;
  let ahead: Part = { points: 0 };
  for (const named of own) {
    if (named.elsewhere) continue;
    const gap = day - named.from;
    if (named.tense === 'future' || (named.tense === 'open' && gap < 0)) {
      const points = gap > 0 ? -1 : (named.tense === 'open' ? OPEN : gap === 0 ? ON_THE_DAY : AHEAD) / (1 - gap / 15);
      if (points > ahead.points) ahead = { points, why: reason('published.before-named', named.words) };
      if (gap > 0) wrong += 0.4;
      continue;
    }
    if (gap < 0) {
      wrong += 2;
      continue;
    }
    const points = (named.tense === 'past' ? 1.2 : 0.8) * recency(gap, least);
    if (points > best.points) best = { points, why: reason('published.after-named', named.words) };
  }
  return [best, ahead, { points: -Math.min(wrong, 4) }];
}

/**
 * How well it fits that a day is named which lies some days behind.
 *
 * @param least days nearer than this are called by their weekdays
 */
function recency(gap: number, least: number): number {
  if (gap < least) return CALLED_BY_DATE;
  if (least > 0) return 1 / (1 + (gap - least) / 15);
  return gap === 1 ? 1 : gap === 0 ? 0.9 : 1 / (1 + gap / 8);
}

/** "next week" is the week of a day that lies ahead, in the same text or in the others. */
function weeks(day: number, clues: Clues, own: readonly PlacedDay[], around: Surroundings): Part {
  let best: Part = { points: 0 };
  for (const { weeks: ahead, words } of clues.weeksAhead) {
    for (const named of [...own, ...around.ahead]) {
      if (named.tense === 'past' || mondayOf(named.from) - mondayOf(day) !== 7 * ahead) continue;
      const points = named.elsewhere ? 1 : 2.4;
      if (points > best.points)
        best = {
          points,
          why: reason(named.elsewhere ? 'published.week-elsewhere' : 'published.week', words, named.words),
        };
    }
  }
  return best;
}

/** "in the coming months" and a month that lies ahead. */
function horizon(day: number, clues: Clues, own: readonly PlacedDay[]): Part {
  let best: Part = { points: 0 };
  for (const { least, most, words } of clues.horizons) {
    const starts = [
      ...own.filter((named) => named.tense === 'future').map((named) => named.from),
      ...clues.monthsAhead.map((month) => nextMonthStart(day, month)),
    ];
    for (const start of starts) {
      const gap = start - day;
      if (gap < 0) continue;
      const points = gap >= least && gap <= most ? 1 : -0.5;
      if (points > best.points || best.points === 0)
        best = points > 0 ? { points, why: reason('published.horizon', words) } : { points };
    }
  }
  return best;
}

function nextMonthStart(day: number, month: number): number {
  const { year } = calendarDay(day);
  const start = dayNumber(year, month, 1);
  return start >= day ? start : dayNumber(year + 1, month, 1);
}

/** What it is worth that a weekday is the day by which another source tells the same, by one word, and by several. */
const SHARED_WORD = 0.7;
const SHARED_WORDS = 1.6;
/** So many such weekdays count. */
const MOST_SHARED = 3;

/** Weekdays that others tell of by their dates fit the day from which they are the last ones. */
function told(day: number, { shared }: Surroundings): readonly Part[] {
  const fitting = shared.filter((one) => lastDay(day, one.weekday) === one.day);
  return fitting.slice(0, MOST_SHARED).map((one) => ({
    points: one.shared > 1 ? SHARED_WORDS : SHARED_WORD,
    why: reason('published.shared-day', one.words, isoDay(one.day)),
  }));
}

/** What it is worth to come out on the day of the others. */
const COMPANY = 1.8;

/** Reports of one story come out within days. */
function company(day: number, around: Surroundings): Part {
  let count = 0;
  let total = 0;
  let nearest = Infinity;
  let nearestDay = day;
  for (const [other, sources] of around.published) {
    const gap = Math.abs(day - other);
    count += sources;
    total += sources * (1 / (1 + gap / 20) + (gap === 0 ? 0.2 : 0));
    if (gap < nearest) [nearest, nearestDay] = [gap, other];
  }
  if (count === 0) return { points: 0 };
  return { points: (COMPANY * total) / count, why: reason('published.company', isoDay(nearestDay)) };
}
