/** When each source of a story was published. */
import type { Publication } from '../model';
import { calendarDay, dayNumber, isCalendarDay, isoDay, parseIsoDay } from '../extract/dates/calendar';
import { reason } from '../words';
import { cluesOf, type Clues, type DatedSource } from './publication/clues';
import { fit, placed, type Fit, type PlacedDay, type Surroundings } from './publication/score';

/** Days before and after a named day that are tried. */
const REACH = 40;
/** At most so many named days of a source give days to try: the newest. */
const MOST_ANCHORS = 12;
/** Sources that name only weekdays take the week from the others when those lie within so many days. */
const CLOSE = 14;
/** Sources that name no day at all take the date of the others when those lie within so many days. */
const VERY_CLOSE = 3;
/** At most so many publication days of other sources are compared with. */
const MOST_DAYS = 24;
/** Below this the clues say too little. */
const LEAST_POINTS = 0.9;

/**
 * Finds the publication day of every source that allows it. What `story.json` says wins; then a date where pages put
 * theirs (web address, dateline, byline); then the day that fits the source's own dates and weekdays best; then what
 * the other sources of the story tell. Every finding keeps its evidence. Linear in the story.
 */
export function inferPublications(sources: readonly DatedSource[]): ReadonlyMap<string, Publication> {
  return new PublicationFinder().find(sources);
}

/** What was found out about a source, and from what. */
interface Kept {
  readonly source: DatedSource;
  readonly clues: Clues;
  certain?: { readonly year: number | undefined; readonly found: Publication | undefined };
  /** Alone and together with the others: what the story's years and days, in words, led to. */
  readonly inferred: Map<boolean, { readonly from: string; readonly found: Publication | undefined }>;
}

/** {@link inferPublications} for a story that changes: what still holds is found once, and stays the same object. */
export class PublicationFinder {
  #kept: ReadonlyMap<string, Kept> = new Map();

  find(sources: readonly DatedSource[]): ReadonlyMap<string, Publication> {
    const kept = new Map(sources.map((source) => [source.id, this.#keptOf(source)]));
    this.#kept = kept;
    const clues = new Map([...kept].map(([id, one]) => [id, one.clues]));
    const years = storyYears([...clues.values()], sources);
    const found = new Map<string, Publication>();
    const open: Kept[] = [];
    for (const one of kept.values()) {
      const sure = certainly(one, years);
      if (sure) found.set(one.source.id, sure);
      else open.push(one);
    }
    const ahead = sharedAhead(sources, clues, years);
    // Sources with dates of their own first: they help the others.
    for (const alone of [true, false]) {
      const days = commonDays(found);
      const from = JSON.stringify([years, [...days], ahead]);
      for (const { source, clues: own, inferred } of open) {
        if (found.has(source.id)) continue;
        let known = inferred.get(alone);
        if (known?.from !== from) {
          const others = ahead.filter(({ source: naming }) => naming !== source.id).map(({ day }) => day);
          known = { from, found: infer(own, years, { ahead: others, published: days }, alone) };
          inferred.set(alone, known);
        }
        if (known.found) found.set(source.id, known.found);
      }
    }
    return found;
  }

  #keptOf(source: DatedSource): Kept {
    const known = this.#kept.get(source.id);
    return known && isSame(known.source, source) ? known : { source, clues: cluesOf(source), inferred: new Map() };
  }
}

function isSame(one: DatedSource, other: DatedSource): boolean {
  return (
    one.times === other.times &&
    one.zones === other.zones &&
    one.text === other.text &&
    one.facts.url === other.facts.url &&
    one.facts.published === other.facts.published
  );
}

function certainly(kept: Kept, years: StoryYears): Publication | undefined {
  const year = years.years[0];
  if (!kept.certain || kept.certain.year !== year)
    kept.certain = { year, found: certain(kept.source, kept.clues, years) };
  return kept.certain.found;
}

/** The publication days that most sources have. */
function commonDays(found: ReadonlyMap<string, Publication>): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const { date } of found.values()) {
    const day = parseIsoDay(date);
    if (day !== undefined) counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST_DAYS));
}

/** What is stated outright. */
function certain(source: DatedSource, clues: Clues, years: StoryYears): Publication | undefined {
  const given = source.facts.published;
  if (given !== undefined && parseIsoDay(given) !== undefined) {
    return { date: given, confidence: 'given', evidence: [reason('published.given')] };
  }
  if (clues.stated) {
    const { day, where, words } = clues.stated;
    return { date: isoDay(day), confidence: 'high', evidence: [reason(`published.${where}`, words)] };
  }
  const yearless = clues.statedYearless;
  const year = years.years[0];
  if (!yearless || year === undefined || !isCalendarDay(year, yearless.month, yearless.day)) return undefined;
  const day = dayNumber(year, yearless.month, yearless.day);
  return {
    date: isoDay(day),
    confidence: 'medium',
    evidence: [reason('published.page', yearless.words), reason('published.year', String(year))],
  };
}

/** Years in which dates without a year may lie, likeliest first, and whether they can be relied on. */
interface StoryYears {
  readonly years: readonly number[];
  readonly sure: boolean;
}

/** From so many sources on, the newest year that any of them tells of is taken for the year of the story. */
const MANY_SOURCES = 3;

/**
 * Given and stated dates say the year, and full dates that lie ahead. Otherwise, in a story of several sources, it is
 * the newest full date's, or the year after the newest "February 2022", since writers leave out the year they write in.
 */
function storyYears(clues: readonly Clues[], sources: readonly DatedSource[]): StoryYears {
  const given = sources
    .flatMap(({ facts }) => parseIsoDay(facts.published ?? '') ?? [])
    .map((day) => calendarDay(day).year);
  const stated = clues.flatMap(({ stated: one }) => (one ? [calendarDay(one.day).year] : []));
  const named = clues.flatMap((one) => one.named);
  const ahead = newestOf(named.flatMap(({ year, tense }) => (tense === 'future' ? (year ?? []) : [])));
  const full = newestOf(named.flatMap(({ year }) => year ?? []));
  const coarse = newestOf(clues.flatMap((one) => one.years));
  const known = newestOf([...given, ...stated]);
  const sure = known > 0 || (ahead > 0 && ahead >= full && ahead >= coarse);
  const newest = known > 0 ? known : sure ? ahead : coarse > full ? coarse + 1 : full;
  if (newest === 0 || (!sure && sources.length < MANY_SOURCES)) return { years: [], sure: false };
  return { years: [newest, newest - 1, newest + 1], sure };
}

function newestOf(years: readonly number[]): number {
  return years.reduce((a, b) => Math.max(a, b), 0);
}

/** Days that lie ahead for the sources that name them. */
function sharedAhead(
  sources: readonly DatedSource[],
  clues: ReadonlyMap<string, Clues>,
  years: StoryYears,
): readonly { readonly source: string; readonly day: PlacedDay }[] {
  const seen = new Map<number, { readonly source: string; readonly day: PlacedDay }>();
  for (const { id } of sources) {
    for (const named of clues.get(id)?.named ?? []) {
      if (named.tense === 'past') continue;
      for (const day of placed(named, years.years.slice(0, 1), true))
        if (!seen.has(day.from)) seen.set(day.from, { source: id, day });
    }
  }
  return [...seen.values()].slice(0, 40);
}

/** The best day; `alone` leaves out sources without a named day of their own. */
function infer(clues: Clues, years: StoryYears, around: Surroundings, alone: boolean): Publication | undefined {
  if (years.years.length === 0) return undefined;
  const own = clues.named.flatMap((named) => placed(named, years.years, false));
  const anchors = own
    .map(({ from }) => from)
    .sort((a, b) => b - a)
    .slice(0, MOST_ANCHORS);
  if (alone && anchors.length === 0) return undefined;
  if (anchors.length === 0 || !alone)
    anchors.push(
      ...[...around.published.keys()].slice(0, MOST_ANCHORS),
      ...(alone ? [] : around.ahead.map(({ from }) => from).slice(0, MOST_ANCHORS)),
    );
  let best: Fit | undefined;
  let bestDay = 0;
  for (const day of days(anchors)) {
    const now = fit(day, clues, own, { ...around, year: years.years[0] });
    if (!best || now.points > best.points + 1e-9) [best, bestDay] = [now, day];
  }
  if (anchorless(own, clues) && !isTight(around.published, clues.near.length > 0)) return undefined;
  if (!best || best.points < LEAST_POINTS || best.evidence.length === 0) return undefined;
  return {
    date: isoDay(bestDay),
    confidence: years.sure ? confidence(best.points) : 'low',
    evidence: best.evidence.slice(0, 4),
  };
}

/** Does the source itself tie its words to no day at all? */
function anchorless(own: readonly PlacedDay[], clues: Clues): boolean {
  return own.length === 0 && clues.weeksAhead.length === 0 && clues.horizons.length === 0;
}

/** Do the other sources lie so close together that they tell when this one came out? */
function isTight(published: ReadonlyMap<number, number>, hasWeekday: boolean): boolean {
  const days = [...published.keys()];
  const sources = [...published.values()].reduce((sum, count) => sum + count, 0);
  const spread = days.length === 0 ? 0 : newestOf(days) - days.reduce((a, b) => Math.min(a, b), Infinity);
  return hasWeekday ? spread <= CLOSE : sources > 1 && spread <= VERY_CLOSE;
}

/** Every day within reach of the anchors once, in order. */
function days(anchors: readonly number[]): readonly number[] {
  const all = new Set<number>();
  for (const anchor of anchors) for (let day = anchor - REACH; day <= anchor + REACH; day++) all.add(day);
  return [...all].sort((a, b) => a - b);
}

/** A clear clue earns one point, the week of a named day more than two. */
function confidence(points: number): Publication['confidence'] {
  if (points >= 3) return 'high';
  return points >= 2.2 ? 'medium' : 'low';
}
