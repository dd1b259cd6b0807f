import * as assert from 'node:assert/strict';
import { clocksDiffer, isClockAlone, tellsHalf } from '../../../../src/core/link/disagreements/clockTimes';
import { compareDates } from '../../../../src/core/link/disagreements/dates';
import type { TimeExpression } from '../../../../src/core/model';
import { kindsBetween } from './reportsOfOneFire';

function time(value: string, mod?: string): TimeExpression {
  return {
    start: 0,
    end: 0,
    type: 'TIME',
    value,
    how: { code: 'date.written-out', args: [] },
    ...(mod ? { mod } : {}),
  };
}

suite('times of the day', () => {
  test('differ when no rounding explains it', () => {
    const differ = (one: string, other: string, areHalvesTold = true): boolean =>
      clocksDiffer(time(`2024-05-05T${one}`), time(`2024-05-06T${other}`), areHalvesTold);
    assert.ok(differ('03:40', '04:00'));
    assert.ok(differ('15:00', '18:00'));
    assert.ok(differ('03:40', '03:45'));
    assert.ok(!differ('03:52', '04:00'), 'rounded to the hour');
    assert.ok(!differ('23:55', '00:00'), 'over midnight');
    assert.ok(!clocksDiffer(time('2024-05-05T03:40', 'APPROX'), time('2024-05-05T04:00'), true), 'about four');
    assert.ok(!clocksDiffer(time('2024-05-05TMO'), time('2024-05-05T04:00'), true), 'a part of the day');
    assert.ok(differ('04:52', '16:52'));
    assert.ok(!differ('04:52', '16:52', false), '“eight minutes to five” may be in the afternoon');
    assert.ok(differ('04:52', '17:20', false));
  });

  test('tell which half of the day they are in, or not', () => {
    for (const words of ['4:52 p.m.', 'nine in the evening', '16:52', '0735 GMT', 'noon'])
      assert.ok(tellsHalf(words), words);
    for (const words of ['half past five', '4:52', 'eight minutes to five']) assert.ok(!tellsHalf(words), words);
  });

  test('without a day are of no other day than that of another report', () => {
    assert.ok(isClockAlone(time('2024-05-05T03:40'), '3:40 a.m.'));
    assert.ok(!isClockAlone(time('2024-05-05T03:40'), '3:40 a.m. on Sunday'));
    assert.ok(!isClockAlone(time('2024-05-05TMO'), 'in the morning'));
  });

  test('say nothing beside a day without a time', () => {
    const clock = { ...time('2024-05-05T03:40'), interval: { from: '2024-05-05', to: '2024-05-05' } };
    const day = { ...time('2024-05-07'), interval: { from: '2024-05-07', to: '2024-05-07' } };
    const worded = (date: TimeExpression, words: string) => ({ date, words, isGuessed: false });
    assert.equal(compareDates(worded(clock, '3:40 a.m.'), worded(day, 'Tuesday')), 'unknown');
    assert.equal(compareDates(worded(clock, '3:40 a.m. on Sunday'), worded(day, 'Tuesday')), 'differ');
  });

  test('are compared between reports of one happening', () => {
    const first = 'The fire in the harbour warehouse broke out at 3:40 a.m.';
    assert.ok(
      kindsBetween(first, 'The blaze at the harbour warehouse broke out at six in the morning.').includes('date'),
    );
    assert.ok(
      !kindsBetween(first, 'The blaze at the harbour warehouse broke out at 3:40 in the morning.').includes('date'),
    );
  });
});
