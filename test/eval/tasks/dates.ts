import { extractTimes } from '../../../src/core/extract/dates/extract';
import { resolveTimes } from '../../../src/core/extract/dates/resolve';
import type { Span } from '../../../src/core/model';
import { readText } from '../../../src/core/text/read';
import { byDoc, inContext, type DataSet, type Doc } from '../dataSet';
import { f1, share } from '../measures/figures';
import { distinct, matched, overlap } from '../measures/matching';
import type { Measured, Task } from './task';

/** A time expression of a document. */
interface Time extends Span {
  readonly doc: string;
  readonly type: string;
  readonly value: string;
}

/** Some data sets accept several readings. */
interface GoldTime extends Time {
  readonly values?: readonly { readonly timex?: string; readonly value?: string }[];
}

/**
 * Time expressions, as in TempEval-3: spans that are equal, spans that overlap, and of those that overlap the ones with
 * the right TIMEX3 value.
 */
export const dates: Task = { name: 'dates', needs: 'gold.timex.jsonl', run };

function run(data: DataSet): Measured {
  const gold = distinct(data.rows<GoldTime>('gold.timex.jsonl'));
  const given = distinct(data.docs.flatMap(timesIn));
  const [goldOf, givenOf] = [byDoc(gold), byDoc(given)];
  const exact = new Set(gold.map(placeOf));
  const errors: string[] = [];
  let [found, type, value] = [0, 0, 0];
  for (const { id, text } of data.docs) {
    const [wanted, own] = [goldOf.get(id) ?? [], givenOf.get(id) ?? []];
    const pairs = matched(wanted, own, overlap);
    for (const [index, other] of pairs) {
      const [one, answer] = [wanted[index] as GoldTime, own[other] as Time];
      found++;
      if (one.type === answer.type) type++;
      if (isRight(one, answer)) value++;
      else errors.push(line(`${one.type} ${one.value}, not ${answer.type} ${answer.value}`, one, text));
    }
    const [met, used] = [new Set(pairs.map(([index]) => index)), new Set(pairs.map(([, other]) => other))];
    for (const [index, one] of wanted.entries())
      if (!met.has(index)) errors.push(line(`missed ${one.type}`, one, text));
    for (const [index, one] of own.entries()) if (!used.has(index)) errors.push(line(`extra ${one.type}`, one, text));
  }
  const counts = { given: given.length, wanted: gold.length };
  const figures = [
    f1('span, strict', { right: given.filter((time) => exact.has(placeOf(time))).length, ...counts }),
    f1('span, relaxed', { right: found, ...counts }),
    f1('value', { right: value, ...counts }),
    share('type, of those found', type, found),
    share('value, of those found', value, found),
  ];
  return { figures, errors, predictions: given };
}

function timesIn({ id, text, date }: Doc): Time[] {
  const forms = extractTimes(readText(text), 'timex');
  return resolveTimes(forms, date?.slice(0, 10)).map(({ start, end, type, value }) => ({
    doc: id,
    start,
    end,
    type,
    value,
  }));
}

const placeOf = (time: Time): string => `${time.doc} ${time.start} ${time.end}`;

function normal(value: string): string {
  return value.toUpperCase().replace(/_REF$/, '').trim();
}

function isRight(gold: GoldTime, { value }: Time): boolean {
  const others = (gold.values ?? []).flatMap((one) => [one.timex, one.value?.replace(' ', 'T').slice(0, 16)]);
  return (
    value !== '' && [gold.value, ...others].some((right) => right !== undefined && normal(right) === normal(value))
  );
}

function line(what: string, { doc, start, end }: Time, text: string): string {
  return `${what}: ${doc}@${start} ${inContext(text, start, end)}`;
}
