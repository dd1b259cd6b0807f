import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../src/core/story/analyse';
import { linkStory } from '../../../src/core/story/link';
import { PackedAnalyses } from '../../../src/core/story/packedAnalyses';
import { readArticles } from '../../bench/corpus/articles';
import { Corpus } from '../../bench/corpus/generate';

suite('packed analyses', () => {
  // more sources than stay open at a time
  const sources = [...new Corpus(readArticles(['seeds']), 3).sources(40)].map(({ id, text }) => ({
    id,
    text,
    analysis: analyseSource(text),
  }));
  const packer = new PackedAnalyses();
  const packed = sources.map(({ analysis, ...source }) => ({ ...source, analysis: packer.pack(analysis) }));

  test('are the analyses', () => {
    for (const [at, { analysis }] of packed.entries()) assert.deepEqual(analysis, sources[at]?.analysis);
  });

  test('are linked to the same story', () => {
    assert.deepEqual(linkStory(packed), linkStory(sources));
  });
});
