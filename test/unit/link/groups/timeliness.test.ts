import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { StoryLinker, linkStory, type LinkOptions } from '../../../../src/core/story/link';

const first =
  'Marlow Rovers present new coach\n\nMarlow Rovers presented Anna Field as the new coach of the first team at Canal Road. ' +
  'Field said the club had great plans for its youth team. The Rovers board praised her work in Dunsford.\n';
const second =
  'Rovers introduce coach\n\nAnna Field was introduced by Marlow Rovers at Canal Road, where she will coach the reserves. ' +
  'Field said she had plans for the youth team. The board of the Rovers praised her patience.\n';

function published(one: string, other: string): LinkOptions {
  return { facts: { sources: new Map([one, other].map((day, at) => [`${at}.txt`, { published: day }])) } };
}

const sourcesOf = (...texts: readonly string[]) =>
  texts.map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));

suite('claims of reports long after one another', () => {
  test('must be more alike to be linked', () => {
    const sources = sourcesOf(first, second);
    const near = linkStory(sources, published('2020-05-04', '2020-05-05')).groups;
    const far = linkStory(sources, published('2020-05-04', '2024-05-05')).groups;
    assert.ok(far.length < near.length, `${far.length} of ${near.length}`);
  });

  test('are linked all the same when they say it in the same words', () => {
    const { groups, reuse } = linkStory(sourcesOf(first, first), published('2020-05-04', '2024-05-05'));
    assert.ok(groups.length >= 3);
    assert.equal(reuse.copies.length, 1);
  });

  test('are linked anew when a day is set', () => {
    const sources = sourcesOf(first, second);
    const linker = new StoryLinker();
    for (const days of [published('2020-05-04', '2020-05-05'), published('2020-05-04', '2024-05-05')])
      assert.deepEqual(linker.link(sources, days), linkStory(sources, days));
  });
});
