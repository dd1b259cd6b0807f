/**
 * Measures quotations and attributions on a data folder: `quotes <folder> [--out <folder>]`.
 *
 * The folder holds `docs.jsonl` (rows with `id` and `text` or `file`). Writes `pred.quotes.jsonl` (direct speech) and
 * `pred.attrib.jsonl` (every attribution), one JSON row a line: `{ doc, start, end, content?, speaker, cue }`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { extractEntities } from '../../src/core/extract/entities/extract';
import { extractQuotations } from '../../src/core/extract/quotes/extract';
import type { Span } from '../../src/core/model';
import { readText } from '../../src/core/text/read';

interface Doc {
  readonly id: string;
  readonly text?: string;
  readonly file?: string;
}

/** What is reported in a text; credit lines, which stand for the whole article, lie outside its body. */
function speech(text: string) {
  const read = readText(text);
  const { mentions, entities } = extractEntities(read);
  const isInBody = (span: Span): boolean =>
    read.zones.some(
      (zone) => zone.kind !== 'credit' && zone.kind !== 'dateline' && zone.start <= span.start && span.end <= zone.end,
    );
  return { ...extractQuotations(read, mentions, entities), isInBody };
}

const [folder = '.', , out = '.'] = process.argv.slice(2);
const docs = readFileSync(path.join(folder, 'docs.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Doc);
const quotes: object[] = [];
const attributions: object[] = [];
for (const doc of docs) {
  const text = doc.text ?? readFileSync(path.join(folder, doc.file ?? ''), 'utf8');
  const worded = (span: Span | null): object | null =>
    span && span.end > span.start ? { start: span.start, end: span.end, text: text.slice(span.start, span.end) } : null;
  const found = speech(text);
  for (const quotation of found.quotations) {
    if (quotation.kind === 'indirect') continue;
    if (quotation.kind === 'partial' && quotation.speaker === null) continue;
    if (!/[“”"]/.test(text.slice(quotation.start - 1, quotation.start))) continue;
    quotes.push({
      doc: doc.id,
      start: quotation.start,
      end: quotation.end,
      kind: quotation.kind,
      speaker: worded(quotation.speaker),
      cue: worded(quotation.cue),
      text: text.slice(quotation.start, quotation.end),
    });
  }
  for (const attribution of found.attributions) {
    if (!found.isInBody(attribution.source)) continue;
    const content = attribution.content ?? [attribution];
    attributions.push({
      doc: doc.id,
      start: attribution.start,
      end: attribution.end,
      content: content.map((span) => [span.start, span.end]),
      manner: attribution.manner,
      speaker: worded(attribution.source),
      cue: worded(attribution.cue),
      text: text.slice(attribution.start, attribution.end),
    });
  }
}
const rows = (list: readonly object[]): string => list.map((row) => JSON.stringify(row)).join('\n') + '\n';
writeFileSync(path.join(out, 'pred.quotes.jsonl'), rows(quotes));
writeFileSync(path.join(out, 'pred.attrib.jsonl'), rows(attributions));
