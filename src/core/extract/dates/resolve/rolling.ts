/** Lengths of time, with the days they cover when they touch the day of publication. */
import type { TimeExpression } from '../../../model';
import { reason } from '../../../words';
import { addMonths, intervalOf, isoDay } from '../calendar';
import type { TimeContext } from '../context';
import type { TimeTerm, TimeUnit } from '../form';

/** Value, days and reason of a length of time. */
export function rolling(
  term: Extract<TimeTerm, { is: 'length' }>,
  context: TimeContext,
): Pick<TimeExpression, 'value' | 'interval' | 'how'> {
  const { reference } = context;
  const { value, side, amount, unit } = term;
  if (side === undefined || reference === undefined || amount === undefined || unit === undefined) {
    return { value, how: reason('date.length') };
  }
  const other = shifted(reference, unit, amount * side);
  if (other === undefined) return { value, how: reason('date.length') };
  const days = intervalOf(Math.min(reference, other), Math.max(reference, other));
  const how = reason(side < 0 ? 'date.length-before' : 'date.length-after', isoDay(reference));
  return days ? { value, interval: days, how } : { value, how };
}

const DAYS: Readonly<Partial<Record<TimeUnit, number>>> = { D: 1, W: 7, FN: 14, WE: 7 };
const MONTHS: Readonly<Partial<Record<TimeUnit, number>>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 };

/** A day moved by so many units; undefined for units shorter than a day and beyond the calendar. */
export function shifted(day: number, unit: TimeUnit, amount: number): number | undefined {
  const days = DAYS[unit];
  if (days !== undefined) return Math.abs(amount) > 1e5 ? undefined : day + Math.round(days * amount);
  const months = MONTHS[unit];
  return months === undefined || Math.abs(amount * months) > 24_000
    ? undefined
    : addMonths(day, Math.round(months * amount));
}
