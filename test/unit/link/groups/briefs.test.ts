import * as assert from 'node:assert/strict';
import type { Story } from '../../../../src/core/model';
import { createStoryEngine, type StoryEngine } from '../../../../src/core/story/engine';

suite('brief sources', () => {
  const brief = 'The ferry Aurora ran aground off Bergen with 62 passengers on Monday.\n';
  const other = 'Tugs pulled at the ferry Aurora, which ran onto rocks near Bergen.\n';
  const apart = 'The town council of Narvik raised the price of water by a tenth.\n';
  const more =
    '\nA baker in Lyon sells bread by weight again. Two schools in Turin stay closed this winter. ' +
    'The museum in Ghent bought a painting of a horse. A bus line in Graz was extended to the lake.\n';

  const many =
    '\nVoters in Malta go to the polls in June. A farmer near Sligo lost forty sheep to dogs. ' +
    'The opera in Riga hired a conductor from Chile. Prices of cocoa doubled since the autumn.\n';

  async function storyOf(texts: readonly string[], engine: StoryEngine = createStoryEngine()): Promise<Story> {
    for (const [index, text] of texts.entries()) engine.set('story', `${index}.txt`, text);
    const story = await engine.update('story');
    assert.ok(story);
    return story;
  }

  function sourcesOf({ groups }: Story): readonly (readonly string[])[] {
    return groups.map(({ members }) => members.map(({ source }) => source).sort());
  }

  test('one clear claim with a name in common is enough for them', async () => {
    assert.deepEqual(sourcesOf(await storyOf([brief, other, apart])), [['0.txt', '1.txt']]);
  });

  test('so is one that is very much alike, unless each names something else', async () => {
    const fined = 'The company will pay a fine of $2.5 million for polluting the river, the court ruled on Tuesday.\n';
    const ordered = 'A court on Tuesday ordered the company to pay $5.2 million for the pollution of the river.\n';
    assert.deepEqual(sourcesOf(await storyOf([fined, ordered, apart])), [
      ['0.txt', '1.txt'],
      ['0.txt', '1.txt'],
    ]);
    const here = 'The mayor and the council of Lorn met in Geneva on Monday for talks about the border dispute.\n';
    const there = 'The mayor and the council met in Vienna on Monday to discuss their dispute over the border.\n';
    assert.deepEqual(sourcesOf(await storyOf([here, there, apart])), []);
  });

  test('it is not for two sources that say more', async () => {
    assert.deepEqual(sourcesOf(await storyOf([brief + more, other + many])), []);
  });

  test('a source that grows or shrinks is brief as long as it is', async () => {
    const engine = createStoryEngine();
    // with many claims around, what the others weigh stays the same while one source grows
    const around = Array.from({ length: 80 }, (_, at) => `Clerk ${at} of Quito painted fence ${at} on Friday.\n`);
    const [first, second] = [brief + '\nA hen in Cork laid a blue egg.\n', other + '\nA tram in Porto broke down.\n'];
    for (const texts of [
      [first, second],
      [first + more, second],
      [first + more, second + many],
      [first, second + many],
      [first + more, second + many],
      [first + more, second],
    ])
      assert.deepEqual(
        sourcesOf(await storyOf([...texts, ...around], engine)),
        sourcesOf(await storyOf([...texts, ...around])),
        texts.join('|'),
      );
  });
});
