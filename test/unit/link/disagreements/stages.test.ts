import * as assert from 'node:assert/strict';
import { kindsBetween, rowsBetween } from './reportsOfOneFire';

suite('how far along a thing is', () => {
  test('weighed in one, done in the other, whoever is named for it', () => {
    assert.deepEqual(
      kindsBetween(
        'The owners are weighing a lawsuit against the insurer over the delay.',
        'The factory has filed a lawsuit against the insurer over the delay.',
      ),
      ['modality'],
    );
    assert.deepEqual(
      kindsBetween(
        'The owners are weighing a lawsuit against the insurer over the delay.',
        'The union has filed a complaint against the owners over the alarm.',
      ),
      [],
    );
  });

  test('planned for a day, and told as done on that day', () => {
    const statusOf = (one: string, other: string) =>
      rowsBetween(one, other, ['2024-05-07', '2024-05-07']).map(({ kind, status }) => `${kind} ${status}`);
    const planned = 'Mayor Ann Leigh is due to speak to the workers of Kestrel Mills on Tuesday.';
    const done = 'Mayor Ann Leigh on Tuesday calmed the workers of Kestrel Mills in a short address.';
    assert.deepEqual(statusOf(planned, done), ['modality overtaken']);
    const isOvertaken = (one: string, other: string) => statusOf(one, other).includes('modality overtaken');
    assert.ok(!isOvertaken(planned.replace('Tuesday', 'Thursday'), done));
    assert.ok(!isOvertaken(planned.replace('is due', 'had been due'), done));
    // another act on that day, or another's
    assert.ok(!isOvertaken(planned, 'Mayor Ann Leigh on Tuesday sued the insurer of Kestrel Mills.'));
    assert.ok(!isOvertaken(planned, 'Police on Tuesday arrested two workers of Kestrel Mills.'));
    const visit = 'Mayor Ann Leigh is due to visit the workers of Kestrel Mills on Tuesday.';
    assert.ok(!isOvertaken(visit, 'Mayor Ann Leigh on Tuesday cancelled her visit to the workers of Kestrel Mills.'));
  });

  test('what people are asked in a poll is no plan', () => {
    const days = ['2024-05-06', '2024-05-09'] as const;
    const stagesOf = (planned: string): readonly string[] =>
      kindsBetween(`${planned} the owners of Kestrel Mills.`, 'Tarnby backed the owners of Kestrel Mills.', days);
    assert.ok(stagesOf('Tarnby would back').includes('modality'));
    assert.ok(!stagesOf('In Tarnby 44 percent would back').includes('modality'));
  });
});
