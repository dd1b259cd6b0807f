import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { noteRecord, statusRecord, withRecord } from '../../../src/core/store/records';
import { selectPassage } from '../../../src/core/store/selectedPassage';
import { corroborate, TestFolders } from './harness';

const text = 'Bridge to close\n\nMayor Olga Brandt said repairs will cost 12 million crowns.\n';
const passage = (words: string) =>
  selectPassage(text, { source: 'a.txt', start: text.indexOf(words), end: text.indexOf(words) + words.length });
const common = { by: 'Ada', time: '2024-05-16T09:00:00.000Z' };
const records = [
  statusRecord({ ...common, passage: passage('12 million'), fact: 'number', status: 'confirmed' }),
  noteRecord({ ...common, passage: passage('Olga Brandt'), text: 'Which mayor?' }),
].reduce(withRecord, '');

suite('corroborate export', () => {
  const folders = new TestFolders();
  teardown(() => folders.clear());
  const story = () => folders.make({ 'a.txt': text, '.corroborate/people/ada.jsonl': `{"id":\n${records}` });

  test('prints the report, the sheet or the annotations; damaged lines are named', async () => {
    const folder = story();
    const report = await corroborate(['export', '--format', 'markdown', folder]);
    assert.equal(report.code, 0, report.err);
    assert.match(report.out, /^### confirmed\n\n- 12 million/m);
    assert.match(report.err, /ada\.jsonl:1”: the line is no JSON object/);
    const sheet = await corroborate(['export', '--format', 'csv', '--bom', folder]);
    assert.match(sheet.out, /^\uFEFFsource,kind,[^\r]*\r\n/);
    const annotations = await corroborate(['export', '--format', 'jsonld', folder]);
    assert.equal((JSON.parse(annotations.out) as { items: unknown[] }).items.length, 2);
  });

  test('writes a file, or for brat a folder', async () => {
    const folder = story();
    const file = path.join(folder, 'out', 'sheet.csv');
    assert.equal((await corroborate(['export', '--format', 'csv', '--out', file, folder])).code, 0);
    assert.match(readFileSync(file, 'utf8'), /^a\.txt,number,12 million,/m);
    const brat = path.join(folder, 'brat');
    assert.equal((await corroborate(['export', '--format', 'brat', '--out', brat, folder])).code, 0);
    assert.equal(readFileSync(path.join(brat, 'a.txt'), 'utf8'), text);
    assert.match(readFileSync(path.join(brat, 'a.ann'), 'utf8'), /\tStatus T\d+ Confirmed\n/);
    assert.match(readFileSync(path.join(brat, 'annotation.conf'), 'utf8'), /^\[entities\]\n/);
  });

  test('says what is wrong with a call', async () => {
    const folder = story();
    for (const [args, said] of [
      [['export', '--format', 'xml', folder], /--format takes markdown, csv, jsonld, brat, not “xml”/],
      [['export', '--format', 'brat', folder], /--out/],
      [['export', '--format', 'csv'], /Name a folder/],
      [['--format', 'csv', folder], /go with “export”/],
      [['export', '--format', 'csv', '--out', path.join(folder, 'a.txt', 'b.csv'), folder], /cannot be written/],
    ] as const) {
      const { code, err } = await corroborate(args);
      assert.equal(code, 2);
      assert.match(err, said);
    }
  });
});
