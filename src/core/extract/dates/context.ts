/** What a text has spoken of so far: the reference day and the dates that "that day" and bare months lean on. */
import { calendarDay } from './calendar';
import type { TimeFormData, TimeTerm } from './form';
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

  /** Remembers a resolved date. `names`: its words name it, they do not count from another one. */
  remember(
    point: Point,
    sentence: number,
    { writtenYear, names }: { readonly writtenYear: boolean; readonly names: boolean },
  ): void {
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
    if (writtenYear || this.narrative) {
      this.#year = calendarDay(point.from).year;
    }
  }
}

/**
 * At least six years written out, most of them three years and more before publication when that is known, and few
 * words that lean on publication.
 */
function tellsOfThePast(reference: number | undefined, forms: readonly TimeFormData[]): boolean {
  const newest = reference === undefined ? Infinity : calendarDay(reference).year - 3;
  let years = 0;
  let old = 0;
  let near = 0;
  for (const { term } of forms) {
    const year = writtenYear(term);
    if (year !== undefined) {
      years++;
      if (year <= newest) old++;
    } else if (leansOnPublication(term)) near++;
  }
  return old >= 6 && old >= years * 0.7 && near <= old / 4;
}

function leansOnPublication(term: TimeTerm): boolean {
  // "the next day" belongs to stories of the past too.
  if (term.is === 'unit') return typeof term.at === 'number' && term.at !== 1;
  if (term.is === 'offset') return term.from === 'now';
  if ((term.is === 'clock' || term.is === 'part') && term.on) return leansOnPublication(term.on);
  return term.is === 'date' && (term.toward !== undefined || (term.weekday !== undefined && term.month === undefined));
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
  return undefined;
}
