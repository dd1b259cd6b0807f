import { areEqual } from '../../lists';
import { parseIsoDay } from '../../extract/dates/calendar';
import type { WordCode } from '../../words';
import type { LinkedSource } from './features';

/** Which days a source is of, as the values of its dates; the year may be open ("XXXX-WXX-2"). */
export interface SourceDays {
  /** The day it was published, as a day number; none while that is only guessed. */
  readonly published?: number;
  /** The days in the first sentence that names any. */
  readonly lead: readonly string[];
  /** All days that it names, but for those that lie ahead. */
  readonly named: readonly string[];
}

/** A day begins a report when it is named in one of so many sentences, the headline among them. */
const LEAD_SENTENCES = 4;

const DAY = /^(?:[\dX]{4}-\d\d-\d\d|[\dX]{4}-W(?:\d\d|XX)-\d)(?=$|T)/;
/** Days that only stand beside another one: "compared with the day before". */
const BESIDE: ReadonlySet<WordCode> = new Set<WordCode>(['date.from-spoken', 'date.day-spoken-of']);

/** Reads the days of a source. */
export function sourceDaysOf({ claims, dates, published }: LinkedSource): SourceDays {
  const lead = new Set<string>();
  const named = new Set<string>();
  let last = LEAD_SENTENCES - 1;
  for (const { sentence, times, modality } of claims) {
    if (modality === 'planned' || modality === 'possible') continue;
    for (const time of times) {
      const date = dates[time];
      const day = date && !BESIDE.has(date.how.code) ? DAY.exec(date.value)?.[0] : undefined;
      if (day === undefined) continue;
      named.add(day);
      if (sentence > last) continue;
      lead.add(day);
      last = sentence;
    }
  }
  const day = published && published.confidence !== 'low' ? parseIsoDay(published.date) : undefined;
  return { ...(day === undefined ? {} : { published: day }), lead: [...lead], named: [...named] };
}

/** Whether two are the same. */
export function areSameDays(one: SourceDays, other: SourceDays): boolean {
  return one.published === other.published && areEqual(one.lead, other.lead) && areEqual(one.named, other.named);
}

/** Whether two sources begin with different days, and neither comes to those that the other one begins with. */
export function areOfOtherDays(one: SourceDays, other: SourceDays): boolean {
  if (one.lead.length === 0 || other.lead.length === 0) return false;
  return !one.lead.some((day) => other.named.includes(day)) && !other.lead.some((day) => one.named.includes(day));
}

/** Whether two sources came out on different days, of which at least one says nothing of when what it tells took place. */
export function cameOutOnOtherDays(one: SourceDays, other: SourceDays): boolean {
  return (
    one.published !== undefined &&
    other.published !== undefined &&
    one.published !== other.published &&
    (one.lead.length === 0 || other.lead.length === 0)
  );
}
