import * as assert from 'node:assert/strict';
import { shortSourceNames } from '../../../src/core/views/sourceNames';

function names(...ids: readonly string[]): readonly string[] {
  return [...shortSourceNames(ids.map((id) => ({ id, facts: {} }))).values()];
}

suite('shortSourceNames', () => {
  test('shortens long file names to what tells them apart', () => {
    assert.deepEqual(names('001_ab12cd34ef56.txt', '002_9f8e7d6c5b4a.txt'), ['001', '002']);
    assert.deepEqual(names('harbour-post-bridge.txt', 'harbour-times-bridge.txt'), ['harbour-post', 'harbour-times']);
  });

  test('keeps short names, and does not stop at a word that says nothing', () => {
    assert.deepEqual(names('first.txt', 'second.md'), ['first', 'second']);
    assert.deepEqual(names('a-long-report-of-it.txt', 'the-other-report.txt'), ['a-long', 'the-other']);
  });

  test('tells files of one name in several folders apart', () => {
    assert.deepEqual(names('north/report.txt', 'south/report.txt'), ['north/report.txt', 'south/report.txt']);
  });

  test('prefers the outlet, then the title; adds the file where a name would stand twice', () => {
    const named = shortSourceNames([
      { id: 'a.txt', facts: { outlet: 'The Post', title: 'Bridge' } },
      { id: 'b.txt', facts: { title: 'Bridge closes' } },
      { id: 'c.txt', facts: { outlet: 'The Post' } },
    ]);
    assert.deepEqual([...named.values()], ['The Post (a)', 'Bridge closes', 'The Post (c)']);
  });

  test('names are one clean line', () => {
    const [name] = names('evil\u001B[2Jname\n`rm`.txt');
    assert.equal(name, 'evil [2Jname `rm`');
  });

  test('an untitled or dotted file keeps a name', () => {
    assert.deepEqual(names('.txt', 'README', 'v1.2 notes.txt'), ['.txt', 'README', 'v1.2 notes']);
  });
});
