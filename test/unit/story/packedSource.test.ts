import * as assert from 'node:assert/strict';
import { ValuePacker } from '../../../src/core/pack/valuePacker';
import { OpenedSource, packSource, SourceReader } from '../../../src/core/story/packedSource';
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

/** Packs sources as one side does and opens them as the other does. */
function opener(): (source: StorySource) => OpenedSource {
  const packer = new ValuePacker();
  const reader = new SourceReader();
  return (source) => {
    const packed = packSource(source, packer);
    reader.tables.grow(packer.tables.growthFrom(0, 0));
    return new OpenedSource(packed, reader);
  };
}

suite('a packed source', () => {
  test('holds what the source does, in one piece or in many', async () => {
    const opened = opener();
    for (const times of [1, 400]) {
      const source = await sourceOf(`Bridge opened\n\n${`${article}\n\n`.repeat(times)}`);
      const atOnce = opened(source);
      assert.equal(atOnce.isLong, times > 1);
      assert.deepEqual(JSON.parse(JSON.stringify(parts(atOnce))), JSON.parse(JSON.stringify(parts(source))));
      const inSteps = opened(source);
      let steps = 0;
      for (const opening = inSteps.open(); !opening.next().done;) steps++;
      assert.ok(times === 1 || steps > 4, `${steps} steps`);
      assert.deepEqual(parts(inSteps), parts(atOnce));
    }
  });

  test('is let go when many others were asked for something, unless it is long', async () => {
    const opened = opener();
    const source = await sourceOf(article);
    const [first, long] = [opened(source), opened(await sourceOf(`${article}\n\n`.repeat(400)))];
    const [claims, mentions, ofLong] = [first.claims, first.mentions, long.claims];
    assert.equal(first.claims, claims);
    const others = Array.from({ length: 300 }, () => opened(source));
    for (const other of others) assert.ok(other.mentions.length > 0);
    assert.notEqual(first.claims, claims);
    assert.deepEqual([first.claims, first.mentions], [claims, mentions]);
    assert.equal(long.claims, ofLong);
  });
});
