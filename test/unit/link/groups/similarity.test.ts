import * as assert from 'node:assert/strict';
import { createStoryEngine } from '../../../../src/core/story/engine';
import { WordingLikeness, Wordings } from '../../../../src/core/link/groups/wordings';

suite('how alike claims are', () => {
  test('wordings are alike by the words they share, common ones counting less', () => {
    const wordings = new Wordings();
    const likeness = new WordingLikeness();
    const of = (one: string, other: string): number =>
      likeness.of(wordings.of(one.split(' ')), wordings.of(other.split(' ')));
    assert.ok(Math.abs(of('the ferry sank', 'the ferry sank') - 1) < 1e-9);
    assert.equal(of('the ferry sank', 'two people waited'), 0);
    assert.ok(of('the ferry sank', 'a ferry burned') > of('the ferry sank', 'the market closed'));
    assert.equal(of('the ferry sank', 'a ferry burned'), of('a ferry burned', 'the ferry sank'));
  });

  const before = 'Blast at the port of Larnaca\n\nA bomb exploded at the port of Larnaca in Cyprus on 3 May 2024. ';
  const after = ' Ships waited off the coast until the evening.\n';

  /** Whether two sources on the blast, each with one of the sentences, link these. */
  async function areLinked(one: string, other: string): Promise<boolean> {
    const engine = createStoryEngine();
    const texts = [one, other].map((sentence) => before + sentence + after);
    for (const [index, text] of texts.entries()) engine.set('story', `${index}.txt`, text);
    const story = await engine.update('story');
    const claims = story?.sources.map(({ claims: all }, index) => {
      const at = texts[index]?.indexOf([one, other][index] as string) ?? -1;
      return all.find(({ start, end }) => start <= at && at < end)?.id;
    });
    assert.ok(
      claims?.every((id) => id !== undefined),
      'both sentences are claims',
    );
    return (
      story?.groups.some(({ members }) => claims.every((id) => members.some(({ claim }) => claim === id))) ?? false
    );
  }

  test('who does it counts: two governments that condemn the same say two things', async () => {
    assert.ok(
      await areLinked(
        'The Chilean government condemned the attack on Saturday.',
        'On Saturday the government of Chile condemned the attack.',
      ),
    );
    assert.ok(
      !(await areLinked(
        'The Chilean government condemned the attack on Saturday.',
        'Peruvian ministers condemned such an act in the evening.',
      )),
    );
  });

  test('that two numbers are given counts, though they differ', async () => {
    assert.ok(await areLinked('At least 82 people were killed.', 'The blast left 101 dead, officials said.'));
  });
});
