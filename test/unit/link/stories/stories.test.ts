import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../../src/core/story/analyse';
import { linkStory } from '../../../../src/core/story/link';
import { labelFaults } from '../disagreements/labelFaults';
import { linkedStory, plantedIn, readStory, scoreOf, smallStories } from './stories';

suite('disagreements planted in small stories', () => {
  const names = smallStories.map(({ name }) => name);
  const scores = smallStories.map(({ name, age }) => ({ name, age, ...scoreOf(name) }));

  for (const { age, least, rightStatus } of [
    { age: 'older', least: 0.725, rightStatus: 0.75 },
    { age: 'later', least: 0.548, rightStatus: 0.75 },
    { age: 'latest', least: 0.348, rightStatus: 0.75 },
    { age: 'newest', least: 0.558, rightStatus: 0.75 },
    { age: 'freest', least: 0.194, rightStatus: 0.75 },
  ]) {
    test(`enough of them are found, with the right status, in ${age} stories`, () => {
      const some = scores.filter((score) => score.age === age);
      const found = some.flatMap((score) => score.found).length;
      const all = found + some.flatMap((score) => score.missed).length;
      assert.ok(found / all >= least, some.map(({ name, missed }) => `${name}: ${missed.join(', ')}`).join('\n'));
      assert.ok(some.reduce((sum, score) => sum + score.rightStatus, 0) / found >= rightStatus);
    });
  }

  for (const { ages, most } of [
    { ages: ['older', 'later', 'latest'], most: 0.1 },
    { ages: ['newest'], most: 0.165 },
    { ages: ['freest'], most: 0.255 },
  ]) {
    test(`little else is reported in ${ages.join(', ')} stories`, () => {
      const some = scores.filter(({ age }) => ages.includes(age));
      const rows = some.reduce((sum, score) => sum + score.rows, 0);
      const wrong = some.flatMap((score) => score.wrong);
      assert.ok(wrong.length / rows <= most, JSON.stringify(wrong, undefined, 1));
    });
  }

  for (const name of names) {
    test(`no source of the ${name} is at odds with its copy`, () => {
      for (const file of Object.keys(plantedIn(name).published)) {
        const text = readStory(name, file);
        const sources = ['one.txt', 'copy.txt'].map((id) => ({ id, text, analysis: analyseSource(text) }));
        assert.deepEqual(linkStory(sources).disagreements, [], file);
      }
    });
  }

  for (const { name, alarms } of scores) {
    test(`no look-alike of the ${name} is reported`, () => assert.deepEqual(alarms, []));
  }

  test('the sides are called by words that say something', () => {
    const faults = names.flatMap((name) => labelFaults(linkedStory(name).disagreements));
    assert.deepEqual(faults, []);
  });
});
