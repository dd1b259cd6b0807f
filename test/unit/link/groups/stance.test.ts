import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** Whether a group of the claims of two texts says that one denies the other. */
function denies(one: string, other: string): boolean {
  const sources = [one, other].map((text, at) => ({ id: `${at}.txt`, text, analysis: analyseSource(text) }));
  const { groups } = linkStory(sources);
  assert.equal(groups.length, 1, one);
  return groups.some(({ members }) => members.some(({ stance }) => stance === 'denies'));
}

suite('a claim denies another one', () => {
  const told = 'Mayor Ann Leigh opened the bridge in Tarnby on Monday.';

  test('where what it says was done is not', () => {
    assert.ok(denies(told, 'Mayor Ann Leigh did not open the bridge in Tarnby on Monday.'));
    assert.ok(denies(told, 'Neither Mayor Ann Leigh nor the council opened the bridge in Tarnby on Monday.'));
    assert.ok(
      denies('The Tarnby police found knives at the school.', 'The Tarnby police found no knives at the school.'),
    );
  });

  test('not for what it says besides', () => {
    assert.ok(!denies(told, 'Mayor Ann Leigh opened the bridge in Tarnby on Monday and did not speak.'));
    assert.ok(!denies(told, 'Mayor Ann Leigh opened the bridge in Tarnby on Monday after failing to find a sponsor.'));
    assert.ok(!denies(told, 'Mayor Ann Leigh opened the bridge in Tarnby without a speech on Monday.'));
  });
});
