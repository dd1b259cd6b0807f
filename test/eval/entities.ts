// Measures the entity step on labelled news.
//
//   node_modules/.bin/esbuild test/eval/entities.ts --bundle --platform=node --target=node20 --loader:.bin=binary --outfile=/tmp/entities.cjs
//   node /tmp/entities.cjs <data set folder> [--all] [--rows out.jsonl] [--errors]
//
// A data set folder holds docs.jsonl (id, file, prose), the texts and gold.ner.jsonl (doc, start, end, type PER|ORG|LOC).
// Only running prose is scored unless --all is given; a name counts when its span and its type are right.
import * as fs from 'node:fs';
import * as path from 'node:path';
import { extractEntities } from '../../src/core/extract/entities/extract';
import { readText } from '../../src/core/text/read';

interface Row {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
}
interface Doc {
  readonly id: string;
  readonly file: string;
  readonly prose?: boolean;
}

const [folder, ...options] = process.argv.slice(2);
if (!folder) {
  console.error('usage: entities <data set folder> [--all] [--rows out.jsonl] [--errors]');
  process.exit(2);
}
const rowsFile = options.includes('--rows') ? options[options.indexOf('--rows') + 1] : undefined;
const lines = <T>(file: string): T[] =>
  fs
    .readFileSync(path.join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
const CODES = { person: 'PER', organisation: 'ORG', place: 'LOC' } as const;

const docs = lines<Doc>('docs.jsonl').filter((doc) => options.includes('--all') || doc.prose !== false);
const gold = lines<Row>('gold.ner.jsonl').filter((row) => ['PER', 'ORG', 'LOC'].includes(row.type));
const texts = new Map(docs.map((doc) => [doc.id, fs.readFileSync(path.join(folder, doc.file), 'utf8')]));
const reads = docs.map((doc) => ({ doc, read: readText(texts.get(doc.id) ?? '') }));
const predicted: Row[] = reads.flatMap(({ doc, read }) =>
  extractEntities(read).mentions.map(({ start, end, type }) => ({ doc: doc.id, start, end, type: CODES[type] })),
);
const begun = process.cpuUsage();
for (const { read } of reads) extractEntities(read);
const spent = process.cpuUsage(begun).user / 1000;
const characters = reads.reduce((sum, { read }) => sum + read.text.length, 0);

const key = (row: Row): string => `${row.doc} ${row.start} ${row.end} ${row.type}`;
const wanted = gold.filter((row) => texts.has(row.doc));
const score = (types: readonly string[]): string => {
  const G = new Set(wanted.filter((row) => types.includes(row.type)).map(key));
  const P = new Set(predicted.filter((row) => types.includes(row.type)).map(key));
  const right = [...P].filter((row) => G.has(row)).length;
  const p = right / (P.size || 1);
  const r = right / (G.size || 1);
  return `P ${(100 * p).toFixed(1)} R ${(100 * r).toFixed(1)} F1 ${((200 * p * r) / (p + r || 1)).toFixed(1)} (${right}/${P.size}/${G.size})`;
};
console.log(
  `${path.basename(folder)}: ${score(['PER', 'ORG', 'LOC'])}; ${(characters / 1000 / spent).toFixed(2)} MB a second of processor time`,
);
for (const type of ['PER', 'ORG', 'LOC']) console.log(`  ${type} ${score([type])}`);
if (rowsFile) fs.writeFileSync(rowsFile, predicted.map((row) => `${JSON.stringify(row)}\n`).join(''));
if (options.includes('--errors')) {
  const G = new Set(wanted.map(key));
  const P = new Set(predicted.map(key));
  const show = (sign: string, row: Row): string => {
    const text = texts.get(row.doc) ?? '';
    const around = `${text.slice(Math.max(0, row.start - 40), row.start)}[${text.slice(row.start, row.end)}]${text.slice(row.end, row.end + 30)}`;
    return `${row.doc}\t${String(row.start).padStart(6)}\t${sign} ${row.type}\t${around.replace(/\s+/g, ' ')}`;
  };
  const errors = [
    ...wanted.filter((row) => !P.has(key(row))).map((row) => show('missed', row)),
    ...predicted.filter((row) => !G.has(key(row))).map((row) => show('extra ', row)),
  ];
  for (const error of errors.sort()) console.log(error);
}
