/** What was read from the words of a time expression alone: plain JSON, resolved later against a reference day. */

/** TIMEX3 calendar units; `FN` is two weeks, `WE` a weekend, `DE` ten and `CE` a hundred years. */
export type CalendarUnit = 'D' | 'W' | 'M' | 'Q' | 'H' | 'Y' | 'FN' | 'WE' | 'DE' | 'CE' | 'ML';
/** TIMEX3 clock units: hour, minute, second. */
export type ClockUnit = 'TH' | 'TM' | 'TS';
/** Any unit a length of time is counted in; `H` is half a year, `TH` an hour. */
export type TimeUnit = CalendarUnit | ClockUnit;

/** TIMEX3 seasons. */
export type SeasonCode = 'SP' | 'SU' | 'FA' | 'WI';
/** TIMEX3 parts of the day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** TIMEX3 modifiers. */
export type TimeMod =
  | 'START'
  | 'MID'
  | 'END'
  | 'APPROX'
  | 'BEFORE'
  | 'AFTER'
  | 'ON_OR_BEFORE'
  | 'ON_OR_AFTER'
  | 'LESS_THAN'
  | 'MORE_THAN'
  | 'EQUAL_OR_LESS'
  | 'EQUAL_OR_MORE';

/**
 * Which year (or other unit) is meant when the words point instead of naming: the reference day's own (0), the one
 * before (-1) or after (1); `that` is the one last spoken of, `after` and `before` its neighbours; `here` ("the end of the
 * month") the reference day's own in news, the one last spoken of in a story of the past.
 */
export type Pointer = -2 | -1 | 0 | 1 | 2 | 'that' | 'after' | 'before' | 'here';

/** A calendar date, as far as the words give it. */
export interface DateTerm {
  readonly is: 'date';
  /** As astronomers count: 0 is 1 BC, -43 is 44 BC. */
  readonly year?: number;
  /** Two digits stood in the text ("March '22"). */
  readonly short?: boolean;
  /** "September of last year". */
  readonly yearAt?: Pointer;
  readonly month?: number;
  /** "the 5th of last month". */
  readonly monthAt?: Pointer;
  readonly day?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /**
   * "last Friday", "next March": the direction from the reference day; `before` and `after` count from the day last
   * spoken of: "the previous Friday".
   */
  readonly toward?: 'last' | 'this' | 'next' | 'before' | 'after';
  /** "Friday of next week". */
  readonly weekAt?: Pointer;
}

/** A season, quarter or half of a year. */
export interface YearPartTerm {
  readonly is: 'season' | 'quarter' | 'half';
  readonly season?: SeasonCode;
  /** Number of the quarter or half; missing in "last quarter", "the quarter". */
  readonly n?: number;
  readonly year?: number;
  readonly yearAt?: Pointer;
  /** "last quarter", "this summer". */
  readonly at?: Pointer;
}

/** The words of a time expression as a tree. */
export type TimeTerm =
  | DateTerm
  | YearPartTerm
  /** `start` is the first year; `short` when the century must be guessed ("the '90s"). */
  | { readonly is: 'decade'; readonly start: number; readonly short?: boolean }
  /** `n` 20 for the twentieth. */
  | { readonly is: 'century'; readonly n: number; readonly bc?: boolean }
  | {
      readonly is: 'holiday';
      readonly name: string;
      readonly year?: number;
      readonly yearAt?: Pointer;
      /** "last Christmas". */
      readonly toward?: DateTerm['toward'];
    }
  /** A whole unit counted from the reference day: "last week" (W, -1), "yesterday" (D, -1), "this year" (Y, 0). */
  | { readonly is: 'unit'; readonly unit: CalendarUnit; readonly at: Pointer }
  /** So many units before (negative) or after a point: "two days ago", "three weeks later", "a week from Friday". */
  | {
      readonly is: 'offset';
      readonly unit: TimeUnit;
      readonly amount: number;
      readonly vague?: boolean;
      /** now: the reference day; then: what the text last spoke of; a term: that date. */
      readonly from: 'now' | 'then' | TimeTerm;
      readonly sign: -1 | 1;
    }
  /** PRESENT_REF, PAST_REF, FUTURE_REF. */
  | {
      readonly is: 'ref';
      readonly value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF';
      /** "the coming weeks": weeks. */
      readonly unit?: TimeUnit;
    }
  /** A length of time. `side` when it touches the reference day ("the past three months"). */
  | {
      readonly is: 'length';
      readonly value: string;
      readonly side?: -1 | 1;
      /** For the interval: how much of what, when it is definite. */
      readonly amount?: number;
      readonly unit?: TimeUnit;
    }
  | { readonly is: 'set'; readonly value: string }
  | {
      readonly is: 'clock';
      readonly hour: number;
      readonly minute?: number;
      readonly second?: number;
      readonly on?: TimeTerm;
    }
  | { readonly is: 'part'; readonly part: DayPart; readonly on?: TimeTerm }
  /** From one date to another, or one of two neighbours ("April or early May"): one stretch. */
  | { readonly is: 'range'; readonly from: TimeTerm; readonly to: TimeTerm };

/** Where a sentence looks in time, from its verbs. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** The symbolic form kept in `TimeForm.form`. */
export interface TimeFormData {
  readonly term: TimeTerm;
  readonly mod?: TimeMod;
  readonly tense: Tense;
  readonly zone: 'headline' | 'dateline' | 'byline' | 'body' | 'credit';
  /** Index of its sentence. */
  readonly sentence: number;
  /** The preposition before it ("since", "by", "on"), lower case. */
  readonly lead?: string;
}

/** The form of a time expression; throws a TypeError when it was not made by this module. */
export function timeFormData(form: unknown): TimeFormData {
  if (typeof form === 'object' && form !== null && 'term' in form && 'tense' in form && 'sentence' in form) {
    return form as TimeFormData;
  }
  throw new TypeError('not a time form');
}
