import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';

/** Whether two reports are said to have one person's name in two spellings. */
function areConfused(one: string, other: string): boolean {
  const texts = { 'one.txt': one, 'other.txt': other };
  const sources = Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) }));
  return linkStory(sources).disagreements.some(({ kind }) => kind === 'name');
}

suite('names of one person that were confused', () => {
  test('when both are said to be the same', () => {
    assert.ok(
      areConfused('His lawyer, Marin Kovac, will appeal.', 'An appeal is planned, his lawyer Marko Kovac said.'),
    );
    assert.ok(areConfused('Union leader Sophie Brunet spoke.', 'Union leader Sophie Bruneau was in the crowd.'));
  });

  test('when both hold one office that one holds at a time, whatever their given names', () => {
    assert.ok(
      areConfused(
        'The union’s president, Colleen Reed, spoke of a good day.',
        'The union’s president, Kathleen Reed, told the rally that the plan was dead.',
      ),
    );
    assert.ok(
      !areConfused(
        'The union’s driver, Colleen Reed, spoke of a good day.',
        'The union’s president, Kathleen Reed, told the rally that the plan was dead.',
      ),
    );
  });

  test('not when they are said to be two, or one name is short for the other', () => {
    assert.ok(!areConfused('His lawyer, Marin Kovac, will appeal.', 'The driver Marko Kovac was hurt.'));
    assert.ok(!areConfused('Union leader Sophie Brunet spoke.', 'The singer Sophie Bruneau was in the crowd.'));
    assert.ok(!areConfused('The singer Katherine Lund is ill.', 'The singer Kathie Lund is ill.'));
  });

  test('not when one is a short form of the other', () => {
    assert.ok(!areConfused('Chief executive Thomas Lund resigned.', 'The chief executive, Tom Lund, resigned.'));
    assert.ok(!areConfused('Singer Louis Brunet is ill.', 'The singer Louie Brunet is ill.'));
    assert.ok(areConfused('Singer Louis Brunet is ill.', 'The singer Louos Brunet is ill.'));
  });
});
