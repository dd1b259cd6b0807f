import * as assert from 'node:assert/strict';
import { differentSpeakers, type Saying } from '../../../../src/core/link/disagreements/speakers';
import { isPassive } from '../../../../src/core/link/disagreements/voice';
import type { Claim, StorySource } from '../../../../src/core/model';
import { readingsBetween } from './reportsOfOneFire';

const actorsBetween = (one: string, other: string) => readingsBetween('actor', one, other);

suite('who did it', () => {
  test('the subject is acted on, or acts', () => {
    const isActedOn = (verb: string): boolean =>
      isPassive({ claim: { verb: { start: 0, end: verb.length } } as Claim, words: () => verb });
    for (const verb of ['was led', 'has been soon led', '’s arrested', 'were not found'])
      assert.ok(isActedOn(verb), verb);
    for (const verb of ['is leading', 'is to lead', 'led', 'has led']) assert.ok(!isActedOn(verb), verb);
  });

  test('the same words in the mouths of two people', () => {
    const quotation = '"We heard the roof come down on the looms,"';
    assert.deepEqual(
      actorsBetween(`${quotation} said Carl Oster.`, `${quotation} said the fire chief, Anna Kell, on Monday.`),
      [['Carl Oster', 'Anna Kell']],
    );
    assert.deepEqual(actorsBetween(`${quotation} said Carl Oster.`, `${quotation} Oster told reporters.`), []);
  });

  test('the same words, of one who reads out what the other said', () => {
    const saying = (id: string, person: string): Saying => ({
      key: 'we heard the roof come down',
      person,
      name: person,
      source: { id } as StorySource,
      claim: `${id}#c0`,
      passage: { source: id, start: 0, end: 20 },
      beside: new Set([person]),
    });
    const [first, second] = [{ id: 'a.txt' } as StorySource, { id: 'b.txt' } as StorySource];
    const by = (source: StorySource, person: string): Saying => ({ ...saying(source.id, person), source });
    assert.equal(differentSpeakers([by(first, 'Oster'), by(second, 'Kell')]).length, 1);
    assert.deepEqual(differentSpeakers([by(first, 'Oster'), by(first, 'Kell'), by(second, 'Kell')]), []);
    assert.deepEqual(differentSpeakers([by(first, 'Carl Oster'), by(second, 'Ida Oster')]), [], 'they share a name');
  });

  test('one by whom it was done, and another who did it', () => {
    assert.deepEqual(
      actorsBetween(
        'The warehouse was built by Carl Oster in 1902 for the wool trade.',
        'Anna Kell built the warehouse in 1902 for the wool trade.',
      ),
      [['Carl Oster', 'Anna Kell']],
    );
    assert.deepEqual(
      actorsBetween(
        'The search for the missing watchman was led by Carl Oster.',
        'Anna Kell headed the search for the missing watchman.',
      ),
      [['Carl Oster', 'Anna Kell']],
    );
    assert.deepEqual(
      actorsBetween(
        'Carl Oster led the search for the missing watchman.',
        'Firefighters came from three towns, and Anna Kell headed the search for the watchman with great care.',
      ),
      [['Carl Oster', 'Anna Kell']],
      'one alone leads',
    );
    assert.deepEqual(
      actorsBetween(
        'Carl Oster led the search for the missing watchman.',
        'Anna Kell also led the search for the missing watchman.',
      ),
      [],
    );
  });

  test('people of two kinds for one act on one thing', () => {
    assert.deepEqual(
      actorsBetween(
        'A night watchman raised the alarm at the warehouse.',
        'The alarm at the warehouse was raised by a teacher.',
      ),
      [['night watchman', 'teacher']],
    );
    assert.deepEqual(
      actorsBetween(
        'The army is leading the search for the missing watchman.',
        'The fire brigade is leading the search for the missing watchman.',
      ),
      [['army', 'fire brigade']],
    );
    assert.deepEqual(
      actorsBetween(
        'Police raised the alarm at the warehouse.',
        'The alarm at the warehouse was raised by two officers.',
      ),
      [],
      'one kind by two words',
    );
    assert.deepEqual(
      actorsBetween(
        'A watchman raised the alarm at the warehouse.',
        'The alarm at the warehouse was raised by a teacher and a watchman.',
      ),
      [],
    );
  });

  test('what many do is done by whoever is named', () => {
    for (const [one, other] of [
      ['The plan for the site was criticised by Norway.', 'Sweden criticised the plan for the site.'],
      ['Farmers welcomed the plan for the site.', 'The plan for the site was welcomed by the council.'],
      ['The trucks came from Sweden.', 'The trucks came from Malmo.'],
    ] as const)
      assert.deepEqual(actorsBetween(one, other), [], one);
  });

  test('two causes of one thing, however they are told', () => {
    for (const other of [
      'The fire in the warehouse was caused by lightning and not by a heater.',
      'Lightning was the cause of the fire in the warehouse.',
      'Lightning set off the fire in the warehouse.',
    ])
      assert.equal(actorsBetween('An old heater caused the fire in the warehouse.', other).length, 1, other);
    assert.deepEqual(actorsBetween('Smoke set off the alarm.', 'The fire set off the alarm.'), [], 'one by the other');
    assert.deepEqual(actorsBetween('Repairs started on Monday.', 'Building work started on Monday.'), []);
    assert.deepEqual(
      actorsBetween(
        'An old heater caused the fire in the warehouse.',
        'The fire in the warehouse was caused by an old heater and not by lightning.',
      ),
      [],
    );
  });
});
