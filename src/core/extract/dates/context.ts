/** What a text has spoken of so far: the reference day and the dates that "that day" and bare months lean on. */
import { calendarDay } from './calendar';
import type { TimeFormData, TimeTerm, TimeUnit } from './form';
import type { Point } from './points';

/** The state of resolving one source, advanced from expression to expression. */
export class TimeContext {
  /** Day number of publication, when it is known. */
  readonly reference: number | undefined;
  /** The text tells of a time long before its publication: dates lean on each other instead of on publication. */
  readonly narrative: boolean;
  #last: Point | undefined;
  #lastSentence = -1;
  #day: Point | undefined;
  #daySentence = -1;
  #quarter: Point | undefined;
  #quarterSentence = -1;
  #year: number | undefined;
  #long: Point | undefined;
  #longSentence = -1;
  #aside: Point | undefined;

  constructor(reference: number | undefined, forms: readonly TimeFormData[]) {
    this.reference = reference;
    this.narrative = tellsOfThePast(reference, forms);
  }

  /** The last definite date spoken of. */
  get last(): Point | undefined {
    return this.#last;
  }

  /** The last definite day spoken of. */
  get day(): Point | undefined {
    return this.#day;
  }

  /** The last quarter spoken of. */
  get quarter(): Point | undefined {
    return this.#quarter;
  }

  /** The last quarter, when it was spoken of at most so many sentences before. */
  quarterNear(sentence: number, reach: number): Point | undefined {
    return sentence - this.#quarterSentence <= reach ? this.#quarter : undefined;
  }

  /** The last year written out, or of the last date written out in full. */
  get year(): number | undefined {
    return this.#year;
  }

  /** The last date, when it stands in this sentence. */
  lastIn(sentence: number): Point | undefined {
    return this.#lastSentence === sentence ? this.#last : undefined;
  }

  /** The last day, when it stands in this sentence. */
  dayIn(sentence: number): Point | undefined {
    return this.#daySentence === sentence ? this.#day : undefined;
  }

  /**
   * Does an expression lean on the dates spoken of rather than on publication? In a story of the past all do; in news,
   * what is told as past in one sentence after a day of a year long gone.
   */
  follows({ sentence, tense }: TimeFormData): boolean {
    if (this.narrative) return true;
    return this.#long !== undefined && sentence >= 0 && sentence === this.#longSentence && tense === 'past';
  }

  /** The date that "three days later" counts from: for days and weeks the day spoken of, if the date is not a later one. */
  anchor(unit: TimeUnit): Point | undefined {
    const [last, day] = [this.#last, this.#day];
    const fine = unit === 'D' || unit === 'W' || unit === 'FN' || unit.startsWith('T');
    if (!fine || !last || !day || last.grain === 'day') return last;
    return day.from >= last.from && day.to <= last.to ? day : last;
  }

  /** Remembers a resolved date. `names`: its words name it, they do not count from another one. */
  remember(
    point: Point,
    form: TimeFormData,
    { writtenYear, names }: { readonly writtenYear: boolean; readonly names: boolean },
  ): void {
    const { sentence } = form;
    if (this.narrative && this.#isAside(point, form)) return;
    if (point.grain !== 'decade' && point.grain !== 'century') {
      this.#last = point;
      this.#lastSentence = sentence;
    }
    if (point.grain === 'day') {
      this.#day = point;
      this.#daySentence = sentence;
    }
    if (point.grain === 'quarter' && names) {
      this.#quarter = point;
      this.#quarterSentence = sentence;
    }
    if (writtenYear || this.narrative || this.follows(form)) this.#year = calendarDay(point.from).year;
    this.#rememberLongAgo(point, sentence, writtenYear);
  }

  /** A day of a year long gone stands in the sentence, and nothing newer after it. */
  #rememberLongAgo(point: Point, sentence: number, written: boolean): void {
    if (this.reference === undefined || point.grain === 'decade' || point.grain === 'century') return;
    const old = calendarDay(this.reference).year - calendarDay(point.from).year > LONG_AGO;
    if (!old) this.#long = undefined;
    else if ((written || this.#long) && point.grain === 'day') {
      this.#long = point;
      this.#longSentence = sentence;
    }
  }

  /**
   * What a story only points at goes by: "until 1918", a bare year generations away ("a study of 2011"), unless the next
   * date agrees with it.
   */
  #isAside(point: Point, { lead, mod }: TimeFormData): boolean {
    if (ENDS.has(lead ?? '') && mod === undefined) return true;
    const last = this.#last;
    if (!last || point.grain !== 'year') {
      this.#aside = undefined;
      return false;
    }
    const far = (other: Point) => Math.abs(other.from - point.from) > FAR;
    if (!far(last) || (this.#aside && !far(this.#aside))) {
      this.#aside = undefined;
      return false;
    }
    this.#aside = point;
    return true;
  }
}

/** After these a story of the past looks ahead and goes on where it was: "until 1918". */
const ENDS = new Set(['until', 'till', 'to']);
/** Days: 25 years. */
const FAR = 9131;
/** Years before publication from which news tells of the past. */
const LONG_AGO = 2;

/**
 * Years written out, most of them three years and more before publication when that is known, and few words that lean
 * on publication. Without publication nothing else is there to lean on.
 */
function tellsOfThePast(reference: number | undefined, forms: readonly TimeFormData[]): boolean {
  const now = reference === undefined ? Infinity : calendarDay(reference).year;
  let years = 0;
  let old = 0;
  let distant = 0;
  let near = 0;
  for (const { term } of forms) {
    const year = writtenYear(term);
    if (year !== undefined) {
      years++;
      if (year <= now - 3) old++;
      if (year <= now - 10) distant++;
    } else if (leansOnPublication(term)) near++;
  }
  if (reference === undefined) return years > 0 && near <= years / 3;
  return (distant >= 3 && distant === years && near === 0) || (old >= 4 && old >= years * 0.7 && near <= old / 3);
}

function leansOnPublication(term: TimeTerm): boolean {
  // "the next day" belongs to stories of the past too.
  if (term.is === 'unit') return typeof term.at === 'number' && term.at !== 1;
  if (term.is === 'offset') return term.from === 'now';
  if ((term.is === 'clock' || term.is === 'part') && term.on) return leansOnPublication(term.on);
  if (term.is !== 'date') return false;
  if (term.toward !== undefined) return term.toward !== 'before' && term.toward !== 'after';
  return term.weekday !== undefined && term.month === undefined;
}

/** The year a term writes out, if it does. */
export function writtenYear(term: TimeTerm): number | undefined {
  if (term.is === 'range') return writtenYear(term.to);
  if (
    term.is === 'date' ||
    term.is === 'season' ||
    term.is === 'quarter' ||
    term.is === 'half' ||
    term.is === 'holiday'
  ) {
    return 'short' in term && term.short ? undefined : term.year;
  }
  if ((term.is === 'clock' || term.is === 'part') && term.on) return writtenYear(term.on);
  return undefined;
}
