// Reads data set folders: docs.jsonl (id, text or file, date) with the texts beside it.
import * as fs from 'node:fs';
import * as path from 'node:path';

/** A document of a data set. */
export interface Doc {
  readonly id: string;
  readonly text: string;
  /** `YYYY-MM-DD…` where it is known. */
  readonly date?: string;
}

/** A row of docs.jsonl. */
interface Row extends Omit<Doc, 'text'> {
  readonly text?: string;
  readonly file?: string;
}

/** The documents of a data set folder, with their texts. */
export function readDocs(folder: string): Doc[] {
  const lines = fs.readFileSync(path.join(folder, 'docs.jsonl'), 'utf8').split('\n');
  const rows = lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
  return rows.map((row) => ({ ...row, text: row.text ?? fs.readFileSync(path.join(folder, row.file ?? ''), 'utf8') }));
}
