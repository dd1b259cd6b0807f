import * as assert from 'node:assert/strict';
import { superseded } from '../../../src/core/correct/superseded';
import { checkSheet } from '../../../src/core/review/checkSheet';
import { listCorrections } from '../../../src/core/review/correctionList';
import {
  correctionKinds,
  correctionLine,
  parseCorrections,
  type Correction,
} from '../../../src/core/store/corrections';
import { withLine } from '../../../src/core/store/jsonLines';
import { noteRecord } from '../../../src/core/store/records';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { reviewRows } from '../../../src/core/views/reviewRows';
import { StoryIndex } from '../../../src/core/views/storyIndex';
import { inEnglish } from '../../../src/core/words';
import { storyOf } from '../story/invariants';

const texts = [
  'Mayor Olga Brandt will close the bridge in May. Repairs will cost 12 million crowns, Brandt said.',
  'Olga Brandt is closing the bridge in May. Repairs will cost 14 million crowns.',
];
const index = new StoryIndex(storyOf(...texts), new Map(texts.map((text, at) => [`${at}.txt`, text])));

function passage(at: number, words: string) {
  const text = texts[at] ?? '';
  const start = text.indexOf(words);
  assert.ok(start >= 0);
  return { source: `${at}.txt`, start, end: start + words.length };
}
const selected = (at: number, words: string) => selectPassage(texts[at] ?? '', passage(at, words));

const values: Partial<Record<Correction['correction'], string>> = {
  rename: 'Olga Maria Brandt',
  type: 'place',
  'not-an-entity': 'story',
  speaker: '',
  date: '2024-05',
};

suite('the list of what people wrote', () => {
  test('every kind of correction is a sentence, opens its passage, and is what its line says', () => {
    const all = correctionKinds.map((correction): Correction => {
      const value = values[correction];
      const two = correction.includes('same') || correction === 'not-a-disagreement';
      return {
        correction,
        ...(correction === 'not-a-disagreement' ? { about: 'number' as const } : {}),
        ...(value === undefined ? {} : { value }),
        passages: [selected(0, 'Olga Brandt'), ...(two ? [selected(1, 'Olga Brandt')] : [])],
      };
    });
    const text = all.map(correctionLine).reduce(withLine, '');
    const parsed = parseCorrections(text);
    assert.deepEqual(parsed.problems, []);
    const [group] = reviewRows(index, checkSheet(index, []), listCorrections(index, parsed), inEnglish);
    assert.equal(group?.children.length, correctionKinds.length);
    const labels = group?.children.map(({ label }) => label) ?? [];
    assert.equal(new Set(labels).size, labels.length);
    assert.ok(labels.includes('“Olga Brandt” is called “Olga Maria Brandt”'));
    assert.ok(labels.includes('“Olga Brandt” is said by nobody in particular'));
    for (const row of group?.children ?? []) assert.deepEqual(row.passage, passage(0, 'Olga Brandt'));
  });

  test('what is gone is listed apart: notes, and corrections that rest', () => {
    const gone = {
      ...selected(0, 'Olga Brandt'),
      exact: 'Somebody Else Entirely',
      prefix: 'nowhere',
      suffix: 'at all',
    };
    const note = noteRecord({ by: 'Ada', time: '2024', text: 'Really?', passage: gone });
    const parsed = parseCorrections(correctionLine({ correction: 'rename', value: 'X', passages: [gone] }));
    const groups = reviewRows(index, checkSheet(index, [note]), listCorrections(index, parsed), inEnglish);
    assert.deepEqual(
      groups.map(({ icon, children }) => [icon, children.length]),
      [['orphans', 2]],
    );
    for (const row of groups[0]?.children ?? []) assert.match(row.accessible, /^The passage is gone\./);
  });

  test('a new correction takes the place of what it contradicts, and of nothing else', () => {
    const known: Correction[] = [
      { correction: 'rename', value: 'A', passages: [selected(0, 'Olga Brandt')] },
      { correction: 'type', value: 'place', passages: [selected(0, 'Olga Brandt')] },
      { correction: 'same-entity', passages: [selected(0, 'Olga Brandt'), selected(1, 'Olga Brandt')] },
      { correction: 'boilerplate', passages: [selected(1, texts[1] ?? '')] },
    ];
    const about = (correction: Correction['correction'], ...passages: ReturnType<typeof passage>[]) =>
      superseded(index, known, { correction, passages });
    assert.deepEqual(about('rename', passage(1, 'Olga Brandt')), [0], 'the same person at another mention');
    assert.deepEqual(about('type', passage(0, 'Olga Brandt')), [1]);
    assert.deepEqual(about('not-same-entity', passage(1, 'Olga Brandt'), passage(0, 'Olga Brandt')), [2]);
    assert.deepEqual(about('not-boilerplate', passage(1, texts[1] ?? '')), [3]);
    assert.deepEqual(about('speaker', passage(0, 'Olga Brandt')), []);
  });
});
