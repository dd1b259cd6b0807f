/** From the words of time expressions to TIMEX3 values and calendar days. */
import type { TimeExpression, TimeForm, TimeType } from '../../model';
import { reason, type Reason } from '../../words';
import { intervalOf, isoDay, parseIsoDay } from './calendar';
import { TimeContext, writtenYear } from './context';
import { lengthValue } from './grammar/lengths';
import { timeFormData, type TimeFormData, type TimeTerm } from './form';
import { narrowed, type Point } from './points';
import { definite } from './resolve/definite';
import { rolling } from './resolve/rolling';

/**
 * Gives every time expression of one source its value. `forms` must be in the order of the text (context matters).
 * `reference` is the day of publication, `YYYY-MM-DD`; without it (or with something that is no day) relative
 * expressions get what can be said for certain (`PAST_REF`, `XXXX-WXX-5`).
 */
export function resolveTimes(forms: readonly TimeForm[], reference: string | undefined): readonly TimeExpression[] {
  const data = forms.map((form) => timeFormData(form.form));
  const context = new TimeContext(reference === undefined ? undefined : parseIsoDay(reference), data);
  return forms.map(({ start, end, type }, index) => {
    const form = data[index];
    if (!form) throw new TypeError('not a time form');
    return { start, end, ...resolved(form, type, context) };
  });
}

function resolved(form: TimeFormData, type: TimeType, context: TimeContext): Omit<TimeExpression, 'start' | 'end'> {
  const { term, mod } = form;
  const modded = mod === undefined ? {} : { mod };
  if (term.is === 'ref' && term.unit !== undefined && context.narrative)
    return { type: 'DURATION', value: lengthValue(term.unit, undefined), ...modded, how: reason('date.length') };
  if (term.is === 'ref') return { type, value: term.value, ...modded, how: reason('date.vague') };
  if (term.is === 'set') return { type, value: term.value, ...modded, how: reason('date.set') };
  if (term.is === 'length') {
    const ahead = aheadOf(form);
    if (!ahead) return { type, ...modded, ...rolling(term, context) };
    const { point, value, how } = definite(ahead, form, context);
    return {
      type: point ? 'DATE' : type,
      value: point ? value : term.value,
      ...(point ? interval(point) : {}),
      ...modded,
      how,
    };
  }
  if (term.is === 'clock' || term.is === 'part') return { type, ...modded, ...timeOfDay(term, form, context) };
  const found = definite(term, form, context);
  if (found.point === undefined) {
    return {
      type: found.value.startsWith('P') && !found.value.endsWith('_REF') ? 'DURATION' : type,
      value: found.value,
      ...modded,
      how: found.how,
    };
  }
  context.remember(found.point, form, {
    writtenYear: writtenYear(term) !== undefined,
    names: term.is !== 'offset' && !(term.is === 'quarter' && term.yearAt === 'before'),
  });
  return { type, value: found.point.value, ...interval(narrowed(found.point, mod)), ...modded, how: found.how };
}

/** "will end in two weeks": the day it comes to, not how long it takes. */
function aheadOf({ term, lead, tense }: TimeFormData): TimeTerm | undefined {
  if (term.is !== 'length' || lead !== 'in' || tense !== 'future' || term.side !== undefined) return undefined;
  const { amount, unit } = term;
  if (amount === undefined || unit === undefined || unit.startsWith('T')) return undefined;
  return { is: 'offset', unit, amount, from: 'now', sign: 1 };
}

function interval(point: Point): Pick<TimeExpression, 'interval'> {
  const days = intervalOf(point.from, point.to);
  return days ? { interval: days } : {};
}

function timeOfDay(
  term: Extract<TimeTerm, { is: 'clock' | 'part' }>,
  form: TimeFormData,
  context: TimeContext,
): Pick<TimeExpression, 'value' | 'interval' | 'how'> {
  const tail = term.is === 'part' ? `T${term.part}` : clockText(term);
  const day = dayOf(term.on, form, context);
  if (day.point === undefined) return { value: `${day.value}${tail}`, how: day.how };
  if (term.on !== undefined)
    context.remember(day.point, form, { writtenYear: writtenYear(term.on) !== undefined, names: true });
  return { value: `${isoDay(day.point.from)}${tail}`, ...interval(day.point), how: day.how };
}

function clockText(term: Extract<TimeTerm, { is: 'clock' }>): string {
  const digits = [term.hour, term.minute ?? 0, ...(term.second === undefined ? [] : [term.second])];
  return `T${digits.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

/** The day of a clock time: said with it, or in its sentence, or the day of publication. */
function dayOf(
  on: TimeTerm | undefined,
  form: TimeFormData,
  context: TimeContext,
): { readonly point?: Point; readonly value: string; readonly how: Reason } {
  if (on !== undefined) {
    const found = definite(on, form, context);
    return found.point?.grain === 'day' ? found : { value: 'XXXX-XX-XX', how: found.how };
  }
  const near = context.dayIn(form.sentence) ?? (context.follows(form) ? context.day : undefined);
  if (near) return { point: near, value: near.value, how: reason('date.day-spoken-of', near.value) };
  const { reference } = context;
  if (reference === undefined) return { value: 'XXXX-XX-XX', how: reason('date.no-reference') };
  const today = definite({ is: 'unit', unit: 'D', at: 0 }, form, context);
  return today;
}
