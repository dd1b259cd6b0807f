import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { personFile } from '../../../src/core/store/person';
import {
  isReadable,
  noteRecord,
  parseRecords,
  statusRecord,
  tagsIn,
  withRecord,
  withoutRecord,
  type ReviewRecord,
} from '../../../src/core/store/records';
import { selectPassage } from '../../../src/core/store/selectedPassage';

const text = 'Repairs will cost 12 million crowns. “Nobody was hurt,” she said.';
const passage = selectPassage(text, { source: 'a.txt', start: 18, end: 35 });
const status = statusRecord({
  by: 'Ada',
  time: '2024-05-16T09:00:00Z',
  passage,
  fact: 'number',
  status: 'confirmed',
  method: 'called the council',
  evidence: 'https://lindby.example/budget',
  within: 'Repairs will cost 12 million crowns.',
});
const note = noteRecord({ by: 'Ada', time: '2024-05-16T09:01:00Z', passage, text: 'Ask again. #budget #later' });

const anyRecord: fc.Arbitrary<ReviewRecord> = fc
  .record({
    by: fc.string({ unit: 'grapheme', maxLength: 8 }),
    time: fc.date({ noInvalidDate: true }).map((day) => day.toISOString()),
    start: fc.nat({ max: 40 }),
    words: fc.string({ unit: 'grapheme', maxLength: 40 }),
    isNote: fc.boolean(),
  })
  .map(({ by, time, start, words, isNote }) => {
    const where = { ...passage, exact: words, start, end: start + words.length };
    return isNote
      ? noteRecord({ by, time, passage: where, text: words })
      : statusRecord({ by, time, passage: where, fact: 'claim', status: 'disputed', method: words });
  });

/** The lines of two branches put together as git's union merge does it. */
function union(base: string, ours: string, theirs: string): string {
  const known = new Set(base.split('\n'));
  const added = theirs.split('\n').filter((line) => !known.has(line) && !ours.split('\n').includes(line));
  return [...ours.split('\n').filter((line) => line !== ''), ...added].map((line) => `${line}\n`).join('');
}

suite('a person’s file', () => {
  test('what was written is read again; a new status takes the place of the old one', () => {
    const first = withRecord(withRecord('', status), note);
    assert.deepEqual(parseRecords(first).problems, []);
    assert.deepEqual(new Set(parseRecords(first).records), new Set([status, note]));
    const { method, ...rest } = status;
    assert.ok(method);
    const second = withRecord(first, { ...rest, status: 'disputed' });
    assert.deepEqual(new Set(parseRecords(second).records), new Set([{ ...rest, status: 'disputed' }, note]));
    assert.equal(withoutRecord(withoutRecord(second, status.id), note.id), '');
  });

  test('tags are the words behind # signs', () => {
    assert.deepEqual(note.tags, ['budget', 'later']);
    assert.deepEqual(tagsIn('See https://x.example/#top, a#b, &#39; and #été-24 #été-24'), ['été-24']);
  });

  test('fields and lines of a later version are kept, to the letter', () => {
    const foreign = '{"id":"0","type":"poll","votes":3}\r';
    const line = withRecord('', status).trimEnd();
    const text = `${foreign}\n${line.replace('"type"', '"mood":"good","type"')}\n`;
    const changed = withRecord(text, { ...status, status: 'disputed' });
    assert.ok(changed.startsWith(`${foreign}\n`));
    assert.ok(changed.includes('"status":"disputed"') && changed.includes('"mood":"good"'));
  });

  test('fields of a later version go where their record goes', () => {
    const text = withRecord('', status).replace('"type"', '"mood":{"__proto__":1},"type"');
    const [record] = parseRecords(text).records;
    assert.ok(record);
    assert.equal(withRecord(withoutRecord(text, status.id), record).includes('"mood":{"__proto__":1}'), true);
    assert.equal(withRecord(withRecord(text, record), record), withRecord(text, record));
  });

  test('of lines with one id, as merging leaves them, one stays; a damaged one is left alone', () => {
    const line = withRecord('', status).trimEnd();
    const half = line.slice(0, 60);
    const merged = `${half}\n${line.replace('"type"', '"mood":1,"type"')}\n${line.replace('confirmed', 'disputed')}\n`;
    const changed = withRecord(merged, { ...status, status: 'cannot-verify' });
    const lines = changed.trimEnd().split('\n');
    assert.equal(lines.length, 2);
    assert.ok(lines.includes(half));
    assert.ok(changed.includes('"mood":1') && changed.includes('"status":"cannot-verify"'));
    assert.equal(withoutRecord(merged, status.id), `${half}\n`);
  });

  test('line ends and byte order marks of other programs are no damage', () => {
    const text = `\uFEFF${withRecord(withRecord('', status), note).replaceAll('\n', '\r\n')}`;
    assert.equal(parseRecords(text).records.length, 2);
    const changed = withRecord(text, { ...status, status: 'disputed' });
    assert.deepEqual(parseRecords(changed).problems, []);
    assert.equal(parseRecords(changed).records.length, 2);
  });

  test('what is too long to be read again is not written', () => {
    assert.ok(isReadable(status));
    assert.ok(!isReadable({ ...note, text: 'x'.repeat(4_000_000) }));
    assert.deepEqual(parseRecords(withRecord('', { ...note, text: 'x'.repeat(1_000_000) })).problems, []);
  });

  test('a damaged line is named by its number and left as it is, the others count', () => {
    const bad = ['{"id":', '[]', '{"type":"note"}', '{"id":"x"}', '{"id":"y","type":"status","passage":{}}'];
    const text = withRecord(`${bad.join('\n')}\n`, status);
    const { records, problems } = parseRecords(text);
    assert.deepEqual(records, [status]);
    assert.equal(problems.length, bad.length);
    for (const line of bad) assert.ok(text.includes(`${line}\n`));
    assert.equal(withoutRecord(text, status.id), `${bad.join('\n')}\n`);
  });

  test('the order of writing does not matter, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 12 }), (records) => {
        const forth = records.reduce(withRecord, '');
        assert.equal([...records].reverse().reduce(withRecord, ''), forth);
        assert.deepEqual(new Set(parseRecords(forth).records), new Set(records));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('two branches merge by their lines without conflict and without loss', () => {
    const list = fc.uniqueArray(anyRecord, { selector: ({ id }) => id, maxLength: 6 });
    fc.assert(
      fc.property(list, list, list, (before, ours, theirs) => {
        const base = before.reduce(withRecord, '');
        const merged = parseRecords(union(base, ours.reduce(withRecord, base), theirs.reduce(withRecord, base)));
        const ids = new Set(merged.records.map(({ id }) => id));
        assert.deepEqual(merged.problems, []);
        for (const { id } of [...before, ...ours, ...theirs]) assert.ok(ids.has(id));
      }),
      { seed: 7, numRuns: 200 },
    );
  });

  test('any text is read without an error, and no name reaches a prototype', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.json()).map((all) => all.join('\n')),
        ),
        (any) => {
          parseRecords(any);
          const changed = withRecord(any, status);
          assert.ok(parseRecords(changed).records.some(({ id }) => id === status.id));
          for (const line of any.split('\n')) assert.ok(changed.includes(line));
        },
      ),
      { seed: 7, numRuns: 300 },
    );
    withRecord(`{"id":"${status.id}","__proto__":{"polluted":1}}\n`, status);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  test('file names of people are plain, different, and lead nowhere else', () => {
    assert.equal(personFile('Ada Lovelace'), 'ada-lovelace.jsonl');
    assert.equal(personFile('Łukasz'), 'łukasz.jsonl');
    const names = ['../../x', 'x', 'Con', 'con', 'a/b', 'a b', 'a-b', '', '.', 'A B', '\u0000'.repeat(300)];
    const files = names.map(personFile);
    for (const file of files) assert.match(file, /^[\p{L}\p{N}-]{1,70}\.jsonl$/u);
    assert.ok(!files.includes('con.jsonl'));
    assert.notEqual(personFile('a/b'), personFile('a b'));
    assert.equal(personFile('A B'), personFile(' a b'));
  });
});
