import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import { type Planted, scoreDisagreements } from './score';

const folder = path.join('test', 'unit', 'link', 'stories');

/** Links a story of this folder and holds it against what was planted in it. */
function scoreOf(name: string) {
  const read = (file: string) => readFileSync(path.join(folder, name, file), 'utf8');
  const planted = JSON.parse(read('gold.json')) as Planted;
  const texts = new Map(Object.keys(planted.published).map((file) => [file, read(file)]));
  const facts = Object.entries(planted.published).map(([file, published]) => [file, { published }] as const);
  const story = linkStory(
    [...texts].map(([id, text]) => ({ id, text, analysis: analyseSource(text) })),
    { facts: { sources: new Map(facts) } },
  );
  return scoreDisagreements(story, texts, planted);
}

suite('disagreements planted in small stories', () => {
  const names = [
    'ceasefire',
    'court',
    'election',
    'final',
    'fire',
    'flood',
    'launch',
    'merger',
    'outbreak',
    'quake',
    'reform',
    'strike',
    'takeover',
    'transfer',
    'verdict',
  ];
  const scores = names.map((name) => ({ name, ...scoreOf(name) }));

  test('enough of them are found, with the right status', () => {
    const found = scores.flatMap((score) => score.found).length;
    const all = found + scores.flatMap((score) => score.missed).length;
    assert.ok(found / all >= 0.56, scores.map(({ name, missed }) => `${name}: ${missed.join(', ')}`).join('\n'));
    assert.ok(scores.reduce((sum, score) => sum + score.rightStatus, 0) / found >= 0.75);
  });

  test('little else is reported', () => {
    const rows = scores.reduce((sum, score) => sum + score.rows, 0);
    const wrong = scores.flatMap((score) => score.wrong);
    assert.ok(wrong.length / rows <= 0.1, JSON.stringify(wrong, undefined, 1));
  });

  test('no source is at odds with its copy', () => {
    for (const name of names) {
      const { published } = JSON.parse(readFileSync(path.join(folder, name, 'gold.json'), 'utf8')) as Planted;
      for (const file of Object.keys(published)) {
        const text = readFileSync(path.join(folder, name, file), 'utf8');
        const sources = ['one.txt', 'copy.txt'].map((id) => ({ id, text, analysis: analyseSource(text) }));
        assert.deepEqual(linkStory(sources).disagreements, [], `${name}/${file}`);
      }
    }
  });

  for (const { name, alarms } of scores) {
    test(`no look-alike of the ${name} is reported`, () => assert.deepEqual(alarms, []));
  }
});
