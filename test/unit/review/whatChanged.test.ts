import * as assert from 'node:assert/strict';
import { whatChanged } from '../../../src/core/review/whatChanged';
import { changeText } from '../../../src/core/views/changeText';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { Wording } from '../../../src/core/views/wording';
import { inEnglish } from '../../../src/core/words';
import { storyOf } from '../story/invariants';

const text = [
  'Bridge to close',
  '',
  'The council of Lindby will close the harbour bridge on 12 May 2024. Repairs will cost 12 million crowns, Mayor Olga Brandt said.',
  '',
  '“Nobody is to blame for the damage,” Brandt told reporters. Ferries will run every ten minutes while the bridge is closed.',
  '',
].join('\n');

function changes(after: string, before = text): string[] {
  const index = new StoryIndex(
    storyOf(before, after),
    new Map([
      ['0.txt', before],
      ['1.txt', after],
    ]),
  );
  const words = new Wording(inEnglish);
  return whatChanged(index, '0.txt', '1.txt').map((one) => changeText(index, one, words));
}

suite('what changed between two versions', () => {
  test('nothing, also when quotation marks, line ends and the place of sentences changed', () => {
    assert.deepEqual(changes(text), []);
    assert.deepEqual(changes(text.replaceAll('\n', '\r\n').replace('“', '"').replace('”', '"')), []);
    const [head = '', first = '', second = ''] = text.split('\n\n');
    assert.deepEqual(changes([head, second.trim(), first].join('\n\n')), []);
  });

  test('a number, a date, a name', () => {
    assert.deepEqual(changes(text.replace('12 million', '14 million')), ['number: “12 million” → “14 million”']);
    assert.deepEqual(changes(text.replace('12 May 2024', '13 May 2024')), ['date: “12 May 2024” → “13 May 2024”']);
    assert.deepEqual(changes(text.replace('Olga Brandt', 'Olga Berg')), ['name: “Olga Brandt” → “Olga Berg”']);
  });

  test('a quotation removed, a claim added', () => {
    const removed = changes(text.replace('“Nobody is to blame for the damage,” Brandt told reporters. ', ''));
    assert.ok(
      removed.some((one) => one.startsWith('quotation removed: “Nobody is to blame')),
      removed.join('\n'),
    );
    assert.ok(removed.every((one) => one.includes(' removed: ')));
    const added = changes(`${text}\nThe harbour master resigned on Friday over the report.\n`);
    assert.ok(
      added.some((one) => one.startsWith('claim added: “The harbour master resigned')),
      added.join('\n'),
    );
    assert.ok(
      added.every((one) => one.includes(' added: ')),
      added.join('\n'),
    );
  });

  test('a claim told otherwise is one change', () => {
    assert.deepEqual(changes(text.replace('will close the harbour bridge', 'will not close the harbour bridge')), [
      'claim: “The council of Lindby will close the harbour bridge on 12 May 2024” → “The council of Lindby will not close the harbour bridge on 12 May 2024”',
    ]);
  });

  test('every change is at a place of its version', () => {
    const after = text.replace('12 million', '14 million').replace('Ferries', 'Buses');
    const index = new StoryIndex(
      storyOf(text, after),
      new Map([
        ['0.txt', text],
        ['1.txt', after],
      ]),
    );
    for (const { before, after: now } of whatChanged(index, '0.txt', '1.txt')) {
      assert.ok(before?.source !== '1.txt' && now?.source !== '0.txt' && (before ?? now));
    }
  });
});
