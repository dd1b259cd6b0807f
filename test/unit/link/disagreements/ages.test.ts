import * as assert from 'node:assert/strict';
import { kindsBetween } from './reportsOfOneFire';

suite('how old somebody is', () => {
  test('is compared by person, however it is told', () => {
    assert.deepEqual(
      kindsBetween('Carl Oster, 54, had locked the doors.', 'Carl Oster, 57, was at home when it began.'),
      ['number'],
    );
    assert.deepEqual(
      kindsBetween('Carl Oster, 54, had locked the doors.', 'The 54-year-old Carl Oster was at home.'),
      [],
    );
  });

  test('is no share of the votes', () => {
    assert.deepEqual(
      kindsBetween(
        'Carl Oster, 54, had locked the doors.',
        'The poll had Carl Oster, 47.1 percent, ahead of Anna Kell.',
      ),
      [],
    );
  });
});
