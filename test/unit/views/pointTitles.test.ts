import * as assert from 'node:assert/strict';
import { outerPassages } from '../../../src/core/views/outerPassages';
import { disagreementLabel, shownReadings, whyTheyDiffer } from '../../../src/core/views/pointTitles';
import { Wording } from '../../../src/core/views/wording';
import { inEnglish, reason } from '../../../src/core/words';
import { at, herald, index, post, story, wire } from './fixture';

const words = new Wording(inEnglish);

suite('what a disagreement is called', () => {
  const found = story.disagreements.find(({ status }) => status === 'differs') ?? assert.fail('sources differ');

  test('the point, and the readings of its sides', () => {
    const readings = found.sides.map(({ reading }) => reading).join(' / ');
    assert.equal(disagreementLabel(found, shownReadings(found, index), words), `${found.kind}: ${readings}`);
  });

  test('sources are called by their names, where several are given in one, too', () => {
    const why = (...args: readonly string[]): string =>
      whyTheyDiffer({ ...found, reason: reason('differs.date', ...args) }, index, words);
    assert.equal(
      why('Friday', `${post}, ${herald}`, 'Monday, I think', wire),
      why('Friday', `${index.name(post)}, ${index.name(herald)}`, 'Monday, I think', index.name(wire)),
    );
    assert.doesNotMatch(why('Friday', `${post}, ${herald}`, 'Monday', wire), /\.txt/);
  });

  test('a passage inside another one of its source is none of its own', () => {
    const [whole, part, elsewhere] = [
      at(post, 'close the old bridge'),
      at(post, 'old bridge'),
      at(herald, 'old bridge'),
    ];
    assert.deepEqual(outerPassages({ reading: '', claims: [], passages: [part, whole, elsewhere] }), [
      whole,
      elsewhere,
    ]);
  });
});
