import * as assert from 'node:assert/strict';
import { numberWords } from '../../../../src/core/link/disagreements/numbers';

suite('numbers that differ', () => {
  test('are shown with what they count, and nothing of the sentence behind that', () => {
    const shown = ['2.36%, which', '10,769.00 points', '40 people in', '240 passengers', '3 of the'].map(numberWords);
    assert.deepEqual(shown, ['2.36%', '10,769.00 points', '40 people', '240 passengers', '3 of the']);
  });
});
