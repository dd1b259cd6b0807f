import * as assert from 'node:assert/strict';
import { kindsBetween } from './reportsOfOneFire';

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
});
