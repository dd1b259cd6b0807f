import * as assert from 'node:assert/strict';
import { ValuePacker } from '../../../src/core/pack/valuePacker';
import { OpenedSource, packSource } from '../../../src/core/story/packedSource';
import { createStoryEngine } from '../../../src/core/story/engine';
import type { StorySource } from '../../../src/core/model';

const article = 'Mayor Ann Smith opened the bridge in Lindby on Monday. “It took three years,” she said.';

async function sourceOf(text: string): Promise<StorySource> {
  const engine = createStoryEngine();
  engine.set('story', 'one.txt', text);
  const story = await engine.update('story');
  return story?.sources[0] ?? assert.fail();
}

const parts = ({ zones, sentences, mentions, dates, quotations, claims, attributions }: StorySource): unknown => ({
  zones,
  sentences,
  mentions,
  dates,
  quotations,
  claims: claims.map((claim) => ({ ...claim, terms: [], words: [], wording: [] })),
  attributions,
});

suite('a packed source', () => {
  test('holds what the source does, in one piece or in many', async () => {
    const packer = new ValuePacker();
    for (const times of [1, 400]) {
      const source = await sourceOf(`Bridge opened\n\n${`${article}\n\n`.repeat(times)}`);
      const atOnce = new OpenedSource(packSource(source, packer), packer.tables);
      assert.equal(atOnce.isLong, times > 1);
      assert.deepEqual(JSON.parse(JSON.stringify(parts(atOnce))), JSON.parse(JSON.stringify(parts(source))));
      const inSteps = new OpenedSource(packSource(source, packer), packer.tables);
      let steps = 0;
      for (const opening = inSteps.open(); !opening.next().done;) steps++;
      assert.ok(times === 1 || steps > 4, `${steps} steps`);
      assert.deepEqual(parts(inSteps), parts(atOnce));
    }
  });
});
