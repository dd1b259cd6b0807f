import type { TimeExpression } from '../../model';

/** A time of the day that is written to the hour or half hour may be rounded by so many minutes. */
const ROUNDED = 15;
/** What is told to be about a time may be so many minutes from it. */
const ABOUT = 30;
const DAY = 24 * 60;

/** The minute of the day that a time expression gives; undefined when it gives none, or a stretch of time. */
function minuteOf({ value }: TimeExpression): number | undefined {
  const clock = value.includes('/') ? null : /T(\d\d):(\d\d)/.exec(value);
  return clock ? 60 * Number(clock[1]) + Number(clock[2]) : undefined;
}

const DAYS =
  /(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|tomorrow|tonight|\b(?:this|that|last|next|following|previous|same)\b|\d(?:st|nd|rd|th)\b|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;

/** Whether a time expression gives a time of the day and says nothing of the day. */
export function isClockAlone(date: TimeExpression, words: string): boolean {
  return minuteOf(date) !== undefined && !DAYS.test(words);
}

/** Whether both give a time of the day. */
export function haveClocks(left: TimeExpression, right: TimeExpression): boolean {
  return minuteOf(left) !== undefined && minuteOf(right) !== undefined;
}

/** Words that tell which half of the day an hour is in; "half past five" does not. */
const HALF =
  /[ap]\.?m\b|morning|afternoon|evening|night|noon|dawn|\b(?:0\d|1[3-9]|2[0-4])[:.]\d\d\b|\b\d{4} (?:gmt|utc|hours)\b/i;

/** Whether the words of a time of the day tell which half of the day it is in. */
export function tellsHalf(words: string): boolean {
  return HALF.test(words);
}

/**
 * Whether two times of the day cannot be the same.
 *
 * @param areHalvesTold whether both tell which half of the day they are in; else a time and one twelve hours later are one
 */
export function clocksDiffer(left: TimeExpression, right: TimeExpression, areHalvesTold: boolean): boolean {
  const [one, other] = [minuteOf(left), minuteOf(right)];
  if (one === undefined || other === undefined) return false;
  const around = areHalvesTold ? DAY : DAY / 2;
  const apart = Math.abs(one - other) % around;
  const isAbout = left.mod !== undefined || right.mod !== undefined;
  const isRounded = one % 30 === 0 || other % 30 === 0;
  return Math.min(apart, around - apart) > (isAbout ? ABOUT : isRounded && one % 30 !== other % 30 ? ROUNDED : 0);
}
