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

  test('one of two walls, where each report knows of but one', () => {
    const north = 'The roof of the mill gave way above the north wall, where many families were sitting.';
    const south = 'The roof of the mill gave way over the south wall, on the side facing the harbour.';
    assert.deepEqual(readingsBetween('name', north, south), [['north wall', 'south wall']]);
    assert.deepEqual(readingsBetween('name', `${north} The south wall is older.`, south), []);
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

  test('where one thing is, or what is done to it, told with whatever verb', () => {
    for (const [one, other] of [
      ['The stolen van was found near the railway station.', 'The stolen van was discovered in the quarry.'],
      ['The signing of the contract took place in the citadel.', 'The contract was signed in the town hall.'],
      [
        'Most of the injured were taken to hospitals in Odense.',
        'Most of the injured were brought to a hospital in Aarhus.',
      ],
      ['The renovation of the villa in Odense cost a lot.', 'The renovation of the villa in Aarhus was expensive.'],
      [
        'Youths broke the windows of a bank opposite the parliament.',
        'Youths broke the windows of a bank at the main station.',
      ],
    ] as const)
      assert.equal(placesBetween(one, other).length, 1, `${one} ${other}`);
  });

  test('other things, as many others, other ways to get there, and what may be in one another', () => {
    for (const [one, other] of [
      ['The watchman was found in the yard.', 'His phone was found in the river.'],
      ['The workers were housed in a school.', 'Their families were housed in a hotel.'],
      ['The watchman was born in Odense.', 'The manager was born in Aarhus.'],
      ['The protest was held in the square.', 'The funeral was held in the cathedral.'],
      ['The wounded were taken to hospital by helicopter.', 'Neighbours took two of them to hospital by car.'],
      ['He died in a suburb of Hvidovre.', 'He died in Copenhagen.'],
      ['The workers were found at the gate.', 'The workers were found at the port.'],
      ['Two of the hurt were flown to Odense.', 'Three of the hurt were flown to Aarhus.'],
    ] as const)
      assert.deepEqual(placesBetween(one, other), [], `${one} ${other}`);
  });
});
