import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';

/** The numbers in the claims of a text: words, value, upper end, bound. */
function numbersIn(text: string): readonly (readonly unknown[])[] {
  return analyseSource(text).claims.flatMap(({ quantities }) =>
    quantities.map(({ start, end, value, to, bound }) =>
      [text.slice(start, end), value, to, bound].filter((one) => one !== undefined),
    ),
  );
}

suite('numbers as they are written in words', () => {
  for (const [text, ...expected] of [
    ['More than two dozen miners were killed in the shaft.', ['two dozen', 24, 'at-least']],
    ['A dozen miners were killed in the shaft.', ['dozen', 12]],
    ['The fund bought two and a half million shares.', ['two and a half million', 2_500_000]],
    ['Half a million workers left the country.', ['Half a million', 500_000]],
    ['Two hundred and fifty workers left the mill.', ['Two hundred and fifty', 250]],
    ['Two thousand five hundred workers left the mill.', ['Two thousand five hundred', 2_500]],
    ['Seven hundred million viewers saw the final.', ['Seven hundred million', 700_000_000]],
    ['The network has one hundred and two million users.', ['one hundred and two million', 102_000_000]],
    ['The mill paid a hundred thousand dollars.', ['hundred thousand', 100_000]],
    ['Several hundred workers left the mill.', ['Several hundred', 200, 900]],
    ['The rescuers found a couple of hundred bottles.', ['couple of hundred', 200, 300]],
    ['The mill has between two hundred and three hundred workers.', ['two hundred and three hundred', 200, 300]],
    ['Twenty-five workers and thirty-two guests left the mill.', ['Twenty-five', 25], ['thirty-two', 32]],
    ['Inspectors looked at in excess of 550 homes.', ['550', 550, 'at-least']],
    ['As many as 20 ships left the harbour.', ['20', 20, 'at-most']],
    ['Close to 40 ships left the harbour.', ['40', 40, 'about']],
    ['The mills paid five thousand and ten thousand dollars.', ['five thousand', 5_000], ['ten thousand', 10_000]],
    [
      'The mill paid one hundred thousand and two million dollars.',
      ['one hundred thousand', 100_000],
      ['two million', 2_000_000],
    ],
    ['Several hundred thousand workers left the country.', ['Several hundred thousand', 200_000, 900_000]],
    ['A million and a half workers left the country.', ['million and a half', 1_500_000]],
    ['The mill built 3 and a half million cars.', ['3 and a half million', 3_500_000]],
    ['The mill paid one thousand million dollars.', ['one thousand million', 1_000_000_000]],
    ['The crash hurt two hundred and one is still missing.', ['two hundred', 200]],
    [
      'Between one hundred and fifty and two hundred workers left.',
      ['one hundred and fifty and two hundred', 150, 200],
    ],
    ['Two to three dozen workers left the mill.', ['Two to three dozen', 24, 36]],
    ['Sales rose by 10 to 15 million dollars.', ['10 to 15 million', 10_000_000, 15_000_000]],
    ['Twice as many as 200 workers left the mill.', ['200', 200]],
    ['Some of two hundred workers left the mill.', ['two hundred', 200]],
  ] as const) {
    test(text, () => {
      assert.deepEqual(numbersIn(text), expected);
    });
  }

  test('are none in “a few workers” and “half of the mill”', () => {
    assert.deepEqual(numbersIn('A few workers left half of the mill on foot.'), []);
  });

  test('are read to their end in front of what is counted: “a thirty-eight-car train”', () => {
    const [claim] = analyseSource('The thirty-eight-car train left the rails in Lorn.').claims;
    assert.deepEqual(
      claim?.quantities.map(({ value, unit }) => [value, unit]),
      [[38, 'car']],
    );
  });
});
