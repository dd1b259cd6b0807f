import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** The readings of the rows between two reports. */
function between(one: string, other: string): readonly (readonly string[])[] {
  const texts = { 'one.txt': one, 'other.txt': other };
  const sources = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  return linkStory(sources).disagreements.map(({ sides }) => sides.map(({ reading }) => reading));
}

suite('a report that writes one name in two ways', () => {
  const [right, slip] = ['Singer Sophie Brunet opened the bridge.', 'It would last a century, Sophie Brunett said.'];

  test('is at odds with one that does not', () => {
    assert.deepEqual(between(`${right} ${slip}`, right), [['Sophie Brunet', 'Sophie Brunett']]);
  });

  test('is not at odds with its copy', () => {
    assert.deepEqual(between(`${right} ${slip}`, `${right} ${slip}`), []);
  });
});
