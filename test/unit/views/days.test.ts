import * as assert from 'node:assert/strict';
import { daysInWords, lengthInDays, timeInWords } from '../../../src/core/views/days';
import { Wording } from '../../../src/core/views/wording';
import { inEnglish, reason } from '../../../src/core/words';

const words = new Wording(inEnglish);
const say = (from: string, to = from): string => daysInWords({ from, to }, words);

suite('daysInWords', () => {
  test('one day has its weekday', () => {
    assert.equal(say('2024-05-17'), 'Friday 17 May 2024');
    assert.equal(say('2024-02-29'), 'Thursday 29 February 2024');
  });

  test('whole periods have their names', () => {
    assert.equal(say('2024-02-01', '2024-02-29'), 'February 2024');
    assert.equal(say('2024-04-01', '2024-06-30'), 'April – June 2024');
    assert.equal(say('2024-01-01', '2024-12-31'), '2024');
    assert.equal(say('2022-01-01', '2024-12-31'), '2022 – 2024');
    assert.equal(say('1990-01-01', '1999-12-31'), '1990s');
    assert.equal(say('2024-05-13', '2024-05-19'), 'week of 13 May 2024');
  });

  test('other stretches have their ends', () => {
    assert.equal(say('2024-05-14', '2024-05-17'), '14–17 May 2024');
    assert.equal(say('2024-05-30', '2024-06-02'), '30 May – 2 June 2024');
    assert.equal(say('2023-12-30', '2024-01-02'), '30 December 2023 – 2 January 2024');
  });

  test('what is no day is shown as it is', () => {
    assert.equal(say('soon'), 'soon');
    assert.equal(say('soon', 'later'), 'soon/later');
  });
});

suite('timeInWords', () => {
  const time = (value: string, type: 'DURATION' | 'DATE' | 'SET' = 'DURATION'): string =>
    timeInWords({ start: 0, end: 1, type, value, how: reason('stance.same') }, words) ?? 'nothing';

  test('reads TIMEX3 values out', () => {
    assert.deepEqual(
      ['P3D', 'P1W', 'PT2H', 'PT30M', 'P6M', 'P1Y6M'].map((value) => time(value)),
      ['3 days', '1 week', '2 hours', '30 minutes', '6 months', 'nothing'],
    );
    assert.equal(time('PAST_REF', 'DATE'), 'some time in the past');
    assert.equal(time('P1W', 'SET'), 'again and again (1 week)');
  });
});

suite('lengthInDays', () => {
  test('counts both ends', () => {
    assert.equal(lengthInDays({ from: '2024-02-28', to: '2024-03-01' }), 3);
    assert.equal(lengthInDays({ from: 'x', to: 'y' }), 0);
  });
});
