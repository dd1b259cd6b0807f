import * as assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import * as fc from 'fast-check';
import jsonld from 'jsonld';
import { bratFiles } from '../../../src/core/export/brat';
import { CodePoints } from '../../../src/core/export/codePoints';
import { allAtOnce } from '../../../src/core/steps';
import { checkSheetCsv, csvColumns } from '../../../src/core/export/csv';
import { annotationContext, webAnnotations } from '../../../src/core/export/jsonld';
import { readBrat } from '../../../src/core/export/readBrat';
import { readWebAnnotations } from '../../../src/core/export/readJsonld';
import type { Annotated } from '../../../src/core/export/annotated';
import type { ReviewRecord } from '../../../src/core/store/records';
import { anyAnnotated } from './annotatedStory';
import { annotationTerms } from './annotationTerms';

const runs = { seed: 7, numRuns: 150 };

/** What a round trip must keep of every record that has a place. */
function essentials(records: readonly ReviewRecord[]): readonly string[] {
  return records
    .map((record) => {
      const { start, end } = record.passage;
      const said =
        record.type === 'status'
          ? [record.fact, record.status, record.method, record.evidence]
          : [record.text, record.tags, record.replyTo === undefined ? '' : 'reply'];
      return JSON.stringify([record.type, record.by, record.time, start, end, said]);
    })
    .sort();
}

/** The records of a sheet, at the places they were exported with. */
function exported({ sheet }: Annotated): readonly ReviewRecord[] {
  const at = <R extends ReviewRecord>(record: R, { start, end }: { start: number; end: number }): R => ({
    ...record,
    passage: { ...record.passage, start, end },
  });
  return [
    ...sheet.facts.flatMap(({ fact, record, earlier }) =>
      [record, ...earlier].flatMap((one) => (one ? [at(one, fact)] : [])),
    ),
    ...sheet.notes.flatMap(({ note, passage, replies }) => [note, ...replies].map((one) => at(one, passage))),
  ];
}

suite('handing over and taking back', () => {
  test('offsets in code points and back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const points = new CodePoints(text);
        assert.equal(points.length, [...text].length);
        for (let point = 0; point <= points.length; point++) {
          assert.equal([...text.slice(0, points.to(point))].length, point);
          assert.equal(points.from(points.to(point)), point);
        }
      }),
      runs,
    );
  });

  test('W3C annotations: everything comes back, and positions count code points', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        const text = annotated.index.text('0.txt');
        const written = allAtOnce(webAnnotations(annotated)).join('');
        assert.equal(written, `${JSON.stringify(JSON.parse(written), undefined, 2)}\n`);
        const { records, leftOut } = readWebAnnotations(written, (id) => (id === '0.txt' ? text : undefined), 'me');
        assert.equal(leftOut, 0);
        assert.deepEqual(essentials(records), essentials(exported(annotated)));
        const { items } = JSON.parse(written) as { items: { target: { selector: Record<string, unknown>[] } }[] };
        for (const { target } of items) {
          const [quote, position] = target.selector;
          const characters = [...text].slice(Number(position?.['start']), Number(position?.['end']));
          assert.equal(characters.join(''), quote?.['exact']);
        }
      }),
      runs,
    );
  });

  test('W3C annotations are JSON-LD: an independent parser expands every term', async () => {
    const [annotated] = fc.sample(anyAnnotated, { seed: 11, numRuns: 40 }).filter(({ records }) => records.length > 4);
    assert.ok(annotated);
    const documentLoader = (url: string) => {
      assert.equal(url, annotationContext);
      return Promise.resolve({ documentUrl: url, document: { '@context': annotationTerms } });
    };
    const page = JSON.parse(allAtOnce(webAnnotations(annotated)).join('')) as object;
    const options = {
      documentLoader,
      base: 'https://story.example/',
      format: 'application/n-quads',
      safe: true,
    } as const;
    const quads: unknown = await jsonld.toRDF(page, options);
    assert.ok(typeof quads === 'string');
    const count = (term: string): number => quads.split(`<http://www.w3.org/ns/oa#${term}>`).length - 1;
    const { length } = (page as { items: unknown[] }).items;
    assert.equal(count('Annotation'), length);
    for (const term of ['hasTarget', 'hasSource', 'exact', 'start', 'end', 'motivatedBy'])
      assert.equal(count(term), length, term);
  });

  test('annotations from elsewhere: a text body, a quote alone, a position alone; others are left out', () => {
    const text = '🙂 Repairs will cost 12 million crowns.';
    const target = (...selector: object[]) => ({ source: 'a.txt', selector });
    const quote = { type: 'TextQuoteSelector', exact: '12 million' };
    const position = { type: 'TextPositionSelector', start: 20, end: 30 };
    const items = [
      { type: 'Annotation', creator: 'Bo', body: 'Who says so?', target: target(quote) },
      { type: 'Annotation', body: { value: 'Really?' }, target: { source: 'a.txt', selector: position } },
      { type: 'Annotation', body: 'elsewhere', target: { source: '../b.txt', selector: quote } },
      { type: 'Annotation', body: '', target: target(quote) },
      'no annotation',
    ];
    const { records, leftOut } = readWebAnnotations(
      JSON.stringify(items),
      (id) => (id === 'a.txt' ? text : undefined),
      'me',
    );
    assert.deepEqual(
      records.map(({ by, passage }) => [by, passage.exact]),
      [
        ['Bo', '12 million'],
        ['me', '12 million'],
      ],
    );
    assert.equal(leftOut, 2);
  });

  test('brat: everything comes back; every entity’s words stand at its offsets, on one line', () => {
    fc.assert(
      fc.property(anyAnnotated, (annotated) => {
        const files = new Map(allAtOnce(bratFiles(annotated)).map(({ path, parts }) => [path, parts.join('')]));
        const text = files.get('0.txt') ?? '';
        const lines = (files.get('0.ann') ?? '').split('\n').slice(0, -1);
        for (const line of lines) {
          const [id = '', about = '', words = ''] = line.split('\t');
          if (!id.startsWith('T')) continue;
          const spans = about.slice(about.indexOf(' ') + 1).split(';');
          const found = spans.map((span) => {
            const [start, end] = span.split(' ').map(Number);
            return [...text].slice(start, end).join('');
          });
          assert.equal(found.join(' '), words);
        }
        const back = readBrat(files.get('0.ann') ?? '', '0.txt', text, 'me');
        assert.deepEqual(essentials(back), essentials(exported(annotated).map(withoutLineEnds(text))));
      }),
      runs,
    );
    assert.deepEqual(readBrat('T1\tNumber 5 900\tx\nA1\tStatus T9 Confirmed\nrubbish', 'a', 'short', 'me'), []);
  });

  test('any file is imported without an error, and no name reaches a prototype', () => {
    const text = 'Repairs will cost 12 million crowns.';
    const selector = [{ type: 'TextPositionSelector', start: 2, end: 9 }];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.jsonValue(), (any, value) => {
        readWebAnnotations(any, () => text, 'me');
        for (const one of [
          { items: value },
          { items: [{ type: 'Annotation', body: value, target: { source: 'a', selector } }] },
          {
            items: [{ body: 'x', created: value, creator: value, id: value, target: { source: 'a', selector: value } }],
          },
        ]) {
          for (const { passage } of readWebAnnotations(JSON.stringify(one), () => text, 'me').records) {
            assert.equal(typeof passage.exact, 'string');
          }
        }
        for (const line of [
          any,
          `T1\tNumber ${any}\tx`,
          `T1\tNumber 1 5\tx\n#1\t__proto__ T1\t${any}\nA1\tStatus T1 ${any}`,
        ]) {
          for (const { passage } of readBrat(line, 'a', text, 'me')) assert.ok(text.includes(passage.exact));
        }
      }),
      { seed: 7, numRuns: 500 },
    );
    readWebAnnotations(
      '{"items":[{"__proto__":{"polluted":1},"body":{"__proto__":{"polluted":1}}}]}',
      () => text,
      'me',
    );
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });

  test('CSV: an independent parser reads every field; no field is a formula', () => {
    fc.assert(
      fc.property(anyAnnotated, fc.boolean(), (annotated, hasMark) => {
        const csv = allAtOnce(checkSheetCsv(annotated, hasMark)).join('');
        assert.equal(csv.startsWith('\uFEFF'), hasMark);
        const rows = parse(csv, { bom: true, columns: true, record_delimiter: '\r\n' }) as unknown as Record<
          string,
          string
        >[];
        assert.equal(rows.length, annotated.sheet.facts.length);
        for (const [at, { fact, status }] of annotated.sheet.facts.entries()) {
          const row = rows[at] ?? {};
          assert.deepEqual(Object.keys(row), [...csvColumns]);
          const words = annotated.index.text(fact.source).slice(fact.start, fact.end);
          assert.equal(row['words'], /^[=+\-@\t\r]/.test(words) ? `'${words}` : words);
          assert.deepEqual([row['status'], row['kind'], row['start']], [status, fact.kind, String(fact.start)]);
          for (const value of Object.values(row)) assert.doesNotMatch(value, /^[=+\-@\t\r]/);
        }
      }),
      runs,
    );
  });
});

/** Line ends at the edges of a passage are no part of a brat entity. */
function withoutLineEnds(text: string) {
  return <R extends ReviewRecord>(record: R): R => {
    let { start, end } = record.passage;
    while (start < end && /[\r\n]/.test(text.charAt(start))) start++;
    while (end > start && /[\r\n]/.test(text.charAt(end - 1))) end--;
    return { ...record, passage: { ...record.passage, start, end } };
  };
}
