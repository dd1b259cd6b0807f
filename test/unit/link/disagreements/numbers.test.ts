import * as assert from 'node:assert/strict';
import { numbersAgree, numberWords } from '../../../../src/core/link/disagreements/numbers';

suite('numbers that differ', () => {
  test('“about” allows what a number is rounded by', () => {
    const agree = (about: number, value: number): boolean =>
      numbersAgree({ start: 0, end: 1, value: about, unit: '', bound: 'about' }, { start: 0, end: 1, value, unit: '' });
    assert.ok(agree(60, 64) && agree(250, 262) && agree(300, 320) && agree(2.4e9, 2.45e9));
    assert.ok(!agree(61, 67) && !agree(2.4e9, 2.6e9) && !agree(300, 340));
  });

  test('of two that are “about”, the coarser one may be the other up to its own figures', () => {
    const [start, end, unit, bound] = [0, 1, '', 'about'] as const;
    const agree = (one: number, other: number): boolean =>
      numbersAgree({ start, end, value: one, unit, bound }, { start, end, value: other, unit, bound });
    assert.ok(agree(2e9, 1.8e9) && agree(1.8e9, 2e9));
    assert.ok(!agree(60, 50) && !agree(300, 350) && !agree(2e9, 1.6e9) && !agree(1.9e9, 1.7e9));
  });

  test('of two that are “more than”, the coarser one may be the next round number below the other', () => {
    const [start, end, unit, bound] = [0, 1, 'home', 'at-least'] as const;
    const agree = (one: number, other: number): boolean =>
      numbersAgree({ start, end, value: one, unit, bound }, { start, end, value: other, unit, bound });
    assert.ok(agree(500, 550) && agree(550, 500));
    assert.ok(!agree(600, 550) && !agree(350, 250) && !agree(500, 700) && !agree(30, 35));
  });

  test('are shown with what they count, and nothing of the sentence behind that', () => {
    const shown = ['2.36%, which', '10,769.00 points', '40 people in', '240 passengers', '3 of the'].map((words) =>
      numberWords(words, 1),
    );
    assert.deepEqual(shown, ['2.36%', '10,769.00 points', '40 people', '240 passengers', '3 of the']);
  });
});
