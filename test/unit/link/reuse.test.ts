import * as assert from 'node:assert/strict';
import { analyseSource } from '../../../src/core/story/analyse';
import { type AnalysedSource, linkStory, StoryLinker } from '../../../src/core/story/link';
import { StoryIndex } from '../../../src/core/views/storyIndex';

function link(texts: Readonly<Record<string, string>>) {
  return linkStory(Object.entries(texts).map(([id, text]) => ({ id, text, analysis: analyseSource(text) })));
}

const ferry = `Ferry runs aground off Crete

ATHENS, May 3 (Reuters) - A ferry with 210 passengers ran aground off the Greek island of Crete on Friday, the coastguard said.

Nobody was injured and the passengers were taken to the port of Chania by fishing boats.

The captain told the coastguard that the steering of the ferry had failed.
`;

suite('reuse', () => {
  test('two sources of one analysis are copies, and are none any more when one has another text', () => {
    const [text, analysis] = [ferry, analyseSource(ferry)];
    const linker = new StoryLinker();
    const [one, other] = ['a.txt', 'b.txt'].map((id) => ({ id, text, analysis })) as [AnalysedSource, AnalysedSource];
    assert.deepEqual(linker.link([one, other]).reuse.copies, [{ source: 'b.txt', of: 'a.txt', share: 1 }]);
    const now = 'A bus with 12 pupils left the road near Patras on Monday, the police said.\n';
    const changed = { id: 'b.txt', text: now, analysis: analyseSource(now) };
    assert.deepEqual(linker.link([one, changed]).reuse.copies, []);
    assert.deepEqual(linker.link([one, other]).reuse.copies.length, 1);
  });

  test('two copies of one text are reuse and count once', () => {
    const other =
      'CHANIA, May 3 - A ferry with 210 passengers ran aground off the Greek island of Crete on Friday, officials said.\n';
    const story = link({ 'a.txt': ferry, 'b.txt': ferry, 'c.txt': other });
    assert.deepEqual(story.reuse.copies, [{ source: 'b.txt', of: 'a.txt', share: 1 }]);
    const all = story.groups.find(({ members }) => new Set(members.map(({ source }) => source)).size === 3);
    assert.equal(all?.copies, 1);
    assert.equal(all && new StoryIndex(story, new Map()).countSources(all), 2);
    assert.ok(
      !story.reuse.passages.some(({ sides: [left, right] }) => left.source === 'a.txt' && right.source === 'b.txt'),
    );
  });

  test('a copy with other marks and spaces is one', () => {
    const text =
      'The bridge-builders of Tarnby will "surely" reopen the lock in May.\n\nThe repairs cost the UnitedStates little more than planned.';
    const other =
      'The bridge builders of Tarnby will “surely” reopen the lock in May!\n\nThe repairs cost the United States little more than planned.';
    assert.equal(link({ 'a.txt': text, 'b.txt': other }).reuse.copies.length, 1);
  });

  test('a sentence taken over word by word, and one in other words', () => {
    const story = link({
      'a.txt': ferry,
      'b.txt': `Trouble at sea

May 3 - The passengers were brought to the port of Chania by fishing boats and nobody was hurt.

The captain told the coastguard that the steering of the ferry had failed.
`,
    });
    const relations = story.reuse.passages.map(({ relation, strength }) => `${strength} ${relation}`);
    assert.deepEqual(story.reuse.copies, []);
    assert.ok(
      relations.some((one) => one === 'strong identical' || one === 'strong common-source'),
      relations.join(),
    );
    assert.ok(relations.length >= 2, relations.join());
  });

  test('two reports of one fact in words of their own are no reuse', () => {
    const story = link({
      'a.txt':
        'Talks\n\nMay 3 - Norway and Chile signed a trade agreement in Oslo on Monday after two years of talks.\n',
      'b.txt':
        'Trade\n\nMay 4 - After long negotiations a pact on tariffs was concluded by the Norwegian prime minister and his guest from Santiago.\n',
    });
    assert.deepEqual(story.reuse.passages, []);
  });

  test('a source that says a thing twice', () => {
    const story = link({
      'a.txt': `${ferry}\nFishing boats took the passengers to the port of Chania.\n`,
      'b.txt': 'May 3 - The weather on Crete was calm on Friday.\n',
    });
    assert.ok(
      story.reuse.passages.some(({ relation, sides }) => relation === 'self-repeat' && sides[0].source === 'a.txt'),
    );
  });
});
