// Quotations and attributions on a data set folder (docs.jsonl with id, file or text).
//
//   node quotes.cjs FOLDER [--out FOLDER] [--marks double|all]
//
// Writes prediction rows, one JSON object a line: pred.quotes.jsonl (speech in quotation marks) and pred.attrib.jsonl
// (every attribution, its pieces as "content"); speed on standard error. PolNeAR's direct quotations are those in
// double marks, so --marks double, the default, leaves out rows in single and doubled single ones; credit lines and
// agency tags, which stand for the whole article, are left out of the attributions.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { parseArgs } from 'node:util';
import { extractEntities } from '../../src/core/extract/entities/extract';
import { extractQuotations } from '../../src/core/extract/quotes/extract';
import type { Span } from '../../src/core/model';
import { readText } from '../../src/core/text/read';
import { readDocs } from './dataSet';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.' }, marks: { type: 'string', default: 'double' } },
});
const folder = positionals[0];
if (!folder) throw new Error('name a data set folder');

const docs = readDocs(folder);

const quotes: string[] = [];
const attributions: string[] = [];
let characters = 0;
let milliseconds = 0;
for (const doc of docs) {
  const { text } = doc;
  const worded = (span: Span | null): object | null =>
    span && span.end > span.start ? { start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;
  const read = readText(text);
  const { mentions, entities } = extractEntities(read);
  const start = performance.now();
  const found = extractQuotations(read, mentions, entities);
  milliseconds += performance.now() - start;
  characters += text.length;
  for (const quotation of found.quotations) {
    const mark = text.slice(0, quotation.start).trimEnd().at(-1) ?? '';
    const isSpeech = quotation.kind === 'direct' || (quotation.kind === 'partial' && quotation.speaker !== null);
    if (!isSpeech || (values.marks === 'double' && !'“”"'.includes(mark))) continue;
    const { start: from, end, kind } = quotation;
    const row = { doc: doc.id, start: from, end, kind, speaker: worded(quotation.speaker), cue: worded(quotation.cue) };
    quotes.push(JSON.stringify({ ...row, text: text.slice(from, end) }));
  }
  for (const attribution of found.attributions) {
    const zone = read.zones.find(
      ({ start: from, end }) => from <= attribution.source.start && attribution.source.start < end,
    );
    if (zone?.kind === 'credit' || zone?.kind === 'dateline') continue;
    const { start: from, end, manner, cue, source } = attribution;
    const content = (attribution.content ?? [attribution]).map((piece) => [piece.start, piece.end]);
    const row = { doc: doc.id, start: from, end, content, manner, speaker: worded(source), cue: worded(cue) };
    attributions.push(JSON.stringify({ ...row, text: text.slice(from, end) }));
  }
}
fs.writeFileSync(path.join(values.out, 'pred.quotes.jsonl'), `${quotes.join('\n')}\n`);
fs.writeFileSync(path.join(values.out, 'pred.attrib.jsonl'), `${attributions.join('\n')}\n`);
console.error(
  `${docs.length} documents, ${quotes.length} quotations, ${attributions.length} attributions, ${(characters / 1e3 / milliseconds).toFixed(2)} MB/s after reading`,
);
