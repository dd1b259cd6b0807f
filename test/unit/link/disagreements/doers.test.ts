import * as assert from 'node:assert/strict';
import { readingsBetween } from './reportsOfOneFire';

const doersBetween = (one: string, other: string) => readingsBetween('actor', one, other);

suite('who did what one alone does', () => {
  test('in whatever words it is told, and in claims that no group holds', () => {
    for (const [one, other, expected] of [
      [
        'The port guard retook the control room.',
        'The control room was recaptured by a unit of the navy.',
        ['port guard', 'navy'],
      ],
      [
        'It was the caretaker, Odd Brun, who halted the production line.',
        'Engineer Ann Berg stopped the line.',
        ['caretaker, Odd Brun', 'Engineer Ann Berg'],
      ],
      [
        'The search was led by Danish divers.',
        'Swedish divers are leading the search.',
        ['Danish divers', 'Swedish divers'],
      ],
      [
        'Ann Berg, who had led the occupation of the mill, gave up at noon.',
        'Carl Oster was the leader of the occupation of the mill.',
        ['Ann Berg', 'Carl Oster'],
      ],
      ['A cleaner was the first to notice the smoke.', 'The smoke was noticed by a guard.', ['cleaner', 'guard']],
      ['Dockers blocked the gates.', 'Lorry drivers blocked the gates.', ['Dockers', 'Lorry drivers']],
    ] as const)
      assert.deepEqual(
        doersBetween(one, other).map((readings) => [...readings].sort()),
        [[...expected].sort()],
        `${one} ${other}`,
      );
  });

  test('other things, other halls, the same people by another noun, and who is told of by both', () => {
    for (const [one, other] of [
      ['The rescue was led by the fire brigade.', 'The investigation is led by the police.'],
      ['The mayor opened the new hall in May.', 'The king opened the old hall.'],
      ['A cleaner was the first to notice the smoke.', 'A woman was the first to notice the smoke.'],
      ['Dockers blocked the gates.', 'Lorry drivers and dockers blocked the gates.'],
      ['The smoke was noticed by her husband.', 'The smoke was noticed by a teacher, her husband said.'],
      ['Ann Berg stopped the line.', 'Carl Oster also stopped the line.'],
    ] as const)
      assert.deepEqual(doersBetween(one, other), [], `${one} ${other}`);
  });
});
