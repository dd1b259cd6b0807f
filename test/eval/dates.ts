// Time expressions on a data set folder (docs.jsonl with id, file or text, date).
//
//   node dates.cjs FOLDER [--out FILE] [--scope reader|timex]
//
// Writes a prediction row a line ({"doc","start","end","type","value"}) to FILE or standard output; speed on standard error.
import * as fs from 'node:fs';
import { parseArgs } from 'node:util';
import { extractTimes } from '../../src/core/extract/dates/extract';
import { resolveTimes } from '../../src/core/extract/dates/resolve';
import { readText } from '../../src/core/text/read';
import { readDocs } from './dataSet';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' }, scope: { type: 'string', default: 'timex' } },
});
const folder = positionals[0];
if (!folder) throw new Error('name a data set folder');

const docs = readDocs(folder);

const rows: string[] = [];
let characters = 0;
let milliseconds = 0;
for (const doc of docs) {
  const { text } = doc;
  const read = readText(text);
  const start = performance.now();
  const times = resolveTimes(
    extractTimes(read, values.scope === 'reader' ? 'reader' : 'timex'),
    doc.date?.slice(0, 10),
  );
  milliseconds += performance.now() - start;
  characters += text.length;
  for (const { start: from, end, type, value, mod, how } of times) {
    rows.push(
      JSON.stringify({ doc: doc.id, start: from, end, type, value, mod, how: how.code, text: text.slice(from, end) }),
    );
  }
}
if (values.out) fs.writeFileSync(values.out, `${rows.join('\n')}\n`);
else console.log(rows.join('\n'));
console.error(
  `${docs.length} documents, ${rows.length} time expressions, ${(characters / 1e3 / milliseconds).toFixed(2)} MB/s after reading`,
);
