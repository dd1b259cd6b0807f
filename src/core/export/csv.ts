/** The check sheet as CSV (RFC 4180): one row a fact. */
import type { CheckedFact } from '../review/checkSheet';
import type { Steps } from '../steps';
import type { Annotated } from './annotated';

/** The columns, in their order. */
export const csvColumns = [
  'source',
  'kind',
  'words',
  'sentence',
  'status',
  'changed',
  'method',
  'evidence',
  'checker',
  'time',
  'start',
  'end',
] as const;

/**
 * The sheet. Offsets are UTF-16 code units.
 *
 * @param hasMark begins with a byte order mark, which some spreadsheets need to read it as UTF-8
 */
export function* checkSheetCsv({ index, sheet }: Annotated, hasMark = false): Steps<readonly string[]> {
  const lines = [`${hasMark ? '\uFEFF' : ''}${lineOf(csvColumns)}`];
  for (const { id } of index.story.sources) {
    const text = index.text(id);
    for (const fact of sheet.factsOf(id)) {
      lines.push(lineOf(rowOf(fact, (start, end) => text.slice(start, end))));
      yield;
    }
  }
  return lines;
}

function lineOf(row: readonly string[]): string {
  return `${row.map(field).join(',')}\r\n`;
}

function rowOf({ fact, status, record, hasChanged }: CheckedFact, words: (start: number, end: number) => string) {
  const { start, end, within = fact } = fact;
  return [
    fact.source,
    fact.kind,
    words(start, end),
    words(within.start, within.end),
    status,
    hasChanged ? 'yes' : '',
    record?.method ?? '',
    record?.evidence ?? '',
    record?.by ?? '',
    record?.time ?? '',
    String(start),
    String(end),
  ];
}

/**
 * A field, in quotation marks where RFC 4180 wants them. Spreadsheets take what begins with = + - @ for a formula: an
 * article could hold one, so an apostrophe is put before it, as OWASP advises.
 */
function field(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
