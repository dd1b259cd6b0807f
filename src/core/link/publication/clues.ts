/** What one source's own words say about the day it was published. */
import type { SourceAnalysis, SourceFacts, TimeForm, Zone } from '../../model';
import { dayNumber, isCalendarDay, parseIsoDay } from '../../extract/dates/calendar';
import { timeFormData, type DateTerm, type TimeFormData, type TimeTerm } from '../../extract/dates/form';

/** A source as far as its publication date is concerned. */
export interface DatedSource {
  readonly id: string;
  readonly facts: SourceFacts;
  readonly analysis: Pick<SourceAnalysis, 'times' | 'zones'>;
  readonly text: string;
}

/** A day or range of days that a text names; `year` may be missing. */
export interface NamedDay {
  readonly year?: number;
  readonly month: number;
  readonly day: number;
  /** Last day of a range. */
  readonly lastDay: number;
  readonly weekday?: number;
  readonly tense: 'past' | 'future' | 'open';
  /** The words in the text. */
  readonly words: string;
}

/** A weekday, or day number of the month, near publication. */
export interface NearDay {
  readonly weekday?: number;
  readonly monthDay?: number;
  readonly ahead: boolean;
  /** "this Friday": the nearest there is. */
  readonly near: boolean;
  readonly words: string;
}

/** Everything in a source that helps to date it. */
export interface Clues {
  /** Day number of a date written where pages put the date of publication, with the words. */
  readonly stated?: { readonly day: number; readonly where: 'address' | 'file-name' | 'page'; readonly words: string };
  /** The same without its year ("LONDON, March 17"). */
  readonly statedYearless?: NamedDay;
  readonly named: readonly NamedDay[];
  readonly near: readonly NearDay[];
  /** "next week" and the like: weeks ahead, with the words. */
  readonly weeksAhead: readonly { readonly weeks: number; readonly words: string }[];
  /** "the coming weeks": how far away what lies ahead is, in days. */
  readonly horizons: readonly { readonly least: number; readonly most: number; readonly words: string }[];
  /** Months ahead, as month numbers ("in April or early May"). */
  readonly monthsAhead: readonly number[];
  /** Years written out with a month or alone, not in the future: writers leave out the year they write in. */
  readonly years: readonly number[];
}

const LONGEST_DATE_LINE = 80;
/** Date lines stand within so many characters of the top. */
const EARLY = 600;

/** At most so many different days are kept, whatever the length of the text. */
const MOST_CLUES = 400;

/** Keeps the first of each kind. */
class Distinct<Value> {
  readonly #values = new Map<string, Value>();

  add(key: string, value: Value | undefined): void {
    if (value !== undefined && this.#values.size < MOST_CLUES && !this.#values.has(key)) this.#values.set(key, value);
  }

  get list(): readonly Value[] {
    return [...this.#values.values()];
  }
}

/** Reads the clues of one source. */
export function cluesOf(source: DatedSource): Clues {
  const named = new Distinct<NamedDay>();
  const near = new Distinct<NearDay>();
  const weeksAhead = new Distinct<Clues['weeksAhead'][number]>();
  const horizons = new Distinct<Clues['horizons'][number]>();
  const monthsAhead = new Distinct<number>();
  const years = new Distinct<number>();
  let stated = fromAddress(source);
  let statedYearless: NamedDay | undefined;
  for (const time of source.analysis.times) {
    const form = timeFormData(time.form);
    const words = source.text.slice(time.start, time.end);
    const term = dayTerm(form.term);
    const year = pastYear(form);
    years.add(`${year}`, year);
    const date = namedDay(term, form, words);
    if (date && onDateLine(source, time, form)) {
      if (date.year === undefined) statedYearless ??= date;
      else stated ??= { day: dayNumber(date.year, date.month, date.day), where: 'page', words };
      continue;
    }
    if (form.zone === 'credit' || form.zone === 'byline') continue;
    if (date) named.add(`${date.year} ${date.month} ${date.day} ${date.tense}`, date);
    const close = nearDay(term, form, words);
    if (close) near.add(`${close.weekday} ${close.monthDay} ${close.ahead} ${close.near}`, close);
    if (term.is === 'unit' && term.unit === 'W' && typeof term.at === 'number' && term.at > 0) {
      weeksAhead.add(`${term.at}`, { weeks: term.at, words });
    }
    if (term.is === 'ref' && term.value === 'FUTURE_REF' && term.unit) {
      horizons.add(term.unit, { ...(HORIZONS[term.unit] ?? { least: 0, most: 400 }), words });
    }
    const month = monthAhead(term, form);
    monthsAhead.add(`${month}`, month);
  }
  return {
    ...(stated ? { stated } : {}),
    ...(statedYearless ? { statedYearless } : {}),
    named: named.list,
    near: near.list,
    weeksAhead: weeksAhead.list,
    horizons: horizons.list,
    monthsAhead: monthsAhead.list,
    years: years.list,
  };
}

const HORIZONS: Readonly<Record<string, { readonly least: number; readonly most: number }>> = {
  D: { least: 1, most: 10 },
  W: { least: 5, most: 45 },
  M: { least: 25, most: 240 },
  Y: { least: 200, most: 4000 },
};

/** The date inside "Friday at 5 p.m.". */
export function dayTerm(term: TimeTerm): TimeTerm {
  return (term.is === 'clock' || term.is === 'part') && term.on ? term.on : term;
}

/** "…/2023/03/17/…" in the web address, "2023-03-17" in the file name. */
function fromAddress(source: DatedSource): Clues['stated'] {
  const address = /[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?!\d)/.exec(source.facts.url ?? '');
  const file = /(?:^|\D)(\d{4})[-_](\d\d)[-_](\d\d)(?!\d)/.exec(source.id);
  for (const [found, where] of [
    [address, 'address'],
    [file, 'file-name'],
  ] as const) {
    if (!found) continue;
    const day = parseIsoDay(`${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`);
    if (day !== undefined && Number(found[1]) >= 1900) return { day, where, words: found[0].slice(1) };
  }
  return undefined;
}

function pastYear(form: TimeFormData): number | undefined {
  if (form.tense === 'future' || form.lead === 'by' || form.lead === 'until' || form.lead === 'before')
    return undefined;
  const term = form.term.is === 'range' ? form.term.to : form.term;
  if (term.is !== 'date' || term.short || (term.year ?? 1) < 1 || term.day !== undefined) return undefined;
  return term.year;
}

/** Is this a date in the dateline, the byline, or a short line that holds little else? */
export function onDateLine(source: DatedSource, time: TimeForm, form: TimeFormData): boolean {
  if (form.zone === 'dateline' || form.zone === 'byline') return true;
  if (time.start > EARLY + LONGEST_DATE_LINE && form.zone !== 'credit') return false;
  const zone = zoneAt(source.analysis.zones, time.start);
  if (!zone || zone.kind === 'headline') return false;
  const line = zone.end - zone.start;
  const early = zone.start < EARLY || zone.kind === 'credit';
  if (!early || line > LONGEST_DATE_LINE) return false;
  const rest = source.text.slice(zone.start, time.start) + source.text.slice(time.end, zone.end);
  return line - (time.end - time.start) <= 24 || DATE_LINE_WORDS.test(rest);
}

/** The zone that an offset lies in; zones are in order. */
function zoneAt(zones: readonly Zone[], offset: number): Zone | undefined {
  let [low, high] = [0, zones.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((zones[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const zone = zones[low];
  return zone && zone.start <= offset && offset < zone.end ? zone : undefined;
}

const DATE_LINE_WORDS = /\b(?:published|updated|posted|issued|last modified|first published)\b/i;

function tenseOf(form: TimeFormData): NamedDay['tense'] {
  return form.tense === 'past' || form.tense === 'future' ? form.tense : 'open';
}

/** The day that a time expression names by its date. */
export function namedDay(term: TimeTerm, form: TimeFormData, words: string): NamedDay | undefined {
  const first = term.is === 'range' ? term.from : term;
  const last = term.is === 'range' ? term.to : term;
  if (first.is !== 'date' || last.is !== 'date' || !isFullDay(first) || first.short || (first.year ?? 1) < 1)
    return undefined;
  return {
    ...(first.year === undefined ? {} : { year: first.year }),
    month: first.month,
    day: first.day,
    lastDay: last.month === first.month ? (last.day ?? first.day) : first.day,
    ...(first.weekday === undefined ? {} : { weekday: first.weekday }),
    tense: tenseOf(form),
    words,
  };
}

function isFullDay(term: DateTerm): term is DateTerm & { readonly month: number; readonly day: number } {
  return (
    term.month !== undefined &&
    term.day !== undefined &&
    term.yearAt === undefined &&
    isCalendarDay(term.year ?? 2000, term.month, term.day)
  );
}

/** The weekday, or the day of the month, that a time expression gives without a date. */
export function nearDay(term: TimeTerm, form: TimeFormData, words: string): NearDay | undefined {
  const first = term.is === 'range' ? term.from : term;
  if (first.is !== 'date' || first.month !== undefined || first.year !== undefined || first.weekAt !== undefined)
    return undefined;
  const ahead = form.tense === 'future' || first.toward === 'next';
  if (first.weekday !== undefined && first.day === undefined && first.toward !== 'last' && first.toward !== 'next') {
    return { weekday: first.weekday, ahead, near: first.toward === 'this', words };
  }
  return first.day === undefined || first.monthAt !== undefined
    ? undefined
    : { monthDay: first.day, ahead, near: false, words };
}

function monthAhead(term: TimeTerm, form: TimeFormData): number | undefined {
  const first = term.is === 'range' ? term.from : term;
  const open =
    first.is === 'date' &&
    first.month !== undefined &&
    first.day === undefined &&
    first.year === undefined &&
    first.yearAt === undefined;
  return open && first.toward === undefined && form.tense === 'future' ? first.month : undefined;
}
