import * as assert from 'node:assert/strict';
import { nameWords } from '../../../../src/core/extract/entities/words';
import { tokenize } from '../../../../src/core/text/tokens';

const words = (text: string): string[] => nameWords(tokenize(text)).map((word) => word.text);

suite('words for the name model', () => {
  test('compounds around a name come apart', () => {
    assert.deepEqual(words('Lagos-based pro-Nato US-Iran'), [
      'Lagos',
      '-',
      'based',
      'pro',
      '-',
      'Nato',
      'US',
      '-',
      'Iran',
    ]);
  });

  test('names with a hyphen, and plain compounds, stay whole', () => {
    const whole = ['Port-au-Prince', 'al-Bashir', 'Jean-Claude', 'long-term', 'T-shirt-wearing', '-', 'X-', '-Y'];
    for (const word of whole) assert.equal(words(word).join(''), word);
    assert.deepEqual(words('Port-au-Prince al-Bashir Jean-Claude long-term'), [
      'Port-au-Prince',
      'al-Bashir',
      'Jean-Claude',
      'long-term',
    ]);
  });

  test('parts keep their place in the source', () => {
    const text = '— pro-Nato';
    for (const word of nameWords(tokenize(text))) assert.equal(text.slice(word.start, word.end), word.text);
  });
});
