import * as assert from 'node:assert/strict';
import { kindsBetween } from './reportsOfOneFire';

suite('the time of a happening', () => {
  test('is compared where two claims tell of one, however they are worded', () => {
    assert.deepEqual(
      kindsBetween(
        'A memorial service for the watchman will be held in the harbour church on Saturday.',
        'The memorial service in the harbour church will take place on Sunday afternoon.',
      ),
      ['date'],
    );
  });

  test('is not compared with that of another one', () => {
    assert.deepEqual(
      kindsBetween('The harbour church was built in 1902.', 'A service in the harbour church will be held on Sunday.'),
      [],
    );
  });

  test('is not compared where both are bare years', () => {
    assert.deepEqual(
      kindsBetween(
        'The memorial service for the lost sailors in the harbour church began in 1987.',
        'A service in the harbour church that was held for sailors in 1992 drew many people from the islands.',
      ),
      [],
    );
  });

  test('of long ago is told by one report alone: what surely is the same is compared all the same', () => {
    const dated = 'Mayor Ida Brandt accepted 120,000 crowns from the owner in 2015.';
    assert.ok(kindsBetween(dated, 'Mayor Ida Brandt accepted 150,000 crowns from the owner.').includes('number'));
    assert.ok(!kindsBetween(dated, 'Ida Brandt wants 150,000 crowns for a new fire engine.').includes('number'));
  });
});
