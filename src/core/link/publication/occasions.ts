/** What a source tells of its days: by the words around them, two sources are seen to tell of one day. */
import { dayNumber, isCalendarDay, weekdayOf } from '../../extract/dates/calendar';
import { timeFormData } from '../../extract/dates/form';
import { push } from '../../lists';
import { hashText } from '../../text/hash';
import { stem } from '../disagreements/stem';
import { commonnessInForms } from './telling';
import { type DatedSource, dayTerm, type NamedDay, namedDay, nearDay, onDateLine } from './clues';

/** A day with the telling words of the sentence that it stands in, as hashes, each once. */
interface Occasion<Day> {
  readonly day: Day;
  readonly telling: Int32Array;
}

/** A weekday that lies behind, with its words in the text. */
interface CalledDay {
  readonly weekday: number;
  readonly words: string;
}

/** The days that a source tells of. */
export interface Occasions {
  /** Those that it calls by their weekdays. */
  readonly called: readonly Occasion<CalledDay>[];
  /** Those that it gives by their dates, and does not tell as to come. */
  readonly dated: readonly Occasion<NamedDay>[];
}

/** A weekday of one source that another source gives by its date. */
export interface SharedDay extends CalledDay {
  /** Its day number. */
  readonly day: number;
  /** How many telling words the two have in common around it. */
  readonly shared: number;
}

/** So many days of a source are looked at, by either way to give them. */
const MOST = 16;
/** A word that stands around more days of a story tells of none. */
const MOST_WITH_WORD = 40;
/** A sentence is read so far on either side of a day, in characters. */
const REACH = 160;
/** Words this common in the news tell nothing. */
const COMMON = 0.2;

/** What leads to a day that is no day of what is told: "by July 1". */
const AHEAD: ReadonlySet<string> = new Set(['by', 'until', 'before']);

/** Reads the days of a source with what it tells of them. */
export function occasionsOf(source: DatedSource): Occasions {
  const called: Occasion<CalledDay>[] = [];
  const dated: Occasion<NamedDay>[] = [];
  for (const time of source.analysis.times) {
    const form = timeFormData(time.form);
    const words = source.text.slice(time.start, time.end);
    const term = dayTerm(form.term);
    const near = nearDay(term, form, words);
    if (near?.weekday !== undefined && !near.ahead && called.length < MOST)
      called.push({ day: { weekday: near.weekday, words }, telling: tellingAround(source.text, time.start, time.end) });
    const named = namedDay(term, form, words);
    if (!named || named.tense === 'future' || AHEAD.has(form.lead ?? '') || dated.length >= MOST) continue;
    if (!onDateLine(source, time, form))
      dated.push({ day: named, telling: tellingAround(source.text, time.start, time.end) });
  }
  return { called, dated };
}

/** What a source tells of a day, by its day number. */
interface DatedOccasion extends Occasion<number> {
  readonly source: string;
}

/**
 * What a source tells of days that are sure.
 *
 * @param source its id
 * @param published the day number of its own day, when that is sure
 * @param year that of dates without one
 */
export function datedOccasions(
  source: string,
  { called, dated }: Occasions,
  published: number | undefined,
  year: number,
): readonly DatedOccasion[] {
  const byDate = dated.flatMap(({ day: named, telling }): readonly DatedOccasion[] => {
    const { year: own = year, month, day } = named;
    return isCalendarDay(own, month, day) ? [{ source, day: dayNumber(own, month, day), telling }] : [];
  });
  if (published === undefined) return byDate;
  const byWeekday = called.map(({ day: { weekday }, telling }) => ({
    source,
    day: lastDay(published, weekday),
    telling,
  }));
  return [...byDate, ...byWeekday];
}

/** The last day with a weekday, that itself or before it. */
export function lastDay(day: number, weekday: number): number {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The days that the sources of a story are sure of, found by the words around them. */
export class SureDays {
  readonly #occasions: readonly DatedOccasion[];
  /** By word, the places of the occasions that have it. */
  readonly #places = new Map<number, number[]>();

  constructor(occasions: readonly DatedOccasion[]) {
    this.#occasions = occasions;
    for (const [place, { telling }] of this.#occasions.entries())
      for (const word of telling) push(this.#places, word, place);
  }

  /** The weekdays of a source that others give by their dates, or can be taken for such a day. */
  sharedWith(source: string, { called }: Occasions): readonly SharedDay[] {
    return called.flatMap(({ day: { weekday, words }, telling }) => {
      let [most, best]: [number, number | undefined] = [0, undefined];
      for (const [place, shared] of this.#sharing(telling)) {
        const { day, source: other } = this.#occasions[place] as DatedOccasion;
        if (other === source || weekdayOf(day) !== weekday) continue;
        // of two days that as much is told of, neither
        if (shared === most && day !== best) best = undefined;
        if (shared > most) [most, best] = [shared, day];
      }
      return best === undefined ? [] : [{ weekday, words, day: best, shared: most }];
    });
  }

  /** The places of the occasions that share words with some, with how many. */
  #sharing(telling: Int32Array): ReadonlyMap<number, number> {
    const counts = new Map<number, number>();
    for (const word of telling) {
      const places = this.#places.get(word) ?? [];
      if (places.length <= MOST_WITH_WORD) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return counts;
  }
}

function tellingAround(text: string, start: number, end: number): Int32Array {
  const before =
    text
      .slice(Math.max(0, start - REACH), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + REACH).split(/[.!?]\s|\n/)[0] ?? '';
  const words = new Set(`${before} ${behind}`.toLowerCase().match(/\p{L}{4,}/gu));
  const telling = [...words].filter((word) => commonnessInForms(word) < COMMON);
  return Int32Array.from(new Set(telling.map((word) => hashText(stem(word)))));
}
