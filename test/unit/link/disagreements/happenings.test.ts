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

  test('is not compared with a deadline that it keeps', () => {
    const told = 'On June 10 the owner told tenants to sign new leases with the mill.';
    const days = ['2024-06-12', '2024-06-12'] as const;
    for (const until of [
      'The owner set a July 1 deadline for tenants to sign new leases with the mill.',
      'The owner told tenants to sign new leases with the mill by July 1.',
    ])
      assert.ok(!kindsBetween(until, told, days).includes('date'), until);
    const later = 'The owner told tenants to sign new leases with the mill by July 10.';
    assert.ok(
      kindsBetween(
        'The owner set a July 1 deadline for tenants to sign new leases with the mill.',
        later,
        days,
      ).includes('date'),
    );
  });

  test('is not compared with that of somebody else', () => {
    const arrested = 'Watchman Carl Oster was arrested early on May 2 on suspicion of arson.';
    assert.deepEqual(kindsBetween(arrested, 'Fireman Emil Lund was arrested late on May 5 on suspicion of arson.'), []);
    assert.ok(kindsBetween(arrested, 'Carl Oster was arrested late on May 5 on suspicion of arson.').includes('date'));
  });

  test('is not compared where each time has its own figure', () => {
    const december = 'The average rent stood at 15.1% of wages in December.';
    assert.deepEqual(kindsBetween(december, 'The average rent declined to 14.8% in January.'), []);
  });

  test('is not compared with that of what is only said of which thing it is', () => {
    const damaged = 'The halls were damaged at about 8:54 p.m. on Sunday.';
    assert.deepEqual(kindsBetween('Crews will take yarn out of two damaged halls at 3:30 p.m.', damaged), []);
    assert.ok(kindsBetween('Two halls were damaged at 7:30 p.m.', damaged).includes('date'));
  });
});
