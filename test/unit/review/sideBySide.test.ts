import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { counterparts, inCommonWith, stepFrom, stepsIn } from '../../../src/core/review/sideBySide';
import { wordDiff, wordDiffText } from '../../../src/core/review/wordDiff';
import { detailsText } from '../../../src/core/views/detailsText';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { storyOf } from '../story/invariants';

const texts = [
  'Bridge to close\n\nThe council of Lindby will close the harbour bridge in May. Repairs will cost 12 million crowns. Ferry captain Olga Brandt welcomed the plan on Monday.',
  'Lindby loses its bridge\n\nLindby council is closing the harbour bridge in May. Repairs of the bridge will cost 14 million crowns. Shop owners are worried about their trade.',
  'A quite different story\n\nThe opera in Verona sold all its tickets for the summer season within two days.',
];
const index = new StoryIndex(storyOf(...texts), new Map(texts.map((text, at) => [`${at}.txt`, text])));
const words = (passages: readonly { source: string; start: number; end: number }[]): string[] =>
  passages.map((where) => index.words(where));

suite('side by side', () => {
  test('shared claims, differences and what stands only here, against one source or all', () => {
    for (const other of ['1.txt', undefined]) {
      assert.ok(words(stepsIn(index, '0.txt', other, 'shared')).some((claim) => claim.includes('12 million')));
      assert.ok(words(stepsIn(index, '0.txt', other, 'different')).some((claim) => claim.includes('12 million')));
      const alone = words(stepsIn(index, '0.txt', other, 'alone'));
      assert.ok(
        alone.some((claim) => claim.includes('Olga Brandt')) && !alone.some((claim) => claim.includes('12 million')),
      );
    }
    assert.deepEqual(stepsIn(index, '0.txt', '2.txt', 'shared'), []);
    assert.deepEqual(stepsIn(index, '0.txt', '2.txt', 'different'), []);
    assert.deepEqual(stepsIn(index, 'gone.txt', undefined, 'alone'), []);
  });

  test('steps go round, forwards and backwards', () => {
    const passages = [3, 9, 20].map((start) => ({ source: 'a', start, end: start + 2 }));
    assert.deepEqual(
      [0, 3, 20].map((offset) => stepFrom(passages, offset, 1)?.start),
      [3, 9, 3],
    );
    assert.deepEqual(
      [21, 20, 3].map((offset) => stepFrom(passages, offset, -1)?.start),
      [20, 9, 20],
    );
    assert.equal(stepFrom([], 0, 1), undefined);
  });

  test('the counterpart of a claim is what the other source says of it', () => {
    const at = (texts[0] ?? '').indexOf('12 million');
    assert.ok(words(counterparts(index, '0.txt', at, '1.txt')).some((claim) => claim.includes('14 million')));
    assert.deepEqual(counterparts(index, '0.txt', at, '2.txt'), []);
    assert.deepEqual(counterparts(index, '2.txt', 40, '0.txt'), []);
  });

  test('what the other source says otherwise comes first of the counterparts', () => {
    const at = (texts[0] ?? '').indexOf('12 million');
    const [first] = words(counterparts(index, '0.txt', at, '1.txt'));
    assert.match(first ?? '', /14 million/);
    const all = counterparts(index, '0.txt', at, '1.txt').map(({ start, end }) => `${start}-${end}`);
    assert.equal(new Set(all).size, all.length);
  });

  test('what sources have in common is counted for each pair', () => {
    const common = inCommonWith(index, '0.txt');
    assert.deepEqual([...common.keys()], ['1.txt', '2.txt']);
    assert.deepEqual(common.get('2.txt'), { shared: 0, different: 0 });
    assert.ok((common.get('1.txt')?.shared ?? 0) >= 1);
    assert.equal(common.get('1.txt')?.different, 1);
    assert.equal(inCommonWith(index, '1.txt').get('0.txt')?.shared, common.get('1.txt')?.shared);
  });

  test('wordings are compared word by word; marks are words of their own', () => {
    assert.equal(
      wordDiffText('Repairs will cost 12 million crowns.', 'Repairs of it will cost 14 million crowns, too.'),
      'Repairs {+of it+} will cost [-12-] {+14+} million crowns {+, too+} .',
    );
    fc.assert(
      fc.property(fc.lorem({ maxCount: 12 }), fc.string({ unit: 'grapheme', maxLength: 40 }), (one, other) => {
        const changes = wordDiff(one, other);
        const side = (out: string): string =>
          changes
            .filter(({ kind }) => kind !== out)
            .map(({ text }) => text)
            .join('')
            .replace(/\s/g, '');
        assert.equal(side('added'), one.replace(/\s/g, ''));
        assert.equal(side('removed'), other.replace(/\s/g, ''));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('the details are the hover in plain text, with every wording compared', () => {
    const text = detailsText(index, '0.txt', (texts[0] ?? '').indexOf('will cost'), [], inEnglish) ?? '';
    assert.match(text, /^number: 12 million crowns \(0\) · 14 million crowns \(1\)$/m);
    assert.match(text, /^1 \(\w+\): Repairs of the bridge will cost 14 million crowns/m);
    assert.match(text, /^Compared, .*: Repairs \{\+of the bridge\+\} will cost \[-12-\] \{\+14\+\} million crowns/m);
    assert.match(text, /^Linked because: /m);
    assert.equal(detailsText(index, '2.txt', 24, [], inEnglish), undefined);
  });
});
