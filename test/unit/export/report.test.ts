import * as assert from 'node:assert/strict';
import { exportStory } from '../../../src/core/export/exportStory';
import { checkSheet } from '../../../src/core/review/checkSheet';
import { noteRecord, statusRecord } from '../../../src/core/store/records';
import { allAtOnce } from '../../../src/core/steps';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { inEnglish } from '../../../src/core/words';
import { indexOf } from './annotatedStory';

const text =
  'Bridge to close\n\nMayor Olga Brandt said repairs will cost 12 million crowns. <img src=x> [a](http://x.example)\n';
const index = indexOf(text);
const passage = (words: string) =>
  selectPassage(text, { source: '0.txt', start: text.indexOf(words), end: text.indexOf(words) + words.length });

suite('the report', () => {
  const records = [
    statusRecord({
      by: 'Ada',
      time: '2024-05-16T09:00:00.000Z',
      passage: passage('12 million'),
      fact: 'number',
      status: 'confirmed',
      method: 'called the council',
      evidence: 'https://lindby.example/a_b',
    }),
    noteRecord({
      by: 'Bo',
      time: '2024-05-17T09:00:00.000Z',
      passage: passage('Olga Brandt'),
      text: 'Which *mayor*? <b>',
    }),
  ];
  const [file] = allAtOnce(exportStory({ index, sheet: checkSheet(index, records) }, 'markdown', inEnglish));
  const report = file?.parts.join('') ?? '';

  test('lists facts by status, with a footnote for what stands behind each', () => {
    assert.match(report, /^# Check report\n\n1 of \d+ checked\n/);
    assert.match(report, /^### confirmed\n\n- 12 million \(number\)\[\^1\]$/m);
    assert.match(report, /^\[\^1\]: confirmed by Ada on 2024.*Method: called the council; Source: https\\:\/\/lindby/m);
    assert.match(report, /^- Olga Brandt\[\^2\]$/m);
    const marks = report.match(/\[\^\d+\](?!:)/g) ?? [];
    for (const mark of marks) assert.ok(report.includes(`\n${mark}: `), mark);
  });

  test('nothing of an article or a note is markup', () => {
    assert.doesNotMatch(report, /(?<!\\)(?:<|\]\()/);
    assert.match(report, /Which \\\*mayor\\\*/);
  });

  test('every format is made in short steps, in pieces that are no longer than what stands in a source', () => {
    const long = `${text}\n`.repeat(50);
    const annotated = { index: indexOf(long), sheet: checkSheet(indexOf(long), []) };
    const facts = annotated.sheet.facts.length;
    for (const format of ['markdown', 'csv', 'brat'] as const) {
      const steps = exportStory(annotated, format, inEnglish);
      let count = 0;
      let next = steps.next();
      for (; !next.done; next = steps.next()) count++;
      assert.ok(count >= facts, `${format}: ${count} steps for ${facts} facts`);
      const lengths = next.value.flatMap(({ parts }) => parts.map((part) => part.length));
      assert.ok(Math.max(...lengths) <= long.length, format);
    }
  });
});
