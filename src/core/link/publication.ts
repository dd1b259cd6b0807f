/** When each source of a story was published. */
import { areEqual } from '../lists';
import type { Publication } from '../model';
import { dayNumber, isCalendarDay, isoDay, parseIsoDay } from '../extract/dates/calendar';
import { reason } from '../words';
import { cluesOf, type Clues, type DatedSource } from './publication/clues';
import { dayOfClues } from './publication/dayOfClues';
import { datedOccasions, type Occasions, occasionsOf, SureDays } from './publication/occasions';
import { placed, type PlacedDay } from './publication/score';
import { KeptStories } from './publication/stories';
import { areSameTellings, tellingOf, type Telling } from './publication/telling';
import { storyYears } from './publication/years';

/** At most so many publication days of other sources are compared with. */
const MOST_DAYS = 24;
/** In larger stories somebody else has a date as near, and looking for shared days would take long. */
const MOST_SHARING = 200;

/**
 * Finds the publication day of every source that allows it. What `story.json` says wins; then a date where pages put
 * theirs (web address, dateline, byline); then the day that fits the source's own dates and weekdays best; then what
 * the other sources tell that are on the same story: those on others in the folder tell nothing. Without a year that is
 * sure there is no day. Every finding keeps its evidence. Linear in the folder.
 */
export function inferPublications(sources: readonly DatedSource[]): ReadonlyMap<string, Publication> {
  return new PublicationFinder().find(sources);
}

/** What was found out about a source, and from what. */
interface Kept {
  readonly source: DatedSource;
  readonly clues: Clues;
  telling?: Telling;
  occasions?: Occasions;
  /** What it told of before it changed. */
  readonly told?: Telling;
  certain?: { readonly year: number | undefined; readonly found: Publication | undefined };
  /** Alone and together with the others: what the story's years and days, in words, led to. */
  readonly inferred: Map<boolean, { readonly from: string; readonly found: Publication | undefined }>;
}

/** The publication days of the sources of one story. */
interface FoundDays {
  readonly story: readonly Kept[];
  readonly days: ReadonlyMap<string, Publication>;
}

/** {@link inferPublications} for a story that changes: what still holds is found once, and stays the same object. */
export class PublicationFinder {
  #kept: ReadonlyMap<string, Kept> = new Map();
  readonly #stories = new KeptStories();
  /** By the first source of a story, what was found for all of it. */
  #found = new Map<string, FoundDays>();

  find(sources: readonly DatedSource[]): ReadonlyMap<string, Publication> {
    const kept = new Map(sources.map((source) => [source.id, this.#keptOf(source)]));
    this.#kept = kept;
    const before = this.#found;
    this.#found = new Map();
    const all = new Map<string, Publication>();
    for (const story of this.#byStory([...kept.values()])) {
      const id = story[0]?.source.id ?? '';
      const known = before.get(id);
      const found = known && areEqual(known.story, story) ? known : { story, days: inStory(story) };
      this.#found.set(id, found);
      for (const [source, day] of found.days) all.set(source, day);
    }
    return all;
  }

  /** The sources that tell one story; when all say themselves when they came out, they may be one list. */
  #byStory(kept: readonly Kept[]): readonly (readonly Kept[])[] {
    if (kept.every(({ source, clues }) => clues.stated ?? givenDay(source) !== undefined)) return [kept];
    const stories = new Map<number, Kept[]>();
    for (const [at, story] of this.#stories.of(kept.map(tellingIn)).entries()) {
      const list = stories.get(story);
      if (list) list.push(kept[at] as Kept);
      else stories.set(story, [kept[at] as Kept]);
    }
    return [...stories.values()];
  }

  #keptOf(source: DatedSource): Kept {
    const known = this.#kept.get(source.id);
    if (known && isSame(known.source, source)) return known;
    const told = known?.telling ?? known?.told;
    return { source, clues: cluesOf(source), ...(told ? { told } : {}), inferred: new Map() };
  }
}

/** What a source tells of: the same object as before while that is the same. */
function tellingIn(kept: Kept): Telling {
  if (kept.telling) return kept.telling;
  const telling = tellingOf(kept.source.text, kept.source.analysis.zones);
  kept.telling = kept.told && areSameTellings(kept.told, telling) ? kept.told : telling;
  return kept.telling;
}

function givenDay({ facts }: DatedSource): number | undefined {
  return parseIsoDay(facts.published ?? '');
}

/** The publication days of the sources of one story. */
function inStory(kept: readonly Kept[]): ReadonlyMap<string, Publication> {
  const sources = kept.map(({ source }) => source);
  const clues = new Map(kept.map((one) => [one.source.id, one.clues]));
  const years = storyYears([...clues.values()], sources);
  const found = new Map<string, Publication>();
  const open: Kept[] = [];
  for (const one of kept) {
    const sure = certainly(one, years[0]);
    if (sure) found.set(one.source.id, sure);
    else open.push(one);
  }
  const ahead = sharedAhead(sources, clues, years);
  // Sources with dates of their own first: they help the others.
  for (const alone of [true, false]) {
    const days = commonDays(found);
    const inCommon = JSON.stringify([years, [...days], ahead]);
    const left = open.filter(({ source }) => !found.has(source.id));
    const sure = alone || left.length === 0 ? undefined : sureDays(kept, found, years[0]);
    for (const one of left) {
      const { source, clues: own, inferred } = one;
      const shared = sure?.sharedWith(source.id, occasionsIn(one)) ?? [];
      const from = shared.length === 0 ? inCommon : `${inCommon} ${JSON.stringify(shared)}`;
      let known = inferred.get(alone);
      if (known?.from !== from) {
        const others = ahead.filter(({ source: naming }) => naming !== source.id).map(({ day }) => day);
        known = { from, found: dayOfClues(own, years, { ahead: others, published: days, shared }, alone) };
        inferred.set(alone, known);
      }
      if (known.found) found.set(source.id, known.found);
    }
  }
  return found;
}

/** The days that sources give by their dates, or call by their weekdays when it is sure when they came out. */
function sureDays(
  kept: readonly Kept[],
  found: ReadonlyMap<string, Publication>,
  year: number | undefined,
): SureDays | undefined {
  if (year === undefined || kept.length > MOST_SHARING) return undefined;
  const all = kept.flatMap((one) => {
    const published = found.get(one.source.id);
    const isSure = published?.confidence === 'given' || published?.confidence === 'high';
    const day = isSure ? parseIsoDay(published.date) : undefined;
    return datedOccasions(one.source.id, occasionsIn(one), day, year);
  });
  return new SureDays(all);
}

function occasionsIn(kept: Kept): Occasions {
  return (kept.occasions ??= occasionsOf(kept.source));
}

function isSame(one: DatedSource, other: DatedSource): boolean {
  return (
    one.analysis === other.analysis &&
    one.text === other.text &&
    one.facts.url === other.facts.url &&
    one.facts.published === other.facts.published
  );
}

function certainly(kept: Kept, year: number | undefined): Publication | undefined {
  if (!kept.certain || kept.certain.year !== year)
    kept.certain = { year, found: certain(kept.source, kept.clues, year) };
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
function certain(source: DatedSource, clues: Clues, year: number | undefined): Publication | undefined {
  const given = source.facts.published;
  if (given !== undefined && givenDay(source) !== undefined) {
    return { date: given, confidence: 'given', evidence: [reason('published.given')] };
  }
  if (clues.stated) {
    const { day, where, words } = clues.stated;
    return { date: isoDay(day), confidence: 'high', evidence: [reason(`published.${where}`, words)] };
  }
  const yearless = clues.statedYearless;
  if (!yearless || year === undefined || !isCalendarDay(year, yearless.month, yearless.day)) return undefined;
  const day = dayNumber(year, yearless.month, yearless.day);
  return {
    date: isoDay(day),
    confidence: 'medium',
    evidence: [reason('published.page', yearless.words), reason('published.year', String(year))],
  };
}

/** Days that lie ahead for the sources that name them. */
function sharedAhead(
  sources: readonly DatedSource[],
  clues: ReadonlyMap<string, Clues>,
  years: readonly number[],
): readonly { readonly source: string; readonly day: PlacedDay }[] {
  const seen = new Map<number, { readonly source: string; readonly day: PlacedDay }>();
  for (const { id } of sources) {
    for (const named of clues.get(id)?.named ?? []) {
      if (named.tense === 'past') continue;
      for (const day of placed(named, years.slice(0, 1), true))
        if (!seen.has(day.from)) seen.set(day.from, { source: id, day });
    }
  }
  return [...seen.values()].slice(0, 40);
}
