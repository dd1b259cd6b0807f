import * as assert from 'node:assert/strict';
import { readingsBetween } from './reportsOfOneFire';

const placesBetween = (one: string, other: string) => readingsBetween('place', one, other);

suite('where it was', () => {
  test('two towns, a capital among them', () => {
    assert.deepEqual(
      placesBetween(
        'The contract for the new roof was signed in Copenhagen last year.',
        'The contract for the new roof was signed in Odense last year.',
      ),
      [['Copenhagen', 'Odense']],
    );
    assert.deepEqual(
      placesBetween(
        'The contract for the new roof of the mill was signed by the owners in Denmark last year.',
        'The contract for a roof was signed by the tenants in Odense last year.',
      ),
      [],
      'a country may hold the town',
    );
    assert.deepEqual(
      placesBetween(
        'The contract for the new roof was signed in the old coastal town of Odense last year.',
        'The contract for the new roof was signed in Aarhus last year.',
      ),
      [['Odense', 'Aarhus']],
    );
  });

  test('two rooms, two buildings, and a room and the open, of what happens but once', () => {
    for (const [one, other] of [
      ['The watchman was found in the basement.', 'The watchman was discovered in the attic.'],
      ['The watchman was arrested in a hotel.', 'He was seized in a church.'],
      ['The watchman was arrested in the canteen.', 'He was arrested in the car park.'],
    ] as const)
      assert.equal(placesBetween(one, other).length, 1, `${one} ${other}`);
  });

  test('a room may be in a building, and two people in two places', () => {
    for (const [one, other] of [
      ['The watchman was arrested in the canteen.', 'He was arrested in the factory.'],
      ['The watchman was found in the basement.', 'A woman was found in the attic.'],
      ['The watchman was found in the basement.', 'The watchman was not found in the attic.'],
      ['The watchman slept in the basement.', 'He read in the attic.'],
      ['One watchman was found in the basement.', 'Another watchman was found in the attic.'],
      ['Police found cash in the basement.', 'Police found weapons in the attic.'],
      ['The watchman died in a house fire.', 'The watchman died in hospital.'],
      ['He was arrested in a hotel in 2019.', 'He was arrested in a church on Sunday.'],
      ['Two of the hurt were flown to Odense.', 'Three of the hurt were flown to Aarhus.'],
      ['Carl Oster died in a hospital in Aarhus.', 'Carl Oster died after the fire in Tarnby.'],
      ['The watchman was found in the school yard.', 'He was found in the yard of the school.'],
      ['The watchman was arrested in the bank’s car park.', 'He was arrested in the car park of a bank.'],
      ['The watchman was found in the basement of a bank.', 'He was found in a bank.'],
    ] as const)
      assert.deepEqual(placesBetween(one, other), [], `${one} ${other}`);
  });
});
