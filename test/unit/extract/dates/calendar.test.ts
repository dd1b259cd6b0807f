import * as assert from 'node:assert/strict';
import {
  addMonths,
  calendarDay,
  dayNumber,
  daysInMonth,
  easterSunday,
  intervalOf,
  isoDay,
  isoWeek,
  nthWeekday,
  parseIsoDay,
  weekdayOf,
} from '../../../../src/core/extract/dates/calendar';

/** The same by the platform's own calendar. */
function platformDay(year: number, month: number, day: number): number {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getTime() / 86_400_000;
}

suite('calendar', () => {
  test('day numbers agree with the platform over sixteen centuries', () => {
    for (let year = 800; year <= 2400; year += 7) {
      for (const [month, day] of [
        [1, 1],
        [2, 28],
        [3, 1],
        [12, 31],
      ] as const) {
        const number = dayNumber(year, month, day);
        assert.equal(number, platformDay(year, month, day));
        assert.deepEqual(calendarDay(number), { year, month, day });
        assert.equal(weekdayOf(number), new Date(number * 86_400_000).getUTCDay() || 7);
      }
    }
  });

  test('ISO weeks at the turn of the year', () => {
    assert.deepEqual(isoWeek(dayNumber(2021, 1, 3)), { year: 2020, week: 53 });
    assert.deepEqual(isoWeek(dayNumber(2018, 12, 31)), { year: 2019, week: 1 });
    assert.deepEqual(isoWeek(dayNumber(2024, 7, 10)), { year: 2024, week: 28 });
  });

  test('months added keep the day where there is one', () => {
    assert.equal(isoDay(addMonths(dayNumber(2024, 1, 31), 1)), '2024-02-29');
    assert.equal(isoDay(addMonths(dayNumber(2024, 3, 15), -15)), '2022-12-15');
    assert.equal(daysInMonth(1900, 2), 28);
  });

  test('Easter, and weekdays counted in a month', () => {
    assert.deepEqual(
      [1999, 2008, 2011, 2024, 2038].map((year) => isoDay(easterSunday(year))),
      ['1999-04-04', '2008-03-23', '2011-04-24', '2024-03-31', '2038-04-25'],
    );
    assert.equal(isoDay(nthWeekday(2024, 11, 4, 4)), '2024-11-28');
    assert.equal(isoDay(nthWeekday(2024, 5, 1, -1)), '2024-05-27');
  });

  test('only real days are read and written', () => {
    assert.equal(parseIsoDay('2023-02-29'), undefined);
    assert.equal(parseIsoDay('2023-2-9'), undefined);
    assert.equal(parseIsoDay('2024-02-29'), dayNumber(2024, 2, 29));
    assert.equal(intervalOf(10, 9), undefined);
    assert.equal(intervalOf(0, 99_999_999), undefined);
  });
});
