import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../src/core/story/analyse';

/** The sentences of a paragraph below a headline. */
function sentencesOf(paragraph: string): readonly string[] {
  const text = `Siege ends in Lorn\n\n${paragraph}\n`;
  return analyseSource(text)
    .sentences.map(({ start, end }) => text.slice(start, end))
    .slice(1);
}

suite('where sentences end', () => {
  test('an hour ends one in front of another', () => {
    assert.deepEqual(sentencesOf('He was arrested in the hall at 4:30 a.m. Police did not storm the building.'), [
      'He was arrested in the hall at 4:30 a.m.',
      'Police did not storm the building.',
    ]);
  });

  test('an hour ends none in front of what is told of the hour, or of who does something then', () => {
    for (const sentence of [
      'At 4:30 a.m. Smith left the house.',
      'Early on Sunday morning, at about 4:30 a.m. Smith left the house.',
      'He left the old house at 5 p.m. Friday and drove home.',
      'The market opens at 9 a.m. EST on Monday.',
      'They will speak on the radio at 8 p.m. Eastern Time.',
      'The vote will begin at 8 a.m. Istanbul time on Sunday.',
      'She took the 4 p.m. British Airways flight to Paris.',
      'When the alarm rang at 3 a.m. Lee was asleep in his bed.',
    ])
      assert.deepEqual(sentencesOf(sentence), [sentence]);
  });
});
